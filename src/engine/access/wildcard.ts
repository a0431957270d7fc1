/** Matching of `*` and `?` as policies have it: `*` is any text, also none and also across slashes; `?` is one character. */

export interface WildcardOptions {
  readonly ignoresCase?: boolean;
}

/** Linear in the text for one star after the other; never compiles to a regular expression, which could run for ages. */
export function matchesWildcard(pattern: string, text: string, { ignoresCase = false }: WildcardOptions = {}): boolean {
  const wanted = ignoresCase ? pattern.toLowerCase() : pattern;
  const given = ignoresCase ? text.toLowerCase() : text;
  let at = 0;
  let from = 0;
  let star = -1;
  let starAt = 0;
  while (from < given.length) {
    const character = wanted[at];
    if (character === '*') {
      star = at;
      starAt = from;
      at += 1;
    } else if (character === '?' || (character !== undefined && character === given[from])) {
      at += 1;
      from += 1;
    } else if (star >= 0) {
      // The last star takes one character more, and the rest is tried again.
      starAt += 1;
      from = starAt;
      at = star + 1;
    } else return false;
  }
  while (wanted[at] === '*') at += 1;
  return at === wanted.length;
}
