/**
 * Java's SimpleDateFormat patterns, for UTC and English names: parsing a prefix of a text strictly, and formatting. Three
 * readings follow the dialect's pages where they differ from today's Java: a single `y` takes a year literally, `hh` accepts
 * 0, and any other number of `y` than two takes the year as it is written.
 */
import { RowError } from '../errors.ts';
import { dayMs, dayOf, fieldsOf, floorTo, hourMs, minuteMs, secondMs } from '../types/datetime.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const letters = 'GyMwWDdFEaHkKhmsSzZ';
const cachedFormatsMax = 100;

type Piece = { readonly letter: string; readonly count: number } | { readonly text: string };

export interface DateFormat {
  /** Milliseconds since the epoch; undefined where the text does not begin with a date of this form. */
  parse(text: string, nowMs: number): number | undefined;
  format(timeMs: number): string;
}

const cache = new Map<string, DateFormat>();

/** A wrong pattern throws `RowError`. */
export function dateFormat(pattern: string): DateFormat {
  const known = cache.get(pattern);
  if (known !== undefined) return known;
  const pieces = split(pattern);
  const format: DateFormat = {
    parse: (text, nowMs) => parse(pieces, text, nowMs),
    format: (timeMs) => pieces.map((piece) => ('text' in piece ? piece.text : printed(piece, timeMs))).join(''),
  };
  if (cache.size >= cachedFormatsMax) cache.clear();
  cache.set(pattern, format);
  return format;
}

function split(pattern: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < pattern.length;) {
    const character = pattern[index] ?? '';
    if (character === "'") {
      const { text, end } = quotedText(pattern, index);
      pieces.push({ text });
      index = end;
    } else if (/[A-Za-z]/.test(character)) {
      if (!letters.includes(character))
        throw new RowError('Invalid argument', `Illegal pattern character '${character}'`);
      let end = index;
      while (pattern[end] === character) end += 1;
      pieces.push({ letter: character, count: end - index });
      index = end;
    } else {
      pieces.push({ text: character });
      index += 1;
    }
  }
  return pieces;
}

function quotedText(pattern: string, start: number): { readonly text: string; readonly end: number } {
  if (pattern[start + 1] === "'") return { text: "'", end: start + 2 };
  let text = '';
  for (let index = start + 1; index < pattern.length; index += 1) {
    if (pattern[index] !== "'") text += pattern[index];
    else if (pattern[index + 1] === "'") {
      text += "'";
      index += 1;
    } else return { text, end: index + 1 };
  }
  throw new RowError('Invalid argument', 'Unterminated quote in a date format');
}

/** What the pieces of a text said, by letter. */
type Fields = Map<string, number>;

function parse(pieces: readonly Piece[], text: string, nowMs: number): number | undefined {
  const fields: Fields = new Map();
  let position = 0;
  for (const [index, piece] of pieces.entries()) {
    if ('text' in piece) {
      if (!text.startsWith(piece.text, position)) return undefined;
      position += piece.text.length;
      continue;
    }
    while (text[position] === ' ' || text[position] === '\t') position += 1;
    const next = pieces[index + 1];
    const abuts = next !== undefined && 'letter' in next && isNumeric(next);
    const end = parsePiece(piece, text, position, { abuts, fields, nowMs });
    if (end === undefined) return undefined;
    position = end;
  }
  return assemble(fields);
}

function isNumeric(piece: { readonly letter: string; readonly count: number }): boolean {
  return !'GEaz'.includes(piece.letter) && !(piece.letter === 'M' && piece.count > 2) && piece.letter !== 'Z';
}

interface Parsing {
  /** The next field is a number without a delimiter between, so this one has exactly its count of digits. */
  readonly abuts: boolean;
  readonly fields: Fields;
  readonly nowMs: number;
}

function parsePiece(
  piece: { readonly letter: string; readonly count: number },
  text: string,
  position: number,
  parsing: Parsing,
): number | undefined {
  const { fields } = parsing;
  const { letter, count } = piece;
  if (letter === 'M' && count > 2) return parseName(months, text, position, (index) => fields.set('M', index + 1));
  if (letter === 'E') return parseName(days, text, position, (index) => fields.set('E', index));
  if (letter === 'a') return parseName(['AM', 'PM'], text, position, (index) => fields.set('a', index));
  if (letter === 'G') return parseName(['BC', 'AD'], text, position, (index) => fields.set('G', index));
  if (letter === 'z' || letter === 'Z') return parseZone(text, position, fields);
  let end = position;
  const digitsMax = parsing.abuts ? count : 9;
  while (end < text.length && end - position < digitsMax && /\d/.test(text[end] ?? '')) end += 1;
  if (end === position || (parsing.abuts && end - position < count)) return undefined;
  const value = Number(text.slice(position, end));
  const shortYear = letter === 'y' && count === 2 && end - position === 2;
  fields.set(letter, shortYear ? nearYear(value, parsing.nowMs) : value);
  return end;
}

/** Java's sliding century: from 80 years back to 20 ahead. */
function nearYear(twoDigits: number, nowMs: number): number {
  const earliest = fieldsOf(nowMs).year - 80;
  const candidate = Math.floor(earliest / 100) * 100 + twoDigits;
  return candidate < earliest ? candidate + 100 : candidate;
}

function parseName(
  names: readonly string[],
  text: string,
  position: number,
  found: (index: number) => void,
): number | undefined {
  const rest = text.slice(position, position + 12).toUpperCase();
  for (const short of [false, true]) {
    const index = names.findIndex((name) => rest.startsWith((short ? name.slice(0, 3) : name).toUpperCase()));
    const name = names[index];
    if (name === undefined) continue;
    found(index);
    return position + (short ? Math.min(3, name.length) : name.length);
  }
  return undefined;
}

const zonePattern = /(?:(UTC|GMT|Z)|(EST|EDT|CST|CDT|MST|MDT|PST|PDT))?(?:([+-])(\d{2}):?(\d{2}))?/y;
const zoneHours: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

function parseZone(text: string, position: number, fields: Fields): number | undefined {
  zonePattern.lastIndex = position;
  const match = zonePattern.exec(text);
  if (match === null || match[0] === '') return undefined;
  const [whole, , named, sign, hours, minutes] = match;
  const offset = Number(hours ?? 0) * hourMs + Number(minutes ?? 0) * minuteMs;
  fields.set('zone', (named === undefined ? 0 : (zoneHours[named] ?? 0) * hourMs) + (sign === '-' ? -offset : offset));
  return position + whole.length;
}

const limits: Readonly<Record<string, readonly [number, number]>> = {
  M: [1, 12],
  d: [1, 31],
  D: [1, 366],
  H: [0, 23],
  k: [1, 24],
  K: [0, 11],
  h: [0, 12],
  m: [0, 59],
  s: [0, 59],
  S: [0, 999],
};

function assemble(fields: Fields): number | undefined {
  for (const [letter, [low, high]] of Object.entries(limits)) {
    const value = fields.get(letter);
    if (value !== undefined && (value < low || value > high)) return undefined;
  }
  const year = fields.get('y') ?? 1970;
  let day = dayOf(fields.get('G') === 0 ? 1 - year : year, fields.get('M') ?? 1, fields.get('d') ?? 1);
  const dayOfYear = fields.get('D');
  if (dayOfYear !== undefined) {
    const first = dayOf(year, 1, 1);
    day = first === undefined ? undefined : first + (dayOfYear - 1) * dayMs;
  }
  if (day === undefined) return undefined;
  const weekday = fields.get('E');
  if (weekday !== undefined && fields.has('d') && new Date(day).getUTCDay() !== weekday) return undefined;
  const time =
    hourOf(fields) * hourMs +
    (fields.get('m') ?? 0) * minuteMs +
    (fields.get('s') ?? 0) * secondMs +
    (fields.get('S') ?? 0);
  return day + time - (fields.get('zone') ?? 0);
}

function hourOf(fields: Fields): number {
  const [full, one] = [fields.get('H'), fields.get('k')];
  if (full !== undefined) return full;
  if (one !== undefined) return one % 24;
  const half = fields.get('h') ?? fields.get('K') ?? 0;
  return (half % 12) + (fields.get('a') === 1 ? 12 : 0);
}

function printed(piece: { readonly letter: string; readonly count: number }, timeMs: number): string {
  const { letter, count } = piece;
  const fields = fieldsOf(timeMs);
  const number = (value: number): string => String(value).padStart(count, '0');
  switch (letter) {
    case 'G':
      return fields.year > 0 ? 'AD' : 'BC';
    case 'y':
      return count === 2 ? String(fields.year % 100).padStart(2, '0') : number(fields.year);
    case 'M': {
      const name = months[fields.month - 1] ?? '';
      if (count > 2) return count > 3 ? name : name.slice(0, 3);
      return number(fields.month);
    }
    case 'E': {
      const name = days[new Date(timeMs).getUTCDay()] ?? '';
      return count > 3 ? name : name.slice(0, 3);
    }
    case 'a':
      return fields.hour < 12 ? 'AM' : 'PM';
    case 'z':
      return count > 3 ? 'Coordinated Universal Time' : 'UTC';
    case 'Z':
      return '+0000';
    default:
      return number(numberOf(letter, timeMs));
  }
}

function numberOf(letter: string, timeMs: number): number {
  const fields = fieldsOf(timeMs);
  const dayOfYear = Math.floor((timeMs - (dayOf(fields.year, 1, 1) ?? timeMs)) / dayMs);
  const firstWeekday = (shift: number): number => new Date(floorTo(timeMs, dayMs) - shift * dayMs).getUTCDay();
  switch (letter) {
    case 'd':
      return fields.day;
    case 'D':
      return dayOfYear + 1;
    case 'F':
      return Math.floor((fields.day - 1) / 7) + 1;
    case 'w':
      return Math.floor((dayOfYear + firstWeekday(dayOfYear)) / 7) + 1;
    case 'W':
      return Math.floor((fields.day - 1 + firstWeekday(fields.day - 1)) / 7) + 1;
    case 'H':
      return fields.hour;
    case 'k':
      return fields.hour === 0 ? 24 : fields.hour;
    case 'K':
      return fields.hour % 12;
    case 'h':
      return fields.hour % 12 === 0 ? 12 : fields.hour % 12;
    case 'm':
      return fields.minute;
    case 's':
      return fields.second;
    default:
      return fields.ms;
  }
}
