import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Offset, PartitionId } from '../log/log.ts';
import {
  endingSequenceNumber,
  isOfShard,
  offsetAfter,
  offsetAt,
  parseSequenceNumber,
  sequenceNumber,
  SequenceNumbers,
  startingSequenceNumber,
} from './sequence-number.ts';
import type { Shard } from './stream.ts';

function shardOf(index: number, createdAtMs: number): Shard {
  return {
    index,
    partition: 7 as PartitionId,
    hashStart: 0n,
    hashEnd: 1n,
    parents: [],
    createdAtMs,
    closed: { endOffset: 5 as Offset, atMs: createdAtMs + 60_000 },
  };
}

const shards = fc
  .tuple(fc.nat(2 ** 31 - 1), fc.integer({ min: 1_000_000_000, max: 5_000_000_000 }))
  .map(([index, createdAtS]) => shardOf(index, createdAtS * 1000 + 123));

test('numbers AWS gave decode into their parts', () => {
  // Two records of one PutRecords call, from the example in AWS's API reference.
  const shared = { shardCreatedAtS: 1411403981, recordAtS: 1411431220 };
  assert.deepEqual(parseSequenceNumber('49543463076548007577105092703039560359975228518395019266'), {
    ...shared,
    shardIndex: 0,
    offset: 5500,
  });
  assert.deepEqual(parseSequenceNumber('49543463076570308322303623326179887152428262250726293522'), {
    ...shared,
    shardIndex: 1,
    offset: 5499,
  });
});

test('STREAM-8: parts are read back, whatever the shard, the offset and the time', () => {
  fc.assert(
    fc.property(shards, fc.nat(Number.MAX_SAFE_INTEGER - 2), fc.nat(3_000_000_000), (shard, offset, recordAtS) => {
      const text = sequenceNumber(shard, offset, recordAtS * 1000 + 999);
      assert.match(text, /^\d{56}$/);
      const parts = parseSequenceNumber(text);
      assert.ok(parts);
      assert.deepEqual(parts, {
        shardCreatedAtS: Math.floor(shard.createdAtMs / 1000),
        shardIndex: shard.index,
        offset,
        recordAtS,
      });
      assert.ok(isOfShard(parts, shard));
      assert.equal(offsetAt(parts), offset);
      assert.equal(offsetAfter(parts), offset + 1);
    }),
  );
});

test('numbers asked for one after the other are those of the records one by one', () => {
  const jump = fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.nat(5) });
  const steps = fc.array(fc.tuple(jump, fc.oneof(fc.constant(0), fc.nat(2000))), { maxLength: 300 });
  fc.assert(
    fc.property(shards, fc.nat(2 ** 50), steps, (shard, first, moves) => {
      const numbers = new SequenceNumbers(shard);
      let offset = first;
      let arrivalMs = shard.createdAtMs;
      for (const [by, ms] of moves) {
        assert.equal(numbers.at(offset, arrivalMs), sequenceNumber(shard, offset, arrivalMs));
        offset += by;
        arrivalMs += ms;
      }
    }),
  );
});

test('numbers order as their records, between the starting and the ending number of the shard', () => {
  const shard = shardOf(3, 1_700_000_000_000);
  const start = startingSequenceNumber(shard);
  const first = sequenceNumber(shard, 0, shard.createdAtMs);
  const second = sequenceNumber(shard, 1, shard.createdAtMs);
  const end = endingSequenceNumber(shard);
  assert.ok(end !== undefined && start < first && first < second && second < end);
  const parts = parseSequenceNumber(start);
  assert.ok(parts);
  assert.equal(offsetAt(parts), 0);
  assert.equal(offsetAfter(parts), 0);
  assert.equal(endingSequenceNumber({ ...shard, closed: undefined }), undefined);
});

test('what is no sequence number is refused', () => {
  const good = startingSequenceNumber(shardOf(17, 1_700_000_000_000));
  assert.ok(parseSequenceNumber(good));
  const wrongVersion = (BigInt(good) + 1n).toString();
  const wrongLowBits = (BigInt(good) ^ (1n << 144n)).toString();
  const indexTooHigh = (BigInt(good) | (1n << 143n)).toString();
  for (const text of [
    '',
    '0',
    '1',
    good.slice(1),
    `${good}0`,
    wrongVersion,
    wrongLowBits,
    indexTooHigh,
    '9'.repeat(56),
  ]) {
    assert.equal(parseSequenceNumber(text), undefined, text);
  }
});
