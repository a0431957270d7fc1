import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWire, testStreamArn, type Wire } from '../wire-fixture.ts';

const hourMs = 3_600_000;

async function ids(wire: Wire, input: object): Promise<readonly number[]> {
  const { Shards } = await wire.call('ListShards', { StreamName: 'orders', ...input });
  return (Shards as { ShardId: string }[]).map(({ ShardId }) => Number(ShardId.slice(-12)));
}

async function split(wire: Wire, index: number, start: bigint): Promise<void> {
  await wire.call('SplitShard', {
    StreamName: 'orders',
    ShardToSplit: `shardId-${String(index).padStart(12, '0')}`,
    NewStartingHashKey: String(start),
  });
}

test('pages follow the token, which says all itself', async () => {
  await using wire = await openWire();
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 1_005 });
  const first = await wire.call('ListShards', { StreamName: 'orders', MaxResults: 10_000 });
  assert.equal((first.Shards as unknown[]).length, 1_000);
  const second = await wire.call('ListShards', { NextToken: first.NextToken, MaxResults: 2 });
  assert.deepEqual(
    (second.Shards as { ShardId: string }[]).map(({ ShardId }) => ShardId),
    ['shardId-000000001000', 'shardId-000000001001'],
  );
  const third = await wire.call('ListShards', { NextToken: second.NextToken });
  assert.equal((third.Shards as unknown[]).length, 3);
  assert.ok(!('NextToken' in third));
});

test("a paginator's repeated members are passed over, unless they name another stream or strict is asked for", async () => {
  await using wire = await openWire();
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 2 });
  await wire.call('CreateStream', { StreamName: 'other', ShardCount: 2 });
  const first = { StreamName: 'orders', MaxResults: 1, ExclusiveStartShardId: 'shardId-0' };
  const { NextToken } = await wire.call('ListShards', first);
  assert.deepEqual(await ids(wire, { ...first, NextToken }), [1]);
  assert.deepEqual(await ids(wire, { StreamARN: testStreamArn, NextToken }), [1]);
  assert.equal(
    await wire.refused('ListShards', { StreamName: 'other', NextToken }),
    'InvalidArgumentException: NextToken and StreamName cannot be provided together.',
  );
});

test('what cannot be asked together under strict, and tokens of streams that are gone', async () => {
  await using wire = await openWire({ isStrict: true });
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 2 });
  const { NextToken } = await wire.call('ListShards', { StreamName: 'orders', MaxResults: 1 });
  assert.equal(
    await wire.refused('ListShards', {}),
    'InvalidArgumentException: Either NextToken or StreamName should be provided.',
  );
  const together = {
    StreamName: 'orders',
    StreamARN: testStreamArn,
    StreamCreationTimestamp: 1,
    ExclusiveStartShardId: 'shardId-000000000000',
    ShardFilter: { Type: 'AT_LATEST' },
  };
  for (const [member, value] of Object.entries(together))
    assert.equal(
      await wire.refused('ListShards', { NextToken, [member]: value }),
      `InvalidArgumentException: NextToken and ${member} cannot be provided together.`,
    );
  assert.equal(await wire.refused('ListShards', { NextToken: 'x' }), 'InvalidArgumentException: NextToken is invalid.');
  await wire.call('DeleteStream', { StreamName: 'orders' });
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 2 });
  assert.equal(await wire.refused('ListShards', { NextToken }), 'ResourceNotFoundException: Stream not found.');
});

test('a creation time says which stream of the name is meant', async () => {
  await using wire = await openWire();
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 1 });
  assert.deepEqual(await ids(wire, { StreamCreationTimestamp: 1_700_000_000 }), [0]);
  assert.equal(
    await wire.refused('ListShards', { StreamName: 'orders', StreamCreationTimestamp: 1_600_000_000 }),
    'ResourceNotFoundException: Stream orders under account 000000000000 with creation timestamp 1600000000 not found.',
  );
});

test('every filter, before and after a split', async () => {
  await using wire = await openWire();
  const startS = wire.world.clock.nowMs() / 1_000;
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 2 });
  wire.world.clock.advance(hourMs);
  await split(wire, 0, 100n);
  wire.world.clock.advance(hourMs);
  const filter = (Type: string, more: object = {}): Promise<readonly number[]> =>
    ids(wire, { ShardFilter: { Type, ...more } });
  assert.deepEqual(await filter('AT_LATEST'), [1, 2, 3]);
  assert.deepEqual(await filter('AT_TRIM_HORIZON'), [0, 1]);
  assert.deepEqual(await filter('FROM_TRIM_HORIZON'), [0, 1, 2, 3]);
  assert.deepEqual(await filter('AFTER_SHARD_ID', { ShardId: 'shardId-000000000001' }), [2, 3]);
  assert.deepEqual(await filter('AT_TIMESTAMP', { Timestamp: startS + 1_800 }), [0, 1]);
  assert.deepEqual(await filter('AT_TIMESTAMP', { Timestamp: startS + 5_400 }), [1, 2, 3]);
  assert.deepEqual(await filter('AT_TIMESTAMP', { Timestamp: startS - 5_400 }), [0, 1], 'before the stream was');
  assert.deepEqual(await filter('FROM_TIMESTAMP', { Timestamp: startS + 1_800 }), [0, 1, 2, 3]);
  assert.deepEqual(await filter('FROM_TIMESTAMP', { Timestamp: startS + 5_400 }), [1, 2, 3]);
  assert.deepEqual(
    await ids(wire, { ExclusiveStartShardId: 'shardId-000000000000', ShardFilter: { Type: 'AT_TRIM_HORIZON' } }),
    [1],
  );
  wire.world.clock.advance(23 * hourMs);
  assert.deepEqual(await filter('AT_TRIM_HORIZON'), [0, 1, 2, 3], 'at the moment of the split all were open');
  wire.world.clock.advance(1);
  assert.deepEqual(await filter('FROM_TRIM_HORIZON'), [1, 2, 3], 'the parent has expired');
  assert.deepEqual(await ids(wire, {}), [1, 2, 3]);
});

test('a filter goes on with its token', async () => {
  await using wire = await openWire();
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 2 });
  wire.world.clock.advance(hourMs);
  await split(wire, 0, 100n);
  const first = await wire.call('ListShards', {
    StreamName: 'orders',
    MaxResults: 1,
    ShardFilter: { Type: 'AT_LATEST' },
  });
  assert.partialDeepStrictEqual(first, { Shards: [{ ShardId: 'shardId-000000000001' }] });
  const second = await wire.call('ListShards', { NextToken: first.NextToken });
  assert.deepEqual(
    (second.Shards as { ShardId: string }[]).map(({ ShardId }) => ShardId),
    ['shardId-000000000002', 'shardId-000000000003'],
  );
});

test('filters want what belongs to them and nothing else', async () => {
  await using wire = await openWire();
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 1 });
  const refusals: readonly (readonly [object, string])[] = [
    [{ Type: 'AFTER_SHARD_ID' }, 'ShardId must be provided when ShardFilter Type is AFTER_SHARD_ID.'],
    [{ Type: 'AT_TIMESTAMP' }, 'Timestamp must be provided when ShardFilter Type is AT_TIMESTAMP.'],
    [{ Type: 'AT_LATEST', ShardId: 'a' }, 'ShardId must not be provided when ShardFilter Type is AT_LATEST.'],
    [{ Type: 'AT_LATEST', Timestamp: 1 }, 'Timestamp must not be provided when ShardFilter Type is AT_LATEST.'],
  ];
  for (const [ShardFilter, text] of refusals)
    assert.equal(
      await wire.refused('ListShards', { StreamName: 'orders', ShardFilter }),
      `InvalidArgumentException: ${text}`,
    );
});

test("in strict mode no token opens another account's stream", async () => {
  await using wire = await openWire({ arns: 'strict' });
  const owner = { account: '111111111111' };
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 2 }, owner);
  const { NextToken } = await wire.call('ListShards', { StreamName: 'orders', MaxResults: 1 }, owner);
  const refusal =
    'AccessDeniedException: User: arn:aws:iam::222222222222:root is not authorized to access resource: ' +
    'arn:aws:kinesis:us-east-1:111111111111:stream/orders';
  const stranger = { account: '222222222222' };
  assert.equal(await wire.refused('ListShards', { NextToken }, stranger), refusal);
  const first = { StreamName: 'orders', ShardId: 'shardId-000000000000', ShardIteratorType: 'LATEST' };
  const { ShardIterator } = await wire.call('GetShardIterator', first, owner);
  assert.equal(await wire.refused('GetRecords', { ShardIterator }, stranger), refusal);
  assert.equal(await wire.refused('GetRecords', { ShardIterator, DryRun: true }, stranger), refusal);
  assert.partialDeepStrictEqual(await wire.call('GetRecords', { ShardIterator }, owner), { Records: [] });
});
