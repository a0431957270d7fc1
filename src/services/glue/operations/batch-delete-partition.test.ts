import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openYears, orders } from '../wire-fixture.ts';

test('those that are not there are named', async () => {
  await using glue = await openYears(['2026']);
  const PartitionsToDelete = ['2026', '1'].map((year) => ({ Values: [year, 'a'] }));
  assert.deepEqual(await glue.call('BatchDeletePartition', { ...orders, PartitionsToDelete }), {
    Errors: [
      {
        PartitionValues: ['1', 'a'],
        ErrorDetail: { ErrorCode: 'EntityNotFoundException', ErrorMessage: 'Cannot find partition.' },
      },
    ],
  });
  assert.deepEqual(await glue.call('GetPartitions', orders), { Partitions: [] });
});
