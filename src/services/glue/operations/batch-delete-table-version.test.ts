import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, orders, tableInput } from '../wire-fixture.ts';

test('those that are not there are named', async () => {
  await using glue = await openOrders();
  await glue.call('UpdateTable', { DatabaseName: 'sales', TableInput: tableInput });
  assert.deepEqual(await glue.call('BatchDeleteTableVersion', { ...orders, VersionIds: ['0', '7'] }), {
    Errors: [
      {
        TableName: 'orders',
        VersionId: '7',
        ErrorDetail: { ErrorCode: 'EntityNotFoundException', ErrorMessage: 'Version not found.' },
      },
    ],
  });
});
