import type { Operation } from '../../../wire/aws/service.ts';
import type {
  DeleteColumnStatisticsForPartitionRequest,
  DeleteColumnStatisticsForPartitionResponse,
} from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function deleteColumnStatisticsForPartition(
  parts: GlueParts,
): Operation<DeleteColumnStatisticsForPartitionRequest, DeleteColumnStatisticsForPartitionResponse> {
  const { statistics } = parts.catalog;
  return onTable(parts, { operation: 'DeleteColumnStatisticsForPartition', named: tableName }, async (name, input) => {
    await statistics.remove({ ...name, values: input.PartitionValues }, input.ColumnName);
    return {};
  });
}
