import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, openWire } from '../wire-fixture.ts';

const onDemand = { StreamModeDetails: { StreamMode: 'ON_DEMAND' } };

test("limits show AWS's quotas and what the account has in the region", async () => {
  await using wire = await openOrders({}, { ShardCount: 3 });
  await wire.call('CreateStream', { StreamName: 'b', ...onDemand });
  assert.deepEqual(await wire.call('DescribeLimits', {}), {
    ShardLimit: 20_000,
    OpenShardCount: 7,
    OnDemandStreamCount: 1,
    OnDemandStreamCountLimit: 50,
  });
  assert.deepEqual(await wire.call('DescribeLimits', {}, { region: 'eu-north-1' }), {
    ShardLimit: 6_000,
    OpenShardCount: 0,
    OnDemandStreamCount: 0,
    OnDemandStreamCountLimit: 50,
  });
});

test('calls past their rate are refused under limits aws, until time has passed', async () => {
  await using wire = await openWire({ limits: 'aws' });
  await wire.call('DescribeLimits', {});
  assert.equal(
    await wire.refused('DescribeLimits', {}),
    'LimitExceededException: Rate exceeded for account 000000000000.',
  );
  await wire.call('DescribeLimits', {}, { account: '111111111111' });
  wire.world.monotonic.advance(1_000);
  await wire.call('DescribeLimits', {});
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 1 });
  for (let index = 0; index < 10; index++) await wire.call('DescribeStream', { StreamName: 'orders' });
  assert.equal(
    await wire.refused('DescribeStream', { StreamName: 'orders' }),
    'LimitExceededException: Rate exceeded for stream orders under account 000000000000.',
  );
});
