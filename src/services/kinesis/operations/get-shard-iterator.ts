import { findShard } from '../../../engine/stream/reader.ts';
import type { GetShardIteratorInput, GetShardIteratorOutput } from '../model.gen.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { dataStream } from '../data-stream.ts';
import { dryRun } from '../errors.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';
import { shardIndexOf } from '../shard-id.ts';
import { startPosition } from '../start-position.ts';

export function getShardIterator(parts: KinesisParts): Operation<GetShardIteratorInput, GetShardIteratorOutput> {
  const { clock, reader } = parts.streams;
  return onStream<GetShardIteratorInput, GetShardIteratorOutput>(parts, 'GetShardIterator', async (name, input) => {
    const shardIndex = shardIndexOf(input.ShardId, name);
    const stream = dataStream(parts, name);
    const nowMs = clock.nowMs();
    findShard(stream, shardIndex, nowMs);
    const position = startPosition({
      operation: 'GetShardIterator',
      stream,
      shardIndex,
      type: input.ShardIteratorType,
      sequenceNumber: input.StartingSequenceNumber,
      timestamp: input.Timestamp,
      nowMs,
    });
    if (input.DryRun === true) throw dryRun();
    return { ShardIterator: await reader.iterator(stream, shardIndex, position) };
  });
}
