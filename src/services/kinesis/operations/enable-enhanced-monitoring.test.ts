import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, summary, testStreamArn } from '../wire-fixture.ts';

test('shard-level metrics are added and taken away; ALL stands for every one', async () => {
  await using wire = await openOrders();
  const names = { StreamName: 'orders', StreamARN: testStreamArn };
  assert.deepEqual(
    await wire.call('EnableEnhancedMonitoring', {
      StreamName: 'orders',
      ShardLevelMetrics: ['OutgoingBytes', 'IncomingBytes'],
    }),
    { ...names, CurrentShardLevelMetrics: [], DesiredShardLevelMetrics: ['IncomingBytes', 'OutgoingBytes'] },
  );
  assert.deepEqual((await summary(wire)).EnhancedMonitoring, [
    { ShardLevelMetrics: ['IncomingBytes', 'OutgoingBytes'] },
  ]);
  const all = [
    'IncomingBytes',
    'IncomingRecords',
    'OutgoingBytes',
    'OutgoingRecords',
    'WriteProvisionedThroughputExceeded',
    'ReadProvisionedThroughputExceeded',
    'IteratorAgeMilliseconds',
  ];
  await wire.call('EnableEnhancedMonitoring', { StreamARN: testStreamArn, ShardLevelMetrics: ['ALL'] });
  assert.deepEqual(
    await wire.call('DisableEnhancedMonitoring', { StreamName: 'orders', ShardLevelMetrics: ['IncomingBytes'] }),
    { ...names, CurrentShardLevelMetrics: all, DesiredShardLevelMetrics: all.slice(1) },
  );
  await wire.call('DisableEnhancedMonitoring', { StreamName: 'orders', ShardLevelMetrics: ['ALL'] });
  assert.deepEqual((await summary(wire)).EnhancedMonitoring, [{ ShardLevelMetrics: [] }]);
  for (const operation of ['EnableEnhancedMonitoring', 'DisableEnhancedMonitoring'])
    assert.equal(
      await wire.refused(operation, { StreamName: 'none', ShardLevelMetrics: ['ALL'] }),
      'ResourceNotFoundException: Stream none under account 000000000000 not found.',
    );
});
