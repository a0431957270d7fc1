/** Patterns of Java's DateTimeFormatter, which prefix expressions write times with. */
import { timeFields } from './time-fields.ts';
import type { FieldWriter } from './time-fields.ts';
import type { ZonedTime } from './zoned-time.ts';

export type TimePattern = (time: ZonedTime) => string;

export class TimePatternError extends Error {
  override readonly name = 'TimePatternError';
}

/** Errors: TimePatternError. */
export function compileTimePattern(pattern: string): TimePattern {
  const writers: FieldWriter[] = [];
  for (let at = 0; at < pattern.length;) {
    const next = readPart(pattern, at);
    writers.push(next.writer);
    at = next.end;
  }
  return (time) => writers.map((write) => write(time)).join('');
}

interface Part {
  readonly writer: FieldWriter;
  readonly end: number;
}

function readPart(pattern: string, at: number): Part {
  const first = pattern.charAt(at);
  if (first === "'") return readQuoted(pattern, at);
  if (/[A-Za-z]/.test(first)) return readField(pattern, at);
  if (/[{}#]/.test(first)) throw new TimePatternError(`Pattern includes reserved character: '${first}'`);
  // What stands in brackets is optional, which matters to parsing only.
  const text = first === '[' || first === ']' ? '' : first;
  return { writer: () => text, end: at + 1 };
}

/** Two quotes are one, outside of quotes and within. */
function readQuoted(pattern: string, start: number): Part {
  if (pattern.charAt(start + 1) === "'") return { writer: () => "'", end: start + 2 };
  let text = '';
  for (let at = start + 1; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    if (character === "'") {
      if (pattern.charAt(at + 1) !== "'") return { writer: () => text, end: at + 1 };
      at += 1;
    }
    text += character;
  }
  throw new TimePatternError(`Pattern ends with an incomplete string literal: ${pattern}`);
}

function readField(pattern: string, start: number): Part {
  const letter = pattern.charAt(start);
  let end = start + 1;
  while (pattern.charAt(end) === letter) end += 1;
  const count = end - start;
  if (letter === 'p') return readPadded(pattern, end, count);
  const make = timeFields[letter];
  if (make === undefined) throw new TimePatternError(`Unknown pattern letter: ${letter}`);
  const writer = make(count);
  if (writer === undefined) throw new TimePatternError(`Too many pattern letters: ${letter}`);
  return { writer, end };
}

/** `ppH` is the hour in two places, with a space before it where it is shorter. */
function readPadded(pattern: string, at: number, width: number): Part {
  if (!/[A-Za-z]/.test(pattern.charAt(at)))
    throw new TimePatternError(`Pad letter 'p' must be followed by valid pad pattern: ${pattern}`);
  const { writer, end } = readField(pattern, at);
  return { writer: (time) => writer(time).padStart(width, ' '), end };
}
