/**
 * Keeps on-demand streams ahead of their load: a shard that takes more than 500 KB a second is split in the middle. AWS
 * does so within 15 minutes; here a minute of it is enough. Like AWS's, it does not look for hot keys: a key's records stay
 * in one shard.
 */
import type { Cancel, Monotonic } from '../../base/ports.ts';
import type { PartitionId } from '../log/log.ts';
import { StreamError } from './errors.ts';
import type { Resharding } from './resharding.ts';
import type { ShardRuntimes } from './shard-runtime.ts';
import { shardsPerStreamMax } from './stream-limits.ts';
import type { Stream } from './stream.ts';

export interface OnDemandScalingOptions {
  readonly catalog: { all(): Iterable<Stream> };
  readonly resharding: Pick<Resharding, 'splitEvenly'>;
  readonly runtimes: ShardRuntimes;
  readonly monotonic: Monotonic;
  readonly onFailure: (stream: Stream, cause: unknown) => void;
}

/** docs.aws.amazon.com/streams/latest/dev/how-do-i-size-a-stream.html, on-demand mode. */
const hotBytesPerSecond = 500_000;
export const checkEveryMs = 10_000;
/** How many checks in a row a shard has to be hot. */
export const hotChecks = 6;

interface Load {
  readonly acceptedBytes: number;
  readonly hotChecks: number;
}

export class OnDemandScaling implements AsyncDisposable {
  readonly #options: OnDemandScalingOptions;
  /** Of the shards that were in use at the last check. */
  #loads = new Map<PartitionId, Load>();
  #checkedAtMs = 0;
  #cancel: Cancel | undefined;
  #checking: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(options: OnDemandScalingOptions) {
    this.#options = options;
  }

  start(): void {
    this.#checkedAtMs = this.#options.monotonic.nowMs();
    this.#schedule();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopped = true;
    this.#cancel?.();
    await this.#checking;
  }

  #schedule(): void {
    if (this.#stopped) return;
    this.#cancel = this.#options.monotonic.after(checkEveryMs, () => {
      this.#checking = this.#check().finally(() => this.#schedule());
    });
  }

  async #check(): Promise<void> {
    const nowMs = this.#options.monotonic.nowMs();
    const hotBytes = (hotBytesPerSecond * (nowMs - this.#checkedAtMs)) / 1000;
    const loads = new Map<PartitionId, Load>();
    const due: { readonly stream: Stream; readonly shards: Set<number> }[] = [];
    for (const stream of this.#options.catalog.all()) {
      if (stream.mode !== 'on-demand') continue;
      const shards = this.#hotShards(stream, hotBytes, loads);
      if (shards.size > 0) due.push({ stream, shards });
    }
    this.#loads = loads;
    this.#checkedAtMs = nowMs;
    for (const { stream, shards } of due) await this.#split(stream, shards);
  }

  #hotShards(stream: Stream, hotBytes: number, loads: Map<PartitionId, Load>): Set<number> {
    const hot = new Set<number>();
    for (const { index, partition } of stream.openShards) {
      const runtime = this.#options.runtimes.find(partition);
      if (runtime === undefined) continue;
      const before = this.#loads.get(partition);
      const isHot = runtime.acceptedBytes - (before?.acceptedBytes ?? 0) > hotBytes;
      const load = { acceptedBytes: runtime.acceptedBytes, hotChecks: isHot ? (before?.hotChecks ?? 0) + 1 : 0 };
      loads.set(partition, load);
      if (load.hotChecks >= hotChecks && stream.openShards.length + hot.size < shardsPerStreamMax) hot.add(index);
    }
    return hot;
  }

  async #split(stream: Stream, shards: ReadonlySet<number>): Promise<void> {
    try {
      await this.#options.resharding.splitEvenly(stream.id, shards);
    } catch (error) {
      // A stream that is being changed or has gone is looked at again at the next check.
      const isBusy =
        error instanceof StreamError && (error.detail.code === 'StreamInUse' || error.detail.code === 'StreamGone');
      if (!isBusy) this.#options.onFailure(stream, error);
    }
  }
}
