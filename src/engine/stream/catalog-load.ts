/** Reads the streams back at start and clears away what a crash left behind. */
import type { Log, PartitionId } from '../log/log.ts';
import { shardType } from '../meta/documents/shard.ts';
import { streamType } from '../meta/documents/stream.ts';
import type { Change, Meta } from '../meta/meta.ts';
import { shardOf, streamOf } from './stream-documents.ts';
import { StreamTable } from './stream-table.ts';
import type { Shard } from './stream.ts';

/**
 * The first partition number that shards take. Below it are the partitions of other owners; everything from here on is the
 * catalog's, so what no shard names is an orphan.
 */
export const shardPartitionFirst = 2 ** 24;
export const shardPartitionLast = 2 ** 32 - 1;

/** Documents one transaction of clearing away changes. */
export const removalsPerTransactionMax = 10_000;

export interface LoadedStreams {
  readonly table: StreamTable;
  readonly orphanPartitions: readonly PartitionId[];
  readonly orphanShardCount: number;
}

export async function loadStreams(meta: Meta, log: Log): Promise<LoadedStreams> {
  const shardsByStream = new Map<number, Shard[]>();
  for await (const { key, value } of shardType.all(meta)) {
    const [stream, index] = key;
    const shards = shardsByStream.get(stream) ?? [];
    shards.push(shardOf(index, value));
    shardsByStream.set(stream, shards);
  }
  const table = new StreamTable();
  const named = new Set<number>();
  for await (const { key, value, version } of streamType.all(meta)) {
    const [account, region, name] = key;
    const shards = shardsByStream.get(value.id) ?? [];
    shardsByStream.delete(value.id);
    for (const { partition } of shards) named.add(partition);
    table.set(streamOf({ account, region, name }, value, shards), version);
  }
  const orphanShards = Array.from(shardsByStream, ([stream, shards]) =>
    shards.map(({ index }) => shardType.remove([stream, index], 'any')),
  ).flat();
  await removeDocuments(meta, orphanShards);
  const partitions = await log.partitions();
  return {
    table,
    orphanPartitions: partitions.filter((partition) => partition >= shardPartitionFirst && !named.has(partition)),
    orphanShardCount: orphanShards.length,
  };
}

/** In as many transactions as it takes: for documents whose stream is gone already. */
export async function removeDocuments(meta: Meta, removals: readonly Change[]): Promise<void> {
  for (let first = 0; first < removals.length; first += removalsPerTransactionMax) {
    await meta.transact(removals.slice(first, first + removalsPerTransactionMax));
  }
}
