import type { Operation } from '../../../wire/aws/service.ts';
import { failures } from '../batch.ts';
import type { BatchDeletePartitionRequest, BatchDeletePartitionResponse } from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function batchDeletePartition(
  parts: GlueParts,
): Operation<BatchDeletePartitionRequest, BatchDeletePartitionResponse> {
  const { tables, partitions } = parts.catalog;
  return onTable(
    parts,
    { operation: 'BatchDeletePartition', named: tableName },
    async (name, { PartitionsToDelete: wanted }) => {
      await tables.get(name);
      const failed = await failures(wanted, ({ Values }) => partitions.remove(name, Values));
      return { Errors: failed.map(({ item, ErrorDetail }) => ({ PartitionValues: item.Values, ErrorDetail })) };
    },
  );
}
