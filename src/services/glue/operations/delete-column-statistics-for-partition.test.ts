import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openYears, orders } from '../wire-fixture.ts';

test('statistics that were deleted are not found', async () => {
  await using glue = await openYears(['2026']);
  const of = { ...orders, PartitionValues: ['2026', 'a'] };
  const statistics = {
    ColumnName: 'id',
    ColumnType: 'bigint',
    AnalyzedTime: 1,
    StatisticsData: { Type: 'LONG', LongColumnStatisticsData: { NumberOfNulls: 0, NumberOfDistinctValues: 3 } },
  };
  await glue.call('UpdateColumnStatisticsForPartition', { ...of, ColumnStatisticsList: [statistics] });
  await glue.call('DeleteColumnStatisticsForPartition', { ...of, ColumnName: 'id' });
  assert.equal(
    await glue.refused('DeleteColumnStatisticsForPartition', { ...of, ColumnName: 'id' }),
    'EntityNotFoundException: Column statistics of id not found.',
  );
});
