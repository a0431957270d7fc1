/** A rest that ends when somebody wakes it or a time comes, and that misses no call between two rests. */
import type { Cancel, Clock } from '../../base/ports.ts';

export class WakeUp {
  readonly #clock: Clock;
  #woken = Promise.withResolvers<void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  wake(): void {
    this.#woken.resolve();
  }

  /** Begins to listen: a call from now on ends the rest, also before it began. */
  next(): { until(timeMs: number | undefined): Promise<void> } {
    const woken = Promise.withResolvers<void>();
    this.#woken = woken;
    return {
      until: async (timeMs) => {
        const cancel: Cancel = timeMs === undefined ? () => undefined : this.#clock.at(timeMs, woken.resolve);
        await woken.promise;
        cancel();
      },
    };
  }
}
