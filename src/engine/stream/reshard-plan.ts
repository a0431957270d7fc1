/**
 * How a set of open shards becomes as many even ones: rounds of splits, then rounds of merges, as AWS does it. A shard
 * made in one round may be taken apart or merged in the next; such shards never take a record, but readers walk through
 * them from parents to children.
 */
import { assert, required } from '../../base/assert.ts';
import type { HashRange } from './hash-ranges.ts';

export interface RangedShard {
  readonly hashStart: bigint;
  readonly hashEnd: bigint;
}

/** One shard of the next round, made of one shard of this one (or a part of it) or of two. */
export interface PlannedShard extends RangedShard {
  /** Positions among the shards before the round. */
  readonly parents: readonly number[];
  /** It is the very same shard, untouched in this round. */
  readonly kept: boolean;
}

/** Each shard that holds a target's start inside is cut at the middle one of them; undefined when none does. */
export function splitRound(
  shards: readonly RangedShard[],
  targets: readonly HashRange[],
): readonly PlannedShard[] | undefined {
  const starts = targets.map((target) => target.start);
  let changed = false;
  const next: PlannedShard[] = [];
  let from = 0;
  for (const [position, shard] of shards.entries()) {
    while (from < starts.length && required(starts[from], 'within bounds') <= shard.hashStart) from += 1;
    let to = from;
    while (to < starts.length && required(starts[to], 'within bounds') <= shard.hashEnd) to += 1;
    const cut = starts[from + ((to - from) >> 1)];
    if (to === from || cut === undefined) next.push({ ...rangeOf(shard), parents: [position], kept: true });
    else {
      changed = true;
      next.push({ hashStart: shard.hashStart, hashEnd: cut - 1n, parents: [position], kept: false });
      next.push({ hashStart: cut, hashEnd: shard.hashEnd, parents: [position], kept: false });
    }
    from = to;
  }
  return changed ? next : undefined;
}

/** Neighbours within one target are merged two by two; undefined when every target is one shard. */
export function mergeRound(
  shards: readonly RangedShard[],
  targets: readonly HashRange[],
): readonly PlannedShard[] | undefined {
  let changed = false;
  const next: PlannedShard[] = [];
  let position = 0;
  for (const target of targets) {
    while (position < shards.length) {
      const left = required(shards[position], 'within bounds');
      if (left.hashStart > target.end) break;
      const right = shards[position + 1];
      assert(left.hashEnd <= target.end, 'splits come before merges');
      if (right !== undefined && right.hashEnd <= target.end) {
        changed = true;
        next.push({
          hashStart: left.hashStart,
          hashEnd: right.hashEnd,
          parents: [position, position + 1],
          kept: false,
        });
        position += 2;
      } else {
        next.push({ ...rangeOf(left), parents: [position], kept: true });
        position += 1;
      }
    }
  }
  return changed ? next : undefined;
}

function rangeOf(shard: RangedShard): RangedShard {
  return { hashStart: shard.hashStart, hashEnd: shard.hashEnd };
}
