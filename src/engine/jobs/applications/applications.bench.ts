/** The lab's query from a stream's shards to its windows: log, journal, decoding, operators and checkpoints, in one process. */
import { performance } from 'node:perf_hooks';
import { VirtualClock } from '../../../io/virtual-clock.ts';
import { MemoryLog } from '../../log/memory/memory-log.ts';
import { labConfiguration, labEvents, labName } from './lab-load.fixture.ts';
import { noMeter } from './meter.ts';
import { createStream, startProcess } from './running.fixture.ts';

const putCount = 500;

export async function bench(iterations: number): Promise<{ name: string; perSecond: number; unit: string }[]> {
  const clock = new VirtualClock();
  const all = Promise.withResolvers<void>();
  let left = iterations;
  const meter = {
    ...noMeter,
    read: (_application: unknown, _input: string, records: number) => {
      left -= records;
      if (left <= 0) all.resolve();
    },
  };
  const process = await startProcess({ clock, log: new MemoryLog({ clock }), meter });
  await createStream(process, 'in', 4);
  await createStream(process, 'out');
  for (let put = 0; put < iterations; put += putCount)
    await process.put('in', labEvents(Math.min(putCount, iterations - put)));
  await process.catalog.create(labName, labConfiguration);
  // The clock's timers do not keep a process alive, and the log in memory has nothing else that would.
  const alive = setInterval(() => undefined, 1_000);
  const startMs = performance.now();
  await process.catalog.start(labName, new Map([['1.1', 'TRIM_HORIZON']]));
  await all.promise;
  // What was read last is worked on, and saved, before it has stopped.
  await process.catalog.stop(labName);
  const perSecond = (iterations * 1_000) / (performance.now() - startMs);
  clearInterval(alive);
  await process.stop();
  return [{ name: 'SQL application: the lab query, from shards to windows', perSecond, unit: 'events' }];
}
