import type { Operation } from '../../../wire/aws/service.ts';
import type { GetPartitionRequest, GetPartitionResponse } from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import type { GlueParts } from '../parts.ts';
import { wirePartition } from '../resources.ts';

export function getPartition(parts: GlueParts): Operation<GetPartitionRequest, GetPartitionResponse> {
  const { partitions } = parts.catalog;
  return onTable(parts, { operation: 'GetPartition', named: tableName }, async (name, { PartitionValues: values }) => ({
    Partition: wirePartition(await partitions.get(name, values)),
  }));
}
