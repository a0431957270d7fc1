/**
 * Assertions find bugs, never bad input: they stay on in production, where a failed one fails the request it happened in
 * (in the log it stops the writer). Bad input is answered with a typed error instead.
 */
export class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new AssertionError(message);
}

/** Ends an exhaustive switch: the compiler refuses a case that was forgotten. */
export function unreachable(value: never): never {
  throw new AssertionError(`unreachable case: ${JSON.stringify(value)}`);
}

/** The value, or a failed assertion where `undefined` would be a bug. */
export function required<T>(value: T | undefined, message: string): T {
  assert(value !== undefined, message);
  return value;
}
