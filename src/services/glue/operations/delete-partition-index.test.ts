import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, orders } from '../wire-fixture.ts';

test('an index that is not there is not found', async () => {
  await using glue = await openOrders();
  await glue.call('CreatePartitionIndex', { ...orders, PartitionIndex: { IndexName: 'i', Keys: ['year'] } });
  await glue.call('DeletePartitionIndex', { ...orders, IndexName: 'i' });
  assert.equal(
    await glue.refused('DeletePartitionIndex', { ...orders, IndexName: 'i' }),
    'EntityNotFoundException: Index with the given indexName : i does not exist',
  );
});
