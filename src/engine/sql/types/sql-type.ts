/**
 * SQL types and how rows hold their values:
 *
 * - TINYINT, SMALLINT, INTEGER: a number. BIGINT: a number while it is a safe integer, else a bigint; never both for one
 *   value, so `===` and Map keys work.
 * - DECIMAL(p,s): the unscaled integer, held like a BIGINT.
 * - REAL: a number rounded to 24 bits; DOUBLE: a number.
 * - CHAR (blank padded), VARCHAR: a string. BINARY, VARBINARY: a string of one character a byte.
 * - DATE, TIMESTAMP: milliseconds since the epoch; TIME: milliseconds since midnight.
 * - INTERVAL: milliseconds, or months for year-month ones.
 * - RECORD: an array of values. NULL of any type: null.
 */
import { unreachable } from '../../../base/assert.ts';

export type Value = number | bigint | string | boolean | null | readonly Value[];
export type Row = readonly Value[];

export type IntervalUnit = 'YEAR' | 'MONTH' | 'DAY' | 'HOUR' | 'MINUTE' | 'SECOND';

export interface IntervalQualifier {
  readonly start: IntervalUnit;
  readonly end: IntervalUnit;
  /** Digits of the leading field. */
  readonly precision: number;
  /** Fraction digits of a SECOND field. */
  readonly fraction: number;
}

export type IntegerKind = 'TINYINT' | 'SMALLINT' | 'INTEGER' | 'BIGINT';

export type SimpleKind = IntegerKind | 'REAL' | 'DOUBLE' | 'BOOLEAN' | 'DATE' | 'TIME' | 'TIMESTAMP' | 'NULL';

export type CharacterKind = 'CHAR' | 'VARCHAR';
export type BinaryKind = 'BINARY' | 'VARBINARY';

export type SqlType =
  | { readonly kind: IntegerKind }
  | { readonly kind: Exclude<SimpleKind, IntegerKind> }
  | { readonly kind: 'DECIMAL'; readonly precision: number; readonly scale: number }
  | { readonly kind: CharacterKind | BinaryKind; readonly length: number }
  | ({ readonly kind: 'INTERVAL' } & IntervalQualifier)
  | { readonly kind: 'RECORD'; readonly fields: readonly RecordField[] };

export interface RecordField {
  readonly name: string;
  readonly type: SqlType;
}

/** The type table says 19 digits and a sample declares DECIMAL(19,5); see docs/sql/decisions.md. */
export const decimalPrecisionMax = 19;
export const decimalPrecisionDefault = 18;
/** Arithmetic never yields more digits than this. */
export const decimalPrecisionResultMax = 18;
export const characterLengthMax = 65_535;

export const integerDigits = { TINYINT: 3, SMALLINT: 5, INTEGER: 10, BIGINT: 19 } as const;

export type TypeFamily =
  | 'numeric'
  | 'character'
  | 'binary'
  | 'boolean'
  | 'date'
  | 'time'
  | 'timestamp'
  | 'interval'
  | 'record'
  | 'null';

export function simple(kind: SimpleKind): SqlType {
  return simpleTypes[kind];
}

const simpleTypes: Readonly<Record<SimpleKind, SqlType>> = {
  TINYINT: { kind: 'TINYINT' },
  SMALLINT: { kind: 'SMALLINT' },
  INTEGER: { kind: 'INTEGER' },
  BIGINT: { kind: 'BIGINT' },
  REAL: { kind: 'REAL' },
  DOUBLE: { kind: 'DOUBLE' },
  BOOLEAN: { kind: 'BOOLEAN' },
  DATE: { kind: 'DATE' },
  TIME: { kind: 'TIME' },
  TIMESTAMP: { kind: 'TIMESTAMP' },
  NULL: { kind: 'NULL' },
};

export function decimal(precision: number, scale: number): SqlType {
  return { kind: 'DECIMAL', precision, scale };
}

export function varchar(length: number): SqlType {
  return { kind: 'VARCHAR', length: Math.min(Math.max(length, 1), characterLengthMax) };
}

export function character(length: number): SqlType {
  return { kind: 'CHAR', length: Math.min(Math.max(length, 1), characterLengthMax) };
}

export function familyOf(type: SqlType): TypeFamily {
  switch (type.kind) {
    case 'TINYINT':
    case 'SMALLINT':
    case 'INTEGER':
    case 'BIGINT':
    case 'DECIMAL':
    case 'REAL':
    case 'DOUBLE':
      return 'numeric';
    case 'CHAR':
    case 'VARCHAR':
      return 'character';
    case 'BINARY':
    case 'VARBINARY':
      return 'binary';
    case 'BOOLEAN':
      return 'boolean';
    case 'DATE':
      return 'date';
    case 'TIME':
      return 'time';
    case 'TIMESTAMP':
      return 'timestamp';
    case 'INTERVAL':
      return 'interval';
    case 'RECORD':
      return 'record';
    case 'NULL':
      return 'null';
  }
  return unreachable(type);
}

export function isInteger(type: SqlType): boolean {
  return type.kind in integerDigits;
}

export function isApproximate(type: SqlType): boolean {
  return type.kind === 'REAL' || type.kind === 'DOUBLE';
}

/** Exact numerics as a DECIMAL: integers take part in arithmetic with scale 0. */
export function asDecimal(type: SqlType): { readonly precision: number; readonly scale: number } | undefined {
  if (type.kind === 'DECIMAL') return type;
  if (type.kind === 'TINYINT' || type.kind === 'SMALLINT' || type.kind === 'INTEGER' || type.kind === 'BIGINT') {
    return { precision: integerDigits[type.kind], scale: 0 };
  }
  return undefined;
}

export function isYearMonth(qualifier: IntervalQualifier): boolean {
  return qualifier.start === 'YEAR' || qualifier.start === 'MONTH';
}

export function isDatetime(type: SqlType): boolean {
  return type.kind === 'DATE' || type.kind === 'TIME' || type.kind === 'TIMESTAMP';
}

export function sameType(left: SqlType, right: SqlType): boolean {
  return typeName(left) === typeName(right);
}

export function typeName(type: SqlType): string {
  if (type.kind === 'DECIMAL') return `DECIMAL(${type.precision}, ${type.scale})`;
  if (type.kind === 'INTERVAL') return `INTERVAL ${qualifierName(type)}`;
  if (type.kind === 'RECORD') {
    return `RECORD(${type.fields.map((field) => `${field.name} ${typeName(field.type)}`).join(', ')})`;
  }
  return 'length' in type ? `${type.kind}(${type.length})` : type.kind;
}

export function qualifierName(qualifier: IntervalQualifier): string {
  const { start, end, precision, fraction } = qualifier;
  const leading = precision === 2 ? start : `${start}(${precision})`;
  if (start === end) {
    return start === 'SECOND' && (precision !== 2 || fraction !== 3) ? `SECOND(${precision}, ${fraction})` : leading;
  }
  return `${leading} TO ${end === 'SECOND' && fraction !== 3 ? `SECOND(${fraction})` : end}`;
}
