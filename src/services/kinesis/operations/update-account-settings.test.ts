import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWire } from '../wire-fixture.ts';

const hourMs = 3_600_000;

const committed = { MinimumThroughputBillingCommitment: { Status: 'ENABLED' } };

const uncommitted = { MinimumThroughputBillingCommitment: { Status: 'DISABLED' } };

test('a commitment lasts a day at least, in one account and region', async () => {
  await using wire = await openWire();
  const settings = async (caller: object = {}): Promise<unknown> =>
    (await wire.call('DescribeAccountSettings', {}, caller)).MinimumThroughputBillingCommitment;
  const dayS = 86_400;
  const startS = 1_700_000_000;
  assert.deepEqual(await settings(), { Status: 'DISABLED' });
  const enabled = { Status: 'ENABLED', StartedAt: startS, EarliestAllowedEndAt: startS + dayS };
  assert.deepEqual(await wire.call('UpdateAccountSettings', committed), {
    MinimumThroughputBillingCommitment: enabled,
  });
  assert.deepEqual(await settings({ region: 'eu-west-1' }), { Status: 'DISABLED' });
  assert.deepEqual(await settings({ account: '111111111111' }), { Status: 'DISABLED' });
  wire.world.clock.advance(hourMs);
  const ending = { ...enabled, Status: 'ENABLED_UNTIL_EARLIEST_ALLOWED_END' };
  assert.deepEqual(await wire.call('UpdateAccountSettings', uncommitted), {
    MinimumThroughputBillingCommitment: ending,
  });
  await wire.call('UpdateAccountSettings', committed);
  assert.deepEqual(await settings(), enabled, 'it goes on as if it had never been ended');
  await wire.call('UpdateAccountSettings', uncommitted);
  wire.world.clock.advance(23 * hourMs);
  assert.deepEqual(await settings(), { ...enabled, Status: 'DISABLED', EndedAt: startS + dayS });
});
