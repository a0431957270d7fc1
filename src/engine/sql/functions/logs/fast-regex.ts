/**
 * Patterns of FAST_REGEX_LOG_PARSE: split into pieces where groups begin and end, each piece matched as short as it can be
 * from where the piece before ended, without going back; the last one runs to the end of the text. What a piece begins with
 * that has a fixed length is searched with the end of the piece before, so `(.*)_rest` looks for the underscore.
 *
 * The syntax is that of dk.brics.automaton without intersection, complement and numeric intervals, which are refused.
 */
import { RowError } from '../../errors.ts';
import { cachedPattern } from '../regex.ts';
import type { Pattern } from '../regex.ts';

const namedClasses: Readonly<Record<string, string>> = {
  Digit: '[0-9]',
  Upper: '[A-Z]',
  Lower: '[a-z]',
  ASCII: '[\\x00-\\x7f]',
  Alpha: '[A-Za-z]',
  Alnum: '[A-Za-z0-9]',
  Punct: '[!-/:-@\\[-`{-~]',
  Blank: '[ \\t]',
  Space: '[ \\t\\n\\r\\f\\x0b]',
  Cntrl: '[\\x00-\\x1f\\x7f]',
  XDigit: '[0-9A-Fa-f]',
  Print: '[ -~]',
  Graph: '[!-~]',
};

interface Piece {
  readonly group: boolean;
  readonly source: string;
}

export interface FastPattern {
  readonly groupCount: number;
  match(text: string): readonly string[] | undefined;
}

/** A piece without its fixed-length beginning, which the search for the end of the piece before consumes. */
interface Step {
  readonly group: boolean;
  readonly headLength: number;
  readonly rest: string;
  /** The rest as short as it can be, then the beginnings of the pieces behind it that the search consumes. */
  readonly pattern: Pattern;
  readonly tailLength: number;
}

export function fastPattern(source: string): FastPattern {
  const heads = split(source).map((piece) => ({ ...piece, ...splitHead(piece.source) }));
  const steps = heads.map(({ group, head, headLength, rest }, index): Step => {
    const first = index === 0 ? head : '';
    let tail = '';
    let tailLength = 0;
    for (const next of heads.slice(index + 1)) {
      tail += next.head;
      tailLength += next.headLength;
      if (next.rest !== '') break;
    }
    const isLast = heads.slice(index + 1).every((next) => next.rest === '');
    const pattern = cachedPattern(`(?s:${translate(first + rest)}${translate(tail)})${isLast ? '$' : ''}`);
    return { group, headLength: index === 0 ? 0 : headLength, rest: first + rest, pattern, tailLength };
  });
  return {
    groupCount: heads.filter((piece) => piece.group).length,
    match: (text) => matchSteps(steps, text),
  };
}

function matchSteps(steps: readonly Step[], text: string): readonly string[] | undefined {
  const groups: string[] = [];
  let valueStart = 0;
  for (const [index, step] of steps.entries()) {
    const position = valueStart + step.headLength;
    let valueEnd = position;
    // A piece that is all beginning was consumed with the one before it.
    if (step.rest !== '' || index === 0) {
      const end = step.pattern.prefixEnd(text.slice(position));
      if (end < 0) return undefined;
      valueEnd = position + end - step.tailLength;
    }
    if (step.group) groups.push(text.slice(valueStart, valueEnd));
    valueStart = valueEnd;
  }
  return valueStart === text.length ? groups : undefined;
}

const atomPattern = /^(?:\\.|\[[^\]]*\]|"([^"]*)"|<[A-Za-z]+>|[^\\[\](){}"<>|&?*+#@~])/s;

/** The part of fixed length that a piece begins with; `x+` is `x` and then `x*`. */
function splitHead(source: string): { readonly head: string; readonly headLength: number; readonly rest: string } {
  let head = '';
  let headLength = 0;
  let rest = source;
  for (let match = atomPattern.exec(rest); match !== null; match = atomPattern.exec(rest)) {
    const [atom, quoted] = match;
    const after = rest.slice(atom.length);
    if (/^[?*{]/.test(after)) break;
    head += atom;
    headLength += quoted === undefined ? 1 : quoted.length;
    if (after.startsWith('+')) return { head, headLength, rest: `${atom}*${after.slice(1)}` };
    rest = after;
  }
  return { head, headLength, rest };
}

function fail(source: string, why: string): RowError {
  return new RowError('Invalid argument', `Illegal pattern '${source}': ${why}`);
}

/** Top-level groups and what stands between them. */
function split(source: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let depth = 0;
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index];
    if (character === '\\') index += 1;
    else if (character === '[') index = endOf(source, index, ']');
    else if (character === '"') index = endOf(source, index, '"');
    else if (character === '(') {
      if (depth === 0 && index > from) pieces.push({ group: false, source: source.slice(from, index) });
      if (depth === 0) from = index + 1;
      depth += 1;
    } else if (character === ')') {
      depth -= 1;
      if (depth < 0) throw fail(source, 'a bracket is closed that was not opened');
      if (depth > 0) continue;
      pieces.push({ group: true, source: source.slice(from, index) });
      from = index + 1;
    } else if (character === '|' && depth === 0) throw fail(source, 'alternatives must stand inside of a group');
  }
  if (depth > 0) throw fail(source, 'a bracket is not closed');
  if (from < source.length) pieces.push({ group: false, source: source.slice(from) });
  return pieces;
}

function endOf(source: string, open: number, close: string): number {
  const end = source.indexOf(close, open + 1);
  if (end < 0) throw fail(source, `${source[open]} is not closed`);
  return end;
}

function quoted(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9_\s]/g, (character) => (character > '\u007f' ? character : `\\${character}`));
}

/** As a regular expression whose repetitions are as short as they can be. */
function translate(source: string): string {
  let regex = '';
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index] ?? '';
    const rest = source.slice(index);
    const named = /^<([A-Za-z]+)>/.exec(rest);
    const counted = /^\{\d+(?:,\d*)?\}/.exec(rest);
    if (character === '\\') {
      regex += quoted(source[index + 1] ?? '');
      index += 1;
    } else if (character === '[') {
      const end = endOf(source, index, ']');
      regex += source.slice(index, end + 1);
      index = end;
    } else if (character === '"') {
      const end = endOf(source, index, '"');
      regex += quoted(source.slice(index + 1, end));
      index = end;
    } else if (named !== null) {
      const known = namedClasses[named[1] ?? ''];
      if (known === undefined) throw fail(source, `unknown class ${named[0]}`);
      regex += known;
      index += named[0].length - 1;
    } else if (counted !== null) {
      regex += `${counted[0]}?`;
      index += counted[0].length - 1;
    } else if (character === '?' || character === '*' || character === '+') regex += `${character}?`;
    else if (character === '(') regex += '(?:';
    else if (character === '@') regex += '.*?';
    else if (character === '&' || character === '#' || character === '~' || character === '<') {
      throw fail(source, `${character} is not supported`);
    } else regex += ')|.'.includes(character) ? character : quoted(character);
  }
  return regex;
}
