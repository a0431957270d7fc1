/**
 * Parquet's mixture of run-length coding and bit packing, for levels and indexes into a dictionary: runs of eight and more
 * equal values are written once, what is between them is packed in groups of eight.
 */
import type { ByteList } from '../columnar/growing.ts';

const groupSize = 8;

/** Bits that values from 0 to `max` take. */
export function bitsFor(max: number): number {
  return 32 - Math.clz32(max);
}

/** Writes `values[from..to)`, each below 2^bits. */
export function writeHybrid(into: ByteList, values: Uint8Array | Int32Array, range: Range, bits: number): void {
  let packedFrom = range.from;
  let index = range.from;
  while (index < range.to) {
    const value = values[index] ?? 0;
    let end = index + 1;
    while (end < range.to && values[end] === value) end += 1;
    // Groups in front of a run have to be whole, so the run gives some of its own.
    const lacking = (groupSize - ((index - packedFrom) % groupSize)) % groupSize;
    if (end - index < groupSize + lacking) {
      index = end;
      continue;
    }
    index += lacking;
    writePacked(into, values, { from: packedFrom, to: index }, bits);
    into.varint((end - index) * 2);
    for (let shift = 0; shift < bits; shift += 8) into.push((value >>> shift) & 0xff);
    index = end;
    packedFrom = end;
  }
  writePacked(into, values, { from: packedFrom, to: range.to }, bits);
}

/** From `from` up to `to`, without it. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

function writePacked(into: ByteList, values: Uint8Array | Int32Array, { from, to }: Range, bits: number): void {
  if (from === to) return;
  const groups = Math.ceil((to - from) / groupSize);
  into.varint(groups * 2 + 1);
  let held = 0;
  let heldBits = 0;
  for (let index = from; index < from + groups * groupSize; index += 1) {
    const value = index < to ? (values[index] ?? 0) : 0;
    held |= value << heldBits;
    heldBits += bits;
    // A value has up to 24 bits, for no page has more values: with 7 bits left over from before they fit 32.
    while (heldBits >= 8) {
      into.push(held & 0xff);
      held >>>= 8;
      heldBits -= 8;
    }
  }
}
