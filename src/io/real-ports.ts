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

/** Asking the system costs more than the bytes, so many are asked for at once. None is given twice. */
const poolBytes = 8 * 1024;
let pool = Buffer.alloc(0);
let poolAt = 0;

export const realRandom: Random = {
  bytes(count) {
    if (count > poolBytes / 8) return randomBytes(count);
    if (poolAt + count > pool.length) {
      pool = randomBytes(poolBytes);
      poolAt = 0;
    }
    const taken = Buffer.from(pool.subarray(poolAt, poolAt + count));
    // What was given is a secret of who got it.
    pool.fill(0, poolAt, poolAt + count);
    poolAt += count;
    return taken;
  },
};
