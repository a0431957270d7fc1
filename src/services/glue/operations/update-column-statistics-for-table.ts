import type { Operation } from '../../../wire/aws/service.ts';
import type { UpdateColumnStatisticsForTableRequest, UpdateColumnStatisticsForTableResponse } from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import type { GlueParts } from '../parts.ts';
import { statisticsErrors, storedStatistics } from '../statistics.ts';

export function updateColumnStatisticsForTable(
  parts: GlueParts,
): Operation<UpdateColumnStatisticsForTableRequest, UpdateColumnStatisticsForTableResponse> {
  const { statistics } = parts.catalog;
  return onTable(parts, { operation: 'UpdateColumnStatisticsForTable', named: tableName }, async (name, input) => {
    const list = input.ColumnStatisticsList;
    const outcomes = await statistics.put(name, list.map(storedStatistics));
    return { Errors: statisticsErrors(list, outcomes) };
  });
}
