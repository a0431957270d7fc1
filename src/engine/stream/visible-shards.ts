import { trimHorizonMs } from './retention.ts';
import type { Shard, Stream } from './stream.ts';

/** A closed shard is gone once everything in it has expired. */
export function isVisible(stream: Stream, shard: Shard, nowMs: number): boolean {
  return shard.closed === undefined || shard.closed.atMs >= trimHorizonMs(stream, nowMs);
}

export function visibleShards(stream: Stream, nowMs: number): Shard[] {
  return [...stream.shards.values()].filter((shard) => isVisible(stream, shard, nowMs));
}
