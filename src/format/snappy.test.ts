/** Holds FORMAT-2. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { decompressSnappy, SnappyCompressor, SnappyError, snappyBytesMax } from './snappy.ts';

const compressor = new SnappyCompressor();

/** Text-like data: pieces that come again and again, some of them long. */
const repetitive = fc
  .array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 300 })), { maxLength: 40 })
  .map((parts) => Buffer.concat(parts.flatMap(([bytes, times]) => Array.from({ length: times }, () => bytes))));

test('what is compressed comes back, within the bound', () => {
  fc.assert(
    fc.property(fc.oneof(repetitive, fc.uint8Array({ maxLength: 3000 })), (data) => {
      const compressed = compressor.compress(data);
      assert.ok(compressed.length <= snappyBytesMax(data.length));
      assert.ok(decompressSnappy(compressed, data.length).equals(data));
    }),
  );
});

test('blocks longer than the window come back, and noise costs next to nothing', () => {
  const noise = Buffer.alloc(200_000);
  for (let index = 0, state = 1; index < noise.length; index += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    noise[index] = state >>> 24;
  }
  const compressed = compressor.compress(noise);
  assert.ok(compressed.length < noise.length + 100);
  assert.ok(decompressSnappy(compressed, noise.length).equals(noise));
  for (const length of [65_535, 65_536, 65_537, 131_072, 300_000]) {
    const text = Buffer.alloc(length, 'sensor=17;temperature=21.5;');
    const small = compressor.compress(text);
    assert.ok(small.length < length / 15);
    assert.ok(decompressSnappy(small, length).equals(text));
  }
});

test('the bytes are those of the specification', () => {
  assert.equal(compressor.compress(Buffer.alloc(0)).toString('hex'), '00');
  assert.equal(compressor.compress(Buffer.from('abc')).toString('hex'), '0308616263');
  // A literal `a`, then one copy of 59 bytes from one byte before it, as a repeated byte is always written.
  assert.equal(decompressSnappy(Buffer.from('3c0061ea0100', 'hex'), 60).toString(), 'a'.repeat(60));
  // A copy with an offset of four bytes, which only other compressors write.
  assert.equal(decompressSnappy(Buffer.from('06086162630b03000000', 'hex'), 6).toString(), 'abcabc');
});

test('broken bytes are refused, and nothing larger than asked for is made', () => {
  const refused = [
    '',
    'ff',
    'ffffffffff7f',
    '0308616',
    '03086162',
    '0408616263',
    '0208616263',
    '0300610502',
    '02006105ff',
  ];
  for (const bytes of refused)
    assert.throws(() => decompressSnappy(Buffer.from(bytes, 'hex'), 1000), SnappyError, bytes);
  assert.throws(() => decompressSnappy(compressor.compress(Buffer.alloc(101)), 100), SnappyError);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      try {
        assert.ok(decompressSnappy(bytes, 10_000).length <= 10_000);
      } catch (error) {
        assert.ok(error instanceof SnappyError, String(error));
      }
    }),
  );
});
