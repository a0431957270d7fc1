import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, orders } from '../wire-fixture.ts';

test('columns without statistics are named', async () => {
  await using glue = await openOrders();
  const of = orders;
  const statistics = {
    ColumnName: 'id',
    ColumnType: 'bigint',
    AnalyzedTime: 1_795_237_200,
    StatisticsData: {
      Type: 'DOUBLE',
      DoubleColumnStatisticsData: {
        MinimumValue: 'NaN',
        MaximumValue: 2.5,
        NumberOfNulls: 0,
        NumberOfDistinctValues: 3,
      },
    },
  };
  await glue.call('UpdateColumnStatisticsForTable', { ...of, ColumnStatisticsList: [statistics] });
  assert.deepEqual(await glue.call('GetColumnStatisticsForTable', { ...of, ColumnNames: ['price', 'id'] }), {
    ColumnStatisticsList: [statistics],
    Errors: [
      {
        ColumnName: 'price',
        Error: { ErrorCode: 'EntityNotFoundException', ErrorMessage: 'Cannot find column statistics.' },
      },
    ],
  });
});
