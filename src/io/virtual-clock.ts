/**
 * The Clock of a running server: real time plus an offset, or frozen. Tests freeze it and move it by hand; in dev mode the
 * admin API does. Moving forward runs every task that became due, in order of their times.
 *
 * It never shows an earlier time than before, not even when the machine's clock is set back.
 */
import { assert } from '../base/assert.ts';
import type { Cancel, Clock } from '../base/ports.ts';

interface Task {
  readonly timeMs: number;
  readonly run: () => void;
}

// The longest delay setTimeout takes; a farther task is looked at again then.
const timerDelayMsMax = 2 ** 31 - 1;

export interface VirtualClockOptions {
  /** The machine's time in ms since the epoch; tests give a constant. */
  readonly realTimeMs?: () => number;
  /** Added to the machine's time: what earlier advances, kept over a restart, came to. */
  readonly offsetMs?: number;
  /** Start frozen at this time instead of running. */
  readonly frozenAtMs?: number;
}

export class VirtualClock implements Clock {
  readonly #realTimeMs: () => number;
  #offsetMs: number;
  #frozenAtMs: number | undefined;
  #latestMs = 0;
  readonly #tasks = new Set<Task>();
  #timer: NodeJS.Timeout | undefined;

  constructor(options: VirtualClockOptions = {}) {
    this.#realTimeMs = options.realTimeMs ?? Date.now;
    this.#offsetMs = options.offsetMs ?? 0;
    this.#frozenAtMs = options.frozenAtMs;
  }

  nowMs(): number {
    const timeMs = this.#frozenAtMs ?? Math.floor(this.#realTimeMs()) + this.#offsetMs;
    this.#latestMs = Math.max(this.#latestMs, timeMs);
    return this.#latestMs;
  }

  at(timeMs: number, run: () => void): Cancel {
    const task = { timeMs, run };
    this.#tasks.add(task);
    this.#arm();
    return () => {
      this.#tasks.delete(task);
    };
  }

  /** What the clock runs ahead of the machine's; to be kept over a restart. */
  get offsetMs(): number {
    return this.#offsetMs;
  }

  get isFrozen(): boolean {
    return this.#frozenAtMs !== undefined;
  }

  /** Stops at the time it shows, or at a later one. It never goes back, so what passes meanwhile has passed. */
  freeze(atMs: number = this.nowMs()): void {
    this.advance(Math.max(atMs - this.nowMs(), 0));
    this.#frozenAtMs = Math.max(atMs, this.nowMs());
  }

  /** Runs again from the time it shows. */
  unfreeze(): void {
    if (this.#frozenAtMs === undefined) return;
    this.#offsetMs = this.#frozenAtMs - Math.floor(this.#realTimeMs());
    this.#frozenAtMs = undefined;
    this.#arm();
  }

  /** Moves forward, task by task: each sees the time it was set for. */
  advance(byMs: number): void {
    assert(byMs >= 0, 'the clock cannot go back');
    const targetMs = this.nowMs() + byMs;
    for (let task = this.#earliest(); task !== undefined && task.timeMs <= targetMs; task = this.#earliest()) {
      this.#moveTo(Math.max(task.timeMs, this.nowMs()));
      this.#tasks.delete(task);
      task.run();
    }
    this.#moveTo(targetMs);
    this.#arm();
  }

  #moveTo(timeMs: number): void {
    if (this.#frozenAtMs === undefined)
      this.#offsetMs = Math.max(this.#offsetMs, timeMs - Math.floor(this.#realTimeMs()));
    else this.#frozenAtMs = timeMs;
  }

  #earliest(): Task | undefined {
    let earliest: Task | undefined;
    for (const task of this.#tasks) {
      if (earliest === undefined || task.timeMs < earliest.timeMs) earliest = task;
    }
    return earliest;
  }

  #arm(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const next = this.#earliest();
    if (next === undefined || (this.#frozenAtMs !== undefined && next.timeMs > this.#frozenAtMs)) return;
    const delayMs = Math.min(Math.max(next.timeMs - this.nowMs(), 0), timerDelayMsMax);
    this.#timer = setTimeout(() => this.advance(0), delayMs);
    this.#timer.unref();
  }
}
