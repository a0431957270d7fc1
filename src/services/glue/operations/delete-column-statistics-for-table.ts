import type { Operation } from '../../../wire/aws/service.ts';
import type { DeleteColumnStatisticsForTableRequest, DeleteColumnStatisticsForTableResponse } from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function deleteColumnStatisticsForTable(
  parts: GlueParts,
): Operation<DeleteColumnStatisticsForTableRequest, DeleteColumnStatisticsForTableResponse> {
  const { statistics } = parts.catalog;
  return onTable(parts, { operation: 'DeleteColumnStatisticsForTable', named: tableName }, async (name, input) => {
    await statistics.remove(name, input.ColumnName);
    return {};
  });
}
