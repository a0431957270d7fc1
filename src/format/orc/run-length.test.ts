import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { ByteList } from '../columnar/growing.ts';
import { writeBitRuns, writeByteRuns, writeIntegerRuns, writeLongRuns } from './run-length.ts';

function written(write: (into: ByteList) => void): Buffer {
  const into = new ByteList();
  write(into);
  return into.view();
}

function readByteRuns(bytes: Buffer): number[] {
  const values: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const control = bytes.readInt8(at++);
    if (control >= 0) values.push(...Array.from({ length: control + 3 }, () => bytes[at] ?? -1));
    else values.push(...bytes.subarray(at, at - control));
    at += control >= 0 ? 1 : -control;
  }
  return values;
}

function readIntegerRuns(bytes: Buffer, isSigned: boolean): bigint[] {
  const values: bigint[] = [];
  let at = 0;
  const next = (): bigint => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at++] ?? 0;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return isSigned ? (value >> 1n) ^ -(value & 1n) : value;
  };
  while (at < bytes.length) {
    const control = bytes.readInt8(at++);
    if (control < 0) {
      for (let count = 0; count < -control; count += 1) values.push(next());
      continue;
    }
    const delta = BigInt(bytes.readInt8(at++));
    const base = next();
    for (let count = 0n; count < control + 3; count += 1n) values.push(base + delta * count);
  }
  return values;
}

/** Numbers with runs of equal and of evenly spaced ones. */
const runs = (value: fc.Arbitrary<number>): fc.Arbitrary<number[]> =>
  fc
    .array(fc.tuple(value, fc.integer({ min: -130, max: 130 }), fc.integer({ min: 1, max: 300 })), { maxLength: 6 })
    .map((parts) =>
      parts.flatMap(([start, step, count]) => Array.from({ length: count }, (_, index) => start + step * index)),
    );

test('bytes come back', () => {
  fc.assert(
    fc.property(runs(fc.constant(0)), (values) => {
      const bytes = Uint8Array.from(values);
      assert.deepEqual(readByteRuns(written((into) => writeByteRuns(into, bytes))), [...bytes]);
    }),
  );
});

test('whole numbers come back', () => {
  fc.assert(
    fc.property(runs(fc.integer({ min: -(2 ** 40), max: 2 ** 40 })), (values) => {
      const signed = written((into) => writeIntegerRuns(into, Float64Array.from(values), 'signed'));
      assert.deepEqual(readIntegerRuns(signed, true), values.map(BigInt));
      const sizes = values.map(Math.abs);
      const unsigned = written((into) => writeIntegerRuns(into, Float64Array.from(sizes), 'unsigned'));
      assert.deepEqual(readIntegerRuns(unsigned, false), sizes.map(BigInt));
    }),
  );
});

test('numbers of 64 bits come back, whatever their size', () => {
  const value = fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.integer().map(BigInt));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 400 }), (values) => {
      const bytes = written((into) => writeLongRuns(into, BigInt64Array.from(values)));
      assert.deepEqual(readIntegerRuns(bytes, true), values);
    }),
  );
});

test('the bytes are those of the specification', () => {
  const hex = (write: (into: ByteList) => void): string => written(write).toString('hex');
  assert.equal(
    hex((into) => writeByteRuns(into, new Uint8Array(100))),
    '6100',
  );
  assert.equal(
    hex((into) => writeByteRuns(into, Uint8Array.of(0x44, 0x45))),
    'fe4445',
  );
  assert.equal(
    hex((into) => writeBitRuns(into, Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0))),
    'ff80',
  );
  assert.equal(
    hex((into) => writeIntegerRuns(into, new Int32Array(100).fill(7), 'unsigned')),
    '610007',
  );
  const down = Int32Array.from({ length: 100 }, (_, index) => 100 - index);
  assert.equal(
    hex((into) => writeIntegerRuns(into, down, 'unsigned')),
    '61ff64',
  );
  assert.equal(
    hex((into) => writeIntegerRuns(into, Int32Array.of(2, 3, 6, 7, 11), 'unsigned')),
    'fb020306070b',
  );
});
