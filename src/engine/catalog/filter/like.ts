/** SQL's LIKE: `%` stands for any text, `_` for one character. */

/** Takes time in the product of both lengths at worst, whatever the pattern. */
export function isLike(text: string, pattern: string): boolean {
  let at = 0;
  let patternAt = 0;
  // Where the last `%` stands, and what it has swallowed: only the last one ever needs to take more.
  let percentAt = -1;
  let swallowedTo = 0;
  while (at < text.length) {
    const wanted = pattern[patternAt];
    if (wanted === '%') {
      percentAt = patternAt;
      swallowedTo = at;
      patternAt += 1;
    } else if (wanted === '_' || (wanted !== undefined && wanted === text[at])) {
      patternAt += 1;
      at += 1;
    } else {
      if (percentAt === -1) return false;
      patternAt = percentAt + 1;
      swallowedTo += 1;
      at = swallowedTo;
    }
  }
  return /^%*$/.test(pattern.slice(patternAt));
}
