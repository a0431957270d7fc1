import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openYears, orders } from '../wire-fixture.ts';

test('those that are not there are named', async () => {
  await using glue = await openYears(['2026']);
  const Entries = ['2026', '1'].map((year) => ({
    PartitionValueList: [year, 'a'],
    PartitionInput: { Values: [year, 'a'], Parameters: { a: 'b' } },
  }));
  assert.deepEqual(await glue.call('BatchUpdatePartition', { ...orders, Entries }), {
    Errors: [
      {
        PartitionValueList: ['1', 'a'],
        ErrorDetail: { ErrorCode: 'EntityNotFoundException', ErrorMessage: 'Cannot find partition.' },
      },
    ],
  });
});
