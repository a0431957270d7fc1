/**
 * The log on the local disk. An append takes its offsets, waits in the journal for the next block, and is answered once that
 * is durable; then it can be read, from memory while it is new. Behind it, full segments of the journal become chunks, and
 * chunks go with their retention. docs/formats/journal.md has every byte, docs/design/001-journal.md the reasons.
 */
import { required } from '../../../base/assert.ts';
import type { Cancel, Clock, Disk, Monotonic, Random } from '../../../base/ports.ts';
import { LogError } from '../log.ts';
import type { Append, Appended, Log, LogEntry, Offset, PartitionBounds, PartitionId, ReadLimit } from '../log.ts';
import { Partition } from '../partition.ts';
import type { PartitionTable } from '../partition-table.ts';
import { retentionSweepMs } from '../retention.ts';
import type { NewEntry, PlacedEntry } from './block-builder.ts';
import { openChunks } from './chunk-opening.ts';
import { ChunkSet } from './chunk-set.ts';
import { entryHeaderBytes, entryKind, payloadBytesMax } from './entry.ts';
import { checkFormat } from './format-version.ts';
import { HotMemory } from './hot-memory.ts';
import type { Durability, JournalOwner } from './journal.ts';
import { Journal } from './journal.ts';
import { encodePartitionStates } from './partition-state.ts';
import { Reader } from './reader.ts';
import { Readers } from './readers.ts';
import { RecentEntries } from './recent-entries.ts';
import type { RecoveredJournal } from './recovery.ts';
import { recoverJournal } from './recovery.ts';
import type { Segment } from './segment.ts';
import { SpareSegments } from './spare-segments.ts';
import { Upkeep } from './upkeep.ts';

const mebibyte = 1024 * 1024;
const roomIntervalMs = 1000;

export interface LocalLogOptions {
  /** The data directory. */
  readonly disk: Disk;
  readonly clock: Clock;
  readonly monotonic: Monotonic;
  readonly random: Random;
  readonly durability?: Durability;
  /** A journal segment is full at this size. One block may be larger and then has a segment of its own. */
  readonly segmentBytes?: number;
  /** Groups are gathered into one block up to this size. */
  readonly blockBytesMax?: number;
  /** Bytes that may wait to be written; past that, appends fail with Overloaded. */
  readonly pendingBytesMax?: number;
  /** Room on the disk that appends leave, so that a full disk can still be told what to let go of. */
  readonly reserveBytes?: number;
  /** Payloads kept in memory for readers at the tail, with their bookkeeping. */
  readonly hotBytesMax?: number;
  /** Directories of chunks kept in memory. */
  readonly directoryBytesMax?: number;
  /** Sealed segments that may wait to be regrouped; past that, appends wait. */
  readonly segmentsWaitingMax?: number;
  /** Told when work behind the log failed and will be tried again. */
  readonly report?: (problem: Error) => void;
}

const defaults = {
  durability: { mode: 'sync' },
  segmentBytes: 32 * mebibyte,
  blockBytesMax: 4 * mebibyte,
  pendingBytesMax: 64 * mebibyte,
  reserveBytes: mebibyte,
  hotBytesMax: 64 * mebibyte,
  directoryBytesMax: 16 * mebibyte,
  segmentsWaitingMax: 8,
  report: () => undefined,
} as const;

type Settings = Required<LocalLogOptions>;

export class LocalLog implements Log {
  readonly #settings: Settings;
  readonly #table: PartitionTable;
  readonly #recent: RecentEntries;
  readonly #readers = new Readers();
  readonly #reader: Reader;
  readonly #spares: SpareSegments;
  readonly #journal: Journal;
  readonly #upkeep: Upkeep;
  readonly #chunks: ChunkSet;
  #isClosed = false;
  #madeRoomMs = -Infinity;
  #cancelSweep: Cancel;

  /** Recovers what the directory holds. Errors: LogError `Corrupt` where it is damaged, DiskError. */
  static async open(options: LocalLogOptions): Promise<LocalLog> {
    const settings: Settings = { ...defaults, ...options };
    await checkFormat(settings.disk);
    const chunks = new ChunkSet({ directoryBytesMax: settings.directoryBytesMax });
    try {
      return await LocalLog.#recover(settings, chunks);
    } catch (error) {
      for (const chunk of chunks.all) await chunk.file.close();
      throw error;
    }
  }

  static async #recover(settings: Settings, chunks: ChunkSet): Promise<LocalLog> {
    const { disk, segmentBytes, hotBytesMax } = settings;
    const regroupedThrough = await openChunks(disk, chunks);
    const memory = new HotMemory();
    const recent = new RecentEntries({ bytesMax: hotBytesMax, memory });
    const recovered = await recoverJournal({ disk, recent, chunks, regroupedThrough, segmentBytes });
    const log = new LocalLog(settings, recovered, { chunks, recent, memory });
    try {
      await log.#journal.start();
    } catch (error) {
      log.#cancelSweep();
      await log.#spares.close();
      for (const segment of recovered.segments) await segment.file.close();
      throw error;
    }
    for (const segment of recovered.segments) log.#upkeep.addSealed(segment);
    return log;
  }

  private constructor(
    settings: Settings,
    recovered: RecoveredJournal,
    { chunks, recent, memory }: { chunks: ChunkSet; recent: RecentEntries; memory: HotMemory },
  ) {
    this.#settings = settings;
    this.#table = recovered.table;
    this.#recent = recent;
    this.#chunks = chunks;
    this.#reader = new Reader(recent, chunks);
    this.#spares = new SpareSegments(settings);
    if (recovered.spare !== undefined) this.#spares.adopt(recovered.nextNumber, recovered.spare);
    const from = { number: recovered.nextNumber, position: recovered.endPosition };
    this.#journal = new Journal({ ...settings, memory, spares: this.#spares }, this.#journalOwner(), from);
    this.#upkeep = new Upkeep({
      ...settings,
      table: this.#table,
      recent,
      chunks,
      readers: this.#readers,
      spares: this.#spares,
      syncJournal: () => this.#journal.sync(),
      nextSegment: () => this.#journal.nextNumber,
      trim: (trims) =>
        this.#control(trims.map(({ partition, before }) => controlEntry(entryKind.trim, partition, before))),
    });
    this.#cancelSweep = this.#scheduleSweep();
  }

  // The methods are async so that every refusal is a rejection.
  async append(group: readonly Append[]): Promise<readonly Appended[]> {
    this.#checkOpen();
    if (group.length === 0) return [];
    let bytes = 0;
    for (const { payload } of group) bytes += payload.length + entryHeaderBytes;
    if (bytes > payloadBytesMax) throw new LogError('Overloaded', `a group of ${bytes} bytes is too large for the log`);
    this.#journal.checkRoom(bytes);
    const appended = this.#table.take(group, this.#settings.clock.nowMs());
    const entries = group.map((append, index) => newEntry(append, required(appended[index], 'one answer each')));
    await this.#journal.append(entries);
    return appended;
  }

  async read(id: PartitionId, from: Offset, limit: ReadLimit): Promise<readonly LogEntry[]> {
    const partition = this.#partition(id);
    partition.checkReadable(from);
    return await this.#readers.run(() => this.#reader.read(partition, from, limit));
  }

  async bounds(id: PartitionId): Promise<PartitionBounds> {
    return this.#partition(id).bounds();
  }

  async offsetForTime(id: PartitionId, timeMs: number): Promise<Offset> {
    const partition = this.#partition(id);
    return await this.#readers.run(() => this.#reader.offsetForTime(partition, timeMs));
  }

  watch(id: PartitionId, listener: (end: Offset) => void): Cancel {
    return this.#table.ensure(id).watch(listener);
  }

  setRetention(id: PartitionId, retentionMs: number): void {
    this.#table.ensure(id).retentionMs = retentionMs;
    this.#upkeep.noteChange();
  }

  async trim(id: PartitionId, before: Offset): Promise<void> {
    const partition = this.#partition(id);
    partition.checkTrim(before);
    if (before <= partition.start) return;
    await this.#control([controlEntry(entryKind.trim, id, before)]);
  }

  async drop(id: PartitionId): Promise<void> {
    if (this.#partition(id).taken.next === 0) return;
    await this.#control([controlEntry(entryKind.drop, id, 0 as Offset)]);
  }

  async partitions(): Promise<readonly PartitionId[]> {
    this.#checkOpen();
    return this.#table.ids();
  }

  /** Resolves once no work behind the log is left: for tests and for measurements. */
  async settle(): Promise<void> {
    await this.#upkeep.settle();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#cancelSweep();
    // From the last to the first, each whatever became of the one before: what went on working on a directory that the log's
    // owner believes closed would work against the log that opens it next. The journal is closed before the work behind it,
    // which it may still have to wait for, and which it hands the segments it fills to the last.
    await using parts = new AsyncDisposableStack();
    parts.defer(() => this.#closeChunks());
    parts.defer(() => this.#readers.drain());
    parts.defer(() => this.#spares.close());
    parts.defer(() => this.#upkeep.close());
    parts.defer(() => this.#journal.close());
  }

  async #closeChunks(): Promise<void> {
    for (const chunk of this.#chunks.all) await chunk.file.close();
  }

  #checkOpen(): void {
    if (this.#isClosed) throw new LogError('Closed', 'the log is closed');
  }

  #partition(id: PartitionId): Partition {
    this.#checkOpen();
    // Reading a partition that is not there must not leave a trace of it.
    return this.#table.get(id) ?? new Partition(id);
  }

  async #control(entries: readonly NewEntry[]): Promise<void> {
    this.#journal.checkRoom(entries.length * entryHeaderBytes);
    await this.#journal.append(entries);
    this.#upkeep.noteChange();
  }

  #scheduleSweep(): Cancel {
    const { clock } = this.#settings;
    return clock.at(clock.nowMs() + retentionSweepMs, () => {
      this.#upkeep.sweep();
      this.#cancelSweep = this.#scheduleSweep();
    });
  }

  #journalOwner(): JournalOwner {
    return {
      committed: (entries, segment, at) => this.#commit(entries, segment, at),
      failed: (entries) => {
        for (const { partition, stored } of entries) {
          this.#table.get(partition)?.rollBack();
          stored.release();
        }
        this.#makeRoom();
      },
      snapshot: () => encodePartitionStates([...this.#table.values()].filter(({ durable }) => durable.next > 0)),
      nextIsNear: (next) => {
        // A segment that is about to be regrouped leaves its file for the next one.
        if (this.#upkeep.segmentsWaiting === 0) this.#spares.prepare(next);
      },
      roomForSegment: () => this.#upkeep.waitForRoom(this.#settings.segmentsWaitingMax),
      sealed: (segment) => this.#upkeep.addSealed(segment),
    };
  }

  /** What has expired may be what the disk is full of; but callers who try again and again must not make it sweep each time. */
  #makeRoom(): void {
    const nowMs = this.#settings.monotonic.nowMs();
    if (nowMs - this.#madeRoomMs < roomIntervalMs) return;
    this.#madeRoomMs = nowMs;
    this.#upkeep.sweep();
  }

  #commit(entries: readonly PlacedEntry[], segment: Segment, at: number): void {
    const moved = new Set<Partition>();
    for (const entry of entries) {
      if (entry.kind === entryKind.data) {
        moved.add(this.#commitData(entry, segment, at));
        continue;
      }
      entry.stored.release();
      if (entry.kind === entryKind.trim) this.#table.get(entry.partition)?.moveStart(entry.baseOffset as Offset);
      else this.#forgetPartition(entry.partition);
    }
    for (const partition of moved) partition.notify();
  }

  #commitData(entry: PlacedEntry, segment: Segment, at: number): Partition {
    const { baseOffset, count, arrivalMs, attributes, stored } = entry;
    const partition = this.#table.ensure(entry.partition);
    const epoch = Math.max(partition.durable.epoch, entry.epoch);
    partition.commit({ next: (baseOffset + count) as Offset, arrivalMs, epoch });
    this.#recent.add(partition.id, {
      baseOffset: baseOffset as Offset,
      count,
      arrivalMs,
      attributes,
      payloadBytes: stored.length - entryHeaderBytes,
      stored,
      segment,
      segmentOffset: at + entry.blockOffset,
    });
    return partition;
  }

  #forgetPartition(id: PartitionId): void {
    this.#table.delete(id);
    this.#recent.drop(id);
  }
}

function newEntry({ partition, count, payload, attributes = 0, epoch = 0 }: Append, appended: Appended): NewEntry {
  const { baseOffset, arrivalMs } = appended;
  return { kind: entryKind.data, partition, baseOffset, count, arrivalMs, attributes, epoch, payload };
}

function controlEntry(kind: NewEntry['kind'], partition: PartitionId, baseOffset: Offset): NewEntry {
  const payload = Buffer.alloc(0);
  return { kind, partition, baseOffset, count: 0, arrivalMs: 0, attributes: 0, epoch: 0, payload };
}
