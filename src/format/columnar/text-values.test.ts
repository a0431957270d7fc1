import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { TextValues } from './text-values.ts';

function textsOf(values: TextValues): string[] {
  const ends = [...values.ends];
  const distinct = ends.map((end, index) => values.bytes.toString('utf8', index === 0 ? 0 : ends[index - 1], end));
  return values.indexes === undefined ? distinct : [...values.indexes].map((index) => distinct[index] ?? '?');
}

test('texts come back, with a dictionary and without', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 5 })), fc.constantFrom(0, 1), (texts, share) => {
      const values = new TextValues(share);
      for (let round = 0; round < 2; round += 1) {
        for (const text of texts) values.push(text);
        assert.deepEqual(textsOf(values), texts);
        assert.equal(values.indexes === undefined, share === 0);
        values.clear();
      }
    }),
  );
});

test('a dictionary is given up where texts hardly come again', () => {
  const values = new TextValues(0.5);
  const texts = Array.from({ length: 6000 }, (_, index) => (index % 3 === 0 ? 'again' : `text ${index}`));
  for (const [index, text] of texts.entries()) {
    values.push(text);
    if (index === 4000) assert.notEqual(values.indexes, undefined);
  }
  assert.equal(values.indexes, undefined);
  assert.deepEqual(textsOf(values), texts);
  values.clear();
  values.push('a');
  assert.notEqual(values.indexes, undefined);
});

test('a dictionary is given up where it grows too large', () => {
  const values = new TextValues(1);
  const texts = Array.from({ length: 30 }, (_, index) => String(index).repeat(50_000));
  for (const text of texts) values.push(text);
  assert.equal(values.indexes, undefined);
  assert.deepEqual(textsOf(values), texts);
});
