/**
 * Moves the clock for the admin API and keeps what it was moved by over a restart: a clock that jumped back would hide
 * records and close windows a second time. A frozen clock runs again after a restart, from the time it showed or later.
 */
import { ClockError } from '../admin/api.ts';
import type { ClockControl, ClockReport, ClockRequest } from '../admin/api.ts';
import { realWallClock } from '../io/real-ports.ts';
import type { VirtualClock } from '../io/virtual-clock.ts';

export interface OffsetStore {
  save(offsetMs: number): Promise<void>;
}

// Everything that is due on the way runs at its own time, so a long way takes long and nothing else is done meanwhile.
const moveDaysMax = 3_650;
const moveMsMax = moveDaysMax * 86_400_000;

export function createClockControl(
  clock: VirtualClock,
  store: OffsetStore,
  onMoved: (action: string, now: string) => void,
): ClockControl {
  const report = (): ClockReport => ({
    now: new Date(clock.nowMs()).toISOString(),
    isFrozen: clock.isFrozen,
    offsetMs: clock.offsetMs,
  });
  return {
    report,
    async apply(request) {
      move(clock, request);
      await store.save(clock.isFrozen ? clock.nowMs() - realWallClock.nowMs() : clock.offsetMs);
      const now = report();
      onMoved(request.action, now.now);
      return now;
    },
  };
}

function move(clock: VirtualClock, request: ClockRequest): void {
  switch (request.action) {
    case 'unfreeze':
      clock.unfreeze();
      return;
    case 'advance':
      checkMove(request.ms);
      clock.advance(request.ms);
      return;
    case 'freeze': {
      if (request.at === undefined) {
        clock.freeze();
        return;
      }
      const atMs = Date.parse(request.at);
      const now = new Date(clock.nowMs()).toISOString();
      if (atMs < clock.nowMs()) throw new ClockError(`The clock shows ${now} and cannot go back.`);
      checkMove(atMs - clock.nowMs());
      clock.freeze(atMs);
    }
  }
}

function checkMove(byMs: number): void {
  if (byMs > moveMsMax) throw new ClockError(`The clock moves at most ${moveDaysMax} days at a time.`);
}
