import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, orders } from '../wire-fixture.ts';

test('an index of partition keys is made once', async () => {
  await using glue = await openOrders();
  const index = { ...orders, PartitionIndex: { IndexName: 'i', Keys: ['year'] } };
  await glue.call('CreatePartitionIndex', index);
  assert.equal(
    await glue.refused('CreatePartitionIndex', index),
    'AlreadyExistsException: Index with the given indexName : i already exists',
  );
});
