/** Reads a partition wherever its entries lie: in memory, in journal segments, in chunks. Each reader sees one order. */
import { required } from '../../../base/assert.ts';
import { LogError } from '../log.ts';
import type { LogEntry, Offset, ReadLimit } from '../log.ts';
import type { Partition } from '../partition.ts';
import type { Queue } from '../queue.ts';
import { endOf } from './chunk.ts';
import type { ChunkEntry } from './chunk.ts';
import type { ChunkSet, LocatedRow } from './chunk-set.ts';
import { indexStepBytes } from './chunk-directory.ts';
import { decodeEntry, entryHeaderBytes, payloadOf } from './entry.ts';
import { readBytes } from './read-bytes.ts';
import { ReadCollector } from './read-collector.ts';
import type { RecentEntry } from './recent-entries.ts';
import { RecentEntries } from './recent-entries.ts';
import type { Segment } from './segment.ts';
import { segmentPath } from './segment.ts';

/** What one read of a journal segment brings in; an entry that is longer comes alone. */
const journalWindowBytes = 256 * 1024;

export class Reader {
  readonly #recent: RecentEntries;
  readonly #chunks: ChunkSet;

  constructor(recent: RecentEntries, chunks: ChunkSet) {
    this.#recent = recent;
    this.#chunks = chunks;
  }

  async read(partition: Partition, from: Offset, limit: ReadLimit): Promise<readonly LogEntry[]> {
    const collector = new ReadCollector(limit);
    let next = from;
    while (next < partition.durable.next && !collector.isFull) {
      const queue = this.#recent.of(partition.id);
      const index = queue === undefined ? 0 : RecentEntries.find(queue, next);
      if (queue !== undefined && index < queue.length) next = await this.#readRecent(queue, index, next, collector);
      else next = await this.#readChunk(partition, next, collector);
    }
    return collector.entries;
  }

  async offsetForTime(partition: Partition, timeMs: number): Promise<Offset> {
    if (partition.durable.arrivalMs < timeMs) return partition.durable.next;
    const queue = this.#recent.of(partition.id);
    const index = queue?.search((entry) => entry.arrivalMs >= timeMs) ?? 0;
    const found = queue !== undefined && index < queue.length ? queue.at(index).baseOffset : partition.durable.next;
    // Only when all recent entries are young enough can an older one be. The recent ones were asked first: while the chunks
    // are searched, entries may move from the one to the other.
    const inChunks = index === 0 ? await this.#timeInChunks(partition, timeMs) : undefined;
    return Math.max(inChunks ?? found, partition.start) as Offset;
  }

  async #timeInChunks(partition: Partition, timeMs: number): Promise<Offset | undefined> {
    const located = await this.#chunks.locateTime(partition.id, timeMs);
    if (located === undefined) return undefined;
    const { chunk, directory, row } = located;
    const slot = directory.slotBefore(row, (each) => each.arrivalMs < timeMs);
    for await (const { entry } of chunk.entries(row, slot.position, indexStepBytes)) {
      if (entry.arrivalMs >= timeMs) return entry.baseOffset as Offset;
    }
    return undefined;
  }

  /** Where the read goes on. Between two waits the queue may lose entries at its front, but none ahead of the read. */
  async #readRecent(queue: Queue<RecentEntry>, at: number, from: Offset, collector: ReadCollector): Promise<Offset> {
    let next = from;
    let window: Window | undefined;
    for (let index = at; index < queue.length; index += 1) {
      const entry = queue.at(index);
      if (!collector.admits(entry.payloadBytes, entry.count)) break;
      let payload = entry.stored?.copy(entryHeaderBytes);
      if (payload === undefined) {
        window = await openWindow(window, entry, collector.bytesLeft);
        payload = payloadIn(window, entry);
        index = RecentEntries.find(queue, entry.baseOffset);
      }
      const { baseOffset, count, arrivalMs, attributes } = entry;
      collector.add({ baseOffset, count, arrivalMs, attributes, payload });
      next = (baseOffset + count) as Offset;
      // The entry went from the queue while it was read: the next one is looked up anew.
      if (index === queue.length) break;
    }
    return next;
  }

  async #readChunk(partition: Partition, from: Offset, collector: ReadCollector): Promise<Offset> {
    const located = await this.#chunks.locate(partition.id, from);
    if (located === undefined || located.row.firstOffset > from) return missing(partition, from);
    let next = from;
    for await (const { entry, bytes } of entriesFrom(located, from, collector.bytesLeft)) {
      if (endOf(entry) <= from) continue;
      if (!collector.admits(entry.payloadBytes, entry.count)) break;
      const { baseOffset, count, arrivalMs, attributes } = entry;
      const payload = payloadOf(bytes, entry);
      collector.add({ baseOffset: baseOffset as Offset, count, arrivalMs, attributes, payload });
      next = endOf(entry);
    }
    return next;
  }
}

function entriesFrom({ chunk, directory, row }: LocatedRow, from: Offset, bytes: number): AsyncGenerator<ChunkEntry> {
  const slot = directory.slotBefore(row, (each) => each.baseOffset <= from);
  return chunk.entries(row, slot.position, bytes + indexStepBytes);
}

/** Entries may go while a read waits; if it was not retention or a trim that took them, they are lost. */
function missing(partition: Partition, from: Offset): never {
  partition.checkReadable(from);
  throw new LogError('Corrupt', `partition ${partition.id}: the entry at offset ${from} is missing`);
}

interface Window {
  readonly segment: Segment;
  readonly from: number;
  readonly bytes: Buffer;
}

/** Bytes of the segment that hold the entry: those at hand, or more. */
async function openWindow(window: Window | undefined, entry: RecentEntry, bytesWanted: number): Promise<Window> {
  const { segment, segmentOffset: from } = entry;
  const needed = entryHeaderBytes + entry.payloadBytes;
  const isAtHand =
    window?.segment === segment && from >= window.from && from + needed <= window.from + window.bytes.length;
  if (isAtHand) return required(window, 'a window at hand');
  const ahead = Math.min(Math.max(bytesWanted, needed), journalWindowBytes, segment.usedBytes - from);
  return { segment, from, bytes: await readBytes(segment.file, from, Math.max(ahead, needed)) };
}

function payloadIn(window: Window, wanted: RecentEntry): Buffer {
  const entry = decodeEntry(window.bytes, wanted.segmentOffset - window.from);
  if (entry === undefined || entry.baseOffset !== (wanted.baseOffset as number)) {
    const where = `${segmentPath(wanted.segment.number)} at byte ${wanted.segmentOffset}`;
    throw new LogError('Corrupt', `${where}: the entry is damaged`);
  }
  return payloadOf(window.bytes, entry);
}
