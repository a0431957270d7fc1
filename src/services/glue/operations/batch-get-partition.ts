import type { Operation } from '../../../wire/aws/service.ts';
import type { BatchGetPartitionRequest, BatchGetPartitionResponse } from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import type { GlueParts } from '../parts.ts';
import { wirePartition } from '../resources.ts';

export function batchGetPartition(parts: GlueParts): Operation<BatchGetPartitionRequest, BatchGetPartitionResponse> {
  const { partitions } = parts.catalog;
  return onTable(
    parts,
    { operation: 'BatchGetPartition', named: tableName },
    async (name, { PartitionsToGet: wanted }) => {
      const { found, left } = await partitions.getMany(
        name,
        wanted.map(({ Values }) => Values),
      );
      return {
        Partitions: found.map((partition) => wirePartition(partition)),
        UnprocessedKeys: left.map((Values) => ({ Values })),
      };
    },
  );
}
