/**
 * What a log knows of entries whose segments are not yet regrouped: where each lies in the journal and, for the newest ones
 * up to a bound, the payload itself, so that readers at the tail never touch the disk. The payloads of all partitions share
 * the bound; the oldest goes first. An entry is forgotten once its payload is gone and its segment is regrouped.
 */
import { assert, required } from '../../../base/assert.ts';
import type { LogEntry, Offset, PartitionId } from '../log.ts';
import { Queue } from '../queue.ts';
import { slabBytes } from './hot-memory.ts';
import type { HotBytes, HotMemory } from './hot-memory.ts';
import type { Segment } from './segment.ts';

/** What a payload in memory costs beside its bytes. */
export const hotOverheadBytes = 200;

export const hotDroppedMax = 10_000;

/** Slabs that are filled in part: those that are written to, and those whose partitions were dropped. */
const partialSlabsMax = 8;

export interface RecentEntry extends Omit<LogEntry, 'payload'> {
  readonly segment: Segment;
  /** Where the entry's header begins in the segment. */
  readonly segmentOffset: number;
  readonly payloadBytes: number;
  /** Header and payload; undefined once they had to go from memory. */
  stored: HotBytes | undefined;
}

/** An entry whose bytes stay in memory until they are released. */
export interface HeldEntry {
  readonly entry: RecentEntry;
  readonly stored: HotBytes;
}

interface HotEntry {
  readonly partition: PartitionId;
  readonly entry: RecentEntry;
}

export class RecentEntries {
  readonly #bytesMax: number;
  readonly #memory: HotMemory;
  #bytes = 0;
  /** Newest regrouped segment: what is older can be read from chunks. */
  #regroupedThrough = 0;
  readonly #queues = new Map<PartitionId, Queue<RecentEntry>>();
  /** All entries with their payload in memory, oldest first. */
  #hot = new Queue<HotEntry>();
  /** Of those, the ones whose partition was dropped since. */
  #hotDropped = 0;

  /** `memory` is what the entries' bytes lie in. */
  constructor(options: { readonly bytesMax: number; readonly memory: HotMemory }) {
    this.#bytesMax = options.bytesMax;
    this.#memory = options.memory;
  }

  get hotBytes(): number {
    return this.#bytes;
  }

  /** Entries in the order in which their payloads go, with those dropped since. */
  get hotLength(): number {
    return this.#hot.length;
  }

  of(partition: PartitionId): Queue<RecentEntry> | undefined {
    return this.#queues.get(partition);
  }

  add(partition: PartitionId, entry: RecentEntry): void {
    let queue = this.#queues.get(partition);
    if (queue === undefined) {
      queue = new Queue();
      this.#queues.set(partition, queue);
    }
    queue.push(entry);
    if (entry.stored === undefined) return;
    this.#hot.push({ partition, entry });
    this.#bytes += entry.payloadBytes + hotOverheadBytes;
    while (this.#isOverfull()) this.#coolOldest();
  }

  #isOverfull(): boolean {
    // What was dropped leaves holes, so that a few entries may keep many slabs.
    const slabsBytesMax = this.#bytesMax + partialSlabsMax * slabBytes;
    return this.#bytes > this.#bytesMax || (this.#memory.bytes > slabsBytesMax && this.#hot.length > 0);
  }

  /**
   * All entries of a segment that is not regrouped, by partition, each to be released; undefined where not all of them are in
   * memory any more.
   */
  hold(segment: Segment): ReadonlyMap<PartitionId, readonly HeldEntry[]> | undefined {
    const held = new Map<PartitionId, HeldEntry[]>();
    for (const [partition, queue] of this.#queues) {
      const entries: HeldEntry[] = [];
      const first = queue.search((entry) => entry.segment.number >= segment.number);
      for (let index = first; index < queue.length; index += 1) {
        const entry = queue.at(index);
        if (entry.segment !== segment) break;
        if (entry.stored === undefined) return undefined;
        entries.push({ entry, stored: entry.stored });
      }
      if (entries.length > 0) held.set(partition, entries);
    }
    for (const entries of held.values()) for (const { stored } of entries) stored.retain();
    return held;
  }

  /** The index of the entry that holds `from`; the queue's length where it is not here. */
  static find(queue: Queue<RecentEntry>, from: Offset): number {
    const index = queue.search((entry) => entry.baseOffset + entry.count > from);
    return index < queue.length && queue.at(index).baseOffset <= from ? index : queue.length;
  }

  /** Segments up to `number` can be read from chunks now. */
  regrouped(number: number, partitions: Iterable<PartitionId>): void {
    assert(number > this.#regroupedThrough, 'segments are regrouped in order');
    this.#regroupedThrough = number;
    for (const partition of partitions) this.#forget(partition);
  }

  drop(partition: PartitionId): void {
    const queue = this.#queues.get(partition);
    this.#queues.delete(partition);
    if (queue === undefined) return;
    for (let index = 0; index < queue.length; index += 1) {
      if (this.#cool(queue.at(index))) this.#hotDropped += 1;
    }
    // Partitions that come and go must not fill the queue with what nobody counts.
    if (this.#hotDropped > hotDroppedMax) this.#removeDropped();
  }

  #removeDropped(): void {
    const kept = new Queue<HotEntry>();
    while (this.#hot.length > 0) {
      const hot = this.#hot.shift();
      if (hot.entry.stored !== undefined) kept.push(hot);
    }
    this.#hot = kept;
    this.#hotDropped = 0;
  }

  #coolOldest(): void {
    const { partition, entry } = this.#hot.shift();
    if (!this.#cool(entry)) this.#hotDropped -= 1;
    this.#forget(partition);
  }

  /** False where the payload had gone before. */
  #cool(entry: RecentEntry): boolean {
    if (entry.stored === undefined) return false;
    entry.stored.release();
    entry.stored = undefined;
    this.#bytes -= entry.payloadBytes + hotOverheadBytes;
    return true;
  }

  /** Payloads go oldest first, so those without one lead the queue. */
  #forget(partition: PartitionId): void {
    const queue = this.#queues.get(partition);
    if (queue === undefined) return;
    while (queue.length > 0) {
      const oldest = required(queue.at(0), 'a queue that is not empty has a first entry');
      if (oldest.stored !== undefined || oldest.segment.number > this.#regroupedThrough) break;
      queue.shift();
    }
    if (queue.length === 0) this.#queues.delete(partition);
  }
}
