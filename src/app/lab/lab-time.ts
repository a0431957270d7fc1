/** How the lab's time passes: as it does, or by a server's clock that is moved as fast as its work is done. */
import type { RunningClock } from '../start.ts';
import { pause } from '../pause.ts';

export interface LabTime {
  now(): Date;
  /** Lets so much of the lab's time pass. */
  pass(ms: number): Promise<void>;
}

/** Errors: none; it resolves at once where the signal fires. */
export function realTime(signal: AbortSignal): LabTime {
  return { now: () => new Date(), pass: (ms) => pause(ms, signal) };
}

/** What runs behind the clock gets its turn by so short a wait. */
const turnMs = 5;

export function movedTime(clock: RunningClock, signal: AbortSignal): LabTime {
  return {
    now: () => clock.now(),
    async pass(ms) {
      await clock.advance(ms);
      await pause(turnMs, signal);
    },
  };
}
