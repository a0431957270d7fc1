/**
 * What the data plane asks of the catalog: the newest state of a stream, and one atomic change of its shards.
 */
import type { Cancel } from '../../base/ports.ts';
import type { Append } from '../log/log.ts';
import type { Shard, Stream, StreamId } from './stream.ts';

export interface StreamDirectory {
  byId(id: StreamId): Stream | undefined;
  /**
   * Runs `decide` alone for the stream, on its newest state; what it gives is durable as a whole, or nothing is. What
   * `decide` and the log throw comes through untouched.
   */
  change(id: StreamId, decide: DecideShards): Promise<unknown>;
  /** Tells of every change once it is durable and `byId` shows it; the listener notes and never waits. */
  watch(
    listener: (event: { readonly kind: 'created' | 'changed' | 'deleted'; readonly stream: Stream }) => void,
  ): Cancel;
}

export type DecideShards = (stream: Stream, make: ShardMaker) => Promise<ShardChange | undefined>;

export interface ShardMaker {
  /** Indexes and partitions never used before, in this order. */
  shards(drafts: readonly ShardDraft[]): Promise<readonly Shard[]>;
}

export interface ShardDraft {
  readonly hashStart: bigint;
  readonly hashEnd: bigint;
  readonly parents: readonly number[];
  readonly createdAtMs: number;
}

export interface ShardChange {
  /** Callers see the stream as being updated for as long as the catalog lets such changes take. */
  readonly updating: true;
  readonly set?: Partial<Pick<Stream, 'history'>>;
  /** New ones, and old ones that close. */
  readonly putShards: readonly Shard[];
  /** Go into the log in the same step. */
  readonly records: readonly Append[];
}
