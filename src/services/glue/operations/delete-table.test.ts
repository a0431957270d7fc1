import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders } from '../wire-fixture.ts';

test('a table that was deleted is not found', async () => {
  await using glue = await openOrders();
  await glue.call('DeleteTable', { DatabaseName: 'sales', Name: 'Orders' });
  assert.equal(
    await glue.refused('DeleteTable', { DatabaseName: 'sales', Name: 'orders' }),
    'EntityNotFoundException: Table orders not found.',
  );
});
