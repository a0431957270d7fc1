import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import * as fc from 'fast-check';
import { EventStreamError, decodeMessage, encodeMessage, messageBytesMax } from './message.ts';

test('an empty message: only the prelude and its checksum', () => {
  // The same bytes as in the published test data of AWS's event stream libraries.
  const bytes = encodeMessage({ headers: {}, payload: Buffer.alloc(0) });
  assert.equal(bytes.toString('hex'), '000000100000000005c248eb7d98c8ff');
});

test('a payload without headers', () => {
  const bytes = encodeMessage({ headers: {}, payload: Buffer.from("{'foo':'bar'}") });
  assert.equal(bytes.toString('hex'), '0000001d00000000fd528c5a7b27666f6f273a27626172277dc3653936');
});

test('a text header before the payload', () => {
  const bytes = encodeMessage({
    headers: { 'content-type': 'application/json' },
    payload: Buffer.from("{'foo':'bar'}"),
  });
  assert.equal(
    bytes.toString('hex'),
    '0000003d0000002007fd83960c636f6e74656e742d747970650700106170706c69636174696f6e2f6a736f6e7b27666f6f273a27626172277d8d9c08b1',
  );
});

const headers = fc.dictionary(
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }),
  fc.string({ maxLength: 200 }),
  {
    maxKeys: 5,
  },
);
const payload = fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.from(bytes));

test('what is encoded is decoded, with what comes after it left alone', () => {
  fc.assert(
    fc.property(headers, payload, payload, (names, content, rest) => {
      const bytes = encodeMessage({ headers: names, payload: content });
      const decoded = decodeMessage(Buffer.concat([bytes, rest]));
      assert.equal(decoded?.length, bytes.length);
      assert.deepEqual({ ...decoded.message.headers }, { ...names });
      assert.deepEqual(decoded.message.payload, content);
    }),
  );
});

test('a message that is not all there yet is waited for', () => {
  const bytes = encodeMessage({ headers: { a: 'b' }, payload: Buffer.from('payload') });
  for (let length = 0; length < bytes.length; length++)
    assert.equal(decodeMessage(bytes.subarray(0, length)), undefined);
});

test('any flipped bit is noticed', () => {
  const bytes = encodeMessage({ headers: { ':event-type': 'x' }, payload: Buffer.from('payload') });
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const flipped = Buffer.from(bytes);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    assert.throws(() => decodeMessage(flipped), EventStreamError);
  }
});

test('lengths that make no sense are refused, checksum or not', () => {
  for (const [length, headersLength] of [
    [messageBytesMax + 1, 0],
    [16, 1],
    [0, 0],
    [12, 0],
  ] as const) {
    const prelude = Buffer.alloc(16);
    prelude.writeUInt32BE(length, 0);
    prelude.writeUInt32BE(headersLength, 4);
    prelude.writeUInt32BE(crc32(prelude.subarray(0, 8)), 8);
    assert.throws(() => decodeMessage(prelude), /make no sense/);
  }
});

test('garbage is decoded, waited for or refused, never anything else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      try {
        decodeMessage(Buffer.from(bytes));
      } catch (error) {
        assert.ok(error instanceof EventStreamError);
      }
    }),
  );
});
