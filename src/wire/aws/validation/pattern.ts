/** Patterns of API models: Java's, and a value must match as a whole. */
export function compilePattern(pattern: string): RegExp {
  const whole = `^(?:${pattern})$`;
  try {
    return new RegExp(whole, 'u');
  } catch {
    // Without the u flag JavaScript takes escapes that mean nothing, such as `\-` outside of a class, as Java does.
    return new RegExp(whole);
  }
}
