/**
 * Finds out whether a chunk, or segments between the chunks and the journal, are missing. Numbers say nothing of that: one
 * may have been left out, and a segment with nothing worth keeping leaves no chunk. Offsets do: each partition goes on where
 * it had come to, and what is in neither chunk nor journal must lie below the place where the partition begins.
 */
import type { Offset, PartitionId } from '../log.ts';
import type { ChunkRow } from './chunk-directory.ts';

export interface Gap {
  readonly partition: PartitionId;
  readonly from: Offset;
  readonly to: Offset;
}

export class Coverage {
  readonly #ends = new Map<PartitionId, Offset>();
  /** The last gap of each partition: where that one is below the partition's start, all are. */
  readonly #gaps = new Map<PartitionId, Gap>();

  /** Chunks come in order. */
  addRow({ partition, firstOffset, endOffset }: ChunkRow): void {
    this.add(partition, firstOffset, endOffset);
  }

  /** Entries of the partition that lie one behind the other. */
  add(partition: PartitionId, first: Offset, end: Offset): void {
    const from = this.#ends.get(partition) ?? (0 as Offset);
    if (first > from) this.#gaps.set(partition, { partition, from, to: first });
    this.#ends.set(partition, end);
  }

  /** Gaps above where the partition begins. `startOf` answers undefined for partitions that are gone. */
  *missing(startOf: (partition: PartitionId) => Offset | undefined): Generator<Gap> {
    for (const gap of this.#gaps.values()) {
      const start = startOf(gap.partition);
      if (start !== undefined && start < gap.to) yield gap;
    }
  }
}

export function describeGap({ partition, from, to }: Gap): string {
  return `a chunk or a segment is missing: partition ${partition} has no entries from offset ${from} to ${to}`;
}
