import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { decodeOrderedText, encodeOrderedText } from './ordered-text.ts';
import { compareKeys } from './view.ts';

const edges = [
  '\0',
  '\t',
  ' ',
  '/',
  '0',
  '1',
  '~',
  '\u007f',
  '\u0080',
  '\ud7ff',
  '\ue000',
  '\u{10000}',
  '\u{10FFFE}',
  '\u{10FFFF}',
  'a',
  '0/',
  '~0',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...edges), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 6 })
  .map((parts) => parts.join(''));

test('ordered text comes back, keeps the byte order with anything behind its separator, and keeps begins', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      assert.equal(decodeOrderedText(encodeOrderedText(a)), a);
      const [first, second] = [`${encodeOrderedText(a)}/${encodeOrderedText('z')}`, `${encodeOrderedText(b)}/`];
      if (a !== b) assert.equal(Math.sign(compareKeys(first, second)), Math.sign(compareKeys(a, b)));
      assert.ok(encodeOrderedText(a + b).startsWith(encodeOrderedText(a)));
      // A key holds no control character and not the highest one, and `/` stays the separator.
      assert.doesNotMatch(encodeOrderedText(a), /[^0-\u007e\u0080-\u{10FFFE}]/u);
      assert.ok(Buffer.byteLength(encodeOrderedText(a)) <= 2 * Buffer.byteLength(a));
    }),
    { numRuns: 2_000 },
  );
});
