import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, orders } from '../wire-fixture.ts';

test('an index is active at once', async () => {
  await using glue = await openOrders();
  assert.deepEqual(await glue.call('GetPartitionIndexes', orders), { PartitionIndexDescriptorList: [] });
  await glue.call('CreatePartitionIndex', { ...orders, PartitionIndex: { IndexName: 'i', Keys: ['year', 'kind'] } });
  assert.deepEqual(await glue.call('GetPartitionIndexes', orders), {
    PartitionIndexDescriptorList: [
      {
        IndexName: 'i',
        Keys: [
          { Name: 'year', Type: 'int' },
          { Name: 'kind', Type: 'string' },
        ],
        IndexStatus: 'ACTIVE',
      },
    ],
  });
});
