/** Transactions on a log in memory: what checking, encoding, applying and answering cost without a disk. */
import { performance } from 'node:perf_hooks';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { MemoryLog } from '../log/memory/memory-log.ts';
import { put } from './contract.ts';
import { LogMeta } from './log-meta.ts';
import { memoryView } from './view.ts';

const inFlight = 64;

export async function bench(iterations: number): Promise<{ name: string; perSecond: number; unit: string }[]> {
  await using log = new MemoryLog({ clock: new VirtualClock({ frozenAtMs: 0 }) });
  await using meta = await LogMeta.open({ log, viewFile: memoryView });
  const value = { name: 'x'.repeat(100), offset: 1, hash: '340282366920938463463374607431768211455' };
  const startMs = performance.now();
  for (let done = 0; done < iterations; done += inFlight) {
    const count = Math.min(inFlight, iterations - done);
    await Promise.all(Array.from({ length: count }, (_, index) => meta.transact([put(`k/${index}`, value)])));
  }
  const perSecond = (iterations / (performance.now() - startMs)) * 1_000;
  return [{ name: `documents: transactions, ${inFlight} in flight, in memory`, perSecond, unit: 'transactions' }];
}
