/** Which shards a list shows: those after one, and those a ShardFilter lets through. */
import { unreachable } from '../../base/assert.ts';
import { trimHorizonMs } from '../../engine/stream/retention.ts';
import { shardName, type Shard, type Stream } from '../../engine/stream/stream.ts';
import { invalidArgument } from './errors.ts';
import type { ShardFilter } from './model.gen.ts';

/** Ids are compared as texts, so one that is no shard's says where to go on too. */
export function shardsAfter(shards: readonly Shard[], shardId: string | undefined): readonly Shard[] {
  return shardId === undefined ? shards : shards.filter(({ index }) => shardName(index) > shardId);
}

/** A filter as it is carried from page to page. */
export interface FilterState {
  readonly type: ShardFilter['Type'];
  readonly timeMs: number | undefined;
}

/** The filter's own rules, and where AFTER_SHARD_ID starts. Errors: InvalidArgumentException. */
export function readFilter(filter: ShardFilter): FilterState & { readonly after: string | undefined } {
  const { Type: type, ShardId: shardId, Timestamp: timeMs } = filter;
  const wantsShard = type === 'AFTER_SHARD_ID';
  const wantsTime = type === 'AT_TIMESTAMP' || type === 'FROM_TIMESTAMP';
  // Unconfirmed texts.
  if (wantsShard !== (shardId !== undefined))
    throw invalidArgument(`ShardId must ${wantsShard ? '' : 'not '}be provided when ShardFilter Type is ${type}.`);
  if (wantsTime !== (timeMs !== undefined))
    throw invalidArgument(`Timestamp must ${wantsTime ? '' : 'not '}be provided when ShardFilter Type is ${type}.`);
  return { type, timeMs, after: shardId };
}

export function isLetThrough(stream: Stream, shard: Shard, { type, timeMs = 0 }: FilterState, nowMs: number): boolean {
  // Before the stream was, its first shards are what was open.
  const horizonMs = Math.max(trimHorizonMs(stream, nowMs), stream.createdAtMs);
  switch (type) {
    case 'AT_LATEST':
      return shard.closed === undefined;
    case 'AT_TRIM_HORIZON':
      return wasOpenAt(shard, horizonMs);
    case 'AT_TIMESTAMP':
      return wasOpenAt(shard, Math.max(timeMs, horizonMs));
    case 'FROM_TIMESTAMP':
      return shard.closed === undefined || shard.closed.atMs >= timeMs;
    case 'AFTER_SHARD_ID':
    case 'FROM_TRIM_HORIZON':
      return true;
    default:
      return unreachable(type);
  }
}

function wasOpenAt({ createdAtMs, closed }: Shard, timeMs: number): boolean {
  return createdAtMs <= timeMs && (closed === undefined || closed.atMs >= timeMs);
}
