/** The log on a disk in memory, as the contract suite and the fuzz want it. */
import { MemoryDisk } from '../../../io/memory-disk.ts';
import { realMonotonic, realRandom } from '../../../io/real-ports.ts';
import type { VirtualClock } from '../../../io/virtual-clock.ts';
import type { LogUnderTest } from '../contract.ts';
import type { Log } from '../log.ts';
import type { LocalLogOptions } from './local-log.ts';
import { LocalLog } from './local-log.ts';

export function localLog(options: Partial<LocalLogOptions>): () => LogUnderTest {
  return () => {
    const disk = new MemoryDisk();
    const open = (clock: VirtualClock): Promise<Log> =>
      LocalLog.open({ disk, clock, monotonic: realMonotonic, random: realRandom, report: fail, ...options });
    return {
      open,
      reopen: async (log, clock) => {
        await log[Symbol.asyncDispose]();
        return await open(clock);
      },
      settle: async (log) => {
        if (log instanceof LocalLog) await log.settle();
      },
    };
  };
}

/** On a disk without faults nothing behind the log may fail. */
function fail(problem: Error): void {
  throw problem;
}
