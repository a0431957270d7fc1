/** The distinct values of a column, for a dictionary page: texts keep them anyway, those of numbers are looked for here. */
import { unreachable } from '../../base/assert.ts';
import { DoubleColumn, LongColumn, NumberColumn } from '../columnar/column.ts';
import type { LeafColumn } from './levels.ts';

export interface Dictionary {
  /** Into the distinct values, for each value. */
  readonly indexes: Int32Array;
  readonly count: number;
  /** The distinct values themselves, in the order of first use. */
  readonly column: LeafColumn;
}

const entriesMax = 65_536;

/** undefined where more than `shareMax` (0 to 1) of the values are distinct, or the type is none that has one. */
export function dictionaryOf(column: LeafColumn, shareMax: number): Dictionary | undefined {
  switch (column.kind) {
    case 'text': {
      const { indexes, ends } = column.values;
      return indexes && { indexes, count: ends.length, column };
    }
    case 'tinyint':
    case 'smallint':
    case 'int':
    case 'date':
      return numbersOf(column.values.view(), shareMax, new NumberColumn(column.kind));
    case 'bigint':
      return numbersOf(column.values.view(), shareMax, new LongColumn());
    case 'float':
    case 'double':
      return numbersOf(column.values.view(), shareMax, new DoubleColumn(column.kind));
    case 'boolean':
    case 'decimal':
    case 'timestamp':
    case 'binary':
      return undefined;
    default:
      return unreachable(column);
  }
}

function numbersOf(
  values: Int32Array | BigInt64Array | Float64Array,
  shareMax: number,
  distinct: NumberColumn | LongColumn | DoubleColumn,
): Dictionary | undefined {
  const countMax = Math.min(entriesMax, Math.floor(values.length * shareMax));
  const known = new Map<number | bigint, number>();
  const indexes = new Int32Array(values.length);
  let at = 0;
  for (const value of values) {
    let index = known.get(value);
    if (index === undefined) {
      // A map takes the two zeros for one, so the one below it is left as it is.
      if (known.size === countMax || Object.is(value, -0)) return undefined;
      index = known.size;
      known.set(value, index);
      distinct.append(value);
    } else if (value === 0 && Object.is(value, -0)) return undefined;
    indexes[at++] = index;
  }
  return known.size === 0 ? undefined : { indexes, count: known.size, column: distinct };
}
