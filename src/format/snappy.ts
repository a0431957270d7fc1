/**
 * Snappy's raw format: a varint of the length, then literals and copies of what was seen before. Compression looks for
 * matches with a hash table within blocks of 64 KiB, and passes faster over what does not compress.
 *
 * ```
 * 00 literal: length - 1 in the upper six bits, or 60 / 61 / … for one, two … bytes of it
 * 01 copy of 4 to 11 bytes, offset below 2^11     10 copy of 1 to 64 bytes, offset of two bytes, little-endian
 * ```
 */
import { asBuffer } from '../base/bytes.ts';

export class SnappyError extends Error {
  override readonly name = 'SnappyError';
}

const blockBytes = 65_536;
const hashBits = 14;
/** Matches are not looked for this near to a block's end, so that four bytes can be read everywhere. */
const inputMargin = 15;

/** The most that `length` bytes become. */
export function snappyBytesMax(length: number): number {
  return 32 + length + Math.ceil(length / 6);
}

export class SnappyCompressor {
  readonly #table = new Uint16Array(1 << hashBits);

  /** Writes `input` compressed into `into` from `at`, where there must be room for snappyBytesMax; the position behind it. */
  compressInto(input: Uint8Array, into: Uint8Array, at: number): number {
    let position = at;
    let length = input.length;
    for (; length >= 0x80; length >>>= 7) into[position++] = (length & 0x7f) | 0x80;
    into[position++] = length;
    const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
    for (let start = 0; start < input.length; start += blockBytes) {
      const end = Math.min(start + blockBytes, input.length);
      position = this.#block(input, view, start, end, into, position);
    }
    return position;
  }

  compress(input: Uint8Array): Buffer {
    const into = Buffer.allocUnsafe(snappyBytesMax(input.length));
    return into.subarray(0, this.compressInto(input, into, 0));
  }

  // One loop over a block with its state as arguments: an object for them would be made anew with each block.
  #block(input: Uint8Array, view: DataView, start: number, end: number, into: Uint8Array, at: number): number {
    const table = this.#table;
    table.fill(0);
    const limit = end - inputMargin;
    let position = at;
    let literal = start;
    let next = start + 1;
    while (next < limit) {
      let candidate = start;
      // After 32 misses in a row every second position is looked at, after 64 every third, and so on.
      let misses = 32;
      let found = false;
      for (; next < limit; next += misses++ >>> 5) {
        const word = view.getInt32(next, true);
        const slot = Math.imul(word, 0x1e35a7bd) >>> (32 - hashBits);
        candidate = start + (table[slot] ?? 0);
        table[slot] = next - start;
        if (view.getInt32(candidate, true) === word && candidate < next) {
          found = true;
          break;
        }
      }
      if (!found) break;
      if (next > literal) position = writeLiteral(input, literal, next, into, position);
      let matched = 4;
      while (next + matched < end && input[candidate + matched] === input[next + matched]) matched += 1;
      position = writeCopy(into, position, next - candidate, matched);
      next += matched;
      literal = next;
      if (next < limit)
        table[Math.imul(view.getInt32(next - 1, true), 0x1e35a7bd) >>> (32 - hashBits)] = next - 1 - start;
    }
    return literal < end ? writeLiteral(input, literal, end, into, position) : position;
  }
}

const shortLiteralBytes = 16;

function writeLiteral(input: Uint8Array, start: number, end: number, into: Uint8Array, at: number): number {
  const length = end - start;
  let position = at;
  if (length <= 60) into[position++] = (length - 1) << 2;
  else if (length <= 256) {
    into[position++] = 60 << 2;
    into[position++] = length - 1;
  } else {
    into[position++] = 61 << 2;
    into[position++] = (length - 1) & 0xff;
    into[position++] = (length - 1) >>> 8;
  }
  if (length > shortLiteralBytes) {
    into.set(input.subarray(start, end), position);
    return position + length;
  }
  for (let index = start; index < end; index += 1) into[position++] = input[index] ?? 0;
  return position;
}

function writeCopy(into: Uint8Array, at: number, offset: number, length: number): number {
  let position = at;
  let rest = length;
  // A last copy is never left shorter than four bytes, the least that the short form holds.
  while (rest >= 68) {
    position = writeLongCopy(into, position, offset, 64);
    rest -= 64;
  }
  if (rest > 64) {
    position = writeLongCopy(into, position, offset, 60);
    rest -= 60;
  }
  if (rest >= 12 || offset >= 2048) return writeLongCopy(into, position, offset, rest);
  into[position++] = ((offset >>> 8) << 5) | ((rest - 4) << 2) | 1;
  into[position++] = offset & 0xff;
  return position;
}

function writeLongCopy(into: Uint8Array, at: number, offset: number, length: number): number {
  into[at] = ((length - 1) << 2) | 2;
  into[at + 1] = offset & 0xff;
  into[at + 2] = offset >>> 8;
  return at + 3;
}

/** The bytes that were compressed; refused where they say they are more than `bytesMax`, or are not what they say. */
export function decompressSnappy(compressed: Uint8Array, bytesMax: number): Buffer {
  const [length, start] = readLength(compressed);
  if (length > bytesMax) throw new SnappyError(`${length} bytes, at most ${bytesMax} are taken`);
  const out = Buffer.alloc(length);
  const from = asBuffer(compressed);
  let position = start;
  let written = 0;
  while (position < from.length) {
    const tag = from[position++] ?? 0;
    if ((tag & 3) === 0) {
      const small = tag >>> 2;
      const extra = small < 60 ? 0 : small - 59;
      if (position + extra > from.length) throw new SnappyError('a literal beyond the end');
      const size = 1 + (extra === 0 ? small : from.readUIntLE(position, extra));
      position += extra;
      if (position + size > from.length || written + size > length) throw new SnappyError('a literal beyond the end');
      from.copy(out, written, position, position + size);
      position += size;
      written += size;
      continue;
    }
    const { size, offset, next } = readCopy(from, tag, position);
    if (offset === 0 || offset > written || written + size > length) throw new SnappyError('a copy out of bounds');
    // The two may overlap: what was just copied is copied again.
    for (let index = 0; index < size; index += 1) out[written + index] = out[written + index - offset] ?? 0;
    written += size;
    position = next;
  }
  if (written !== length) throw new SnappyError('fewer bytes than the length says');
  return out;
}

function readCopy(from: Buffer, tag: number, at: number): { size: number; offset: number; next: number } {
  const bytes = tag & 3;
  const next = at + (bytes === 3 ? 4 : bytes);
  if (next > from.length) throw new SnappyError('a copy beyond the end');
  if (bytes === 1) return { size: 4 + ((tag >>> 2) & 7), offset: ((tag >>> 5) << 8) | (from[at] ?? 0), next };
  return { size: (tag >>> 2) + 1, offset: bytes === 2 ? from.readUInt16LE(at) : from.readUInt32LE(at), next };
}

function readLength(compressed: Uint8Array): readonly [length: number, start: number] {
  let length = 0;
  for (let index = 0; index < 5; index += 1) {
    const byte = compressed[index];
    if (byte === undefined) break;
    length += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80 && length < 2 ** 32) return [length, index + 1];
  }
  throw new SnappyError('no length at the start');
}
