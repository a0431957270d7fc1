import type { Operation } from '../../../wire/aws/service.ts';
import type { SplitShardInput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';
import { shardIndexOf } from '../shard-id.ts';

export function splitShard(parts: KinesisParts): Operation<SplitShardInput, void> {
  const { catalog, resharding } = parts.streams;
  return onStream(parts, 'SplitShard', async (name, input) => {
    const shardIndex = shardIndexOf(input.ShardToSplit, name);
    await resharding.split(catalog.get(name).id, shardIndex, BigInt(input.NewStartingHashKey));
  });
}
