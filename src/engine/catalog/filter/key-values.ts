/**
 * Values of partition keys as they are compared: text as text, whole numbers, decimals, dates and timestamps by what they
 * say. A value that was not there when the partition was made is Hive's default partition, and null.
 */
import { CatalogError } from '../errors.ts';

export const defaultPartition = '__HIVE_DEFAULT_PARTITION__';

export type KeyValue = string | bigint;

export interface KeyKind {
  /** In Hive's words, without lengths. */
  readonly type: string;
  readonly isText: boolean;
  /** undefined where the text is none of the type. */
  readonly read: (text: string) => KeyValue | undefined;
}

/** Digits behind the point that decimals are compared by: more than Hive has. */
const fractionDigits = 38;

const textual = { isText: true, read: (text: string): KeyValue => text };
const integer = { isText: false, read: readInteger };

const kinds: Readonly<Record<string, Omit<KeyKind, 'type'>>> = {
  string: textual,
  char: textual,
  varchar: textual,
  tinyint: integer,
  smallint: integer,
  int: integer,
  integer,
  bigint: integer,
  long: integer,
  decimal: { isText: false, read: readDecimal },
  date: { isText: false, read: readDate },
  timestamp: { isText: false, read: readTimestamp },
};

/** Of a column's type in Hive's words, such as `decimal(10,2)`. Errors: CatalogError KeyTypeUnknown. */
export function keyKind(hiveType: string): KeyKind {
  const type = hiveType
    .trim()
    .toLowerCase()
    .replace(/\s*\(.*\)$/s, '');
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  if (kind === undefined) throw new CatalogError({ code: 'KeyTypeUnknown', type: hiveType });
  return { type, ...kind };
}

function readInteger(text: string): bigint | undefined {
  return /^[-+]?\d{1,38}$/.test(text) ? BigInt(text.replace('+', '')) : undefined;
}

function readDecimal(text: string): bigint | undefined {
  const groups = /^(?<sign>[-+]?)(?<whole>\d{0,38})(?:\.(?<fraction>\d{0,38}))?$/.exec(text)?.groups;
  const { sign, whole = '', fraction = '' } = groups ?? {};
  if (whole + fraction === '') return undefined;
  const magnitude = BigInt(whole + fraction.padEnd(fractionDigits, '0'));
  return sign === '-' ? -magnitude : magnitude;
}

/** Their order as text is their order in time. */
function readDate(text: string): string | undefined {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (date === undefined || Number.isNaN(date.getTime())) return undefined;
  // JavaScript takes February 30 for March 2.
  return date.toISOString().startsWith(text) ? text : undefined;
}

function readTimestamp(text: string): string | undefined {
  const groups =
    /^(?<date>[\d-]{10})(?:[ T](?<time>(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(?<fraction>\d{1,9}))?)?$/.exec(
      text,
    )?.groups;
  if (groups === undefined) return undefined;
  const { date = '', time = '00:00:00', fraction = '' } = groups;
  return readDate(date) === undefined ? undefined : `${date} ${time}.${fraction.padEnd(9, '0')}`;
}
