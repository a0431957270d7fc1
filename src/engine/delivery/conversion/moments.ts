/** Dates and timestamps in the forms that Firehose's deserializers know, all of them without a zone or in UTC. */
import type { Timestamp } from '../../../format/columnar/column-type.ts';
import { scaledDecimal } from './decimal.ts';

const msPerDay = 86_400_000;
const nanosPerSecond = 1_000_000_000n;
/** Of the years 1 to 9999; past them no reader of the files agrees with another. */
const secondsMin = -62_135_596_800;
const secondsMax = 253_402_300_799;
/** An epoch number from here on counts milliseconds, below it seconds. */
const millisMin = 1e12;

const sqlPattern = /^(\d{4})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{1,9}))?$/;
const isoPattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?Z$/;
const datePattern = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** As java.sql.Timestamp reads it: `2026-3-4 5:06:07.5`. */
export function parseSqlTimestamp(text: string): Timestamp | undefined {
  return fromMatch(sqlPattern.exec(text.trim()));
}

/** `2026-03-04T05:06:07.5Z`, in UTC and with all its digits. */
export function parseIsoTimestamp(text: string): Timestamp | undefined {
  return fromMatch(isoPattern.exec(text.trim()));
}

/** Seconds or milliseconds since 1970, with a fraction if there is one. */
export function parseEpoch(text: string): Timestamp | undefined {
  const unit = Number(text) >= millisMin ? 6 : 9;
  const nanos = scaledDecimal(text, unit);
  return nanos.kind === 'digits' ? fromNanos(nanos.digits) : undefined;
}

export function fromMillis(millis: number): Timestamp | undefined {
  return Number.isFinite(millis) ? fromNanos(BigInt(Math.floor(millis)) * 1_000_000n) : undefined;
}

/** Days since 1970. */
export function parseDate(text: string): number | undefined {
  const match = datePattern.exec(text.trim());
  if (match === null) return undefined;
  const ms = utcMs([Number(match[1]), Number(match[2]), Number(match[3])]);
  return ms === undefined ? undefined : ms / msPerDay;
}

function fromNanos(all: bigint): Timestamp | undefined {
  const nanos = ((all % nanosPerSecond) + nanosPerSecond) % nanosPerSecond;
  const seconds = Number((all - nanos) / nanosPerSecond);
  return seconds < secondsMin || seconds > secondsMax ? undefined : { seconds, nanos: Number(nanos) };
}

function fromMatch(match: RegExpExecArray | null): Timestamp | undefined {
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction] = match;
  const ms = utcMs([Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second)]);
  if (ms === undefined) return undefined;
  return { seconds: ms / 1000, nanos: fraction === undefined ? 0 : Number(fraction) * 10 ** (9 - fraction.length) };
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Year, month from 1 on, day, hour, minute, second; undefined where there is no such moment. */
export function utcMs(parts: readonly number[]): number | undefined {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  if (year < 1 || hour > 23 || minute > 59 || second > 59 || day < 1) return undefined;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > (month === 2 && isLeap ? 29 : (monthDays[month - 1] ?? 0))) return undefined;
  return ((daysBefore(year, month) + day - 1) * 86_400 + hour * 3600 + minute * 60 + second) * 1000;
}

/** Days from 1970 to a month's first, in the calendar of today. A year is taken from March on, so that leap days end it. */
function daysBefore(year: number, month: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const monthsSinceMarch = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((monthsSinceMarch * 153 + 2) / 5) - 719_468;
}
