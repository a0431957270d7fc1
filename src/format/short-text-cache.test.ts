import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ShortTextCache, shortTextBytesMax } from './short-text-cache.ts';

test('texts come back whatever shares their place, and whatever becomes of the bytes', () => {
  const cache = new ShortTextCache(2);
  const bytes = Buffer.alloc(200);
  for (let round = 0; round < 3; round += 1) {
    for (let index = 0; index < 50; index += 1) {
      const text = `text-${index}${'x'.repeat(index)}`;
      bytes.write(text, 7);
      assert.equal(cache.text(bytes, 7, 7 + text.length), text);
      bytes.fill(0);
    }
  }
  const long = 'y'.repeat(shortTextBytesMax + 1);
  assert.equal(cache.text(Buffer.from(long), 0, long.length), long);
});

test('a cached text keeps no record alive', () => {
  const cache = new ShortTextCache(1);
  const bytes = Buffer.from('abc');
  assert.equal(cache.text(bytes, 0, 3), 'abc');
  bytes.write('xyz');
  assert.equal(cache.text(Buffer.from('xyz'), 0, 3), 'xyz');
  assert.equal(cache.text(Buffer.from('abc'), 0, 3), 'abc');
});
