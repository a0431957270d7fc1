import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, orders } from '../wire-fixture.ts';

test('statistics that were deleted are not found', async () => {
  await using glue = await openOrders();
  const of = orders;
  const statistics = {
    ColumnName: 'id',
    ColumnType: 'bigint',
    AnalyzedTime: 1,
    StatisticsData: { Type: 'LONG', LongColumnStatisticsData: { NumberOfNulls: 0, NumberOfDistinctValues: 3 } },
  };
  await glue.call('UpdateColumnStatisticsForTable', { ...of, ColumnStatisticsList: [statistics] });
  await glue.call('DeleteColumnStatisticsForTable', { ...of, ColumnName: 'id' });
  assert.equal(
    await glue.refused('DeleteColumnStatisticsForTable', { ...of, ColumnName: 'id' }),
    'EntityNotFoundException: Column statistics of id not found.',
  );
});
