/**
 * What a running server keeps of each shard in use, beside its documents: the gate of its writers, its throttles and how
 * much was written lately. Nothing of it outlives the process; entries go with the shard.
 */
import type { Monotonic } from '../../base/ports.ts';
import type { PartitionId } from '../log/log.ts';
import type { StreamEvent } from './catalog.ts';
import { ShardGate } from './shard-gate.ts';
import { ReadThrottle, WriteThrottle } from './shard-throttle.ts';

export class ShardRuntime {
  readonly gate = new ShardGate();
  readonly writes: WriteThrottle;
  readonly reads: ReadThrottle;
  /** Bytes accepted since the process started; on-demand scaling looks at its growth. */
  acceptedBytes = 0;

  constructor(monotonic: Monotonic) {
    this.writes = new WriteThrottle(monotonic);
    this.reads = new ReadThrottle(monotonic);
  }
}

export class ShardRuntimes {
  readonly #monotonic: Monotonic;
  readonly #runtimes = new Map<PartitionId, ShardRuntime>();

  constructor(monotonic: Monotonic) {
    this.#monotonic = monotonic;
  }

  of(partition: PartitionId): ShardRuntime {
    let runtime = this.#runtimes.get(partition);
    if (runtime === undefined) {
      runtime = new ShardRuntime(this.#monotonic);
      this.#runtimes.set(partition, runtime);
    }
    return runtime;
  }

  /** The shard's, where it has been in use. */
  find(partition: PartitionId): ShardRuntime | undefined {
    return this.#runtimes.get(partition);
  }

  /** Lets go of what belongs to shards that are gone; to be told of every change of a stream. */
  follow(event: StreamEvent): void {
    if (event.kind === 'created') return;
    const before = event.kind === 'deleted' ? event.stream : event.previous;
    for (const shard of before.shards.values()) {
      if (event.kind === 'deleted' || !event.stream.shards.has(shard.index)) this.#runtimes.delete(shard.partition);
    }
  }

  get size(): number {
    return this.#runtimes.size;
  }
}
