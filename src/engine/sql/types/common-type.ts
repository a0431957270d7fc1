/** The one type that values of several types share: in comparisons, CASE, COALESCE, UNION and arithmetic. */
import { unreachable } from '../../../base/assert.ts';
import {
  asDecimal,
  character,
  decimal,
  decimalPrecisionMax,
  familyOf,
  isInteger,
  isYearMonth,
  simple,
  varchar,
} from './sql-type.ts';
import type { SqlType } from './sql-type.ts';

/** Undefined where the types belong to different families. */
export function commonType(types: readonly SqlType[]): SqlType | undefined {
  let common: SqlType = simple('NULL');
  for (const type of types) {
    const next = commonOfTwo(common, type);
    if (next === undefined) return undefined;
    common = next;
  }
  return common;
}

export function commonOfTwo(left: SqlType, right: SqlType): SqlType | undefined {
  if (left.kind === 'NULL') return right;
  if (right.kind === 'NULL') return left;
  if (familyOf(left) !== familyOf(right)) return undefined;
  const family = familyOf(left);
  switch (family) {
    case 'numeric':
      return commonNumeric(left, right);
    case 'character': {
      const length = Math.max(lengthOf(left), lengthOf(right));
      return left.kind === 'CHAR' && right.kind === 'CHAR' ? character(length) : varchar(length);
    }
    case 'binary': {
      const fixed = left.kind === 'BINARY' && right.kind === 'BINARY';
      return { kind: fixed ? 'BINARY' : 'VARBINARY', length: Math.max(lengthOf(left), lengthOf(right)) };
    }
    case 'interval':
      return commonInterval(left, right);
    case 'boolean':
    case 'date':
    case 'time':
    case 'timestamp':
      return left;
    case 'record':
    case 'null':
      return undefined;
  }
  return unreachable(family);
}

export function lengthOf(type: SqlType): number {
  return 'length' in type ? type.length : 0;
}

const integerOrder = ['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT'];

function commonNumeric(left: SqlType, right: SqlType): SqlType {
  if (left.kind === 'DOUBLE' || right.kind === 'DOUBLE') return simple('DOUBLE');
  if (left.kind === 'REAL' || right.kind === 'REAL') {
    // A DECIMAL may hold more digits than a REAL keeps.
    return left.kind === 'DECIMAL' || right.kind === 'DECIMAL' ? simple('DOUBLE') : simple('REAL');
  }
  if (isInteger(left) && isInteger(right)) {
    return integerOrder.indexOf(left.kind) >= integerOrder.indexOf(right.kind) ? left : right;
  }
  const one = asDecimal(left) ?? { precision: 1, scale: 0 };
  const two = asDecimal(right) ?? { precision: 1, scale: 0 };
  const scale = Math.max(one.scale, two.scale);
  const whole = Math.max(one.precision - one.scale, two.precision - two.scale);
  return decimal(Math.min(decimalPrecisionMax, whole + scale), scale);
}

const unitOrder = ['YEAR', 'MONTH', 'DAY', 'HOUR', 'MINUTE', 'SECOND'];

function commonInterval(left: SqlType, right: SqlType): SqlType | undefined {
  if (left.kind !== 'INTERVAL' || right.kind !== 'INTERVAL' || isYearMonth(left) !== isYearMonth(right))
    return undefined;
  const start = unitOrder.indexOf(left.start) <= unitOrder.indexOf(right.start) ? left.start : right.start;
  const end = unitOrder.indexOf(left.end) >= unitOrder.indexOf(right.end) ? left.end : right.end;
  const precision = Math.max(left.precision, right.precision);
  return { kind: 'INTERVAL', start, end, precision, fraction: Math.max(left.fraction, right.fraction) };
}
