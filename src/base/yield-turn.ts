/**
 * Lets everybody else have a turn. Documents are read without waiting for anything outside, so a job that goes through many of
 * them would keep requests out until its end.
 */
import type { Clock } from './ports.ts';

export function yieldTurn(clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    clock.at(clock.nowMs(), resolve);
  });
}
