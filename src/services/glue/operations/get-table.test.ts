import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, openSales, tableInput } from '../wire-fixture.ts';

test('a table is shown as AWS shows it', async () => {
  await using glue = await openOrders();
  assert.deepEqual((await glue.call('GetTable', { DatabaseName: 'SALES', Name: 'ORDERS' }))['Table'], {
    ...tableInput,
    DatabaseName: 'sales',
    CreateTime: 1_795_237_200,
    UpdateTime: 1_795_237_200,
    Retention: 0,
    StorageDescriptor: {
      ...tableInput.StorageDescriptor,
      Compressed: false,
      NumberOfBuckets: 0,
      SortColumns: [],
      StoredAsSubDirectories: false,
    },
    CreatedBy: 'arn:aws:iam::000000000000:root',
    IsRegisteredWithLakeFormation: false,
    IsMultiDialectView: false,
    CatalogId: '000000000000',
    VersionId: '0',
  });
  assert.deepEqual(
    await glue.call('GetTable', { DatabaseName: 'sales', Name: 'orders', AttributesToGet: ['NAME', 'TABLE_TYPE'] }),
    { Table: { Name: 'orders', DatabaseName: 'sales', TableType: 'EXTERNAL_TABLE' } },
  );
});

test('what nobody said is not made up, and a table that is not there is not found', async () => {
  await using glue = await openSales();
  await glue.call('CreateTable', { DatabaseName: 'sales', TableInput: { Name: 'bare' } });
  const { Table: table } = await glue.call('GetTable', { DatabaseName: 'sales', Name: 'bare' });
  assert.ok(!Object.hasOwn(table as object, 'StorageDescriptor') && !Object.hasOwn(table as object, 'PartitionKeys'));
  assert.equal(
    await glue.refused('GetTable', { DatabaseName: 'sales', Name: 'Nothing' }),
    'EntityNotFoundException: Table nothing not found.',
  );
  assert.equal(
    await glue.refused('GetTable', { DatabaseName: 'sales', Name: 'bare', QueryAsOfTime: 1 }),
    'InvalidInputException: Reading a table as of a time (QueryAsOfTime) is not supported by this server.',
  );
});
