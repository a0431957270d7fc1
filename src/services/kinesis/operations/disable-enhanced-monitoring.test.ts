import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, testStreamArn } from '../wire-fixture.ts';

test('metrics that are not enabled are passed over', async () => {
  await using wire = await openOrders();
  await wire.call('EnableEnhancedMonitoring', { StreamName: 'orders', ShardLevelMetrics: ['IncomingBytes'] });
  assert.deepEqual(
    await wire.call('DisableEnhancedMonitoring', { StreamARN: testStreamArn, ShardLevelMetrics: ['OutgoingBytes'] }),
    {
      StreamName: 'orders',
      StreamARN: testStreamArn,
      CurrentShardLevelMetrics: ['IncomingBytes'],
      DesiredShardLevelMetrics: ['IncomingBytes'],
    },
  );
});

test('metrics are named from a list', async () => {
  await using wire = await openOrders();
  assert.equal(
    await wire.refused('DisableEnhancedMonitoring', { StreamName: 'orders', ShardLevelMetrics: [] }),
    "ValidationException: 1 validation error detected: Value '[]' at 'shardLevelMetrics' failed to satisfy constraint: Member must have length greater than or equal to 1",
  );
});
