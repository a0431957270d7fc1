import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, orders, tableInput } from '../wire-fixture.ts';

test('a version is the table as it was', async () => {
  await using glue = await openOrders();
  await glue.call('UpdateTable', { DatabaseName: 'sales', TableInput: { ...tableInput, Description: 'new' } });
  const described = async (VersionId?: string) => {
    const { TableVersion: version } = await glue.call('GetTableVersion', { ...orders, VersionId });
    const { Table: table, VersionId: id } = version as { Table: { Description?: string }; VersionId: string };
    return [id, table.Description];
  };
  assert.deepEqual(await described('0'), ['0', undefined]);
  assert.deepEqual(await described('1'), ['1', 'new']);
  assert.deepEqual(await described(), ['1', 'new']);
  const get = (VersionId: string) => glue.refused('GetTableVersion', { ...orders, VersionId });
  assert.equal(await get('2'), 'EntityNotFoundException: Version not found.');
  assert.equal(await get('-1'), 'InvalidInputException: VersionId -1 is not a version of a table.');
});
