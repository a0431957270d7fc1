import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, awsError, newKinesis, region } from '../kinesis.fixture.ts';
import { mergeShards } from './merge-shards.ts';

const [first, second, third] = ['shardId-000000000000', 'shardId-000000000001', 'shardId-000000000002'];

test('a merge makes one open shard of two neighbours, named in either order', async () => {
  await using kinesis = await newKinesis();
  await kinesis.create('orders', { shardCount: 3 });
  const output = await kinesis.call(mergeShards, {
    StreamName: 'orders',
    ShardToMerge: second,
    AdjacentShardToMerge: first,
  });
  assert.equal(output, undefined);
  const { openShards } = kinesis.parts.streams.catalog.get({ account, region, name: 'orders' });
  assert.deepEqual(
    openShards.map(({ index, parents }) => [index, parents]),
    [
      [3, [1, 0]],
      [2, []],
    ],
  );
});

test('what AWS refuses is refused in its words', async () => {
  await using kinesis = await newKinesis();
  await kinesis.create('orders', { shardCount: 3 });
  const merge = { StreamName: 'orders', ShardToMerge: first };
  await assert.rejects(
    kinesis.call(mergeShards, { ...merge, AdjacentShardToMerge: third }),
    awsError(
      'InvalidArgumentException',
      `Shards ${first} and ${third} in stream orders under account 000000000000 are not an adjacent pair of shards eligible for merging`,
    ),
  );
  await assert.rejects(
    kinesis.call(mergeShards, { ...merge, AdjacentShardToMerge: 'x' }),
    awsError('ResourceNotFoundException', 'Could not find shard x in stream orders under account 000000000000.'),
  );
});
