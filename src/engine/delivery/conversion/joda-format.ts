/** Joda-Time's patterns of dates and times, such as `yyyy-MM-dd'T'HH:mm:ss.SSSZ`, as far as numbers, English names and offsets go. */
import type { Timestamp } from '../../../format/columnar/column-type.ts';
import { fromMillis, utcMs } from './moments.ts';

export class TimestampFormatError extends Error {
  override readonly name = 'TimestampFormatError';
}

export type TimestampParser = (text: string) => Timestamp | undefined;

/** Stands for milliseconds since 1970. */
const millisFormat = 'millis';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const dayNames = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Wed|Thu|Fri|Sat|Sun';

type Part =
  | 'year'
  | 'month'
  | 'monthName'
  | 'day'
  | 'hour'
  | 'halfHour'
  | 'half'
  | 'minute'
  | 'second'
  | 'fraction'
  | 'offset';

/** Errors: TimestampFormatError. */
export function compileTimestampFormat(format: string): TimestampParser {
  if (format === millisFormat) {
    return (text) => (/^\s*[+-]?\d{1,17}\s*$/.test(text) ? fromMillis(Number(text)) : undefined);
  }
  const parts: Part[] = [];
  const source = tokens(format)
    .map((token) => (token.isLiteral ? escapeRegExp(token.text) : fieldPattern(format, token.text, parts)))
    .join('');
  const pattern = new RegExp(`^${source}$`, 'i');
  return (text) => {
    const match = pattern.exec(text);
    return match === null ? undefined : momentOf(new Map(parts.map((part, index) => [part, match[index + 1] ?? ''])));
  };
}

interface Token {
  readonly isLiteral: boolean;
  readonly text: string;
}

/** Runs of one letter, and the text between them; what stands in single quotes is text. */
function tokens(format: string): Token[] {
  const found: Token[] = [];
  for (const [token] of format.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g)) {
    if (token === "'") throw new TimestampFormatError(`The format '${format}' has a quote that is not closed`);
    if (token === "''") found.push({ isLiteral: true, text: "'" });
    else if (token.startsWith("'")) found.push({ isLiteral: true, text: token.slice(1, -1).replaceAll("''", "'") });
    else found.push({ isLiteral: !/^[A-Za-z]/.test(token), text: token });
  }
  return found;
}

function fieldPattern(format: string, token: string, parts: Part[]): string {
  const digits = token.length > 1 ? `(\\d{${token.length},})` : '(\\d{1,2})';
  const add = (part: Part, pattern: string): string => {
    if (parts.includes(part)) throw new TimestampFormatError(`The format '${format}' has '${token}' twice`);
    parts.push(part);
    return pattern;
  };
  const twoDigits = token.length > 1 ? '(\\d{2})' : '(\\d{1,2})';
  switch (token.charAt(0)) {
    case 'y':
    case 'Y':
    case 'x':
      return add('year', token.length === 2 ? '(\\d{2})' : token.length === 4 ? '(\\d{4})' : digits);
    case 'M':
      return token.length > 2 ? add('monthName', `(${monthNames})`) : add('month', twoDigits);
    case 'd':
      return add('day', twoDigits);
    case 'H':
      return add('hour', twoDigits);
    case 'h':
      return add('halfHour', twoDigits);
    case 'a':
      return add('half', '(am|pm)');
    case 'm':
      return add('minute', twoDigits);
    case 's':
      return add('second', twoDigits);
    case 'S':
      return add('fraction', `(\\d{1,${Math.max(9, token.length)}})`);
    case 'Z':
    case 'z':
      return add('offset', '(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})');
    case 'E':
      return `(?:${dayNames})`;
    default:
      throw new TimestampFormatError(`The format '${format}' has '${token}', which is not supported`);
  }
}

function momentOf(parts: ReadonlyMap<Part, string>): Timestamp | undefined {
  const number = (part: Part, otherwise: number): number => Number(parts.get(part) ?? otherwise);
  const year = parts.get('year') ?? '1970';
  const name = parts.get('monthName')?.slice(0, 3).toLowerCase();
  const ms = utcMs([
    // Two digits mean the century around 2000, as in Joda-Time's pivot.
    year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year),
    name === undefined ? number('month', 1) : months.indexOf(name) + 1,
    number('day', 1),
    hourOf(parts),
    number('minute', 0),
    number('second', 0),
  ]);
  if (ms === undefined) return undefined;
  const nanos = Number((parts.get('fraction') ?? '').slice(0, 9).padEnd(9, '0'));
  return { seconds: ms / 1000 - offsetSeconds(parts.get('offset') ?? 'Z'), nanos };
}

function hourOf(parts: ReadonlyMap<Part, string>): number {
  const half = parts.get('halfHour');
  if (half === undefined) return Number(parts.get('hour') ?? 0);
  return (Number(half) % 12) + (parts.get('half')?.toLowerCase() === 'pm' ? 12 : 0);
}

function offsetSeconds(text: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (match === null) return 0;
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60;
  return match[1] === '-' ? -seconds : seconds;
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
