import type { Shard } from './stream.ts';

/**
 * When a record arrived, as readers see it: never before its shard was made, so that a shard begins after its parents'
 * last record also where the machine's clock was set back over a restart.
 */
export function arrivedAt(shard: Shard, arrivalMs: number): number {
  return Math.max(arrivalMs, shard.createdAtMs);
}
