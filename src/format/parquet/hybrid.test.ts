import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { ByteList } from '../columnar/growing.ts';
import { bitsFor, writeHybrid } from './hybrid.ts';

function readHybrid(bytes: Buffer, bits: number, count: number): number[] {
  const values: number[] = [];
  for (let at = 0; values.length < count;) {
    let head = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      head |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    if ((head & 1) === 0) {
      const size = Math.ceil(bits / 8);
      const value = size === 0 ? 0 : bytes.readUIntLE(at, size);
      values.push(...Array.from({ length: head >>> 1 }, () => value));
      at += size;
      continue;
    }
    let held = 0n;
    const size = (head >>> 1) * bits;
    for (let index = size - 1; index >= 0; index -= 1) held = (held << 8n) | BigInt(bytes[at + index] ?? 0);
    for (let index = 0; index < (head >>> 1) * 8; index += 1)
      values.push(Number((held >> BigInt(index * bits)) & ((1n << BigInt(bits)) - 1n)));
    at += size;
  }
  return values.slice(0, count);
}

test('values come back, at every width', () => {
  const part = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 40 }));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 }), fc.array(part, { maxLength: 30 }), fc.nat(9), (bits, parts, from) => {
      const values = parts.flatMap(([value, count]) => Array.from({ length: count }, () => value % 2 ** bits));
      const range = { from: Math.min(from, values.length), to: values.length };
      const into = new ByteList();
      writeHybrid(into, Int32Array.from(values), range, bits);
      const expected = values.slice(range.from);
      assert.deepEqual(readHybrid(into.view(), bits, expected.length), expected);
    }),
  );
});

test('the bytes are those of the specification', () => {
  const hex = (values: number[], bits: number): string => {
    const into = new ByteList();
    writeHybrid(into, Int32Array.from(values), { from: 0, to: values.length }, bits);
    return into.view().toString('hex');
  };
  assert.equal(hex([0, 1, 2, 3, 4, 5, 6, 7], 3), '0388c6fa');
  assert.equal(
    hex(
      Array.from({ length: 100 }, () => 4),
      3,
    ),
    'c80104',
  );
  assert.deepEqual([0, 1, 2, 3, 4, 255, 256].map(bitsFor), [0, 1, 2, 2, 3, 8, 9]);
});
