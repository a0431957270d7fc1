/** LIKE: `_` is one character, `%` any run, and the whole text must match. */
import { RowError } from '../errors.ts';
import { patternLengthMax } from './regex.ts';

type Part = { readonly kind: 'any' } | { readonly kind: 'one' } | { readonly kind: 'text'; readonly character: string };

export function likeMatcher(pattern: string, escape?: string): (text: string) => boolean {
  const parts = parse(pattern, escape);
  return (text) => matches(parts, text);
}

function parse(pattern: string, escape: string | undefined): readonly Part[] {
  if (pattern.length > patternLengthMax) {
    throw new RowError('Invalid argument', `The pattern is longer than ${patternLengthMax} characters`);
  }
  if (escape !== undefined && escape.length !== 1)
    throw new RowError('Invalid argument', `Invalid escape character '${escape}'`);
  const parts: Part[] = [];
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern[index] ?? '';
    if (character === escape) {
      index += 1;
      const next = pattern[index];
      if (next === undefined || (next !== '_' && next !== '%' && next !== escape)) {
        throw new RowError('Invalid argument', `Invalid escape sequence '${character}${next ?? ''}'`);
      }
      parts.push({ kind: 'text', character: next });
    } else if (character === '%') {
      if (parts.at(-1)?.kind !== 'any') parts.push({ kind: 'any' });
    } else parts.push(character === '_' ? { kind: 'one' } : { kind: 'text', character });
  }
  return parts;
}

/** Goes back to the latest `%` only: what stood before it has matched as early as it could, which is never worse. */
function matches(parts: readonly Part[], text: string): boolean {
  let part = 0;
  let index = 0;
  let retryPart = -1;
  let retryIndex = 0;
  while (index < text.length) {
    const current = parts[part];
    if (current?.kind === 'any') {
      part += 1;
      retryPart = part;
      retryIndex = index;
    } else if (current?.kind === 'one' || (current?.kind === 'text' && current.character === text[index])) {
      part += 1;
      index += 1;
    } else if (retryPart >= 0) {
      retryIndex += 1;
      index = retryIndex;
      part = retryPart;
    } else return false;
  }
  while (parts[part]?.kind === 'any') part += 1;
  return part === parts.length;
}
