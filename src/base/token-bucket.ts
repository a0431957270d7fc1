/**
 * So many tokens at most, filled up at a steady rate of real time. `drain` may take more than there is: the debt is then
 * paid off before anything else goes.
 */
import type { Monotonic } from './ports.ts';

export class TokenBucket {
  readonly #monotonic: Monotonic;
  readonly #perSecond: number;
  #capacity: number;
  #tokens: number;
  #filledAtMs: number;

  constructor(monotonic: Monotonic, options: { readonly capacity: number; readonly perSecond: number }) {
    this.#monotonic = monotonic;
    this.#perSecond = options.perSecond;
    this.#capacity = options.capacity;
    this.#tokens = options.capacity;
    this.#filledAtMs = monotonic.nowMs();
  }

  /** What can be taken now; negative while there is a debt. */
  get tokens(): number {
    const nowMs = this.#monotonic.nowMs();
    this.#tokens = Math.min(this.#capacity, this.#tokens + ((nowMs - this.#filledAtMs) * this.#perSecond) / 1000);
    this.#filledAtMs = nowMs;
    return this.#tokens;
  }

  /** A bucket that grows is full by as much more. */
  set capacity(capacity: number) {
    if (capacity > this.#capacity) this.#tokens += capacity - this.#capacity;
    this.#capacity = capacity;
  }

  drain(count: number): void {
    this.#tokens -= count;
  }

  take(count: number): boolean {
    if (this.tokens < count) return false;
    this.#tokens -= count;
    return true;
  }
}
