import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BufferPool } from './buffer-pool.ts';

const kibibyte = 1024;

test('what a lease took is used again once the lease has ended, and not before', () => {
  const pool = new BufferPool(1024 * kibibyte);
  const first = pool.lease();
  const one = first.take(100 * kibibyte);
  const other = pool.lease().take(100 * kibibyte);
  assert.equal(one.length, 100 * kibibyte);
  assert.notEqual(one.buffer, other.buffer);
  first.end();
  const again = pool.lease().take(127 * kibibyte);
  assert.equal(again.length, 127 * kibibyte);
  assert.equal(again.buffer, one.buffer);
});

test('a lease that ends twice gives back once', () => {
  const pool = new BufferPool(1024 * kibibyte);
  const lease = pool.lease();
  lease.take(100 * kibibyte);
  lease.end();
  lease.end();
  const next = pool.lease();
  assert.notEqual(next.take(100 * kibibyte).buffer, next.take(100 * kibibyte).buffer);
});

test('a lease that has ended takes nothing', () => {
  const lease = new BufferPool(0).lease();
  lease.end();
  assert.throws(() => lease.take(1));
});

test('no more is kept than the bound, and nothing small or very large', () => {
  const pool = new BufferPool(256 * kibibyte);
  const lease = pool.lease();
  const kept = [lease.take(128 * kibibyte), lease.take(128 * kibibyte)];
  const beyond = lease.take(128 * kibibyte);
  const others = [lease.take(1), lease.take(4096 * kibibyte + 1)];
  lease.end();
  const next = pool.lease();
  const taken = [1, 2, 3].map(() => next.take(128 * kibibyte).buffer);
  assert.deepEqual(new Set(taken.slice(0, 2)), new Set(kept.map(({ buffer }) => buffer)));
  assert.notEqual(taken[2], beyond.buffer);
  assert.notEqual(next.take(4096 * kibibyte + 1).buffer, others[1]?.buffer);
});
