import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { hashKeyMax } from './hash-key.ts';
import { uniformRanges } from './hash-ranges.ts';

test('two and three shards have the ranges AWS gives', () => {
  assert.deepEqual(uniformRanges(2), [
    { start: 0n, end: 170141183460469231731687303715884105727n },
    { start: 170141183460469231731687303715884105728n, end: 340282366920938463463374607431768211455n },
  ]);
  assert.deepEqual(uniformRanges(3), [
    { start: 0n, end: 113427455640312821154458202477256070484n },
    { start: 113427455640312821154458202477256070485n, end: 226854911280625642308916404954512140969n },
    { start: 226854911280625642308916404954512140970n, end: 340282366920938463463374607431768211455n },
  ]);
});

test('any count of ranges covers the space without gaps or overlaps', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), (count) => {
      const ranges = uniformRanges(count);
      let next = 0n;
      for (const range of ranges) {
        assert.equal(range.start, next);
        assert.ok(range.end >= range.start);
        next = range.end + 1n;
      }
      assert.equal(next, hashKeyMax + 1n);
      assert.equal(ranges.length, count);
    }),
  );
});
