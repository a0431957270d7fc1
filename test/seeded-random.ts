/** Chance that one number repeats: what a test did can be done again from the seed in its failure. */
export class SeededRandom {
  #state: bigint;

  constructor(seed: number) {
    this.#state = BigInt(seed);
  }

  /** 0 or more, below `bound`. */
  below(bound: number): number {
    return Number(this.#next() % BigInt(bound));
  }

  /** From `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True once in `count` times. */
  oneIn(count: number): boolean {
    return this.below(count) === 0;
  }

  bytes(count: number): Buffer {
    const bytes = Buffer.alloc(Math.ceil(count / 8) * 8);
    for (let at = 0; at < count; at += 8) bytes.writeBigUInt64LE(this.#next(), at);
    return bytes.subarray(0, count);
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.below(items.length)] ?? items[0];
  }

  /** SplitMix64: well mixed from any seed, also small ones. */
  #next(): bigint {
    this.#state = BigInt.asUintN(64, this.#state + 0x9e3779b97f4a7c15n);
    let mixed = this.#state;
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
    return mixed ^ (mixed >> 31n);
  }
}
