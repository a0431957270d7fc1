import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uniformRanges } from '../../../engine/stream/hash-ranges.ts';
import { account, newKinesis, region, type KinesisWorld } from '../kinesis.fixture.ts';
import { updateShardCount } from './update-shard-count.ts';

const update = (kinesis: KinesisWorld, TargetShardCount: number) =>
  kinesis.call(updateShardCount, { StreamName: 'orders', TargetShardCount, ScalingType: 'UNIFORM_SCALING' });

test('a stream gets as many shards of even ranges', async () => {
  await using kinesis = await newKinesis();
  await kinesis.create('orders', { shardCount: 2 });
  assert.deepEqual(await update(kinesis, 3), {
    StreamName: 'orders',
    CurrentShardCount: 2,
    TargetShardCount: 3,
    StreamARN: 'arn:aws:kinesis:us-east-1:000000000000:stream/orders',
  });
  const { openShards } = kinesis.parts.streams.catalog.get({ account, region, name: 'orders' });
  assert.deepEqual(
    openShards.map(({ hashStart, hashEnd }) => ({ start: hashStart, end: hashEnd })),
    uniformRanges(3),
  );
});

test('more than double, less than half and on-demand streams are refused', async () => {
  await using kinesis = await newKinesis();
  await kinesis.create('orders', { shardCount: 3 });
  for (const target of [7, 1]) await assert.rejects(update(kinesis, target), { code: 'LimitExceededException' });
  await update(kinesis, 2);
  await using other = await newKinesis();
  await other.create('orders', { mode: 'on-demand', shardCount: undefined });
  await assert.rejects(update(other, 5), { code: 'InvalidArgumentException' });
});

test('where AWS’s limits hold, ten updates are taken in 24 hours', async () => {
  await using kinesis = await newKinesis({ limits: 'aws' });
  await kinesis.create('orders');
  const call = async (target: number): Promise<void> => {
    kinesis.monotonic.advance(1000);
    await update(kinesis, target);
  };
  for (let count = 0; count < 10; count++) await call(count % 2 === 0 ? 2 : 1);
  await assert.rejects(call(2), { code: 'LimitExceededException' });
  kinesis.clock.advance(24 * 3_600_000);
  await call(2);
});
