import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, openSales, tableInput } from '../wire-fixture.ts';

test('a table that is there, and what is not built, are refused', async () => {
  await using glue = await openOrders();
  const create = (input: object) => glue.refused('CreateTable', { DatabaseName: 'sales', ...input });
  assert.equal(
    await create({ TableInput: { ...tableInput, Name: 'ORDERS' } }),
    'AlreadyExistsException: Table already exists.',
  );
  const notSupported = (what: string) => `InvalidInputException: ${what} is not supported by this server.`;
  assert.equal(
    await create({ TableInput: { Name: 'a', TargetTable: { Name: 'b' } } }),
    notSupported('A table that links to another one (TargetTable)'),
  );
  assert.equal(
    await create({ OpenTableFormatInput: { IcebergInput: { MetadataOperation: 'CREATE' } } }),
    notSupported('An Iceberg table (OpenTableFormatInput)'),
  );
  assert.equal(
    await create({ TableInput: { Name: 'a' }, TransactionId: 't' }),
    notSupported('A transaction of governed tables (TransactionId)'),
  );
  assert.equal(await create({ Name: 'a' }), 'InvalidInputException: TableInput must be provided.');
  assert.equal(
    await create({ TableInput: { ...tableInput, Name: 'b' }, PartitionIndexes: [{ IndexName: 'i', Keys: ['price'] }] }),
    'InvalidInputException: The index key price is not a partition key of the table.',
  );
});

test('a table needs its database', async () => {
  await using glue = await openSales();
  assert.equal(
    await glue.refused('CreateTable', { DatabaseName: 'nothing', TableInput: tableInput }),
    'EntityNotFoundException: Database nothing not found.',
  );
});
