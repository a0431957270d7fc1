import assert from 'node:assert/strict';
import { test } from 'node:test';
import { each, openYears, orders } from '../wire-fixture.ts';

test('those that exist are named, the others made', async () => {
  await using glue = await openYears(['2026']);
  const inputs = ['2025', '2026', '2025'].map((year) => ({ Values: [year, 'a'] }));
  const exists = {
    ErrorDetail: { ErrorCode: 'AlreadyExistsException', ErrorMessage: 'Partition already exists.' },
  };
  assert.deepEqual(await glue.call('BatchCreatePartition', { ...orders, PartitionInputList: inputs }), {
    Errors: [
      { PartitionValues: ['2026', 'a'], ...exists },
      { PartitionValues: ['2025', 'a'], ...exists },
    ],
  });
  assert.deepEqual(each(await glue.call('GetPartitions', orders), 'Partitions', 'Values'), [
    ['2025', 'a'],
    ['2026', 'a'],
  ]);
});
