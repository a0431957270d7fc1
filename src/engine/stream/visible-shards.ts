/**
 * The end of closed shards. A closed shard stays readable until the newest record it can hold is too old; then it expires:
 * it vanishes from every list, although its documents may go a moment later.
 */
import { trimHorizonMs } from './retention.ts';
import type { Shard, Stream } from './stream.ts';

/** When the shard expires by what the stream is now; undefined while it is open. */
export function expiresAtMs(stream: Stream, shard: Shard): number | undefined {
  if (shard.closed === undefined) return undefined;
  if (shard.closed.atMs < stream.hiddenBeforeMs) return shard.closed.atMs;
  // A record of the very millisecond the shard was closed in is still within its retention at closing + retention.
  return shard.closed.atMs + stream.retentionMs + 1;
}

/** Open, or closed so lately that it may still hold a record to read. */
export function isVisible(stream: Stream, shard: Shard, nowMs: number): boolean {
  return shard.closed === undefined || shard.closed.atMs >= trimHorizonMs(stream, nowMs);
}

/** The shards callers may see, in order of their indexes. */
export function visibleShards(stream: Stream, nowMs: number): readonly Shard[] {
  return Array.from(stream.shards.values()).filter((shard) => isVisible(stream, shard, nowMs));
}

/** When something is to be done for the stream by itself: its state ends, or a shard expires. */
export function upkeepDueAtMs(stream: Stream): number | undefined {
  let dueAtMs = stream.settlesAtMs ?? Infinity;
  for (const shard of stream.shards.values()) {
    dueAtMs = Math.min(dueAtMs, expiresAtMs(stream, shard) ?? Infinity);
  }
  return dueAtMs === Infinity ? undefined : dueAtMs;
}
