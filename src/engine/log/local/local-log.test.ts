import { MemoryDisk } from '../../../io/memory-disk.ts';
import { realMonotonic, realRandom } from '../../../io/real-ports.ts';
import type { VirtualClock } from '../../../io/virtual-clock.ts';
import type { LogUnderTest } from '../contract.ts';
import { describeLog } from '../contract.ts';
import type { Log } from '../log.ts';
import type { LocalLogOptions } from './local-log.ts';
import { LocalLog } from './local-log.ts';

function localLog(options: Partial<LocalLogOptions>): () => LogUnderTest {
  return () => {
    const disk = new MemoryDisk();
    const open = (clock: VirtualClock): Promise<Log> =>
      LocalLog.open({ disk, clock, monotonic: realMonotonic, random: realRandom, ...options });
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

const everySegmentBytes = 4096;
describeLog('the log on a disk, sync', localLog({}));
describeLog('the log on a disk, interval', localLog({ durability: { mode: 'interval', everyMs: 5 } }));
describeLog('the log on a disk, os', localLog({ durability: { mode: 'os' } }));
describeLog('the log on a disk, small segments', localLog({ segmentBytes: everySegmentBytes }));
describeLog(
  'the log on a disk, small segments, no memory',
  localLog({ segmentBytes: everySegmentBytes, hotBytesMax: 0 }),
);
