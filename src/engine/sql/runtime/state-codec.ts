/** Operators' states as JSON text: what JSON lacks (bigints, infinities) is written as an object with one `$` key. */

export function encodeState(state: unknown): string {
  return JSON.stringify(state, (_, value: unknown) => {
    if (typeof value === 'bigint') return { $bigint: value.toString() };
    if (typeof value === 'number' && !Number.isFinite(value)) return { $number: String(value) };
    return value;
  });
}

export function decodeState(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('$bigint' in value && typeof value.$bigint === 'string') return BigInt(value.$bigint);
    if ('$number' in value && typeof value.$number === 'string') return Number(value.$number);
    return value;
  });
}
