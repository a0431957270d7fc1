import type { Operation } from '../../../wire/aws/service.ts';
import type { GetPartitionIndexesRequest, GetPartitionIndexesResponse } from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function getPartitionIndexes(
  parts: GlueParts,
): Operation<GetPartitionIndexesRequest, GetPartitionIndexesResponse> {
  const { tables } = parts.catalog;
  return onTable(parts, { operation: 'GetPartitionIndexes', named: tableName }, async (name) => {
    const { indexes, definition } = await tables.get(name);
    const types = new Map(definition.partitionKeys?.map(({ name: key, type = 'string' }) => [key, type]));
    return {
      PartitionIndexDescriptorList: indexes.map((index) => ({
        IndexName: index.name,
        Keys: index.keys.map((key) => ({ Name: key, Type: types.get(key) ?? 'string' })),
        IndexStatus: 'ACTIVE',
      })),
    };
  });
}
