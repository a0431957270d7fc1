import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Offset, PartitionId } from '../log/log.ts';
import { hashKeyMax } from './hash-key.ts';
import { shardSet } from './shard-set.ts';
import type { Shard } from './stream.ts';

function shard(index: number, hashStart: bigint, hashEnd: bigint, closed?: Shard['closed']): Shard {
  return { index, partition: index as PartitionId, hashStart, hashEnd, parents: [], createdAtMs: 0, closed };
}

const closed = { endOffset: 0 as Offset, atMs: 0 };

test('CATALOG-4: open shards stand in order of their ranges, all shards in order of their indexes', () => {
  const starts = fc.uniqueArray(fc.bigInt({ min: 1n, max: hashKeyMax }), { maxLength: 20 });
  fc.assert(
    fc.property(starts, fc.infiniteStream(fc.nat()), (cuts, chance) => {
      const edges = [0n, ...cuts].toSorted((a, b) => (a < b ? -1 : 1));
      const open = edges.map((start, position) =>
        shard(position, start, (edges[position + 1] ?? hashKeyMax + 1n) - 1n),
      );
      const shuffled = open
        .map((one) => ({ one, order: chance.next().value }))
        .toSorted((a, b) => a.order - b.order)
        .map(({ one }) => one);
      const set = shardSet([...shuffled, shard(99, 0n, hashKeyMax, closed)]);
      assert.deepEqual(set.openShards, open);
      assert.deepEqual(Array.from(set.shards.keys()), [...open.map(({ index }) => index), 99]);
    }),
  );
});

test('CATALOG-4: a gap, an overlap and a missing end are bugs', () => {
  const broken: readonly (readonly Shard[])[] = [
    [],
    [shard(0, 0n, hashKeyMax - 1n)],
    [shard(0, 1n, hashKeyMax)],
    [shard(0, 0n, 5n), shard(1, 7n, hashKeyMax)],
    [shard(0, 0n, 5n), shard(1, 5n, hashKeyMax)],
    [shard(0, 0n, 5n), shard(1, 6n, hashKeyMax, closed)],
    [shard(0, 0n, hashKeyMax), shard(1, 0n, hashKeyMax)],
  ];
  for (const shards of broken) assert.throws(() => shardSet(shards), { name: 'AssertionError' });
});
