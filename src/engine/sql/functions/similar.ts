/** SIMILAR TO patterns as regular expressions. */
import { RowError } from '../errors.ts';

const classes: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  ALPHA: ranges('AZaz'),
  UPPER: ranges('AZ'),
  LOWER: ranges('az'),
  DIGIT: ranges('09'),
  ALNUM: ranges('09AZaz'),
  SPACE: [[32, 32]],
  WHITESPACE: [
    [9, 13],
    [32, 32],
  ],
};

function ranges(pairs: string): (readonly [number, number])[] {
  return Array.from({ length: pairs.length / 2 }, (_, index) => [
    pairs.charCodeAt(2 * index),
    pairs.charCodeAt(2 * index + 1),
  ]);
}

type Range = readonly [number, number];
const lastCode = 0xffff;

function bad(pattern: string, why: string): RowError {
  return new RowError('Invalid argument', `Invalid regular expression '${pattern}': ${why}`);
}

/** Translates; the meaning of the result is that of a whole match. */
export function similarToRegex(pattern: string, escape?: string): string {
  if (escape !== undefined && escape.length !== 1)
    throw new RowError('Invalid argument', `Invalid escape character '${escape}'`);
  let regex = '';
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern[index] ?? '';
    if (character === escape) {
      index += 1;
      const next = pattern[index];
      if (next === undefined) throw bad(pattern, 'nothing follows the escape character');
      regex += quoted(next);
    } else if (character === '%') regex += '(?s:.*)';
    else if (character === '_') regex += '(?s:.)';
    else if (character === '[') {
      const end = closing(pattern, index);
      regex += characterClass(pattern.slice(index + 1, end), pattern);
      index = end;
    } else if (character === '(') regex += '(?:';
    else if ('|*+?){}'.includes(character)) regex += character;
    else if (/\d|,/.test(character) && insideBraces(regex)) regex += character;
    else regex += quoted(character);
  }
  return regex;
}

function insideBraces(regex: string): boolean {
  return regex.lastIndexOf('{') > regex.lastIndexOf('}');
}

function quoted(character: string): string {
  return /[A-Za-z0-9\s]/.test(character) || character > '\u007f' ? character : `\\${character}`;
}

function closing(pattern: string, open: number): number {
  let index = open + 1;
  while (index < pattern.length && pattern[index] !== ']')
    index = pattern.startsWith('[:', index) ? pattern.indexOf(':]', index) + 2 : index + 1;
  if (index >= pattern.length || index <= open) throw bad(pattern, 'the bracket is not closed');
  return index;
}

/** `[abc]`, `[a-c]`, `[^a-c]`, and `[a-e^c]`: what stands behind a caret is taken out of what stands before. */
function characterClass(body: string, pattern: string): string {
  const caret = body.indexOf('^');
  const included =
    caret === 0 ? [[0, lastCode] as const] : parseRanges(caret < 0 ? body : body.slice(0, caret), pattern);
  const excluded = caret < 0 ? [] : parseRanges(body.slice(caret + 1), pattern);
  const kept = subtract(included, excluded);
  if (kept.length === 0) throw bad(pattern, 'the character class is empty');
  return `[${kept.map(([from, to]) => `${code(from)}-${code(to)}`).join('')}]`;
}

function code(value: number): string {
  return `\\x{${value.toString(16)}}`;
}

function parseRanges(body: string, pattern: string): Range[] {
  const result: Range[] = [];
  for (let index = 0; index < body.length; index += 1) {
    if (body.startsWith('[:', index)) {
      const end = body.indexOf(':]', index);
      const known = classes[body.slice(index + 2, end).toUpperCase()];
      if (known === undefined) throw bad(pattern, `unknown class ${body.slice(index, end + 2)}`);
      result.push(...known);
      index = end + 1;
      continue;
    }
    const from = body.charCodeAt(index);
    if ('()|*+?{}'.includes(body[index] ?? ''))
      throw bad(pattern, `'${body[index]}' cannot stand in a character class`);
    if (body[index + 1] === '-' && index + 2 < body.length) {
      const to = body.charCodeAt(index + 2);
      if (to < from) throw bad(pattern, 'a range goes backwards');
      result.push([from, to]);
      index += 2;
    } else result.push([from, from]);
  }
  return result;
}

function subtract(included: readonly Range[], excluded: readonly Range[]): Range[] {
  let kept: Range[] = [...included];
  for (const [from, to] of excluded) {
    kept = kept.flatMap(([low, high]): Range[] => {
      if (to < low || from > high) return [[low, high]];
      const parts: Range[] = [];
      if (low < from) parts.push([low, from - 1]);
      if (high > to) parts.push([to + 1, high]);
      return parts;
    });
  }
  return kept;
}
