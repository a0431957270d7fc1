/** The machine's own monotonic time, time of day and randomness. */
import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { Monotonic, Random, WallClock } from '../base/ports.ts';

export const realMonotonic: Monotonic = {
  nowMs: () => performance.now(),
  after(delayMs, task) {
    const timer = setTimeout(task, delayMs);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

export const realWallClock: WallClock = { nowMs: () => Date.now() };

export const realRandom: Random = { bytes: (count) => randomBytes(count) };
