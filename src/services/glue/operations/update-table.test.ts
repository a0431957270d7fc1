import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, tableInput } from '../wire-fixture.ts';

test('a change makes a version, and one for another version is refused', async () => {
  await using glue = await openOrders();
  const change = (Description: string, more: object = {}) => ({
    DatabaseName: 'sales',
    TableInput: { ...tableInput, Name: 'Orders', Description },
    ...more,
  });
  glue.test.clock.advance(1_000);
  await glue.call('UpdateTable', change('one', { VersionId: '0' }));
  await glue.call('UpdateTable', change('two', { SkipArchive: true }));
  assert.equal(
    await glue.refused('UpdateTable', change('three', { VersionId: '1' })),
    'ConcurrentModificationException: Update table failed due to concurrent modifications.',
  );
  const { Table: table } = await glue.call('GetTable', { DatabaseName: 'sales', Name: 'orders' });
  const { VersionId, Description, CreateTime, UpdateTime } = table as Record<string, unknown>;
  assert.deepEqual([VersionId, Description, CreateTime, UpdateTime], ['2', 'two', 1_795_237_200, 1_795_237_201]);
});

test('what is not there or not built is refused', async () => {
  await using glue = await openOrders();
  const update = (input: object) => glue.refused('UpdateTable', { DatabaseName: 'sales', ...input });
  assert.equal(await update({ TableInput: { Name: 'nothing' } }), 'EntityNotFoundException: Table nothing not found.');
  assert.equal(
    await update({ Name: 'orders', TableInput: { Name: 'other' } }),
    'InvalidInputException: Another name for a table is not supported by this server.',
  );
  assert.equal(
    await update({ TableInput: { Name: 'orders' }, VersionId: 'x' }),
    'InvalidInputException: VersionId x is not a version of a table.',
  );
  assert.equal(await update({ Name: 'orders' }), 'InvalidInputException: TableInput must be provided.');
});
