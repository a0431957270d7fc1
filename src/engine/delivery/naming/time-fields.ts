/** The letters of a Java time pattern: what each writes, as often as it stands there. Texts are those of English. */
import type { ZonedTime } from './zoned-time.ts';
import { zoneName } from './zoned-time.ts';

export type FieldWriter = (time: ZonedTime) => string;

/** undefined where the letter may not stand there so often, or at all. */
export type FieldMaker = (count: number) => FieldWriter | undefined;

const dayMs = 24 * 60 * 60 * 1_000;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const quarters = ['1st quarter', '2nd quarter', '3rd quarter', '4th quarter'];

type Read = (time: ZonedTime) => number;

/** At most `widthMax` letters; written with at least as many digits as there are letters. */
function digits(read: Read, widthMax: number): FieldMaker {
  return (count) => (count > widthMax ? undefined : (time) => String(read(time)).padStart(count, '0'));
}

/** Two letters are the last two digits of a year. */
function year(read: Read): FieldMaker {
  return (count) => {
    if (count === 2) return (time) => String(read(time) % 100).padStart(2, '0');
    return (time) => String(read(time)).padStart(count, '0');
  };
}

interface Named {
  readonly read: Read;
  readonly first: number;
  readonly names: readonly string[];
  readonly short: (name: string, index: number) => string;
}

function named({ read, first, names, short }: Named, digitsMax: number): FieldMaker {
  const nameOf = (time: ZonedTime): string => names[read(time) - first] ?? '';
  return (count) => {
    if (count <= digitsMax) return digits(read, digitsMax)(count);
    if (count === 3) return (time) => short(nameOf(time), read(time) - first);
    if (count === 4) return nameOf;
    return count === 5 ? (time) => (names === quarters ? String(read(time)) : nameOf(time).slice(0, 1)) : undefined;
  };
}

const threeLetters = (name: string): string => name.slice(0, 3);
const monthOf: Read = ({ local }) => local.getUTCMonth() + 1;
const quarterOf: Read = ({ local }) => Math.floor(local.getUTCMonth() / 3) + 1;
const dayOfWeek: Read = ({ local }) => local.getUTCDay() + 1;
const msOfDay: Read = ({ local }) => ((local.getTime() % dayMs) + dayMs) % dayMs;
const hourOf: Read = ({ local }) => local.getUTCHours();

function dayOfYear({ local }: ZonedTime): number {
  return Math.floor((local.getTime() - Date.UTC(local.getUTCFullYear(), 0, 1)) / dayMs) + 1;
}

/** As in the United States: a week begins on Sunday, and the first one is that of the first of January. */
function weekStart(year: number): number {
  const first = Date.UTC(year, 0, 1);
  return first - new Date(first).getUTCDay() * dayMs;
}

function weekYear({ local }: ZonedTime): number {
  const next = local.getUTCFullYear() + 1;
  return local.getTime() >= weekStart(next) ? next : next - 1;
}

function weekOfYear(time: ZonedTime): number {
  return Math.floor((time.local.getTime() - weekStart(weekYear(time))) / (7 * dayMs)) + 1;
}

function weekOfMonth({ local }: ZonedTime): number {
  const first = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), 1);
  return Math.floor((local.getUTCDate() - 1 + new Date(first).getUTCDay()) / 7) + 1;
}

function fraction(count: number): FieldWriter | undefined {
  if (count > 9) return undefined;
  return ({ local }) => String(local.getUTCMilliseconds()).padStart(3, '0').padEnd(9, '0').slice(0, count);
}

function signed(offsetS: number, write: (hours: string, minutes: string) => string): string {
  const minutes = Math.floor(Math.abs(offsetS) / 60);
  const two = (value: number): string => String(value).padStart(2, '0');
  return (offsetS < 0 ? '-' : '+') + write(two(Math.floor(minutes / 60)), two(minutes % 60));
}

/** `X` writes Z for UTC, `x` does not. One letter: hours; two and four: with minutes; three and five: with a colon. */
function offset(zero: 'Z' | undefined): FieldMaker {
  return (count) => {
    if (count > 5) return undefined;
    return ({ offsetS }) => {
      if (offsetS === 0 && zero !== undefined) return zero;
      if (count === 1) return signed(offsetS, (hours, minutes) => (minutes === '00' ? hours : hours + minutes));
      return signed(offsetS, (hours, minutes) => `${hours}${count % 2 === 1 ? ':' : ''}${minutes}`);
    };
  };
}

function localizedOffset(count: number): FieldWriter | undefined {
  if (count !== 1 && count !== 4) return undefined;
  return ({ offsetS }) => {
    if (offsetS === 0) return 'GMT';
    if (count === 4) return `GMT${signed(offsetS, (hours, minutes) => `${hours}:${minutes}`)}`;
    const short = (hours: string, minutes: string): string =>
      minutes === '00' ? String(Number(hours)) : `${Number(hours)}:${minutes}`;
    return `GMT${signed(offsetS, short)}`;
  };
}

function upperZ(count: number): FieldWriter | undefined {
  if (count <= 3) return ({ offsetS }) => signed(offsetS, (hours, minutes) => hours + minutes);
  return count === 4 ? localizedOffset(4) : count === 5 ? offset('Z')(5) : undefined;
}

function era(count: number): FieldWriter | undefined {
  if (count > 5) return undefined;
  return () => (count === 4 ? 'Anno Domini' : count === 5 ? 'A' : 'AD');
}

function zone(count: number): FieldWriter | undefined {
  if (count > 4) return undefined;
  return (time) => zoneName(time, count === 4 ? 'long' : 'short');
}

const yearOf: Read = ({ local }) => local.getUTCFullYear();
const weekday = { read: dayOfWeek, first: 1, names: days, short: threeLetters };

export const timeFields: Readonly<Record<string, FieldMaker>> = {
  G: era,
  u: year(yearOf),
  y: year(yearOf),
  Y: year(weekYear),
  D: digits(dayOfYear, 3),
  M: named({ read: monthOf, first: 1, names: months, short: threeLetters }, 2),
  L: named({ read: monthOf, first: 1, names: months, short: threeLetters }, 2),
  d: digits(({ local }) => local.getUTCDate(), 2),
  Q: named({ read: quarterOf, first: 1, names: quarters, short: (_, index) => `Q${index + 1}` }, 2),
  q: named({ read: quarterOf, first: 1, names: quarters, short: (_, index) => `Q${index + 1}` }, 2),
  w: digits(weekOfYear, 2),
  W: digits(weekOfMonth, 1),
  E: (count) => named(weekday, 0)(Math.max(count, 3)),
  e: named(weekday, 2),
  c: (count) => (count === 2 ? undefined : named(weekday, 2)(count)),
  F: digits(({ local }) => Math.floor((local.getUTCDate() - 1) / 7) + 1, 1),
  a: (count) => (count === 1 ? (time) => (hourOf(time) < 12 ? 'AM' : 'PM') : undefined),
  h: digits((time) => ((hourOf(time) + 11) % 12) + 1, 2),
  K: digits((time) => hourOf(time) % 12, 2),
  k: digits((time) => ((hourOf(time) + 23) % 24) + 1, 2),
  H: digits(hourOf, 2),
  m: digits(({ local }) => local.getUTCMinutes(), 2),
  s: digits(({ local }) => local.getUTCSeconds(), 2),
  S: fraction,
  A: digits(msOfDay, 19),
  n: digits(({ local }) => local.getUTCMilliseconds() * 1_000_000, 19),
  N: digits((time) => msOfDay(time) * 1_000_000, 19),
  V: (count) => (count === 2 ? (time) => time.zone : undefined),
  z: zone,
  O: localizedOffset,
  X: offset('Z'),
  x: offset(undefined),
  Z: upperZ,
};
