import assert from 'node:assert/strict';
import { test } from 'node:test';
import { each, openSales, tableInput } from '../wire-fixture.ts';

test('tables of all databases are found by text and by filters, and sorted', async () => {
  await using glue = await openSales();
  await glue.call('CreateDatabase', { DatabaseInput: { Name: 'web', Description: 'Clicks and views' } });
  for (const [DatabaseName, Name] of [
    ['sales', 'customer-link'],
    ['sales', 'xxlinkyy'],
    ['web', 'orders'],
  ]) {
    await glue.call('CreateTable', { DatabaseName, TableInput: { ...tableInput, Name } });
    glue.test.clock.advance(1_000);
  }
  const found = async (input: object) => each(await glue.call('SearchTables', input), 'TableList', 'Name');
  assert.deepEqual(await found({}), ['customer-link', 'xxlinkyy', 'orders']);
  assert.deepEqual(await found({ SearchText: 'LINK' }), ['customer-link', 'xxlinkyy']);
  assert.deepEqual(await found({ SearchText: 'views clicks' }), ['orders']);
  assert.deepEqual(await found({ SearchText: '"views clicks"' }), []);
  assert.deepEqual(await found({ SearchText: 'parquet' }), ['customer-link', 'xxlinkyy', 'orders']);
  assert.deepEqual(await found({ Filters: [{ Key: 'Name', Value: 'link' }] }), ['customer-link']);
  assert.deepEqual(await found({ Filters: [{ Key: 'DatabaseName', Value: 'web' }] }), ['orders']);
  assert.deepEqual(await found({ Filters: [{ Key: 'classification', Value: 'csv' }] }), []);
  const since = { Key: 'CreateTime', Value: '2026-11-21T05:00:01Z', Comparator: 'GREATER_THAN_EQUALS' };
  assert.deepEqual(await found({ Filters: [since] }), ['xxlinkyy', 'orders']);
  const before = { Key: 'UpdateTime', Value: '1795237201', Comparator: 'LESS_THAN' };
  assert.deepEqual(await found({ Filters: [before] }), ['customer-link']);
  const SortCriteria = [{ FieldName: 'CreateTime', Sort: 'DESC' }];
  const first = await glue.call('SearchTables', { SortCriteria, MaxResults: 2 });
  assert.deepEqual(each(first, 'TableList', 'Name'), ['orders', 'xxlinkyy']);
  const second = await glue.call('SearchTables', { SortCriteria, MaxResults: 2, NextToken: first['NextToken'] });
  assert.deepEqual([each(second, 'TableList', 'Name'), second['NextToken']], [['customer-link'], undefined]);
  const one = await glue.call('SearchTables', { MaxResults: 1 });
  assert.deepEqual(await found({ NextToken: one['NextToken'] }), ['xxlinkyy', 'orders']);
  assert.equal(
    await glue.refused('SearchTables', { SortCriteria: [{ FieldName: 'x', Sort: 'ASC' }] }),
    'InvalidInputException: Tables cannot be sorted by x.',
  );
});
