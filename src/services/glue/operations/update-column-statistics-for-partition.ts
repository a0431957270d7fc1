import type { Operation } from '../../../wire/aws/service.ts';
import type {
  UpdateColumnStatisticsForPartitionRequest,
  UpdateColumnStatisticsForPartitionResponse,
} from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import type { GlueParts } from '../parts.ts';
import { statisticsErrors, storedStatistics } from '../statistics.ts';

export function updateColumnStatisticsForPartition(
  parts: GlueParts,
): Operation<UpdateColumnStatisticsForPartitionRequest, UpdateColumnStatisticsForPartitionResponse> {
  const { statistics } = parts.catalog;
  return onTable(parts, { operation: 'UpdateColumnStatisticsForPartition', named: tableName }, async (name, input) => {
    const list = input.ColumnStatisticsList;
    const outcomes = await statistics.put({ ...name, values: input.PartitionValues }, list.map(storedStatistics));
    return { Errors: statisticsErrors(list, outcomes) };
  });
}
