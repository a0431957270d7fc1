import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, orders } from '../wire-fixture.ts';

test('statistics of a column that is not there are refused, the others kept', async () => {
  await using glue = await openOrders();
  const of = orders;
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
    await glue.call('UpdateColumnStatisticsForTable', { ...of, ColumnStatisticsList: [number, unknown] }),
    {
      Errors: [
        {
          ColumnStatistics: unknown,
          Error: { ErrorCode: 'EntityNotFoundException', ErrorMessage: 'Column nothing not found.' },
        },
      ],
    },
  );
  assert.deepEqual(await glue.call('GetColumnStatisticsForTable', { ...of, ColumnNames: ['price'] }), {
    ColumnStatisticsList: [number],
    Errors: [],
  });
});
