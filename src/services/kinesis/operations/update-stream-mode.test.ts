import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, settle, summary, testStreamArn } from '../wire-fixture.ts';

const hourMs = 3_600_000;

const provisioned = { StreamModeDetails: { StreamMode: 'PROVISIONED' } };

const onDemand = { StreamModeDetails: { StreamMode: 'ON_DEMAND' } };

test('the mode changes, the shards stay; twice in 24 hours under limits aws', async () => {
  await using wire = await openOrders({ limits: 'aws' }, { ShardCount: 3 });
  assert.deepEqual(await wire.call('UpdateStreamMode', { StreamARN: testStreamArn, ...onDemand }), {});
  assert.partialDeepStrictEqual(await summary(wire), { ...onDemand, OpenShardCount: 3, StreamStatus: 'ACTIVE' });
  await wire.call('UpdateStreamMode', { StreamARN: testStreamArn, ...onDemand });
  wire.world.clock.advance(hourMs);
  await wire.call('UpdateStreamMode', { StreamARN: testStreamArn, ...provisioned });
  assert.equal(
    await wire.refused('UpdateStreamMode', { StreamARN: testStreamArn, ...onDemand }),
    'LimitExceededException: UpdateStreamMode has been called for stream orders under account 000000000000 2 times in the last 24 hours already.',
  );
  wire.world.clock.advance(23 * hourMs);
  await wire.call('UpdateStreamMode', { StreamARN: testStreamArn, ...onDemand });
});

test('with a delay a changed stream is UPDATING and takes no other change', async () => {
  await using wire = await openOrders({ transitionMs: 50 });
  await settle(wire, 50);
  await wire.call('UpdateStreamMode', { StreamARN: testStreamArn, ...onDemand });
  assert.equal((await summary(wire)).StreamStatus, 'UPDATING');
  const inUse =
    'ResourceInUseException: Stream orders under account 000000000000 not ACTIVE, instead in state UPDATING';
  const changes: readonly (readonly [string, object])[] = [
    ['UpdateStreamMode', provisioned],
    ['UpdateMaxRecordSize', { MaxRecordSizeInKiB: 2_048 }],
    ['StartStreamEncryption', { EncryptionType: 'KMS', KeyId: 'alias/a' }],
    ['IncreaseStreamRetentionPeriod', { RetentionPeriodHours: 48 }],
    ['EnableEnhancedMonitoring', { ShardLevelMetrics: ['ALL'] }],
    ['RegisterStreamConsumer', { ConsumerName: 'reader' }],
    ['AddTagsToStream', { Tags: { a: 'b' } }],
  ];
  for (const [operation, input] of changes)
    assert.equal(await wire.refused(operation, { StreamARN: testStreamArn, ...input }), inUse, operation);
  await settle(wire, 50);
  assert.equal((await summary(wire)).StreamStatus, 'ACTIVE');
});
