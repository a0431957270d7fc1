import assert from 'node:assert/strict';
import { test } from 'node:test';
import { each, openOrders, orders, tableInput } from '../wire-fixture.ts';

test('versions are listed from the newest on', async () => {
  await using glue = await openOrders();
  for (const Description of ['a', 'b', 'c'])
    await glue.call('UpdateTable', { DatabaseName: 'sales', TableInput: { ...tableInput, Description } });
  const first = await glue.call('GetTableVersions', { ...orders, MaxResults: 3 });
  assert.deepEqual(each(first, 'TableVersions', 'VersionId'), ['3', '2', '1']);
  const second = await glue.call('GetTableVersions', { ...orders, NextToken: first['NextToken'] });
  assert.deepEqual([each(second, 'TableVersions', 'VersionId'), second['NextToken']], [['0'], undefined]);
});
