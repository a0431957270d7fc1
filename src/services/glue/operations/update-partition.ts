import type { Operation } from '../../../wire/aws/service.ts';
import { checkSameValues, partitionDefinition } from '../inputs.ts';
import type { UpdatePartitionRequest, UpdatePartitionResponse } from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function updatePartition(parts: GlueParts): Operation<UpdatePartitionRequest, UpdatePartitionResponse> {
  const { partitions } = parts.catalog;
  return onTable(parts, { operation: 'UpdatePartition', named: tableName }, async (name, input) => {
    const values = input.PartitionValueList;
    checkSameValues(values, input.PartitionInput);
    await partitions.update(name, values, partitionDefinition(input.PartitionInput));
    return {};
  });
}
