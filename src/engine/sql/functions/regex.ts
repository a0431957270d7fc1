/**
 * Regular expressions of users, by an engine whose time is linear in the text (RE2), so that no row can stop the process.
 * Java's syntax is understood but for back references and look-around, which such an engine cannot have: those are refused
 * when the script is saved.
 */
import { RE2JS } from 're2js';
import { RowError, SqlError } from '../errors.ts';
import type { Span } from '../errors.ts';

/** The work for a text grows with the pattern, so patterns are bounded. */
export const patternLengthMax = 2000;
const cachedPatternsMax = 200;

export interface Pattern {
  /** The whole text matches. */
  matches(text: string): boolean;
  /** The first match anywhere. */
  find(text: string): string | null;
  /** The capture groups of the first match anywhere. */
  groups(text: string): readonly (string | null)[] | undefined;
  /** The capture groups, where the whole text matches. */
  fullGroups(text: string): readonly (string | null)[] | undefined;
  /** Where a match that begins at the start of the text ends; -1 where none does. */
  prefixEnd(text: string): number;
  /** Replaces all matches, or the nth only; `$1` stands for a group, as in Java. */
  replace(text: string, replacement: string, occurrence: number): string;
  readonly groupCount: number;
}

const cache = new Map<string, Pattern>();

/** The pattern; a wrong one throws `RowError`. */
export function cachedPattern(regex: string): Pattern {
  const known = cache.get(regex);
  if (known !== undefined) return known;
  const pattern = compilePattern(regex);
  if (cache.size >= cachedPatternsMax) cache.clear();
  cache.set(regex, pattern);
  return pattern;
}

/** Compiles a literal pattern; a wrong one is an error of the script. */
export function checkLiteral<T>(at: Span, compile: () => T): T {
  try {
    return compile();
  } catch (error) {
    if (!(error instanceof RowError)) throw error;
    const reason = error.message;
    throw new SqlError({ kind: 'validation', at, reason });
  }
}

type Matcher = ReturnType<InstanceType<typeof RE2JS>['matcher']>;

function compilePattern(regex: string): Pattern {
  if (regex.length > patternLengthMax) {
    throw new RowError('Invalid argument', `The pattern is longer than ${patternLengthMax} characters`);
  }
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(regex);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RowError('Invalid argument', `Illegal regular expression '${regex.slice(0, 200)}': ${reason}`);
  }
  const groupCount = compiled.groupCount();
  const groupsOf = (matcher: Matcher): (string | null)[] =>
    Array.from({ length: groupCount }, (_, index) => matcher.group(index + 1) ?? null);
  return {
    groupCount,
    matches: (text) => compiled.matcher(text).matches(),
    find: (text) => {
      const matcher = compiled.matcher(text);
      return matcher.find() ? (matcher.group() ?? null) : null;
    },
    groups: (text) => {
      const matcher = compiled.matcher(text);
      return matcher.find() ? groupsOf(matcher) : undefined;
    },
    fullGroups: (text) => {
      const matcher = compiled.matcher(text);
      return matcher.matches() ? groupsOf(matcher) : undefined;
    },
    prefixEnd: (text) => {
      const matcher = compiled.matcher(text);
      return matcher.lookingAt() ? matcher.end() : -1;
    },
    replace: (text, replacement, occurrence) => replaced(compiled, text, replacement, occurrence),
  };
}

function replaced(compiled: RE2JS, text: string, replacement: string, occurrence: number): string {
  const matcher = compiled.matcher(text);
  let result = '';
  let from = 0;
  for (let count = 1; matcher.find(); count += 1) {
    if (occurrence > 0 && count !== occurrence) continue;
    result += text.slice(from, matcher.start()) + expanded(matcher, replacement, compiled.groupCount());
    from = matcher.end();
    if (occurrence > 0) break;
  }
  return result + text.slice(from);
}

/** Java's replacement texts: `$n` is a group, a backslash makes the next character literal. */
function expanded(matcher: Matcher, replacement: string, groupCount: number): string {
  return replacement.replaceAll(/\\(.)|\$(\d)/gs, (_, literal: string | undefined, digit: string | undefined) => {
    if (literal !== undefined) return literal;
    const group = Number(digit);
    if (group > groupCount) throw new RowError('Invalid argument', `REGEX_REPLACE: no group ${group}`);
    return matcher.group(group) ?? '';
  });
}
