/**
 * Values of JSON and CSV records as values of columns, by the service's table. What does not fit is a coercion error: the
 * record does not enter its stream and the error stream gets a row.
 */
import { unreachable } from '../../../base/assert.ts';
import { compactJson, decodeJsonNumber, decodeJsonString, jsonKind } from '../../../format/json-fields.ts';
import type { ShortTextCache } from '../../../format/short-text-cache.ts';
import { RowError } from '../errors.ts';
import { exactOf, fitInteger } from '../types/conversion.ts';
import { dayMs, floorTo, parseTime, parseTimestampLeniently } from '../types/datetime.ts';
import { checkPrecision, parseExact } from '../types/exact.ts';
import type { SqlType, Value } from '../types/sql-type.ts';
import { typeName } from '../types/sql-type.ts';

/** A value that a scanner found, by kind and range. */
export type JsonCoercion = (bytes: Uint8Array, kind: number, start: number, end: number) => Value;
export type TextCoercion = (text: string) => Value;

/** In the words of the Java runtime that the service ran on. */
export function coercionError(text: string): RowError {
  return new RowError('Coercion error', `For input string: "${text.slice(0, 1000)}"`);
}

export function jsonCoercion(type: SqlType, cache: ShortTextCache): JsonCoercion {
  switch (type.kind) {
    case 'TINYINT':
    case 'SMALLINT':
    case 'INTEGER':
    case 'BIGINT':
    case 'DECIMAL':
    case 'REAL':
    case 'DOUBLE':
      return jsonNumber(type);
    case 'BOOLEAN':
      return jsonBoolean;
    case 'CHAR':
    case 'VARCHAR':
      return jsonText(type.length, type.kind === 'CHAR', cache);
    case 'BINARY':
    case 'VARBINARY':
      return jsonBinary(type.length, type.kind === 'BINARY');
    case 'DATE':
    case 'TIME':
    case 'TIMESTAMP': {
      const parse = textCoercion(type);
      return (bytes, kind, start, end) => {
        if (kind === jsonKind.null || kind === jsonKind.missing) return null;
        if (!isString(kind)) throw coercionError(sourceText(bytes, start, end));
        return parse(decodeJsonString(bytes, kind, start, end));
      };
    }
    case 'INTERVAL':
    case 'RECORD':
    case 'NULL':
      throw new Error(`an input column cannot be ${typeName(type)}`);
  }
  return unreachable(type);
}

function isString(kind: number): boolean {
  return kind === jsonKind.plainString || kind === jsonKind.utf8String || kind === jsonKind.escapedString;
}

function sourceText(bytes: Uint8Array, start: number, end: number): string {
  return decodeJsonString(bytes, jsonKind.utf8String, start, end);
}

function jsonNumber(type: SqlType): JsonCoercion {
  const parse = textCoercion(type);
  const approximate = type.kind === 'DOUBLE' || type.kind === 'REAL';
  const isReal = type.kind === 'REAL';
  return (bytes, kind, start, end) => {
    if (kind === jsonKind.number) {
      if (!approximate) return parse(sourceText(bytes, start, end));
      const value = decodeJsonNumber(bytes, start, end);
      const stored = isReal ? Math.fround(value) : value;
      if (!Number.isFinite(stored)) throw coercionError(sourceText(bytes, start, end));
      return stored;
    }
    if (kind === jsonKind.null || kind === jsonKind.missing) return null;
    if (kind === jsonKind.true || kind === jsonKind.false) return parse(kind === jsonKind.true ? '1' : '0');
    if (isString(kind)) return parse(decodeJsonString(bytes, kind, start, end));
    throw coercionError(sourceText(bytes, start, end));
  };
}

const jsonBoolean: JsonCoercion = (bytes, kind, start, end) => {
  if (kind === jsonKind.true) return true;
  if (kind === jsonKind.false) return false;
  if (kind === jsonKind.null || kind === jsonKind.missing) return null;
  if (kind === jsonKind.number) return decodeJsonNumber(bytes, start, end) !== 0;
  if (isString(kind)) return decodeJsonString(bytes, kind, start, end).toLowerCase() === 'true';
  throw coercionError(sourceText(bytes, start, end));
};

function jsonText(length: number, padded: boolean, cache: ShortTextCache): JsonCoercion {
  const fit = (text: string): string => {
    const cut = text.length > length ? text.slice(0, length) : text;
    return padded ? cut.padEnd(length, ' ') : cut;
  };
  return (bytes, kind, start, end) => {
    switch (kind) {
      case jsonKind.plainString:
        return fit(cache.text(bytes, start, end));
      case jsonKind.missing:
      case jsonKind.null:
        return null;
      case jsonKind.object:
      case jsonKind.array:
        return fit(compactJson(bytes, start, end));
      case jsonKind.utf8String:
      case jsonKind.escapedString:
        return fit(decodeJsonString(bytes, kind, start, end));
      default:
        return fit(sourceText(bytes, start, end));
    }
  };
}

const binaryPattern = /^[xX]'((?:[0-9a-fA-F]{2})*)'$/;

function jsonBinary(length: number, fixed: boolean): JsonCoercion {
  const fit = (bytes: string): string => (fixed ? bytes.slice(0, length).padEnd(length, '\0') : bytes.slice(0, length));
  return (bytes, kind, start, end) => {
    if (kind === jsonKind.null || kind === jsonKind.missing) return null;
    if (kind === jsonKind.true) return fit('\u0001');
    if (kind === jsonKind.false) return fit('\0');
    const text = sourceText(bytes, start, end);
    const match = isString(kind) ? binaryPattern.exec(decodeJsonString(bytes, kind, start, end)) : null;
    if (match === null) throw coercionError(text);
    return fit(Buffer.from(match[1] ?? '', 'hex').toString('latin1'));
  };
}

/** A text as a value of the column: strings of JSON, and fields of CSV. */
export function textCoercion(type: SqlType): TextCoercion {
  switch (type.kind) {
    case 'TINYINT':
    case 'SMALLINT':
    case 'INTEGER':
    case 'BIGINT': {
      const { kind } = type;
      return (text) => wrap(text, () => fitInteger(wholeOf(text), kind));
    }
    case 'DECIMAL':
      return (text) =>
        wrap(text, () => {
          const value = parseExact(text, type.scale);
          if (value === undefined) throw coercionError(text);
          return checkPrecision(value, type.precision, type.scale);
        });
    case 'REAL':
    case 'DOUBLE':
      return (text) => {
        const value = text.trim() === '' || /^\s*[+-]?0[xob]/i.test(text) ? Number.NaN : Number(text);
        const stored = type.kind === 'REAL' ? Math.fround(value) : value;
        if (!Number.isFinite(stored)) throw coercionError(text);
        return stored;
      };
    case 'BOOLEAN':
      return (text) => text.toLowerCase() === 'true';
    case 'CHAR':
      return (text) => text.slice(0, type.length).padEnd(type.length, ' ');
    case 'VARCHAR':
      return (text) => text.slice(0, type.length);
    case 'BINARY':
    case 'VARBINARY':
      return (text) => {
        const match = binaryPattern.exec(text);
        if (match === null) throw coercionError(text);
        return Buffer.from(match[1] ?? '', 'hex')
          .toString('latin1')
          .slice(0, type.length);
      };
    case 'DATE':
    case 'TIMESTAMP':
      return (text) => {
        const value = parseTimestampLeniently(text);
        if (value === undefined) throw coercionError(text);
        return type.kind === 'DATE' ? floorTo(value, dayMs) : value;
      };
    case 'TIME':
      return (text) => {
        const value = parseTime(text.trim());
        if (value === undefined) throw coercionError(text);
        return value;
      };
    case 'INTERVAL':
    case 'RECORD':
    case 'NULL':
      throw new Error(`an input column cannot be ${typeName(type)}`);
  }
  return unreachable(type);
}

/** 123.4 does not fit an INTEGER, and 123.0 does. */
function wholeOf(text: string): Value & (number | bigint) {
  const value = parseExact(text, 0);
  const precise = isPlainInteger(text) ? undefined : parseExact(text, 6);
  if (value === undefined) throw coercionError(text);
  if (precise !== undefined && BigInt(precise) !== BigInt(value) * 1_000_000n) throw coercionError(text);
  return exactOf(value);
}

function wrap(text: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof RowError) throw coercionError(text);
    throw error;
  }
}

function isPlainInteger(text: string): boolean {
  return /^\s*[+-]?\d+\s*$/.test(text);
}
