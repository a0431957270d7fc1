/** What one change does to a stream, and the stream that comes out of it. */
import { assert } from '../../base/assert.ts';
import type { Append } from '../log/log.ts';
import { shardType } from '../meta/documents/shard.ts';
import { streamType } from '../meta/documents/stream.ts';
import type { Change, Committed, Version } from '../meta/meta.ts';
import { shardSet } from './shard-set.ts';
import { shardDocument, streamDocument } from './stream-documents.ts';
import type { Shard, Stream } from './stream.ts';

/** What of a stream a change may set; the catalog keeps the rest. */
export type StreamFields = Omit<
  Stream,
  'account' | 'region' | 'name' | 'id' | 'shards' | 'openShards' | 'nextShardIndex'
>;

export interface StreamChange {
  readonly set?: Partial<StreamFields>;
  /** AWS shows the stream as UPDATING for a while; here for as long as the server's transition delay. */
  readonly updating?: true;
  /** New shards and replaced ones. */
  readonly putShards?: readonly Shard[];
  /** Indexes of shards that go, with their partitions. */
  readonly removeShards?: readonly number[];
  /** Further documents that change in the same step. */
  readonly documents?: readonly Change[];
  /** Records appended in the same step. */
  readonly records?: readonly Append[];
  /** Runs once everything is durable, before listeners hear of it and before the stream's next change. */
  readonly committed?: (committed: Committed) => void;
}

export function changedStream(stream: Stream, change: StreamChange, settlesAtMs: number | undefined): Stream {
  const { putShards = [], removeShards = [] } = change;
  const fields: Stream = { ...stream, ...change.set };
  const settling: Stream =
    change.updating && settlesAtMs !== undefined ? { ...fields, status: 'updating', settlesAtMs } : fields;
  if (putShards.length === 0 && removeShards.length === 0) return settling;
  const shards = new Map(stream.shards);
  let { nextShardIndex } = stream;
  for (const shard of putShards) {
    assert(shards.has(shard.index) || shard.index >= stream.nextShardIndex, 'an index is never used twice');
    shards.set(shard.index, shard);
    nextShardIndex = Math.max(nextShardIndex, shard.index + 1);
  }
  for (const index of removeShards) {
    assert(shards.get(index)?.closed !== undefined, 'only closed shards are removed');
    shards.delete(index);
  }
  return { ...settling, ...shardSet(shards.values()), nextShardIndex };
}

/** The documents' side of a change; the stream's own document always moves, so that its version guards all of them. */
export function documentChanges(next: Stream, change: StreamChange, version: Version): readonly Change[] {
  const { putShards = [], removeShards = [], documents = [] } = change;
  return [
    streamType.put([next.account, next.region, next.name], streamDocument(next), version),
    ...putShards.map((shard) => shardType.put([next.id, shard.index], shardDocument(shard), 'any')),
    ...removeShards.map((index) => shardType.remove([next.id, index], 'any')),
    ...documents,
  ];
}
