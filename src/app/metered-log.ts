/** The log as the server's metrics and health see it: counts appends, times them, and notes when it takes no more. */
import type { Cancel, Monotonic } from '../base/ports.ts';
import { LogError } from '../engine/log/log.ts';
import type {
  Append,
  Appended,
  Log,
  LogEntry,
  Offset,
  PartitionBounds,
  PartitionId,
  ReadLimit,
} from '../engine/log/log.ts';
import type { Family, MetricRegistry } from '../engine/metrics/registry.ts';
import type { Counter, Histogram } from '../engine/metrics/series.ts';

// From a fast disk's sync to a disk in trouble.
const secondsBounds = [0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

export class MeteredLog implements Log {
  readonly #log: Log;
  readonly #monotonic: Monotonic;
  readonly #seconds: Histogram;
  readonly #bytes: Counter;
  readonly #failures: Family<readonly ['reason'], Counter>;
  #isFenced = false;

  constructor(log: Log, registry: MetricRegistry, monotonic: Monotonic) {
    this.#log = log;
    this.#monotonic = monotonic;
    const seconds = registry.histogram({
      name: 'millstream_log_append_seconds',
      help: 'Time from an append to its being durable.',
      labels: [],
      bounds: secondsBounds,
    });
    const bytes = registry.counter({
      name: 'millstream_log_append_bytes_total',
      help: 'Bytes of payloads appended.',
      labels: [],
    });
    this.#failures = registry.counter({
      name: 'millstream_log_append_failures_total',
      help: 'Appends that were refused or failed, by reason.',
      labels: ['reason'],
    });
    this.#seconds = seconds.series();
    this.#bytes = bytes.series();
  }

  /** A sync failed: appends are refused until the log is opened again. */
  get isFenced(): boolean {
    return this.#isFenced;
  }

  async append(group: readonly Append[]): Promise<readonly Appended[]> {
    const startMs = this.#monotonic.nowMs();
    try {
      const appended = await this.#log.append(group);
      this.#seconds.observe((this.#monotonic.nowMs() - startMs) / 1_000);
      for (const { payload } of group) this.#bytes.add(payload.length);
      return appended;
    } catch (error) {
      const code = error instanceof LogError ? error.code : 'Unknown';
      this.#isFenced ||= code === 'Fenced';
      this.#failures.series(code).add();
      throw error;
    }
  }

  read(partition: PartitionId, from: Offset, limit: ReadLimit): Promise<readonly LogEntry[]> {
    return this.#log.read(partition, from, limit);
  }

  bounds(partition: PartitionId): Promise<PartitionBounds> {
    return this.#log.bounds(partition);
  }

  offsetForTime(partition: PartitionId, timeMs: number): Promise<Offset> {
    return this.#log.offsetForTime(partition, timeMs);
  }

  watch(partition: PartitionId, listener: (end: Offset) => void): Cancel {
    return this.#log.watch(partition, listener);
  }

  setRetention(partition: PartitionId, retentionMs: number): void {
    this.#log.setRetention(partition, retentionMs);
  }

  trim(partition: PartitionId, before: Offset): Promise<void> {
    return this.#log.trim(partition, before);
  }

  drop(partition: PartitionId): Promise<void> {
    return this.#log.drop(partition);
  }

  partitions(): Promise<readonly PartitionId[]> {
    return this.#log.partitions();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#log[Symbol.asyncDispose]();
  }
}
