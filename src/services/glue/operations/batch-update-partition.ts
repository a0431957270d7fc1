import type { Operation } from '../../../wire/aws/service.ts';
import { failures } from '../batch.ts';
import { checkSameValues, partitionDefinition } from '../inputs.ts';
import type { BatchUpdatePartitionRequest, BatchUpdatePartitionResponse } from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function batchUpdatePartition(
  parts: GlueParts,
): Operation<BatchUpdatePartitionRequest, BatchUpdatePartitionResponse> {
  const { tables, partitions } = parts.catalog;
  return onTable(parts, { operation: 'BatchUpdatePartition', named: tableName }, async (name, { Entries: entries }) => {
    await tables.get(name);
    const failed = await failures(entries, async ({ PartitionValueList: values, PartitionInput: input }) => {
      checkSameValues(values, input);
      await partitions.update(name, values, partitionDefinition(input));
    });
    return {
      Errors: failed.map(({ item, ErrorDetail }) => ({ PartitionValueList: item.PartitionValueList, ErrorDetail })),
    };
  });
}
