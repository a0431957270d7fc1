/** Ranges of the hash key space, 0 to 2^128 - 1. */
import { assert } from '../../base/assert.ts';
import { hashKeyMax } from './hash-key.ts';

export interface HashRange {
  /** Both ends included. */
  readonly start: bigint;
  readonly end: bigint;
}

/** The whole space in `count` parts; like AWS, all are of the rounded-down size and the last one takes what remains. */
export function uniformRanges(count: number): readonly HashRange[] {
  assert(Number.isSafeInteger(count) && count >= 1, 'a stream has at least one shard');
  const size = (hashKeyMax + 1n) / BigInt(count);
  return Array.from({ length: count }, (_, index) => ({
    start: size * BigInt(index),
    end: index === count - 1 ? hashKeyMax : size * BigInt(index + 1) - 1n,
  }));
}
