import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, summary, testStreamArn } from '../wire-fixture.ts';

const committed = { MinimumThroughputBillingCommitment: { Status: 'ENABLED' } };

const uncommitted = { MinimumThroughputBillingCommitment: { Status: 'DISABLED' } };

const onDemand = { StreamModeDetails: { StreamMode: 'ON_DEMAND' } };

const provisioned = { StreamModeDetails: { StreamMode: 'PROVISIONED' } };

test('warm throughput needs an on-demand stream and a commitment, which it keeps from ending', async () => {
  await using wire = await openOrders({}, onDemand);
  const warm = (WarmThroughputMiBps: number) =>
    ['UpdateStreamWarmThroughput', { StreamARN: testStreamArn, WarmThroughputMiBps }] as const;
  assert.equal(
    await wire.refused(...warm(100)),
    'ValidationException: Warm throughput requires MinimumThroughputBillingCommitment to be enabled for account 000000000000.',
  );
  await wire.call('UpdateAccountSettings', committed);
  assert.deepEqual(await wire.call(...warm(100)), {
    StreamARN: testStreamArn,
    StreamName: 'orders',
    WarmThroughput: { TargetMiBps: 100, CurrentMiBps: 100 },
  });
  assert.deepEqual((await summary(wire)).WarmThroughput, { TargetMiBps: 100, CurrentMiBps: 100 });
  assert.equal(
    await wire.refused(...warm(10_241)),
    'InvalidArgumentException: Requested warm throughput (10241 MiBps) exceeds the maximum of 10240 MiBps.',
  );
  assert.equal(
    await wire.refused('UpdateAccountSettings', uncommitted),
    'ValidationException: MinimumThroughputBillingCommitment cannot be disabled for account 000000000000 while stream orders has warm throughput.',
  );
  await wire.call(...warm(0));
  assert.ok(!('WarmThroughput' in (await summary(wire))));
  await wire.call('UpdateAccountSettings', uncommitted);
  await wire.call('UpdateStreamMode', { StreamARN: testStreamArn, ...provisioned });
  assert.equal(
    await wire.refused(...warm(1)),
    'InvalidArgumentException: Warm throughput is only supported for on-demand streams. Stream orders is in PROVISIONED mode.',
  );
});
