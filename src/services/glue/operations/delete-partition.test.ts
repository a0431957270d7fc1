import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openYears, orders } from '../wire-fixture.ts';

test('a partition that was deleted is not found', async () => {
  await using glue = await openYears(['2026']);
  const wanted = { ...orders, PartitionValues: ['2026', 'a'] };
  assert.deepEqual(await glue.call('DeletePartition', wanted), {});
  assert.equal(await glue.refused('DeletePartition', wanted), 'EntityNotFoundException: Cannot find partition.');
});
