import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, orders, tableInput } from '../wire-fixture.ts';

test('a partition is shown with its own storage', async () => {
  await using glue = await openOrders();
  const { Columns } = tableInput.StorageDescriptor;
  const storage = { Columns, Location: 's3://lake/orders/2026/a/', Compressed: true };
  const said = { StorageDescriptor: storage, Parameters: { a: 'b' }, LastAccessTime: 7 };
  const PartitionValues = ['2026', 'a'];
  await glue.call('CreatePartition', { ...orders, PartitionInput: { Values: PartitionValues, ...said } });
  assert.deepEqual(await glue.call('GetPartition', { ...orders, PartitionValues }), {
    Partition: {
      Values: PartitionValues,
      DatabaseName: 'sales',
      TableName: 'orders',
      CreationTime: 1_795_237_200,
      ...said,
      StorageDescriptor: { ...storage, NumberOfBuckets: 0, SortColumns: [], StoredAsSubDirectories: false },
      CatalogId: '000000000000',
    },
  });
  assert.equal(
    await glue.refused('GetPartition', { ...orders, PartitionValues: ['1', 'b'] }),
    'EntityNotFoundException: Cannot find partition.',
  );
});
