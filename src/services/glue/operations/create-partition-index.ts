import type { Operation } from '../../../wire/aws/service.ts';
import type { CreatePartitionIndexRequest, CreatePartitionIndexResponse } from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function createPartitionIndex(
  parts: GlueParts,
): Operation<CreatePartitionIndexRequest, CreatePartitionIndexResponse> {
  const { tables } = parts.catalog;
  return onTable(
    parts,
    { operation: 'CreatePartitionIndex', named: tableName },
    async (name, { PartitionIndex: index }) => {
      await tables.addIndex(name, { name: index.IndexName, keys: index.Keys });
      return {};
    },
  );
}
