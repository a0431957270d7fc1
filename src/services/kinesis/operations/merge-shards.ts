import type { Operation } from '../../../wire/aws/service.ts';
import type { MergeShardsInput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';
import { shardIndexOf } from '../shard-id.ts';

export function mergeShards(parts: KinesisParts): Operation<MergeShardsInput, void> {
  const { catalog, resharding } = parts.streams;
  return onStream(parts, 'MergeShards', async (name, input) => {
    const shardIndex = shardIndexOf(input.ShardToMerge, name);
    const adjacentIndex = shardIndexOf(input.AdjacentShardToMerge, name);
    await resharding.merge(catalog.get(name).id, shardIndex, adjacentIndex);
  });
}
