/**
 * Which open shard takes a hash key: a binary search over the ends of the shards' ranges. A map is made once for each set
 * of open shards, which the catalog replaces as a whole and never changes.
 */
import { required } from '../../base/assert.ts';
import { hashKeyOf, type HashKey } from './hash-key.ts';
import type { Shard } from './stream.ts';

export class ShardMap {
  readonly shards: readonly Shard[];
  readonly #ends: readonly HashKey[];

  constructor(openShards: readonly Shard[]) {
    this.shards = openShards;
    this.#ends = openShards.map((shard) => hashKeyOf(shard.hashEnd));
  }

  find(key: HashKey): Shard {
    let low = 0;
    let high = this.#ends.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (key <= (this.#ends[middle] ?? '')) high = middle;
      else low = middle + 1;
    }
    return required(this.shards[low], 'a stream has open shards over the whole hash space');
  }
}

const maps = new WeakMap<readonly Shard[], ShardMap>();

export function shardMapOf(openShards: readonly Shard[]): ShardMap {
  let map = maps.get(openShards);
  if (map === undefined) {
    map = new ShardMap(openShards);
    maps.set(openShards, map);
  }
  return map;
}
