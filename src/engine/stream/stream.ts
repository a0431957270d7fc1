/**
 * A stream and its shards as the running engine holds them. The truth is the documents in meta; the catalog loads them at
 * start and is the only one to change these objects, after the change is durable. Everybody else reads.
 */
import type { Branded } from '../../base/brand.ts';
import type { Offset, PartitionId } from '../log/log.ts';
import { StreamError } from './errors.ts';

/** Number of one incarnation of a stream: deleting and creating a name again gives another one. */
export type StreamId = Branded<number, 'StreamId'>;

/** How callers say which stream they mean; account and region keep names apart. */
export interface StreamName {
  readonly account: string;
  readonly region: string;
  readonly name: string;
}

export type StreamStatus = 'creating' | 'active' | 'updating' | 'deleting';
export type StreamMode = 'provisioned' | 'on-demand';

/** What CloudWatch calls shard-level metrics, by AWS's names. */
export type ShardMetric =
  | 'IncomingBytes'
  | 'IncomingRecords'
  | 'OutgoingBytes'
  | 'OutgoingRecords'
  | 'WriteProvisionedThroughputExceeded'
  | 'ReadProvisionedThroughputExceeded'
  | 'IteratorAgeMilliseconds';

export interface Stream extends StreamName {
  readonly id: StreamId;
  readonly createdAtMs: number;
  readonly status: StreamStatus;
  readonly mode: StreamMode;
  readonly retentionMs: number;
  /** Records older than this many ms since the epoch stay hidden, although a retention raised later would cover them. */
  readonly hiddenBeforeMs: number;
  /** Data and partition key of one record together. */
  readonly recordBytesMax: number;
  readonly shardMetrics: ReadonlySet<ShardMetric>;
  /** undefined where records are stored in the clear. */
  readonly encryption: StreamEncryption | undefined;
  /** Every data key the stream has had, one for each master key: records may still be sealed with any of them. */
  readonly dataKeys: readonly StreamEncryption[];
  readonly warmThroughputMiBps: number | undefined;
  /** `auto` places records by load and ignores partition keys (on-demand only). */
  readonly distribution: 'user-partition-key' | 'auto';
  /** The index the next new shard gets; never falls, also when shards expire. */
  readonly nextShardIndex: number;
  readonly history: StreamHistory;
  /** When `creating`, `updating` or `deleting` ends; undefined while the stream is active. */
  readonly settlesAtMs: number | undefined;
  /** All shards not yet expired, by index; an index is never used twice within a stream. */
  readonly shards: ReadonlyMap<number, Shard>;
  /** Open shards in order of their hash ranges, which together cover 0 to 2^128 - 1. */
  readonly openShards: readonly Shard[];
}

export interface StreamEncryption {
  /** As the caller named it: a key id, an ARN or an alias. */
  readonly masterKeyId: string;
  /** The stream's own key in engine/keys, under the master key, that seals what is written from now on. */
  readonly dataKeyId: string;
}

/** Times of the changes that AWS counts per rolling 24 hours, oldest first; only the newest few are kept. */
export interface StreamHistory {
  readonly modeChangesMs: readonly number[];
  readonly shardCountUpdatesMs: readonly number[];
  readonly encryptionStartsMs: readonly number[];
  readonly encryptionStopsMs: readonly number[];
}

export interface Shard {
  readonly index: number;
  readonly partition: PartitionId;
  /** Both ends included, 0 to 2^128 - 1. */
  readonly hashStart: bigint;
  readonly hashEnd: bigint;
  /** None for the first shards; one after a split; two after a merge (the second is the adjacent parent). */
  readonly parents: readonly number[];
  /** Stands in every sequence number of the shard, in whole seconds there. */
  readonly createdAtMs: number;
  /** Where the shard was closed; undefined while it is open. Offsets below it stay readable until they expire. */
  readonly closed: { readonly endOffset: Offset; readonly atMs: number } | undefined;
}

export type ConsumerStatus = 'creating' | 'active' | 'deleting';

/** A consumer registered for enhanced fan-out. */
export interface Consumer {
  readonly stream: StreamId;
  readonly name: string;
  readonly createdAtMs: number;
  readonly status: ConsumerStatus;
  /** When `creating` or `deleting` ends; undefined while the consumer is active. */
  readonly settlesAtMs: number | undefined;
}

export function shardName(index: number): string {
  return `shardId-${String(index).padStart(12, '0')}`;
}

/** Most changes of a stream are refused while another one settles. */
export function requireActive(stream: Stream): void {
  const { account, name, status } = stream;
  if (status !== 'active') throw new StreamError({ code: 'StreamInUse', account, name, status });
}
