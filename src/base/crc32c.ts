/**
 * CRC-32C (Castagnoli), the checksum of Kafka's record batches and of everything Millstream stores. The native module does
 * several GB/s; where it cannot be loaded, a table does the same, some ten times slower.
 */
import { createRequire } from 'node:module';

/** The checksum of `bytes`, continued from that of the bytes before it. */
export type Crc32c = (bytes: Uint8Array, before?: number) => number;

export const crc32c: Crc32c = loadNative() ?? crc32cByTable;

const table = makeTable();

/** The portable one; exported so that a test can hold the two against each other. */
export function crc32cByTable(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function makeTable(): Uint32Array {
  const reversedPolynomial = 0x82f63b78;
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ reversedPolynomial : crc >>> 1;
    return crc;
  });
}

function loadNative(): Crc32c | undefined {
  try {
    const loaded: unknown = createRequire(import.meta.url)('@node-rs/crc32');
    if (typeof loaded !== 'object' || loaded === null || !('crc32c' in loaded)) return undefined;
    return typeof loaded.crc32c === 'function' ? (loaded.crc32c as Crc32c) : undefined;
  } catch {
    // No binary for this machine: the table gives the same answers.
    return undefined;
  }
}
