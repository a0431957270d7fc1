/** Values of JSON as booleans, numbers, texts and moments, in the ways of the two deserializers. */
import type { DecimalType, Timestamp } from '../../../format/columnar/column-type.ts';
import { scaledDecimal } from './decimal.ts';
import { Mismatch } from './failure.ts';
import type { TimestampParser } from './joda-format.ts';
import { NumberText } from './json-documents.ts';
import { parseDate, parseEpoch, parseIsoTimestamp, parseSqlTimestamp } from './moments.ts';

/** Each takes a value that is not null, and throws a Mismatch where it does not fit. */
export interface ScalarReaders {
  readonly boolean: (value: unknown) => boolean;
  readonly integer: (bits: 8 | 16 | 32 | 64) => (value: unknown) => number | bigint;
  readonly double: (value: unknown) => number;
  readonly text: (value: unknown) => string;
  readonly date: (value: unknown) => number;
  readonly timestamp: (value: unknown) => Timestamp;
  readonly decimal: (type: DecimalType) => (value: unknown) => bigint;
}

type Numeric = number | NumberText;

const integerPattern = /^[+-]?\d{1,40}$/;
const doublePattern = /^\s*[+-]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|Infinity|NaN)[dDfF]?\s*$/;

/** OpenX: texts count as what they say. `lowersKeys`: an object that becomes text has its names in lower case. */
export function openXScalars(lowersKeys: boolean): ScalarReaders {
  const text = (value: unknown): string => openXText(value, lowersKeys);
  return {
    boolean: (value) => {
      if (typeof value === 'boolean') return value;
      if (typeof value === 'string') return value.toLowerCase() === 'true';
      throw new Mismatch(`${javaClass(value)} cannot be cast to java.lang.Boolean`);
    },
    integer: (bits) => (value) => integerOf(typeof value === 'string' ? value : numeric(value, text), bits),
    double: (value) => {
      if (typeof value !== 'string') return doubleOf(numeric(value, text));
      if (!doublePattern.test(value)) throw badNumber(value);
      return Number(value.trim().replace(/[dDfF]$/, ''));
    },
    text,
    date: (value) => dateOf(text(value)),
    timestamp: (value) => openXTimestamp(text(value)),
    decimal: (type) => (value) => decimalOf(typeof value === 'string' ? value : textOf(numeric(value, text)), type),
  };
}

/** Hive's own: a number is a number, a text a text, and moments have the formats that were asked for. */
export function hiveScalars(formats: readonly TimestampParser[]): ScalarReaders {
  const hiveNumeric = (value: unknown): Numeric => {
    if (typeof value === 'number' || value instanceof NumberText) return value;
    throw new Mismatch(`Current token (${jacksonToken(value)}) not numeric, can not use numeric value accessors`);
  };
  return {
    boolean: (value) => {
      if (typeof value === 'boolean') return value;
      throw new Mismatch(`Current token (${jacksonToken(value)}) not of boolean type`);
    },
    integer: (bits) => (value) => integerOf(hiveNumeric(value), bits),
    double: (value) => doubleOf(hiveNumeric(value)),
    text: hiveText,
    date: (value) => dateOf(hiveText(value)),
    timestamp: (value) => {
      const text = hiveText(value);
      for (const parse of formats) {
        const moment = parse(text);
        if (moment !== undefined) return moment;
      }
      return parseSqlTimestamp(text) ?? badTimestamp();
    },
    decimal: (type) => (value) => decimalOf(hiveText(value), type),
  };
}

function hiveText(value: unknown): string {
  if (typeof value === 'object' && !(value instanceof NumberText)) {
    const whole = 'One or more fields have incorrect format. Exception when validating field (root)';
    throw new Mismatch('not a scalar', whole);
  }
  return openXText(value, false);
}

/** A value's own text, or its JSON where it is a list or an object. */
function openXText(value: unknown, lowersKeys: boolean): string {
  if (typeof value === 'string') return value;
  if (value instanceof NumberText) return value.text;
  return jsonText(value, lowersKeys, 0);
}

/** Deeper values are refused rather than followed. */
const jsonDepthMax = 512;

function jsonText(value: unknown, lowersKeys: boolean, depth: number): string {
  if (depth > jsonDepthMax) throw new Mismatch(`JSON nests deeper than ${jsonDepthMax} levels`);
  if (value instanceof NumberText) return value.text;
  if (Array.isArray(value)) return `[${value.map((each) => jsonText(each, lowersKeys, depth + 1)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(
    ([key, each]) => `${JSON.stringify(lowersKeys ? key.toLowerCase() : key)}:${jsonText(each, lowersKeys, depth + 1)}`,
  );
  return `{${parts.join(',')}}`;
}

function numeric(value: unknown, text: (value: unknown) => string): Numeric {
  if (typeof value === 'number' || value instanceof NumberText) return value;
  throw badNumber(text(value));
}

function textOf(value: Numeric): string {
  return value instanceof NumberText ? value.text : String(value);
}

function doubleOf(value: Numeric): number {
  return value instanceof NumberText ? Number(value.text) : value;
}

/** Whole numbers may be written with a point or an exponent, but others are none. */
function integerOf(value: string | Numeric, bits: 8 | 16 | 32 | 64): number | bigint {
  if (typeof value === 'number' && Number.isSafeInteger(value)) {
    if (bits === 64) return value;
    const limit = 2 ** (bits - 1);
    if (value >= -limit && value < limit) return value;
    throw badNumber(String(value));
  }
  const text = typeof value === 'string' ? value : textOf(value);
  const whole = typeof value === 'string' ? text : wholeText(text);
  if (!integerPattern.test(whole)) throw badNumber(text);
  const digits = BigInt(whole.replace('+', ''));
  if (BigInt.asIntN(bits, digits) !== digits) throw badNumber(text);
  return bits === 64 ? digits : Number(digits);
}

/** Of a number of JSON: its digits where it is whole. */
function wholeText(text: string): string {
  const exact = scaledDecimal(text, 20);
  if (exact.kind !== 'digits' || exact.digits % 10n ** 20n !== 0n) return text;
  return String(exact.digits / 10n ** 20n);
}

function decimalOf(text: string, { precision, scale }: DecimalType): bigint {
  const exact = scaledDecimal(text, scale);
  if (exact.kind === 'malformed') throw badNumber(text);
  if (exact.kind === 'digits' && String(exact.digits).replace('-', '').length <= precision) return exact.digits;
  if (exact.kind === 'digits' && exact.digits === 0n) return 0n;
  throw new Mismatch(`Value ${text.slice(0, 100)} is out of range for decimal(${precision},${scale})`);
}

function dateOf(text: string): number {
  const days = parseDate(text);
  if (days === undefined) throw new Mismatch(`'${text.slice(0, 100)}' is no date as yyyy-[m]m-[d]d`);
  return days;
}

function openXTimestamp(text: string): Timestamp {
  if (/^\s*[+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?\s*$/.test(text)) return parseEpoch(text) ?? badTimestamp();
  return parseSqlTimestamp(text) ?? parseIsoTimestamp(text) ?? badTimestamp();
}

function badTimestamp(): never {
  throw new Mismatch('Timestamp format must be yyyy-mm-dd hh:mm:ss[.fffffffff]');
}

function badNumber(text: string): Mismatch {
  return new Mismatch(`For input string: "${text.slice(0, 1000)}"`);
}

/** What a value is in the deserializer's own messages. */
export function javaClass(value: unknown): string {
  if (typeof value === 'string') return 'java.lang.String';
  if (typeof value === 'boolean') return 'java.lang.Boolean';
  if (Array.isArray(value)) return 'org.openx.data.jsonserde.json.JSONArray';
  if (typeof value === 'number') return Number.isInteger(value) ? 'java.lang.Long' : 'java.lang.Double';
  return value instanceof NumberText ? 'java.lang.Double' : 'org.openx.data.jsonserde.json.JSONObject';
}

function jacksonToken(value: unknown): string {
  if (typeof value === 'string') return 'VALUE_STRING';
  if (typeof value === 'boolean') return value ? 'VALUE_TRUE' : 'VALUE_FALSE';
  if (Array.isArray(value)) return 'START_ARRAY';
  if (typeof value === 'number' || value instanceof NumberText) return 'VALUE_NUMBER_INT';
  return 'START_OBJECT';
}
