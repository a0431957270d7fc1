import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openYears, orders } from '../wire-fixture.ts';

test('a partition is described anew, and keeps its values', async () => {
  await using glue = await openYears(['2026']);
  const update = { ...orders, PartitionValueList: ['2026', 'a'] };
  await glue.call('UpdatePartition', { ...update, PartitionInput: { Parameters: { a: 'b' } } });
  const found = await glue.call('GetPartition', { ...orders, PartitionValues: ['2026', 'a'] });
  assert.match(JSON.stringify(found), /"Parameters":\{"a":"b"\}/);
  assert.equal(
    await glue.refused('UpdatePartition', { ...update, PartitionInput: { Values: ['2027', 'a'] } }),
    'InvalidInputException: A change of the values of a partition is not supported by this server.',
  );
  assert.equal(
    await glue.refused('UpdatePartition', { ...orders, PartitionValueList: ['1', 'a'], PartitionInput: {} }),
    'EntityNotFoundException: Cannot find partition.',
  );
});
