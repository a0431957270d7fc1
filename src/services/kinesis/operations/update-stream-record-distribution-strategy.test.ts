import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, summary, testStreamArn } from '../wire-fixture.ts';

const onDemand = { StreamModeDetails: { StreamMode: 'ON_DEMAND' } };

const provisioned = { StreamModeDetails: { StreamMode: 'PROVISIONED' } };

test('records are distributed by their keys or by load, the latter on on-demand streams only', async () => {
  await using wire = await openOrders({}, onDemand);
  const update = (RecordDistributionStrategy: string) =>
    ['UpdateStreamRecordDistributionStrategy', { StreamARN: testStreamArn, RecordDistributionStrategy }] as const;
  assert.deepEqual(await wire.call(...update('AUTO')), {});
  assert.equal((await summary(wire)).RecordDistributionStrategy, 'AUTO');
  await wire.call('UpdateStreamMode', { StreamARN: testStreamArn, ...provisioned });
  assert.ok(!('RecordDistributionStrategy' in (await summary(wire))));
  assert.equal(
    await wire.refused(...update('AUTO')),
    'InvalidArgumentException: Record distribution strategy AUTO is only supported for on-demand streams. Stream orders is in PROVISIONED mode.',
  );
  await wire.call('UpdateStreamMode', { StreamARN: testStreamArn, ...onDemand });
  assert.equal((await summary(wire)).RecordDistributionStrategy, 'USER_PARTITION_KEY');
});
