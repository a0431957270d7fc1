import assert from 'node:assert/strict';
import { test } from 'node:test';
import { each, openOrders, orders, tableInput } from '../wire-fixture.ts';

test('an old version can be deleted, the newest cannot', async () => {
  await using glue = await openOrders();
  await glue.call('UpdateTable', { DatabaseName: 'sales', TableInput: tableInput });
  await glue.call('DeleteTableVersion', { ...orders, VersionId: '0' });
  assert.equal(
    await glue.refused('DeleteTableVersion', { ...orders, VersionId: '0' }),
    'EntityNotFoundException: Version not found.',
  );
  assert.equal(
    await glue.refused('DeleteTableVersion', { ...orders, VersionId: '1' }),
    'InvalidInputException: Cannot delete the latest version 1 of the table orders.',
  );
  assert.deepEqual(each(await glue.call('GetTableVersions', orders), 'TableVersions', 'VersionId'), ['1']);
});
