/**
 * The log in memory, for tests and servers that keep nothing. It keeps every promise of the contract but durability over a
 * restart. Payloads count against `room` with a flat share for bookkeeping; without room, appends fail with Full, like
 * on a full disk, until retention, a trim or a drop makes some.
 */
import { assert } from '../../../base/assert.ts';
import { MemoryRoom } from '../../../base/memory-room.ts';
import type { Cancel, Clock } from '../../../base/ports.ts';
import { LogError } from '../log.ts';
import type { Append, Appended, Log, LogEntry, Offset, PartitionBounds, PartitionId, ReadLimit } from '../log.ts';
import { Partition } from '../partition.ts';
import { PartitionTable } from '../partition-table.ts';
import { retentionSweepMs } from '../retention.ts';
import { Queue } from '../queue.ts';

/** What an entry costs beside its payload: the object, its place in the queue and the buffer's own head. */
export const entryOverheadBytes = 200;

export interface MemoryLogOptions {
  readonly clock: Clock;
  /** For payloads and bookkeeping; others may keep things in it as well. */
  readonly room?: MemoryRoom;
}

export class MemoryLog implements Log {
  readonly #clock: Clock;
  readonly #room: MemoryRoom;
  readonly #table = new PartitionTable();
  readonly #queues = new Map<PartitionId, Queue<LogEntry>>();
  #bytes = 0;
  #closed = false;
  #cancelSweep: Cancel;

  constructor(options: MemoryLogOptions) {
    this.#clock = options.clock;
    this.#room = options.room ?? new MemoryRoom();
    this.#cancelSweep = this.#scheduleSweep();
  }

  /** Payload bytes held, with the share for bookkeeping. */
  get bytes(): number {
    return this.#bytes;
  }

  // The methods are async so that every refusal is a rejection, as in a log that has to wait for a disk.
  async append(group: readonly Append[]): Promise<readonly Appended[]> {
    this.#checkOpen();
    let bytes = 0;
    for (const append of group) bytes += append.payload.length + entryOverheadBytes;
    if (bytes > this.#room.freeBytes) this.#sweep();
    if (bytes > this.#room.freeBytes) {
      const { usedBytes, bytesMax } = this.#room;
      throw new LogError('Full', `${usedBytes} of at most ${bytesMax} bytes in memory are taken`);
    }
    const appended = this.#table.take(group, this.#clock.nowMs());
    for (const [index, append] of group.entries()) this.#store(append, appended[index]);
    this.#count(bytes);
    this.#commit(group);
    return appended;
  }

  async read(id: PartitionId, from: Offset, limit: ReadLimit): Promise<readonly LogEntry[]> {
    const partition = this.#partition(id);
    partition.checkReadable(from);
    const queue = this.#queues.get(id);
    const entries: LogEntry[] = [];
    if (queue === undefined) return entries;
    let bytes = 0;
    let count = 0;
    for (let index = queue.search((entry) => entry.baseOffset + entry.count > from); index < queue.length; index += 1) {
      const entry = queue.at(index);
      bytes += entry.payload.length;
      count += entry.count;
      if (entries.length > 0 && (bytes > limit.bytesMax || count > (limit.countMax ?? Infinity))) break;
      entries.push(entry);
    }
    return entries;
  }

  async bounds(id: PartitionId): Promise<PartitionBounds> {
    return this.#partition(id).bounds();
  }

  async offsetForTime(id: PartitionId, timeMs: number): Promise<Offset> {
    const partition = this.#partition(id);
    const queue = this.#queues.get(id);
    const index = queue?.search((entry) => entry.arrivalMs >= timeMs) ?? 0;
    if (queue === undefined || index === queue.length) return partition.durable.next;
    return Math.max(queue.at(index).baseOffset, partition.start) as Offset;
  }

  watch(id: PartitionId, listener: (end: Offset) => void): Cancel {
    return this.#table.ensure(id).watch(listener);
  }

  setRetention(id: PartitionId, retentionMs: number): void {
    this.#table.ensure(id).retentionMs = retentionMs;
  }

  async trim(id: PartitionId, before: Offset): Promise<void> {
    const partition = this.#partition(id);
    partition.checkTrim(before);
    this.#letGo(partition, (entry) => entry.baseOffset + entry.count <= before);
    partition.moveStart(before);
  }

  async drop(id: PartitionId): Promise<void> {
    this.#letGo(this.#partition(id), () => true);
    this.#queues.delete(id);
    this.#table.delete(id);
  }

  async partitions(): Promise<readonly PartitionId[]> {
    this.#checkOpen();
    return this.#table.ids();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true;
    this.#cancelSweep();
  }

  #checkOpen(): void {
    if (this.#closed) throw new LogError('Closed', 'the log is closed');
  }

  #partition(id: PartitionId): Partition {
    this.#checkOpen();
    // Reading a partition that is not there must not leave a trace of it.
    return this.#table.get(id) ?? new Partition(id);
  }

  #store(append: Append, appended: Appended | undefined): void {
    assert(appended !== undefined, 'every append of a group has its answer');
    const { partition, count, payload, attributes = 0 } = append;
    let queue = this.#queues.get(partition);
    if (queue === undefined) {
      queue = new Queue<LogEntry>();
      this.#queues.set(partition, queue);
    }
    queue.push({ ...appended, count, attributes, payload: Buffer.from(payload) });
  }

  #commit(group: readonly Append[]): void {
    const partitions = new Set(group.map((append) => this.#table.ensure(append.partition)));
    for (const partition of partitions) partition.commit(partition.taken);
    for (const partition of partitions) partition.notify();
  }

  #count(bytes: number): void {
    this.#bytes += bytes;
    this.#room.take(bytes);
  }

  #letGo(partition: Partition, isDead: (entry: LogEntry) => boolean): void {
    const queue = this.#queues.get(partition.id);
    if (queue === undefined) return;
    while (queue.length > 0 && isDead(queue.at(0))) {
      const entry = queue.shift();
      this.#count(-(entry.payload.length + entryOverheadBytes));
      partition.moveStart((entry.baseOffset + entry.count) as Offset);
    }
  }

  #sweep(): void {
    const nowMs = this.#clock.nowMs();
    for (const partition of this.#table.values()) {
      const { retentionMs } = partition;
      if (retentionMs !== undefined) this.#letGo(partition, (entry) => entry.arrivalMs < nowMs - retentionMs);
    }
  }

  #scheduleSweep(): Cancel {
    return this.#clock.at(this.#clock.nowMs() + retentionSweepMs, () => {
      this.#sweep();
      this.#cancelSweep = this.#scheduleSweep();
    });
  }
}
