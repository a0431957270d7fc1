import assert from 'node:assert/strict';
import { test } from 'node:test';
import { each, openSales } from '../wire-fixture.ts';

test('tables are found by a pattern, page by page', async () => {
  await using glue = await openSales();
  for (const Name of ['orders_2025', 'orders_2026', 'returns'])
    await glue.call('CreateTable', { DatabaseName: 'sales', TableInput: { Name } });
  const found = async (Expression: string) =>
    each(await glue.call('GetTables', { DatabaseName: 'sales', Expression }), 'TableList', 'Name');
  assert.deepEqual(await found('orders*'), ['orders_2025', 'orders_2026']);
  assert.deepEqual(await found('orders_.*'), ['orders_2025', 'orders_2026']);
  assert.deepEqual(await found('.*s'), ['returns']);
  assert.deepEqual(await found('RETURNS|.*_2025'), ['orders_2025', 'returns']);
  assert.deepEqual(await found('orders'), []);
  assert.equal(
    await glue.refused('GetTables', { DatabaseName: 'sales', Expression: '(' }),
    'InvalidInputException: The pattern ( is not a regular expression.',
  );
  const first = await glue.call('GetTables', { DatabaseName: 'sales', MaxResults: 2, AttributesToGet: ['NAME'] });
  assert.deepEqual(first['TableList'], [
    { Name: 'orders_2025', DatabaseName: 'sales' },
    { Name: 'orders_2026', DatabaseName: 'sales' },
  ]);
  const second = await glue.call('GetTables', { DatabaseName: 'sales', NextToken: first['NextToken'] });
  assert.deepEqual([each(second, 'TableList', 'Name'), second['NextToken']], [['returns'], undefined]);
  assert.deepEqual(await glue.call('GetTables', { DatabaseName: 'sales', ResourceShareType: 'FEDERATED' }), {
    TableList: [],
  });
});
