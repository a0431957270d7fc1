import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openYears, orders } from '../wire-fixture.ts';

test('statistics of a column that is not there are refused, the others kept', async () => {
  await using glue = await openYears(['2026']);
  const of = { ...orders, PartitionValues: ['2026', 'a'] };
  const number = {
    ColumnName: 'price',
    ColumnType: 'decimal(10,2)',
    AnalyzedTime: 1_795_237_200,
    StatisticsData: {
      Type: 'DECIMAL',
      DecimalColumnStatisticsData: {
        MinimumValue: { UnscaledValue: 'AQI=', Scale: 2 },
        NumberOfNulls: 1,
        NumberOfDistinctValues: 2,
      },
    },
  };
  const unknown = { ...number, ColumnName: 'nothing' };
  assert.deepEqual(
    await glue.call('UpdateColumnStatisticsForPartition', { ...of, ColumnStatisticsList: [number, unknown] }),
    {
      Errors: [
        {
          ColumnStatistics: unknown,
          Error: { ErrorCode: 'EntityNotFoundException', ErrorMessage: 'Column nothing not found.' },
        },
      ],
    },
  );
  assert.deepEqual(await glue.call('GetColumnStatisticsForPartition', { ...of, ColumnNames: ['price'] }), {
    ColumnStatisticsList: [number],
    Errors: [],
  });
});
