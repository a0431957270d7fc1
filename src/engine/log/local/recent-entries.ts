/**
 * What a log knows of entries whose segments are not yet regrouped: where each lies in the journal and, for the newest ones
 * up to a bound, the payload itself, so that readers at the tail never touch the disk. The payloads of all partitions share
 * the bound; the oldest goes first. An entry is forgotten once its payload is gone and its segment is regrouped.
 */
import { assert, required } from '../../../base/assert.ts';
import type { LogEntry, Offset, PartitionId } from '../log.ts';
import { Queue } from '../queue.ts';
import type { Segment } from './segment.ts';

/** What a payload in memory costs beside its bytes. */
export const hotOverheadBytes = 200;

export interface RecentEntry extends Omit<LogEntry, 'payload'> {
  readonly segment: Segment;
  /** Where the entry's header begins in the segment. */
  readonly segmentOffset: number;
  readonly payloadBytes: number;
  /** undefined once it had to go from memory. */
  payload: Uint8Array | undefined;
}

export class RecentEntries {
  readonly #bytesMax: number;
  #bytes = 0;
  /** Newest regrouped segment: what is older can be read from chunks. */
  #regroupedThrough = 0;
  readonly #queues = new Map<PartitionId, Queue<RecentEntry>>();
  /** All entries with their payload in memory, oldest first. */
  readonly #hot = new Queue<{ readonly partition: PartitionId; readonly entry: RecentEntry }>();

  constructor(options: { readonly bytesMax: number }) {
    this.#bytesMax = options.bytesMax;
  }

  get hotBytes(): number {
    return this.#bytes;
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
    if (entry.payload === undefined) return;
    this.#hot.push({ partition, entry });
    this.#bytes += entry.payloadBytes + hotOverheadBytes;
    while (this.#bytes > this.#bytesMax) this.#coolOldest();
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
    for (let index = 0; index < queue.length; index += 1) this.#cool(queue.at(index));
  }

  #coolOldest(): void {
    const { partition, entry } = this.#hot.shift();
    this.#cool(entry);
    this.#forget(partition);
  }

  #cool(entry: RecentEntry): void {
    if (entry.payload === undefined) return;
    entry.payload = undefined;
    this.#bytes -= entry.payloadBytes + hotOverheadBytes;
  }

  /** Payloads go oldest first, so those without one lead the queue. */
  #forget(partition: PartitionId): void {
    const queue = this.#queues.get(partition);
    if (queue === undefined) return;
    while (queue.length > 0) {
      const oldest = required(queue.at(0), 'a queue that is not empty has a first entry');
      if (oldest.payload !== undefined || oldest.segment.number > this.#regroupedThrough) break;
      queue.shift();
    }
    if (queue.length === 0) this.#queues.delete(partition);
  }
}
