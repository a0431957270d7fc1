import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, summary, testStreamArn } from '../wire-fixture.ts';

test('a provisioned stream shows neither warm throughput nor a distribution', async () => {
  await using wire = await openOrders();
  assert.deepEqual(Object.keys(await summary(wire)), [
    'StreamName',
    'StreamARN',
    'StreamStatus',
    'StreamModeDetails',
    'RetentionPeriodHours',
    'StreamCreationTimestamp',
    'EnhancedMonitoring',
    'EncryptionType',
    'OpenShardCount',
    'ConsumerCount',
    'MaxRecordSizeInKiB',
  ]);
});

test('only open shards are counted', async () => {
  await using wire = await openOrders();
  await wire.call('SplitShard', {
    StreamName: 'orders',
    ShardToSplit: 'shardId-000000000000',
    NewStartingHashKey: '7',
  });
  assert.equal((await summary(wire)).OpenShardCount, 2);
});

test('a stream that is not there', async () => {
  await using wire = await openOrders();
  assert.equal(
    await wire.refused('DescribeStreamSummary', { StreamARN: `${testStreamArn}x` }),
    'ResourceNotFoundException: Stream ordersx under account 000000000000 not found.',
  );
});
