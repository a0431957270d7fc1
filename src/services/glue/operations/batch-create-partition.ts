import type { Operation } from '../../../wire/aws/service.ts';
import { detailOf } from '../errors.ts';
import { partitionDefinition } from '../inputs.ts';
import type { BatchCreatePartitionRequest, BatchCreatePartitionResponse } from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function batchCreatePartition(
  parts: GlueParts,
): Operation<BatchCreatePartitionRequest, BatchCreatePartitionResponse> {
  const { partitions } = parts.catalog;
  return onTable(
    parts,
    { operation: 'BatchCreatePartition', named: tableName },
    async (name, { PartitionInputList: inputs }) => {
      const wanted = inputs.map((input) => ({ values: input.Values ?? [], definition: partitionDefinition(input) }));
      const outcomes = await partitions.create(name, wanted);
      return {
        Errors: outcomes.flatMap((outcome, index) =>
          outcome === undefined
            ? []
            : [{ PartitionValues: wanted[index]?.values ?? [], ErrorDetail: detailOf(outcome) }],
        ),
      };
    },
  );
}
