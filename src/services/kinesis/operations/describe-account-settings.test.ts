import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWire } from '../wire-fixture.ts';

const committed = { MinimumThroughputBillingCommitment: { Status: 'ENABLED' } };

test('an account that chose nothing has no commitment; its choice is of one region', async () => {
  await using wire = await openWire();
  const none = { MinimumThroughputBillingCommitment: { Status: 'DISABLED' } };
  assert.deepEqual(await wire.call('DescribeAccountSettings', {}), none);
  await wire.call('UpdateAccountSettings', committed, { region: 'eu-west-1' });
  assert.deepEqual(await wire.call('DescribeAccountSettings', {}), none);
  assert.deepEqual(await wire.call('DescribeAccountSettings', {}, { region: 'eu-west-1' }), {
    MinimumThroughputBillingCommitment: {
      Status: 'ENABLED',
      StartedAt: 1_700_000_000,
      EarliestAllowedEndAt: 1_700_086_400,
    },
  });
});
