import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, awsError, newKinesis, region } from '../kinesis.fixture.ts';
import { splitShard } from './split-shard.ts';

const name = { account, region, name: 'orders' };
const split = { StreamName: 'orders', ShardToSplit: 'shardId-000000000000', NewStartingHashKey: String(2n ** 127n) };

test('a split makes two open shards of one', async () => {
  await using kinesis = await newKinesis();
  await kinesis.create('orders');
  assert.equal(await kinesis.call(splitShard, split), undefined);
  const { openShards, status } = kinesis.parts.streams.catalog.get(name);
  assert.deepEqual(
    openShards.map(({ index, parents, hashStart }) => [index, parents, hashStart]),
    [
      [1, [0], 0n],
      [2, [0], 2n ** 127n],
    ],
  );
  assert.equal(status, 'active');
});

test('the stream is UPDATING for as long as transitions take, and no second change is taken meanwhile', async () => {
  await using kinesis = await newKinesis({ transitionMs: 500 });
  await kinesis.create('orders');
  const { catalog } = kinesis.parts.streams;
  await assert.rejects(
    kinesis.call(splitShard, split),
    awsError(
      'ResourceInUseException',
      'Stream orders under account 000000000000 not ACTIVE, instead in state CREATING',
    ),
  );
  kinesis.clock.advance(500);
  await catalog.idle();
  await kinesis.call(splitShard, split);
  assert.equal(catalog.get(name).status, 'updating');
  await assert.rejects(
    kinesis.call(splitShard, { ...split, ShardToSplit: 'shardId-000000000001', NewStartingHashKey: '9' }),
    awsError(
      'ResourceInUseException',
      'Stream orders under account 000000000000 not ACTIVE, instead in state UPDATING',
    ),
  );
  kinesis.clock.advance(500);
  await catalog.idle();
  assert.equal(catalog.get(name).status, 'active');
});

test('what AWS refuses is refused in its words', async () => {
  await using kinesis = await newKinesis();
  await kinesis.create('orders', { shardCount: 3 });
  const end = kinesis.parts.streams.catalog.get(name).openShards[0]?.hashEnd;
  for (const key of ['0', '1', String(end), String(2n ** 128n - 1n)]) {
    await assert.rejects(
      kinesis.call(splitShard, { ...split, NewStartingHashKey: key }),
      awsError(
        'InvalidArgumentException',
        `NewStartingHashKey ${key} used in SplitShard() on shard shardId-000000000000 in stream orders under account 000000000000 is not both greater than one plus the shard's StartingHashKey 0 and less than the shard's EndingHashKey ${end}.`,
      ),
    );
  }
  await assert.rejects(
    kinesis.call(splitShard, { ...split, ShardToSplit: 'none' }),
    awsError('ResourceNotFoundException', 'Could not find shard none in stream orders under account 000000000000.'),
  );
  await assert.rejects(
    kinesis.call(splitShard, { ...split, StreamName: 'none' }),
    awsError('ResourceNotFoundException', 'Stream none under account 000000000000 not found.'),
  );
});
