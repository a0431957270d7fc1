/** Whole numbers below 2^53 as eight bytes, little-endian: what the persisted formats keep offsets, positions and times in. */
import { assert } from './assert.ts';

const twoTo32 = 2 ** 32;

export function writeUint64(into: Buffer, value: number, at: number): void {
  assert(Number.isSafeInteger(value) && value >= 0, `${value} does not fit 53 bits`);
  into.writeUInt32LE(value % twoTo32, at);
  into.writeUInt32LE(Math.floor(value / twoTo32), at + 4);
}

/** The number; above 2^53 (which only damaged bytes hold) it is not exact. */
export function readUint64(from: Buffer, at: number): number {
  return from.readUInt32LE(at + 4) * twoTo32 + from.readUInt32LE(at);
}

/** The same bytes as a Buffer, without a copy. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
