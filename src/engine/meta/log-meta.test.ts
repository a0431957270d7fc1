import type { VirtualClock } from '../../io/virtual-clock.ts';
import { MemoryLog } from '../log/memory/memory-log.ts';
import { describeMeta } from './contract.ts';
import type { OpenedMeta } from './contract.ts';
import { LogMeta } from './log-meta.ts';
import { memoryView } from './view.ts';

async function openInMemory(clock: VirtualClock): Promise<OpenedMeta> {
  const log = new MemoryLog({ clock });
  const meta = await LogMeta.open({ log, viewFile: memoryView });
  return {
    log,
    meta,
    async [Symbol.asyncDispose]() {
      await meta[Symbol.asyncDispose]();
      await log[Symbol.asyncDispose]();
    },
  };
}

describeMeta('the documents on a log in memory', openInMemory);
