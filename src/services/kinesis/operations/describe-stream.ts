import { visibleShards } from '../../../engine/stream/visible-shards.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { describeStreamShardsMax } from '../limits.ts';
import type { DescribeStreamInput, DescribeStreamOutput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';
import { isShown, wireShard, wireStream } from '../resources.ts';
import { shardsAfter } from '../shard-lists.ts';

export function describeStream(parts: KinesisParts): Operation<DescribeStreamInput, DescribeStreamOutput> {
  const { catalog, clock } = parts.streams;
  return onStream(parts, 'DescribeStream', async (name, input) => {
    const stream = catalog.get(name);
    const shards = isShown(stream) ? visibleShards(stream, clock.nowMs()) : [];
    const rest = shardsAfter(shards, input.ExclusiveStartShardId);
    const page = rest.slice(0, Math.min(input.Limit ?? describeStreamShardsMax, describeStreamShardsMax));
    return {
      StreamDescription: {
        ...wireStream(stream),
        Shards: page.map(wireShard),
        HasMoreShards: page.length < rest.length,
      },
    };
  });
}
