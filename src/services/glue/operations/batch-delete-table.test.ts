import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders } from '../wire-fixture.ts';

test('those that are not there are named', async () => {
  await using glue = await openOrders();
  const wanted = { DatabaseName: 'sales', TablesToDelete: ['orders', 'nothing'] };
  assert.deepEqual(await glue.call('BatchDeleteTable', wanted), {
    Errors: [
      {
        TableName: 'nothing',
        ErrorDetail: { ErrorCode: 'EntityNotFoundException', ErrorMessage: 'Table nothing not found.' },
      },
    ],
  });
  assert.deepEqual(await glue.call('GetTables', { DatabaseName: 'sales' }), { TableList: [] });
  assert.equal(
    await glue.refused('BatchDeleteTable', { ...wanted, DatabaseName: 'x' }),
    'EntityNotFoundException: Database x not found.',
  );
});
