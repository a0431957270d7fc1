/**
 * Who, beside a delivery stream's own delivery, still needs records of its direct puts, and from where on: SQL applications
 * that read it. What is held is not trimmed, up to the age of `holdMsMax`.
 *
 * Until everybody who was reading before a restart has said so, everything is held.
 */
import type { PartitionId } from '../log/log.ts';

export class Holds {
  readonly #holds = new Map<PartitionId, Map<string, number>>();
  #isOpen = false;

  /** Everybody who was reading before the start has said what it needs. */
  open(): void {
    this.#isOpen = true;
  }

  /** In place of what the reader said before. */
  set(partition: PartitionId, reader: string, neededFrom: number): void {
    const readers = this.#holds.get(partition) ?? new Map<string, number>();
    this.#holds.set(partition, readers.set(reader, neededFrom));
  }

  release(reader: string): void {
    for (const [partition, readers] of this.#holds) {
      readers.delete(reader);
      if (readers.size === 0) this.#holds.delete(partition);
    }
  }

  /** Offsets below are needed by none of them; Infinity where nobody reads the partition. */
  neededFrom(partition: PartitionId): number {
    if (!this.#isOpen) return 0;
    return Math.min(Infinity, ...(this.#holds.get(partition)?.values() ?? []));
  }
}
