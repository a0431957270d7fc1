/** The log alone on a real disk, beside what the disk itself does: node bench/log.ts [DIRECTORY] [SCALE]. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppendLoad, LoadResult } from '../src/engine/log/log.bench.ts';
import { runAppends, runReads } from '../src/engine/log/log.bench.ts';
import type { PartitionId } from '../src/engine/log/log.ts';
import { LocalLog } from '../src/engine/log/local/local-log.ts';
import { RealDisk } from '../src/io/real-disk.ts';
import { realMonotonic, realRandom } from '../src/io/real-ports.ts';
import { VirtualClock } from '../src/io/virtual-clock.ts';

const scale = Number(process.argv[3] ?? 1);
const loads: [string, AppendLoad][] = [
  [
    '500 KiB, 16 callers, 4 partitions',
    { appends: 2000, payloadBytes: 500 * 1024, callers: 16, partitions: 4, firstPartition: 0 },
  ],
  [
    '125 KiB, 32 callers, 400 partitions',
    { appends: 8000, payloadBytes: 125 * 1024, callers: 32, partitions: 400, firstPartition: 1000 },
  ],
  [
    '1 KiB, 64 callers, 64 partitions',
    { appends: 100_000, payloadBytes: 1024, callers: 64, partitions: 64, firstPartition: 2000 },
  ],
  [
    '200 B, 64 callers, 1000 partitions',
    { appends: 100_000, payloadBytes: 200, callers: 64, partitions: 1000, firstPartition: 3000 },
  ],
  ['1 KiB, 1 caller', { appends: 5000, payloadBytes: 1024, callers: 1, partitions: 1, firstPartition: 4000 }],
];

const directory = await mkdtemp(join(process.argv[2] ?? tmpdir(), 'millstream-bench-'));
const disk = new RealDisk(directory);
const open = (): Promise<LocalLog> =>
  LocalLog.open({ disk, clock: new VirtualClock(), monotonic: realMonotonic, random: realRandom });

try {
  await reportRoofline();
  for (const [name, load] of loads) {
    const scaled = { ...load, appends: Math.ceil(load.appends * scale) };
    const log = await open();
    print(`append ${name}`, await runAppends(log, realMonotonic, scaled));
    await log.settle();
    print(`read   ${name}`, await runReads(log, realMonotonic, scaled));
    for (let id = 0; id < load.partitions; id += 1) await log.drop((load.firstPartition + id) as PartitionId);
    await log[Symbol.asyncDispose]();
  }
  const startedMs = performance.now();
  await (await open())[Symbol.asyncDispose]();
  console.log(`open and close: ${(performance.now() - startedMs).toFixed(1)} ms`);
} finally {
  await rm(directory, { recursive: true, force: true });
}

/** What the disk does with the same write and sync, one at a time, into bytes written before. */
async function reportRoofline(): Promise<void> {
  const file = await disk.open('roofline', 'create');
  for (const kibibytes of [4, 64, 1024, 4096]) {
    const bytes = Buffer.alloc(kibibytes * 1024, 1);
    const rounds = 40;
    await file.write([Buffer.alloc(bytes.length * rounds)], 0);
    await file.sync();
    const startedMs = performance.now();
    for (let round = 0; round < rounds; round += 1) {
      await file.write([bytes], round * bytes.length);
      await file.sync();
    }
    const ms = (performance.now() - startedMs) / rounds;
    console.log(
      `disk: write and sync ${kibibytes} KiB: ${ms.toFixed(2)} ms, ${((kibibytes / 1024 / ms) * 1000).toFixed(0)} MiB/s`,
    );
  }
  await file.close();
  await disk.remove('roofline');
}

function print(name: string, result: LoadResult): void {
  const { appendsPerSecond, mebibytesPerSecond, latencyMsMedian, latencyMs99th } = result;
  const latency = `p50 ${latencyMsMedian.toFixed(2)} ms, p99 ${latencyMs99th.toFixed(2)} ms`;
  console.log(`${name}: ${appendsPerSecond.toFixed(0)}/s, ${mebibytesPerSecond.toFixed(0)} MiB/s, ${latency}`);
}
