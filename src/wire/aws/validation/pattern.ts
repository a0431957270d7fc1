/** Patterns of API models: Java's, and a value must match as a whole. */
export function compilePattern(pattern: string): RegExp {
  // Java's possessive `{n}+` takes what `{n}` takes: a fixed count has nothing to give back. JavaScript does not know it.
  const whole = `^(?:${pattern.replaceAll(/(\{\d+\})\+/g, '$1')})$`;
  try {
    return new RegExp(whole, 'u');
  } catch {
    // Without the u flag JavaScript takes escapes that mean nothing, such as `\-` outside of a class, as Java does.
    return new RegExp(whole);
  }
}
