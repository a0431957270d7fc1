import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HeldMonotonic } from './data-plane.fixture.ts';
import { PushThrottle, readBytesMax, ReadThrottle, WriteThrottle } from './shard-throttle.ts';

const mebibyte = 1024 * 1024;

test('a shard takes 1 MiB a second, whatever was unused before', () => {
  const monotonic = new HeldMonotonic();
  const writes = new WriteThrottle(monotonic);
  monotonic.advance(60_000);
  assert.equal(writes.take(mebibyte, mebibyte), true);
  assert.equal(writes.take(1, mebibyte), false);
  monotonic.advance(500);
  assert.equal(writes.take(mebibyte / 2 + 1, mebibyte), false);
  assert.equal(writes.take(mebibyte / 2, mebibyte), true);
});

test('a shard of a stream with large records bursts to one of them and refills at the same rate', () => {
  const monotonic = new HeldMonotonic();
  const writes = new WriteThrottle(monotonic);
  const largest = 10 * mebibyte;
  assert.equal(writes.take(largest, largest), true);
  monotonic.advance(9_999);
  assert.equal(writes.take(largest, largest), false);
  monotonic.advance(1);
  assert.equal(writes.take(largest, largest), true);
  monotonic.advance(60_000);
  assert.equal(writes.take(largest, mebibyte), false, 'the stream takes no large records any more');
});

test('a refused record uses up nothing', () => {
  const writes = new WriteThrottle(new HeldMonotonic());
  for (let call = 0; call < 2000; call++) assert.equal(writes.take(mebibyte + 1, mebibyte), false);
  assert.equal(writes.take(mebibyte, mebibyte), true);
});

test('a full answer closes the shard to reads for five seconds, throughput used up for one', () => {
  const monotonic = new HeldMonotonic();
  const reads = new ReadThrottle(monotonic);
  assert.equal(reads.takeCall(), true);
  reads.answered(readBytesMax);
  monotonic.advance(4_999);
  assert.equal(reads.takeCall(), false);
  monotonic.advance(1);
  assert.equal(reads.takeCall(), true);
  monotonic.advance(10_000);
  assert.equal(reads.takeCall(), true);
  reads.answered(2 * mebibyte);
  assert.equal(reads.takeCall(), true, 'within the throughput');
  reads.answered(1);
  monotonic.advance(999);
  assert.equal(reads.takeCall(), false);
  monotonic.advance(1);
  assert.equal(reads.takeCall(), true);
});

test('a consumer waits until what it was sent is within 2 MiB a second', () => {
  const monotonic = new HeldMonotonic();
  const push = new PushThrottle(monotonic);
  push.sent(2 * mebibyte);
  assert.equal(push.waitMs, 0);
  push.sent(mebibyte);
  assert.equal(push.waitMs, 500);
  monotonic.advance(400);
  assert.ok(Math.abs(push.waitMs - 100) < 1e-6);
});
