/**
 * Kafka's variable-length integers: zig-zag coded, seven bits a byte, low bits first. Values are 32-bit; the two 64-bit
 * ones of a record (timestamp deltas) are read as numbers, exact below 2^53.
 */

/** Bytes that `value` (a 32-bit integer) takes. */
export function varintBytes(value: number): number {
  const zigzag = ((value << 1) ^ (value >> 31)) >>> 0;
  if (zigzag < 0x80) return 1;
  if (zigzag < 0x4000) return 2;
  if (zigzag < 0x20_0000) return 3;
  return zigzag < 0x1000_0000 ? 4 : 5;
}

/** Writes `value` at `position`; the position after it. */
export function writeVarint(into: Uint8Array, position: number, value: number): number {
  let zigzag = ((value << 1) ^ (value >> 31)) >>> 0;
  let at = position;
  while (zigzag >= 0x80) {
    into[at++] = (zigzag & 0x7f) | 0x80;
    zigzag >>>= 7;
  }
  into[at++] = zigzag;
  return at;
}
