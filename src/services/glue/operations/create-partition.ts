import type { Operation } from '../../../wire/aws/service.ts';
import { partitionDefinition } from '../inputs.ts';
import type { CreatePartitionRequest, CreatePartitionResponse } from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function createPartition(parts: GlueParts): Operation<CreatePartitionRequest, CreatePartitionResponse> {
  const { partitions } = parts.catalog;
  return onTable(parts, { operation: 'CreatePartition', named: tableName }, async (name, { PartitionInput: input }) => {
    const wanted = { values: input.Values ?? [], definition: partitionDefinition(input) };
    const [outcome] = await partitions.create(name, [wanted]);
    if (outcome !== undefined) throw outcome;
    return {};
  });
}
