import type { Operation } from '../../../wire/aws/service.ts';
import type { GetColumnStatisticsForPartitionRequest, GetColumnStatisticsForPartitionResponse } from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import type { GlueParts } from '../parts.ts';
import { answered } from '../statistics.ts';

export function getColumnStatisticsForPartition(
  parts: GlueParts,
): Operation<GetColumnStatisticsForPartitionRequest, GetColumnStatisticsForPartitionResponse> {
  const { statistics } = parts.catalog;
  return onTable(parts, { operation: 'GetColumnStatisticsForPartition', named: tableName }, async (name, input) => {
    const columns = input.ColumnNames;
    return answered(columns, await statistics.get({ ...name, values: input.PartitionValues }, columns));
  });
}
