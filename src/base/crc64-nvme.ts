/** CRC-64/NVME, the checksum that S3 prefers: reflected, all ones before and after, eight bytes a step. */

const polynomial = { high: 0x9a6c_9329, low: 0xac4b_c9b5 };

/** Eight tables of 256 entries each; `low` and `high` are the halves of an entry. */
const tables = makeTables();

/** A checksum under way, as two unsigned halves. */
export interface Crc64 {
  readonly high: number;
  readonly low: number;
}

export const crc64Start: Crc64 = { high: 0, low: 0 };

/** The checksum of `bytes`, continued from that of the bytes before it. */
export function crc64Nvme(bytes: Uint8Array, before: Crc64 = crc64Start): Crc64 {
  const { low: tableLow, high: tableHigh } = tables;
  let low = ~before.low;
  let high = ~before.high;
  const wholeEnd = bytes.length - (bytes.length % 8);
  let at = 0;
  // Within the loop every index is in range; `| 0` keeps the halves small integers.
  for (; at < wholeEnd; at += 8) {
    const first =
      low ^
      (byteAt(bytes, at) |
        (byteAt(bytes, at + 1) << 8) |
        (byteAt(bytes, at + 2) << 16) |
        (byteAt(bytes, at + 3) << 24));
    const second =
      high ^
      (byteAt(bytes, at + 4) |
        (byteAt(bytes, at + 5) << 8) |
        (byteAt(bytes, at + 6) << 16) |
        (byteAt(bytes, at + 7) << 24));
    const a = 0x700 + (first & 0xff);
    const b = 0x600 + ((first >>> 8) & 0xff);
    const c = 0x500 + ((first >>> 16) & 0xff);
    const d = 0x400 + (first >>> 24);
    const e = 0x300 + (second & 0xff);
    const f = 0x200 + ((second >>> 8) & 0xff);
    const g = 0x100 + ((second >>> 16) & 0xff);
    const h = second >>> 24;
    low = entry(tableLow, a) ^ entry(tableLow, b) ^ entry(tableLow, c) ^ entry(tableLow, d);
    low ^= entry(tableLow, e) ^ entry(tableLow, f) ^ entry(tableLow, g) ^ entry(tableLow, h);
    high = entry(tableHigh, a) ^ entry(tableHigh, b) ^ entry(tableHigh, c) ^ entry(tableHigh, d);
    high ^= entry(tableHigh, e) ^ entry(tableHigh, f) ^ entry(tableHigh, g) ^ entry(tableHigh, h);
  }
  for (; at < bytes.length; at += 1) {
    const index = (low ^ byteAt(bytes, at)) & 0xff;
    low = ((low >>> 8) | (high << 24)) ^ entry(tableLow, index);
    high = (high >>> 8) ^ entry(tableHigh, index);
  }
  return { high: ~high >>> 0, low: ~low >>> 0 };
}

export function crc64Bytes({ high, low }: Crc64): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32BE(high, 0);
  bytes.writeUInt32BE(low, 4);
  return bytes;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}

function entry(table: Int32Array, index: number): number {
  return table[index] as number;
}

function makeTables(): { readonly low: Int32Array; readonly high: Int32Array } {
  const low = new Int32Array(8 * 256);
  const high = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let [entryHigh, entryLow] = [0, byte];
    for (let bit = 0; bit < 8; bit += 1) {
      const isOdd = (entryLow & 1) === 1;
      entryLow = (entryLow >>> 1) | (entryHigh << 31);
      entryHigh >>>= 1;
      if (isOdd) {
        entryLow ^= polynomial.low;
        entryHigh ^= polynomial.high;
      }
    }
    low[byte] = entryLow;
    high[byte] = entryHigh;
  }
  for (let index = 256; index < 8 * 256; index += 1) {
    const [beforeLow, beforeHigh] = [entry(low, index - 256), entry(high, index - 256)];
    const next = beforeLow & 0xff;
    low[index] = ((beforeLow >>> 8) | (beforeHigh << 24)) ^ entry(low, next);
    high[index] = (beforeHigh >>> 8) ^ entry(high, next);
  }
  return { low, high };
}
