/**
 * Drops partitions whose owner is gone, a few at a time and behind everybody's back. What a crash leaves behind is
 * found by their owner at the next start, so nothing waits for it.
 */
import type { Log, PartitionId } from './log.ts';

/** Drops under way at once: enough for one sync to carry many, few enough to leave the log to its writers. */
const underWayMax = 256;

export interface DropEvents {
  /** A partition that belongs to nobody any more could not be dropped; the next start drops it. */
  dropFailed(detail: { readonly partition: number; readonly cause: unknown }): void;
}

export class PartitionDrops {
  readonly #log: Pick<Log, 'drop'>;
  readonly #events: DropEvents;
  readonly #waiting: PartitionId[] = [];
  #underWayCount = 0;
  #idle = Promise.withResolvers<void>();

  constructor(log: Pick<Log, 'drop'>, events: DropEvents) {
    this.#log = log;
    this.#events = events;
    this.#idle.resolve();
  }

  add(partitions: readonly PartitionId[]): void {
    if (partitions.length === 0) return;
    if (this.#underWayCount === 0 && this.#waiting.length === 0) this.#idle = Promise.withResolvers<void>();
    for (const partition of partitions) this.#waiting.push(partition);
    while (this.#underWayCount < underWayMax && this.#waiting.length > 0) void this.#work();
  }

  /** Resolves when nothing is left to drop. */
  idle(): Promise<void> {
    return this.#idle.promise;
  }

  async #work(): Promise<void> {
    this.#underWayCount += 1;
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop()) {
      const partition = next;
      try {
        await this.#log.drop(partition);
      } catch (cause) {
        this.#events.dropFailed({ partition, cause });
      }
    }
    this.#underWayCount -= 1;
    if (this.#underWayCount === 0) this.#idle.resolve();
  }
}
