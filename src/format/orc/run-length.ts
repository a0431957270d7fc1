/**
 * ORC's run-length codings of bytes, bits and whole numbers (version 1, which every reader knows): a run of 3 to 130 values
 * as its length less 3, or up to 128 values as they are behind their negated count.
 */
import type { ByteList } from '../columnar/growing.ts';

const runMin = 3;
const runMax = 130;
const literalsMax = 128;

export function writeByteRuns(into: ByteList, bytes: Uint8Array): void {
  let literalsFrom = 0;
  let index = 0;
  while (index < bytes.length) {
    let end = index + 1;
    while (end < bytes.length && end - index < runMax && bytes[end] === bytes[index]) end += 1;
    if (end - index >= runMin) {
      writeByteLiterals(into, bytes.subarray(literalsFrom, index));
      into.push(end - index - runMin);
      into.push(bytes[index] ?? 0);
      literalsFrom = end;
    }
    index = end;
  }
  writeByteLiterals(into, bytes.subarray(literalsFrom));
}

function writeByteLiterals(into: ByteList, bytes: Uint8Array): void {
  for (let start = 0; start < bytes.length; start += literalsMax) {
    const literals = bytes.subarray(start, start + literalsMax);
    into.push(256 - literals.length);
    into.append(literals);
  }
}

/** Each of `bits` is 0 or 1; the highest bit of a byte comes first. */
export function writeBitRuns(into: ByteList, bits: Uint8Array | Int32Array): void {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  for (let index = 0; index < bits.length; index += 1) {
    if (bits[index] !== 0) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (0x80 >> (index & 7));
  }
  writeByteRuns(into, bytes);
}

/** Whole numbers below 2^51 in size, of either sign or from 0 on. Runs go up or down in equal steps. */
export function writeIntegerRuns(into: ByteList, values: Int32Array | Float64Array, sign: 'signed' | 'unsigned'): void {
  const write = (value: number): void => {
    if (sign === 'unsigned' || value >= 0) into.varint(sign === 'unsigned' ? value : value * 2);
    else into.varint(-value * 2 - 1);
  };
  let literalsFrom = 0;
  const writeLiterals = (to: number): void => {
    for (let start = literalsFrom; start < to; start += literalsMax) {
      const end = Math.min(start + literalsMax, to);
      into.push(256 - (end - start));
      for (let index = start; index < end; index += 1) write(values[index] ?? 0);
    }
  };
  let index = 0;
  while (index < values.length) {
    const base = values[index] ?? 0;
    const delta = (values[index + 1] ?? 0) - base;
    let end = index + 2;
    if (delta < -128 || delta > 127 || end >= values.length || (values[end] ?? 0) - (values[end - 1] ?? 0) !== delta) {
      index += 1;
      continue;
    }
    while (end < values.length && end - index < runMax && (values[end] ?? 0) - (values[end - 1] ?? 0) === delta)
      end += 1;
    writeLiterals(index);
    into.push(end - index - runMin);
    into.push(delta & 0xff);
    write(base);
    index = end;
    literalsFrom = end;
  }
  writeLiterals(values.length);
}

const exactMax = 2n ** 51n;

/** The same for numbers of 64 bits: where all are small they are handled as such, else none is in a run. */
export function writeLongRuns(into: ByteList, values: BigInt64Array): void {
  if (values.every((value) => value < exactMax && value > -exactMax)) {
    writeIntegerRuns(into, Float64Array.from(values, Number), 'signed');
    return;
  }
  for (let start = 0; start < values.length; start += literalsMax) {
    const literals = values.subarray(start, start + literalsMax);
    into.push(256 - literals.length);
    for (const value of literals) into.bigVarint(zigzag(value));
  }
}

export function zigzag(value: bigint): bigint {
  return value >= 0n ? value * 2n : -value * 2n - 1n;
}
