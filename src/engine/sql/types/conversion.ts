/**
 * Values from one type to another: CAST, and the assignment of a query's columns to a stream's. Which pairs are allowed is
 * decided when the script is bound; what is left here are the values that do not fit, each the failure of its row.
 */
import { RowError } from '../errors.ts';
import { assert, unreachable } from '../../../base/assert.ts';
import {
  formatDate,
  formatTime,
  formatTimestamp,
  floorTo,
  parseDate,
  parseTime,
  parseTimestamp,
  dayMs,
} from './datetime.ts';
import {
  canonical,
  checkPrecision,
  divideExact,
  formatExact,
  fromDouble,
  multiplyExact,
  overflow,
  parseExact,
  rescale,
  toDouble,
  toReal,
} from './exact.ts';
import type { Exact } from './exact.ts';
import { formatInterval, readInterval, resolutionOf, unitsOf } from './interval.ts';
import { formatDouble, formatReal } from './number-text.ts';
import { asDecimal, familyOf, isYearMonth, sameType, typeName } from './sql-type.ts';
import type { SqlType, TypeFamily, Value } from './sql-type.ts';

/** From a value that is not NULL. */
export type Conversion = (value: Value) => Value;

const castable: Readonly<Partial<Record<TypeFamily, readonly TypeFamily[]>>> = {
  numeric: ['numeric', 'character'],
  character: ['character', 'numeric', 'date', 'time', 'timestamp', 'interval', 'boolean'],
  date: ['date', 'character', 'timestamp'],
  time: ['time', 'character', 'timestamp'],
  timestamp: ['timestamp', 'date', 'time', 'character'],
  interval: ['interval', 'character', 'numeric'],
  boolean: ['boolean', 'character'],
  binary: ['binary'],
};

export function isCastable(from: SqlType, to: SqlType): boolean {
  if (from.kind === 'NULL') return to.kind !== 'RECORD';
  if (castable[familyOf(from)]?.includes(familyOf(to)) !== true) return false;
  if (from.kind === 'INTERVAL' && to.kind === 'INTERVAL') return isYearMonth(from) === isYearMonth(to);
  if (from.kind === 'INTERVAL') return familyOf(to) === 'character' || asDecimal(to) !== undefined;
  return true;
}

/** Only within a family: a TIMESTAMP is not assignable to a DATE, nor a number to a text. */
export function isAssignable(from: SqlType, to: SqlType): boolean {
  return from.kind === 'NULL' || (familyOf(from) === familyOf(to) && isCastable(from, to));
}

function fails(value: string, to: SqlType): never {
  throw new RowError('Cast error', `Value '${value.slice(0, 200)}' cannot be cast to ${typeName(to)}`);
}

/** Assigning a longer text to a shorter column cuts it silently; a CAST of a date or time to one does not. */
export function conversionOf(from: SqlType, to: SqlType): Conversion | undefined {
  if (from.kind === 'NULL' || sameType(from, to)) return undefined;
  assert(isCastable(from, to), 'the binder checks what can be cast');
  const family = familyOf(to);
  switch (family) {
    case 'numeric':
      return toNumeric(from, to);
    case 'character':
      return toCharacter(from, to);
    case 'binary':
      return 'length' in to ? fitBinary(to.kind === 'BINARY', to.length) : undefined;
    case 'boolean':
      return from.kind === 'BOOLEAN' ? undefined : textToBoolean(to);
    case 'date':
      return fromText(from, to, parseDate) ?? ((value) => floorTo(Number(value), dayMs));
    case 'time':
      return fromText(from, to, parseTime) ?? ((value) => Number(value) - floorTo(Number(value), dayMs));
    case 'timestamp':
      return fromText(from, to, parseTimestamp) ?? undefined;
    case 'interval':
      return toInterval(from, to);
    case 'record':
    case 'null':
      return undefined;
  }
  return unreachable(family);
}

function fromText(from: SqlType, to: SqlType, parse: (text: string) => number | undefined): Conversion | undefined {
  if (familyOf(from) !== 'character') return undefined;
  // A leading blank is tolerated, as the dialect's CAST page shows.
  return (value) => parse(String(value).trim()) ?? fails(String(value), to);
}

function textToBoolean(to: SqlType): Conversion {
  return (value) => {
    const text = String(value).trim().toUpperCase();
    if (text === 'TRUE') return true;
    if (text === 'FALSE') return false;
    return text === 'UNKNOWN' ? null : fails(text, to);
  };
}

function toInterval(from: SqlType, to: SqlType): Conversion {
  assert(to.kind === 'INTERVAL', 'the target is an interval');
  if (from.kind === 'INTERVAL') {
    const resolution = resolutionOf(to);
    return (value) => Math.trunc(Number(value) / resolution) * resolution + 0;
  }
  return (value) => {
    const reading = readInterval(String(value), to);
    return 'value' in reading ? reading.value : fails(String(value), to);
  };
}

const integerRange = {
  TINYINT: [-128, 127],
  SMALLINT: [-32_768, 32_767],
  INTEGER: [-2_147_483_648, 2_147_483_647],
} as const;

/** A whole number within the type's range. */
export function fitInteger(value: Exact, kind: 'TINYINT' | 'SMALLINT' | 'INTEGER' | 'BIGINT'): Exact {
  if (kind === 'BIGINT') return value;
  const [low, high] = integerRange[kind];
  return value >= low && value <= high ? value : overflow(kind);
}

/** Half away from zero; what REAL and DOUBLE become when they turn whole. */
export function roundHalfAway(value: number): number {
  return value < 0 ? -Math.round(-value) + 0 : Math.round(value);
}

function wholeOf(value: number): Exact {
  const rounded = roundHalfAway(value);
  if (Number.isSafeInteger(rounded)) return rounded;
  return Number.isFinite(rounded) ? canonical(BigInt(rounded)) : overflow('BIGINT');
}

function toNumeric(from: SqlType, to: SqlType): Conversion {
  const read = exactReader(from);
  if (to.kind === 'DOUBLE' || to.kind === 'REAL') {
    const round = to.kind === 'REAL' ? toReal : (value: number): number => value;
    if (familyOf(from) === 'character') {
      return (value) => {
        const text = String(value).trim();
        const number = text === '' ? Number.NaN : Number(text);
        return Number.isFinite(number) && !/^[+-]?0[xob]/i.test(text) ? round(number) : fails(text, to);
      };
    }
    if (from.kind === 'DOUBLE' || from.kind === 'REAL') return (value) => round(Number(value));
    const scale = asDecimal(from)?.scale ?? 0;
    return (value) => round(toDouble(exactOf(value), scale));
  }
  if (to.kind === 'DECIMAL') {
    const { precision, scale } = to;
    return (value) => checkPrecision(read(value, scale, to), precision, scale);
  }
  assert(
    to.kind === 'TINYINT' || to.kind === 'SMALLINT' || to.kind === 'INTEGER' || to.kind === 'BIGINT',
    'an integer',
  );
  const kind = to.kind;
  return (value) => fitInteger(read(value, 0, to), kind);
}

export function exactOf(value: Value): Exact {
  return typeof value === 'bigint' ? value : Number(value);
}

/** Reads a value of the type as an unscaled whole of a scale. */
function exactReader(from: SqlType): (value: Value, scale: number, to: SqlType) => Exact {
  const fromScale = asDecimal(from)?.scale;
  if (fromScale !== undefined) return (value, scale) => rescale(exactOf(value), fromScale, scale);
  if (from.kind === 'DOUBLE' || from.kind === 'REAL') {
    return (value, scale) => {
      if (scale === 0) return wholeOf(Number(value));
      return fromDouble(from.kind === 'REAL' ? Number(formatReal(Number(value))) : Number(value), scale);
    };
  }
  if (from.kind === 'INTERVAL') {
    // Only intervals of a single field are numbers; the unit is the field's.
    const single = unitsOf(from).length === 1;
    const unit = from.start === 'SECOND' ? 1000 : resolutionOf(from);
    return (value, scale, to) => {
      if (!single) return fails(formatInterval(Number(value), from), to);
      return divideExact(multiplyExact(exactOf(value), 10 ** Math.min(scale, 15)), unit);
    };
  }
  return (value, scale, to) => parseExact(String(value), scale) ?? fails(String(value), to);
}

/** The text of a value that is not NULL, as CAST to VARCHAR shows it. */
export function textOf(type: SqlType): (value: Value) => string {
  switch (type.kind) {
    case 'DECIMAL':
      return (value) => formatExact(exactOf(value), type.scale);
    case 'REAL':
      return (value) => formatReal(Number(value));
    case 'DOUBLE':
      return (value) => formatDouble(Number(value));
    case 'BOOLEAN':
      return (value) => (value === true ? 'TRUE' : 'FALSE');
    case 'DATE':
      return (value) => formatDate(Number(value));
    case 'TIME':
      return (value) => formatTime(Number(value));
    case 'TIMESTAMP':
      return (value) => formatTimestamp(Number(value));
    case 'INTERVAL':
      return (value) => formatInterval(Number(value), type);
    case 'TINYINT':
    case 'SMALLINT':
    case 'INTEGER':
    case 'BIGINT':
    case 'CHAR':
    case 'VARCHAR':
    case 'BINARY':
    case 'VARBINARY':
    case 'RECORD':
    case 'NULL':
      return String;
  }
  return unreachable(type);
}

function toCharacter(from: SqlType, to: SqlType): Conversion {
  assert(to.kind === 'CHAR' || to.kind === 'VARCHAR', 'the target is a character type');
  const { length } = to;
  const padded = to.kind === 'CHAR';
  const text = textOf(from);
  const family = familyOf(from);
  if (family === 'character' && !padded && 'length' in from && from.length <= length) return (value) => value;
  // Texts and intervals are cut to the length; numbers, dates and times that do not fit are no value.
  const cuts = family === 'character' || family === 'interval';
  return (value) => {
    let result = text(value);
    if (result.length > length) {
      // Blanks at the end of a CHAR do not count.
      if (!cuts && result.trimEnd().length > length) return fails(result, to);
      result = result.slice(0, length);
    }
    return padded ? result.padEnd(length, ' ') : result;
  };
}

function fitBinary(fixed: boolean, length: number): Conversion {
  return (value) => {
    const bytes = String(value).slice(0, length);
    return fixed ? bytes.padEnd(length, '\0') : bytes;
  };
}
