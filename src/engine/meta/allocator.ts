/**
 * Hands out numbers that are never given twice, not even over a crash: a range is reserved durably before its first number
 * is given. What was reserved and not given when the process ends is skipped.
 *
 * Several allocators may share a counter; each takes ranges of its own.
 */
import { assert } from '../../base/assert.ts';
import { counterType } from './documents/counter.ts';
import { MetaError } from './meta.ts';
import type { Meta } from './meta.ts';

export interface AllocatorOptions {
  readonly meta: Meta;
  /** The counter's name. */
  readonly name: string;
  /** The first number ever given. */
  readonly first: number;
  /** The last one that may be. */
  readonly last: number;
  /** Numbers reserved at once where fewer are asked for. */
  readonly reserve: number;
}

// Each conflict means that another allocator got a range, so this many in a row is a bug.
const attemptsMax = 100;

export class Allocator {
  readonly #options: AllocatorOptions;
  #next = 0;
  #end = 0;
  /** Calls take their turn, so that no two reserve at once. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: AllocatorOptions) {
    assert(
      options.first >= 0 && options.first <= options.last && options.reserve >= 1,
      'an allocator has numbers to give',
    );
    this.#options = options;
  }

  /** The first of `count` numbers in a row. Errors: LogError; NumbersExhausted. */
  allocate(count = 1): Promise<number> {
    assert(Number.isSafeInteger(count) && count >= 1, 'at least one number is asked for');
    const result = this.#turn.then(() => this.#take(count));
    // The next call must not fail for this one's reason; who called this one is told.
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #take(count: number): Promise<number> {
    if (this.#end - this.#next < count) await this.#reserve(count);
    const first = this.#next;
    this.#next += count;
    return first;
  }

  async #reserve(count: number): Promise<void> {
    const { meta, name, first, last, reserve } = this.#options;
    for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
      const found = await counterType.get(meta, [name]);
      const start = Math.max(found?.value.next ?? first, first);
      if (start + count - 1 > last) throw new NumbersExhausted(name, last);
      const end = Math.min(start + Math.max(count, reserve), last + 1);
      try {
        await meta.transact([counterType.put([name], { next: end }, found?.version ?? 'absent')]);
      } catch (error) {
        if (error instanceof MetaError && error.code === 'VersionConflict') continue;
        throw error;
      }
      // A range right behind the rest of the last one continues it.
      if (start !== this.#end) this.#next = start;
      this.#end = end;
      return;
    }
    assert(false, `the counter ${name} changes all the time`);
  }
}

export class NumbersExhausted extends Error {
  override readonly name = 'NumbersExhausted';

  constructor(counter: string, last: number) {
    super(`the numbers of ${counter} end at ${last}`);
  }
}
