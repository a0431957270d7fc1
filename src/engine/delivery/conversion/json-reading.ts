/** How values of JSON become values of columns: one reader per column, made once from its type and the deserializer's options. */
import { assert, unreachable } from '../../../base/assert.ts';
import type {
  ColumnField,
  ColumnType,
  ColumnValue,
  MapType,
  StructType,
} from '../../../format/columnar/column-type.ts';
import { Mismatch } from './failure.ts';
import { NumberText } from './json-documents.ts';
import { javaClass, openXScalars, type ScalarReaders } from './scalars.ts';

/** `value` is never null; what does not fit throws a Mismatch. */
export type Reader = (value: unknown) => ColumnValue;

/** A short text can stand for very many values: a list of `{}` where the table has wide structs. */
export const recordValuesMax = 2_000_000;

/** Counts the values of a record while it is read. */
export class ValueMeter {
  #left = recordValuesMax;

  /** For the next record. */
  reset(): void {
    this.#left = recordValuesMax;
  }

  take(count: number): void {
    this.#left -= count;
    if (this.#left < 0) throw new Mismatch(`A record has at most ${recordValuesMax} values`);
  }
}

export interface JsonRules {
  /** Takes what is no list as a list of one, and a list as a struct's fields in their order. */
  readonly isForgiving: boolean;
  /** Names are alike whatever their case. */
  readonly isCaseInsensitive: boolean;
  /** Keys of maps are told in lower case. */
  readonly lowersMapKeys: boolean;
  readonly dotsToUnderscores: boolean;
  /** The key that a column or field is read from, where it is not its name. */
  readonly columnToKey: Readonly<Record<string, string>>;
  readonly scalars: ScalarReaders;
  readonly meter: ValueMeter;
}

export function makeReader(type: ColumnType, rules: JsonRules): Reader {
  if (type.kind === 'array') return listReader(makeReader(type.element, rules), rules);
  if (type.kind === 'map') return mapReader(type, rules);
  if (type.kind === 'struct') return structReader(type, rules);
  return scalarReader(type, rules.scalars);
}

type ScalarType = Exclude<ColumnType, StructType | MapType | { kind: 'array' }>;

function scalarReader(type: ScalarType, scalars: ScalarReaders): Reader {
  switch (type.kind) {
    case 'boolean':
      return scalars.boolean;
    case 'tinyint':
      return scalars.integer(8);
    case 'smallint':
      return scalars.integer(16);
    case 'int':
      return scalars.integer(32);
    case 'bigint':
      return scalars.integer(64);
    case 'float':
    case 'double':
      return scalars.double;
    case 'string':
      return scalars.text;
    case 'char':
    case 'varchar':
      return (value) => cutText(scalars.text(value), type.length);
    case 'binary':
      return (value) => Buffer.from(scalars.text(value), 'utf8');
    case 'date':
      return scalars.date;
    case 'timestamp':
      return scalars.timestamp;
    case 'decimal':
      return scalars.decimal(type);
    default:
      return unreachable(type);
  }
}

/** Characters are code points, as Hive counts them. */
function cutText(text: string, length: number): string {
  return text.length <= length ? text : Array.from(text).slice(0, length).join('');
}

function orNull(read: Reader, value: unknown): ColumnValue {
  return value === null || value === undefined ? null : read(value);
}

function listReader(element: Reader, rules: JsonRules): Reader {
  return (value) => {
    if (Array.isArray(value)) {
      rules.meter.take(value.length);
      return value.map((each) => orNull(element, each));
    }
    if (!rules.isForgiving) throw new Mismatch('java.io.IOException: Start of Array expected');
    return [element(value)];
  };
}

/** A key of a map is always text in JSON, whatever its column is. */
const keyScalars = openXScalars(false);

function mapReader(type: MapType, rules: JsonRules): Reader {
  const readKey = makeReader(type.key, { ...rules, scalars: keyScalars });
  const readValue = makeReader(type.value, rules);
  return (value) => {
    if (!isObject(value)) throw new Mismatch(objectExpected(value, rules));
    // Keys that become alike are one key, and the last value counts, as in JSON itself.
    const entries = new Map<string, ColumnValue>();
    const keys = Object.keys(value);
    rules.meter.take(keys.length);
    for (const key of keys) {
      entries.set(rules.lowersMapKeys ? key.toLowerCase() : key, orNull(readValue, value[key]));
    }
    return Array.from(entries, ([key, each]) => [readKey(key), each]).flat(1);
  };
}

/** Names that were seen, so that each is prepared once; records with ever new names do not make it grow for ever. */
const namesKeptMax = 4096;

function structReader({ fields }: StructType, rules: JsonRules): Reader {
  const readers = fields.map(({ type }) => makeReader(type, rules));
  const placeOf = nameLookup(fields, rules);
  return (value) => {
    rules.meter.take(fields.length);
    if (rules.isForgiving && Array.isArray(value)) return readers.map((read, place) => orNull(read, value[place]));
    if (!isObject(value)) throw new Mismatch(objectExpected(value, rules));
    const values: ColumnValue[] = Array.from({ length: fields.length }, () => null);
    for (const key in value) {
      const place = placeOf(key);
      if (place === undefined) continue;
      const read = readers[place];
      assert(read !== undefined, 'every field has a reader');
      values[place] = orNull(read, value[key]);
    }
    return values;
  };
}

/** The field's place for a key of a record. */
function nameLookup(fields: readonly ColumnField[], rules: JsonRules): (key: string) => number | undefined {
  const cased = (name: string): string => (rules.isCaseInsensitive ? name.toLowerCase() : name);
  // A column may have the name of what every object has, such as `constructor`.
  const keys = new Map(Object.entries(rules.columnToKey));
  const places = new Map(fields.map(({ name }, place) => [cased(keys.get(name) ?? name), place]));
  const seen = new Map<string, number | undefined>();
  return (key) => {
    const known = seen.get(key);
    if (known !== undefined || seen.has(key)) return known;
    const place = places.get(cased(rules.dotsToUnderscores ? key.replaceAll('.', '_') : key));
    if (seen.size < namesKeptMax) seen.set(key, place);
    return place;
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof NumberText);
}

function objectExpected(value: unknown, rules: JsonRules): string {
  if (!rules.isForgiving) return 'java.io.IOException: Start of Object expected';
  return `Data is not JSONObject  but ${javaClass(value)} with value ${rules.scalars.text(value)}`;
}
