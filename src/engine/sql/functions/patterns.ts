/** LIKE, SIMILAR TO, SUBSTRING with patterns, REGEX_REPLACE. */
import { RowError } from '../errors.ts';
import { characterLengthMax, varchar } from '../types/sql-type.ts';
import { argumentAt, argumentsOf, lengthOfArg, text, whole } from './arguments.ts';
import type { Binding, CallSite } from './call-site.ts';
import { booleanType, calling, strictCall } from './call-site.ts';
import { likeMatcher } from './like.ts';
import { cachedPattern, checkLiteral } from './regex.ts';
import type { Pattern } from './regex.ts';
import { similarToRegex } from './similar.ts';

/** A matcher made once for a literal pattern, and from a small cache for others. */
function withPattern<T>(site: CallSite, index: number, compile: (pattern: string) => T): (pattern: string) => T {
  const arg = argumentAt(site, index);
  if (arg.kind !== 'literal' || typeof arg.value !== 'string') return compile;
  const literal = arg.value;
  // Compiled while the script is bound, so a wrong pattern is refused with its place.
  const compiled = checkLiteral(site.argAt[index] ?? site.at, () => compile(literal));
  return (pattern) => (pattern === literal ? compiled : compile(pattern));
}

export const like: Binding = (site) => {
  const args = [text(site, 0), text(site, 1), ...(site.args.length > 2 ? [text(site, 2)] : [])];
  const escape = site.args[2];
  const escapeText = escape?.kind === 'literal' && typeof escape.value === 'string' ? escape.value : undefined;
  const constant = escape === undefined || escapeText !== undefined;
  const matcher = constant ? withPattern(site, 1, (pattern) => likeMatcher(pattern, escapeText)) : undefined;
  const test = (value: string, pattern: string, character?: string): boolean =>
    (matcher?.(pattern) ?? likeMatcher(pattern, character))(value);
  return strictCall('LIKE', args, booleanType, calling(test));
};

export const similarTo: Binding = (site) => {
  const args = [text(site, 0), text(site, 1), ...(site.args.length > 2 ? [text(site, 2)] : [])];
  const escape = site.args[2];
  const escapeText = escape?.kind === 'literal' && typeof escape.value === 'string' ? escape.value : undefined;
  const compile = (pattern: string, character = escapeText): Pattern =>
    cachedPattern(similarToRegex(pattern, character));
  const pattern = withPattern(site, 1, (value) => compile(value));
  const test = (value: string, similar: string, character?: string): boolean =>
    (character === undefined || character === escapeText ? pattern(similar) : compile(similar, character)).matches(
      value,
    );
  return strictCall('SIMILAR TO', args, booleanType, calling(test));
};

/** `SUBSTRING(s FROM 'regex')`: the first match, or NULL. */
export const substringRegex: Binding = (site) => {
  const args = [text(site, 0), text(site, 1)];
  const pattern = withPattern(site, 1, cachedPattern);
  const find = (value: string, regex: string): string | null => pattern(regex).find(value);
  return strictCall('SUBSTRING REGEX', args, varchar(lengthOfArg(argumentAt(site, 0))), calling(find), {
    mayBeNull: true,
  });
};

/** `SUBSTRING(s SIMILAR 'a#"b#"c' ESCAPE '#')`: what the middle part matches. It searches, as the sample does. */
export const substringSimilar: Binding = (site) => {
  const args = [text(site, 0), text(site, 1), text(site, 2)];
  const find = (value: string, pattern: string, escape: string): string | null => {
    if (escape.length !== 1) throw new RowError('Invalid argument', 'ESCAPE must be one character');
    const parts = pattern.split(`${escape}"`);
    if (parts.length !== 3) throw new RowError('Invalid argument', `The pattern needs two marks ${escape}"`);
    const [before = '', middle = '', after = ''] = parts.map((part) => similarToRegex(part, escape));
    return cachedPattern(`${before}(${middle})${after}`).groups(value)?.[0] ?? null;
  };
  return strictCall('SUBSTRING SIMILAR', args, varchar(lengthOfArg(argumentAt(site, 0))), calling(find), {
    mayBeNull: true,
  });
};

/** REGEX_REPLACE(s, regex, replacement, start, occurrence); occurrence 0 replaces all. */
export const regexReplace: Binding = (site) => {
  argumentsOf(site, 3, 5);
  const args = [
    text(site, 0),
    text(site, 1),
    text(site, 2),
    ...site.args.slice(3).map((_, index) => whole(site, index + 3)),
  ];
  const pattern = withPattern(site, 1, cachedPattern);
  const replace = (value: string, regex: string, replacement: string, start = 1, occurrence = 0): string => {
    if (start < 1) throw new RowError('Invalid argument', 'REGEX_REPLACE: the start position must be at least 1');
    if (occurrence < 0) throw new RowError('Invalid argument', 'REGEX_REPLACE: the occurrence must not be negative');
    if (start > value.length) return value;
    const head = value.slice(0, start - 1);
    return head + pattern(regex).replace(value.slice(start - 1), replacement, occurrence);
  };
  return strictCall('REGEX_REPLACE', args, varchar(characterLengthMax), calling(replace));
};
