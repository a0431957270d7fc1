import type { Shard, Stream } from './stream.ts';

/** The shards that go on where a closed one ended, in order of their indexes. */
export function childrenOf(stream: Stream, parent: Shard): readonly Shard[] {
  return [...stream.shards.values()].filter((shard) => shard.parents.includes(parent.index));
}
