/** Streams and shards as the documents that hold them, and back. */
import type { Offset, PartitionId } from '../log/log.ts';
import type { ShardDocument } from '../meta/documents/shard.ts';
import type { StreamDocument } from '../meta/documents/stream.ts';
import { shardSet } from './shard-set.ts';
import type { Shard, Stream, StreamId, StreamName } from './stream.ts';

export function streamDocument(stream: Stream): StreamDocument {
  const { encryption, warmThroughputMiBps, settlesAtMs } = stream;
  return {
    id: stream.id,
    createdAtMs: stream.createdAtMs,
    status: stream.status,
    ...(settlesAtMs === undefined ? {} : { settlesAtMs }),
    mode: stream.mode,
    retentionMs: stream.retentionMs,
    hiddenBeforeMs: stream.hiddenBeforeMs,
    recordBytesMax: stream.recordBytesMax,
    shardMetrics: Array.from(stream.shardMetrics),
    ...(encryption === undefined ? {} : { encryption }),
    dataKeys: stream.dataKeys,
    ...(warmThroughputMiBps === undefined ? {} : { warmThroughputMiBps }),
    distribution: stream.distribution,
    nextShardIndex: stream.nextShardIndex,
    history: stream.history,
  };
}

export function streamOf(name: StreamName, document: StreamDocument, shards: Iterable<Shard>): Stream {
  return {
    ...document,
    ...name,
    id: document.id as StreamId,
    settlesAtMs: document.settlesAtMs,
    shardMetrics: new Set(document.shardMetrics),
    encryption: document.encryption,
    warmThroughputMiBps: document.warmThroughputMiBps,
    ...shardSet(shards),
  };
}

export function shardDocument({ index: _index, ...shard }: Shard): ShardDocument {
  const { closed, ...rest } = shard;
  return { ...rest, ...(closed === undefined ? {} : { closed }) };
}

export function shardOf(index: number, document: ShardDocument): Shard {
  return {
    index,
    partition: document.partition as PartitionId,
    hashStart: document.hashStart,
    hashEnd: document.hashEnd,
    parents: document.parents,
    createdAtMs: document.createdAtMs,
    closed:
      document.closed === undefined
        ? undefined
        : { endOffset: document.closed.endOffset as Offset, atMs: document.closed.atMs },
  };
}
