/** The two faces of a stream's shards, made anew whenever they change and never changed in place. */
import { assert } from '../../base/assert.ts';
import { hashKeyMax } from './hash-key.ts';
import type { Shard, Stream } from './stream.ts';

export type ShardSet = Pick<Stream, 'shards' | 'openShards'>;

/** Of shards in any order. The open ones must cover the hash space, each key once: a stream that did not could lose records. */
export function shardSet(all: Iterable<Shard>): ShardSet {
  const ordered = Array.from(all).toSorted((a, b) => a.index - b.index);
  const openShards = ordered
    .filter((shard) => shard.closed === undefined)
    .toSorted((a, b) => (a.hashStart < b.hashStart ? -1 : 1));
  let next = 0n;
  for (const shard of openShards) {
    assert(
      shard.hashStart === next && shard.hashEnd >= next,
      `shard ${shard.index} starts where the one before it ends`,
    );
    next = shard.hashEnd + 1n;
  }
  assert(next === hashKeyMax + 1n, 'open shards cover the whole hash space');
  return { shards: new Map(ordered.map((shard) => [shard.index, shard])), openShards };
}
