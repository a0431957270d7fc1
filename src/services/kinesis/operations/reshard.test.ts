import assert from 'node:assert/strict';
import { test } from 'node:test';
import { awsError, account, newKinesis, region } from '../kinesis.fixture.ts';
import { mergeShards } from './merge-shards.ts';
import { splitShard } from './split-shard.ts';
import { updateShardCount } from './update-shard-count.ts';

const name = { account, region, name: 'orders' };
const [first, second] = ['shardId-000000000000', 'shardId-000000000001'];

test('shards are split, merged and counted anew', async () => {
  await using kinesis = await newKinesis();
  await kinesis.create('orders');
  const StreamName = 'orders';
  await kinesis.call(splitShard, { StreamName, ShardToSplit: first, NewStartingHashKey: String(2n ** 127n) });
  await kinesis.call(mergeShards, { StreamName, ShardToMerge: second, AdjacentShardToMerge: 'shardId-000000000002' });
  const output = await kinesis.call(updateShardCount, {
    StreamName,
    TargetShardCount: 2,
    ScalingType: 'UNIFORM_SCALING',
  });
  assert.deepEqual(output, {
    StreamName,
    CurrentShardCount: 1,
    TargetShardCount: 2,
    StreamARN: 'arn:aws:kinesis:us-east-1:000000000000:stream/orders',
  });
  const { openShards } = kinesis.parts.streams.catalog.get(name);
  assert.deepEqual(
    openShards.map(({ index, parents }) => [index, parents]),
    [
      [4, [3]],
      [5, [3]],
    ],
  );
});

test('what AWS refuses is refused in its words', async () => {
  await using kinesis = await newKinesis();
  await kinesis.create('orders', { shardCount: 3 });
  const StreamName = 'orders';
  const split = { StreamName, ShardToSplit: first, NewStartingHashKey: '1' };
  const end = kinesis.parts.streams.catalog.get(name).openShards[0]?.hashEnd;
  await assert.rejects(
    kinesis.call(splitShard, split),
    awsError(
      'InvalidArgumentException',
      `NewStartingHashKey 1 used in SplitShard() on shard ${first} in stream orders under account 000000000000 is not both greater than one plus the shard's StartingHashKey 0 and less than the shard's EndingHashKey ${end}.`,
    ),
  );
  await assert.rejects(
    kinesis.call(splitShard, { ...split, ShardToSplit: 'none' }),
    awsError('ResourceNotFoundException', 'Could not find shard none in stream orders under account 000000000000.'),
  );
  await assert.rejects(
    kinesis.call(mergeShards, { StreamName, ShardToMerge: first, AdjacentShardToMerge: 'shardId-000000000002' }),
    awsError(
      'InvalidArgumentException',
      `Shards ${first} and shardId-000000000002 in stream orders under account 000000000000 are not an adjacent pair of shards eligible for merging`,
    ),
  );
  await assert.rejects(
    kinesis.call(updateShardCount, { StreamName, TargetShardCount: 7, ScalingType: 'UNIFORM_SCALING' }),
    { code: 'LimitExceededException' },
  );
});

test('the eleventh update of a day is refused where AWS’s limits hold', async () => {
  await using kinesis = await newKinesis({ limits: 'aws' });
  const { id } = await kinesis.create('orders');
  for (let call = 0; call < 10; call++) await kinesis.parts.streams.resharding.updateCount(id, call % 2 === 0 ? 2 : 1);
  await assert.rejects(
    kinesis.call(updateShardCount, { StreamName: 'orders', TargetShardCount: 2, ScalingType: 'UNIFORM_SCALING' }),
    { code: 'LimitExceededException' },
  );
});
