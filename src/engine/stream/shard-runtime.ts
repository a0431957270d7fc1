/**
 * What a running server keeps of each shard in use, beside its documents: the gate of its writers, its throttles and how
 * much was written lately. Nothing of it outlives the process; entries go with the shard.
 */
import type { Monotonic } from '../../base/ports.ts';
import type { PartitionId } from '../log/log.ts';
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

  /** For shards that are gone. */
  forget(partition: PartitionId): void {
    this.#runtimes.delete(partition);
  }

  get size(): number {
    return this.#runtimes.size;
  }
}
