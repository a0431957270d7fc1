import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, orders } from '../wire-fixture.ts';

test('a partition has a value for each key, and is made once', async () => {
  await using glue = await openOrders();
  const create = { ...orders, PartitionInput: { Values: ['2026', 'a'] } };
  await glue.call('CreatePartition', create);
  assert.equal(await glue.refused('CreatePartition', create), 'AlreadyExistsException: Partition already exists.');
  for (const Values of [undefined, [], ['2026'], ['2026', 'a', 'b']])
    assert.equal(
      await glue.refused('CreatePartition', { ...orders, PartitionInput: { Values } }),
      'InvalidInputException: The number of partition keys do not match the number of partition values',
    );
  assert.equal(
    await glue.refused('CreatePartition', { ...create, TableName: 'x' }),
    'EntityNotFoundException: Table x not found.',
  );
});
