import type { Operation } from '../../../wire/aws/service.ts';
import type { DeletePartitionRequest, DeletePartitionResponse } from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function deletePartition(parts: GlueParts): Operation<DeletePartitionRequest, DeletePartitionResponse> {
  const { partitions } = parts.catalog;
  return onTable(
    parts,
    { operation: 'DeletePartition', named: tableName },
    async (name, { PartitionValues: values }) => {
      await partitions.remove(name, values);
      return {};
    },
  );
}
