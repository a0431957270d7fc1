import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders } from '../wire-fixture.ts';

test('a database goes with its tables', async () => {
  await using glue = await openOrders();
  await glue.call('DeleteDatabase', { Name: 'sales' });
  assert.equal(
    await glue.refused('GetTable', { DatabaseName: 'sales', Name: 'orders' }),
    'EntityNotFoundException: Database sales not found.',
  );
  assert.equal(
    await glue.refused('DeleteDatabase', { Name: 'sales' }),
    'EntityNotFoundException: Database sales not found.',
  );
  await glue.call('CreateDatabase', { DatabaseInput: { Name: 'sales' } });
  assert.deepEqual(await glue.call('GetTables', { DatabaseName: 'sales' }), { TableList: [] });
});
