import type { Operation } from '../../../wire/aws/service.ts';
import type { DeletePartitionIndexRequest, DeletePartitionIndexResponse } from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function deletePartitionIndex(
  parts: GlueParts,
): Operation<DeletePartitionIndexRequest, DeletePartitionIndexResponse> {
  const { tables } = parts.catalog;
  return onTable(parts, { operation: 'DeletePartitionIndex', named: tableName }, async (name, { IndexName: index }) => {
    await tables.removeIndex(name, index);
    return {};
  });
}
