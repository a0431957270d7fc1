/**
 * Dates, times and timestamps as text and as fields. All times are UTC in the proleptic Gregorian calendar, in
 * milliseconds; a text that is not exactly of the form, or names a day that does not exist, is no value.
 */
import { RowError } from '../errors.ts';
import type { IntervalUnit } from './sql-type.ts';

export const dayMs = 86_400_000;
export const hourMs = 3_600_000;
export const minuteMs = 60_000;
export const secondMs = 1_000;

/** Units of a fixed length. */
export const unitMs: Readonly<Record<'DAY' | 'HOUR' | 'MINUTE' | 'SECOND', number>> = {
  DAY: dayMs,
  HOUR: hourMs,
  MINUTE: minuteMs,
  SECOND: secondMs,
};

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const timePattern = /^(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?$/;
const timestampPattern = /^(\d{4})-(\d{2})-(\d{2})[ ](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?$/;
const lenientPattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:[ Tt](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,12}))?)?)?[ ]*(?:[Zz]|([+-])(\d{2}):?(\d{2}))?$/;

/** The farthest time that has a date. */
export const timeMsMax = 8.64e15;

/** The time itself; one without a date is the failure of its row. */
export function checkTime(timeMs: number): number {
  if (Math.abs(timeMs) <= timeMsMax) return timeMs;
  throw new RowError('Arithmetic error', 'The time is out of range');
}

export function floorTo(value: number, size: number): number {
  return Math.floor(value / size) * size;
}

/** Midnight of a day, or undefined where there is no such day. Months count from 1. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  return time.getUTCDate() === day ? time.getTime() : undefined;
}

/** Milliseconds since midnight; the fraction is cut to milliseconds. */
export function timeOf(hour: number, minute: number, second: number, fraction = ''): number | undefined {
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const ms = Number(fraction.slice(0, 3).padEnd(3, '0'));
  return hour * hourMs + minute * minuteMs + second * secondMs + ms;
}

export function parseDate(text: string): number | undefined {
  const match = datePattern.exec(text);
  return match === null ? undefined : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

export function parseTime(text: string): number | undefined {
  const match = timePattern.exec(text);
  return match === null ? undefined : timeOf(Number(match[1]), Number(match[2]), Number(match[3]), match[4]);
}

export function parseTimestamp(text: string): number | undefined {
  const match = timestampPattern.exec(text);
  if (match === null) return undefined;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  const time = timeOf(Number(match[4]), Number(match[5]), Number(match[6]), match[7]);
  return day === undefined || time === undefined ? undefined : day + time;
}

/** What producers send: also ISO 8601 with `T`, any number of fraction digits, and a zone, which is converted to UTC. */
export function parseTimestampLeniently(text: string): number | undefined {
  const match = lenientPattern.exec(text.trim());
  if (match === null) return undefined;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  const time = timeOf(Number(match[4] ?? 0), Number(match[5] ?? 0), Number(match[6] ?? 0), match[7]);
  if (day === undefined || time === undefined) return undefined;
  const offset = Number(match[9] ?? 0) * hourMs + Number(match[10] ?? 0) * minuteMs;
  return day + time - (match[8] === '-' ? -offset : offset);
}

export interface DatetimeFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
}

export function fieldsOf(timeMs: number): DatetimeFields {
  const time = new Date(timeMs);
  return {
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    day: time.getUTCDate(),
    hour: time.getUTCHours(),
    minute: time.getUTCMinutes(),
    second: time.getUTCSeconds(),
    ms: time.getUTCMilliseconds(),
  };
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

export function formatDate(timeMs: number): string {
  const { year, month, day } = fieldsOf(timeMs);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The fraction is left out where it is zero, unless it is asked for. */
export function formatTime(timeMs: number, alwaysFraction = false): string {
  const { hour, minute, second, ms } = fieldsOf(timeMs);
  const fraction = ms === 0 && !alwaysFraction ? '' : `.${pad(ms, 3)}`;
  return `${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}${fraction}`;
}

export function formatTimestamp(timeMs: number, alwaysFraction = false): string {
  return `${formatDate(timeMs)} ${formatTime(timeMs, alwaysFraction)}`;
}

/** Adds months and keeps the day of the month where there is one, else takes the month's last day. */
export function addMonths(timeMs: number, months: number): number {
  const { year, month, day } = fieldsOf(timeMs);
  const total = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(total / 12);
  const targetMonth = total - targetYear * 12;
  const midnight = new Date(0);
  midnight.setUTCFullYear(targetYear, targetMonth + 1, 0);
  const lastDay = midnight.getUTCDate();
  midnight.setUTCFullYear(targetYear, targetMonth, Math.min(day, lastDay));
  return midnight.getTime() + (timeMs - floorTo(timeMs, dayMs));
}

/** The start of the calendar unit that holds the time. */
export function floorToUnit(timeMs: number, unit: IntervalUnit): number {
  if (unit !== 'YEAR' && unit !== 'MONTH') return floorTo(timeMs, unitMs[unit]);
  const { year, month } = fieldsOf(timeMs);
  const start = new Date(0);
  start.setUTCFullYear(year, unit === 'YEAR' ? 0 : month - 1, 1);
  return start.getTime();
}

/** The start of the next unit, or the time itself where it is the start of one. */
export function ceilToUnit(timeMs: number, unit: IntervalUnit): number {
  const floor = floorToUnit(timeMs, unit);
  if (floor === timeMs) return timeMs;
  if (unit === 'YEAR' || unit === 'MONTH') return addMonths(floor, unit === 'YEAR' ? 12 : 1);
  return floor + unitMs[unit];
}

/** Multiples of whole months counted from 1970-01, so that a step of one YEAR is the calendar year. */
export function stepMonths(timeMs: number, months: number): number {
  const { year, month } = fieldsOf(timeMs);
  const epochMonths = (year - 1970) * 12 + month - 1;
  const floored = floorTo(epochMonths, months);
  return addMonths(0, floored);
}
