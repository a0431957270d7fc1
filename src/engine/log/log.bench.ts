/** Loads for a log, small or large; log.bench.test.ts runs them with tiny input, bench/log.ts on a real disk. */
import type { Monotonic } from '../../base/ports.ts';
import { realMonotonic } from '../../io/real-ports.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import type { Log, Offset, PartitionId } from './log.ts';
import { MemoryLog } from './memory/memory-log.ts';

export interface AppendLoad {
  readonly appends: number;
  readonly payloadBytes: number;
  /** Callers that each wait for their answer before they append again. */
  readonly callers: number;
  readonly partitions: number;
  /** Partitions are numbered from here on; no number may have been dropped before. */
  readonly firstPartition: number;
}

export interface LoadResult {
  readonly seconds: number;
  readonly appendsPerSecond: number;
  readonly mebibytesPerSecond: number;
  readonly latencyMsMedian: number;
  readonly latencyMs99th: number;
}

/** What the log costs without a disk. */
export async function bench(iterations: number): Promise<{ name: string; perSecond: number; unit: string }[]> {
  await using log = new MemoryLog({ clock: new VirtualClock({ frozenAtMs: 0 }) });
  const load = { appends: iterations, payloadBytes: 1024, callers: 64, partitions: 4, firstPartition: 0 };
  const { appendsPerSecond } = await runAppends(log, realMonotonic, load);
  const { appendsPerSecond: readsPerSecond } = await runReads(log, realMonotonic, load);
  return [
    { name: 'log in memory: appends of 1 KiB', perSecond: appendsPerSecond, unit: 'entries' },
    { name: 'log in memory: reads of 1 KiB', perSecond: readsPerSecond, unit: 'entries' },
  ];
}

export async function runAppends(log: Log, monotonic: Monotonic, load: AppendLoad): Promise<LoadResult> {
  const latencies: number[] = [];
  const startedMs = monotonic.nowMs();
  let begun = 0;
  const call = async (): Promise<void> => {
    while (begun < load.appends) {
      const partition = (load.firstPartition + (begun % load.partitions)) as PartitionId;
      begun += 1;
      const calledMs = monotonic.nowMs();
      await log.append([{ partition, count: 1, payload: Buffer.allocUnsafeSlow(load.payloadBytes) }]);
      latencies.push(monotonic.nowMs() - calledMs);
    }
  };
  await Promise.all(Array.from({ length: load.callers }, call));
  return resultOf(load, (monotonic.nowMs() - startedMs) / 1000, latencies);
}

/** Reads every partition from its start to its end. */
export async function runReads(log: Log, monotonic: Monotonic, load: AppendLoad): Promise<LoadResult> {
  const latencies: number[] = [];
  const startedMs = monotonic.nowMs();
  for (let index = 0; index < load.partitions; index += 1) {
    const partition = (load.firstPartition + index) as PartitionId;
    const { start, end } = await log.bounds(partition);
    for (let next = start; next < end;) {
      const calledMs = monotonic.nowMs();
      const entries = await log.read(partition, next, { bytesMax: 1024 * 1024 });
      latencies.push(monotonic.nowMs() - calledMs);
      const last = entries.at(-1);
      next = last === undefined ? end : ((last.baseOffset + last.count) as Offset);
    }
  }
  return resultOf(load, (monotonic.nowMs() - startedMs) / 1000, latencies);
}

function resultOf({ appends, payloadBytes }: AppendLoad, seconds: number, latencies: number[]): LoadResult {
  const sorted = latencies.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return {
    seconds,
    appendsPerSecond: appends / seconds,
    mebibytesPerSecond: (appends * payloadBytes) / seconds / 1024 / 1024,
    latencyMsMedian: at(0.5),
    latencyMs99th: at(0.99),
  };
}
