/**
 * A SQL application end to end: the lab's query between real streams on a real disk, in this process. First what it makes of a
 * backlog, then a steady feed, whose memory must stay flat: `npm run bench -- --only sql --seconds 600`.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { LocalLog } from '../src/engine/log/local/local-log.ts';
import { labConfiguration, labEvents, labName } from '../src/engine/jobs/applications/lab-load.fixture.ts';
import { noMeter } from '../src/engine/jobs/applications/meter.ts';
import { createStream, startProcess } from '../src/engine/jobs/applications/running.fixture.ts';
import type { Process } from '../src/engine/jobs/applications/running.fixture.ts';
import { RealDisk } from '../src/io/real-disk.ts';
import { realMonotonic, realRandom } from '../src/io/real-ports.ts';
import { VirtualClock } from '../src/io/virtual-clock.ts';
import { temporaryFolder } from '../test/server/server-process.ts';
import type { BenchOptions } from './loads.ts';
import { mebibytes, percent, perSecond, type Figure } from './report.ts';

const backlogCount = 1_000_000;
const putCount = 500;
const fedPerSecond = 20_000;
/** The first part of a feed warms up: code is compiled, pools fill, the first window's groups are made. */
const warmShare = 0.2;

interface Machine extends AsyncDisposable {
  readonly process: Process;
  readCount(): number;
}

export async function measureSql({ seconds }: BenchOptions): Promise<Figure[]> {
  return [await backlog(), ...(await feed(seconds))];
}

async function backlog(): Promise<Figure> {
  await using machine = await open();
  const { process } = machine;
  for (let put = 0; put < backlogCount; put += putCount) await process.put('in', labEvents(putCount));
  const startMs = performance.now();
  const startCpu = globalThis.process.cpuUsage();
  await process.catalog.start(labName, new Map([['1.1', 'TRIM_HORIZON']]));
  while (machine.readCount() < backlogCount) await wait(5);
  await process.catalog.stop(labName);
  const tookMs = performance.now() - startMs;
  const { user, system } = globalThis.process.cpuUsage(startCpu);
  return {
    what: 'SQL: the lab query over a backlog, journaled',
    measured: `${perSecond((backlogCount * 1_000) / tookMs)} events`,
    must: '300,000/s',
    roofline: '',
    note: `${percent((user + system) / 1_000 / tookMs)} of one core: ${perSecond((backlogCount * 1e6) / (user + system))} of processor time`,
  };
}

async function feed(seconds: number): Promise<Figure[]> {
  await using machine = await open();
  const { process } = machine;
  await process.catalog.start(labName, new Map([['1.1', 'NOW']]));
  const startMs = performance.now();
  const samples: { readonly atMs: number; readonly heap: number; readonly resident: number }[] = [];
  let fed = 0;
  let sampledMs = 0;
  for (let nowMs = 0; nowMs < seconds * 1_000; nowMs = performance.now() - startMs) {
    while (fed < (nowMs * fedPerSecond) / 1_000) {
      await process.put('in', labEvents(putCount));
      fed += putCount;
    }
    if (nowMs - sampledMs >= 1_000) {
      sampledMs = nowMs;
      globalThis.gc?.();
      const { heapUsed, rss } = globalThis.process.memoryUsage();
      samples.push({ atMs: nowMs, heap: heapUsed, resident: rss });
    }
    await wait(5);
  }
  const tookMs = performance.now() - startMs;
  const behind = fed - machine.readCount();
  await process.catalog.stop(labName);
  const warm = samples.filter(({ atMs }) => atMs >= warmShare * seconds * 1_000);
  const third = Math.max(1, Math.floor(warm.length / 3));
  const memory = (name: string, of: 'heap' | 'resident'): Figure => ({
    what: `SQL: ${name}, first and last third of the feed`,
    measured: `${mebibytes(average(warm.slice(0, third).map((sample) => sample[of])))} → ${mebibytes(average(warm.slice(-third).map((sample) => sample[of])))}`,
    must: 'flat',
    roofline: '',
    note: `${Math.round(tookMs / 1_000)} s; sampled every second, after the first ${warmShare * 100} %`,
  });
  const rate = {
    what: 'SQL: the lab query over a steady feed',
    measured: `${perSecond((machine.readCount() * 1_000) / tookMs)} events`,
    must: perSecond(fedPerSecond),
    roofline: '',
    note: `${behind} events were not read yet at the end; the feed is in the same process`,
  };
  return [rate, memory('heap', 'heap'), memory('resident memory', 'resident')];
}

async function open(): Promise<Machine> {
  const folder = await temporaryFolder();
  const clock = new VirtualClock();
  const log = await LocalLog.open({
    disk: new RealDisk(folder.path),
    clock,
    monotonic: realMonotonic,
    random: realRandom,
  });
  // The clock's timers do not keep a process alive.
  const alive = setInterval(() => undefined, 1_000);
  let read = 0;
  const meter = {
    ...noMeter,
    read: (_application: unknown, _input: string, records: number) => {
      read += records;
    },
  };
  const process = await startProcess({ clock, log, meter });
  await createStream(process, 'in', 4);
  await createStream(process, 'out');
  await process.catalog.create(labName, labConfiguration);
  return {
    process,
    readCount: () => read,
    async [Symbol.asyncDispose]() {
      await process.stop();
      clearInterval(alive);
      await log[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
