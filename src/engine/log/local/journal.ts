/**
 * The one writer of the log. Groups that come while a block is written and synced make the next block (group commit, no
 * timer), so a commit takes between one and two sync times at any load. Blocks are written one at a time: when one is begun,
 * everything before is as durable as the setting says, and in `sync` mode on the disk.
 *
 * A disk that is full fails the block and all groups waiting behind it, undoes what was written of it, and the journal stays
 * usable. Any other failure of a write or a sync fences the journal: what is on the disk is not known until it is reopened.
 */
import { assert } from '../../../base/assert.ts';
import type { Cancel, Disk, DiskFile, Monotonic, Random } from '../../../base/ports.ts';
import { DiskError } from '../../../base/ports.ts';
import { LogError } from '../log.ts';
import type { PartitionId } from '../log.ts';
import type { NewEntry, PlacedEntry } from './block-builder.ts';
import { BlockBuilder, buildBlock } from './block-builder.ts';
import { saltBytes } from './block.ts';
import { entryHeaderBytes, entryKind } from './entry.ts';
import type { HotMemory } from './hot-memory.ts';
import type { SegmentNumber } from './segment.ts';
import { journalDirectory, Segment, segmentPath } from './segment.ts';
import type { SpareSegments } from './spare-segments.ts';
import { scarceSegments } from './spare-segments.ts';

/** When an append counts as durable. */
export type Durability =
  /** Synced before it is acknowledged: nothing acknowledged is lost when the power goes. */
  | { readonly mode: 'sync' }
  /** Written, and synced at most `everyMs` later: a power cut loses at most that; a killed process nothing. */
  | { readonly mode: 'interval'; readonly everyMs: number }
  /** Written; the system decides when it syncs: a killed process loses nothing. */
  | { readonly mode: 'os' };

export interface JournalOwner {
  /** The entries of one block are durable; `segmentOffset` is where the block begins. Called in order. */
  committed(entries: readonly PlacedEntry[], segment: Segment, segmentOffset: number): void;
  /** These will not be written, nor anything else that was waiting. */
  failed(entries: readonly PlacedEntry[]): void;
  /** The state of all partitions, as durable as it is now. */
  snapshot(): Buffer;
  /** Time to make the file of the next segment ready. */
  nextIsNear(next: SegmentNumber): void;
  /** Waits until one more segment may be sealed. Errors: LogError. */
  roomForSegment(): Promise<void>;
  /** No more is written to this segment, and all of it is on the disk. */
  sealed(segment: Segment): void;
}

export interface JournalOptions {
  readonly disk: Disk;
  readonly monotonic: Monotonic;
  readonly random: Random;
  readonly spares: SpareSegments;
  /** Where what waits lies, and stays afterwards. */
  readonly memory: HotMemory;
  readonly durability: Durability;
  readonly segmentBytes: number;
  readonly blockBytesMax: number;
  readonly pendingBytesMax: number;
  /** Room on the disk that data leaves to trims and drops. */
  readonly reserveBytes: number;
}

// Into a file that grows, a sync takes several times as long. A log that is hardly written to should not fill one for that.
const growthBytesMax = 256 * 1024;

interface Batch {
  /** Holds no data, only trims and drops: what makes room must find room itself. */
  readonly isControl: boolean;
  readonly builder: BlockBuilder;
  readonly waiters: { readonly resolve: () => void; readonly reject: (error: unknown) => void }[];
}

export class Journal {
  readonly #options: JournalOptions;
  readonly #owner: JournalOwner;
  readonly #queue: Batch[] = [];
  #pendingBytes = 0;
  #running: Promise<void> | undefined;
  #active: Segment | undefined;
  /** Blocks of the active segment that are not the snapshot at its head begin here. */
  #headBytes = 0;
  /** Up to here a write takes no further room on the disk. */
  #activeFileBytes = 0;
  /** Of the disk, when a block last had to take some of it. */
  #freeBytes = 0;
  #nextNumber: SegmentNumber;
  #endPosition: number;
  #durablePosition: number;
  #cancelSync: Cancel | undefined;
  #closedBy: LogError | undefined;

  constructor(options: JournalOptions, owner: JournalOwner, from: { number: SegmentNumber; position: number }) {
    this.#options = options;
    this.#owner = owner;
    this.#nextNumber = from.number;
    this.#endPosition = from.position;
    this.#durablePosition = from.position;
  }

  /** Begins the first segment of this run. Everything before must be on the disk. */
  async start(): Promise<void> {
    await this.#roll();
  }

  get nextNumber(): SegmentNumber {
    return this.#nextNumber;
  }

  /** Throws where a group of so many bytes cannot be taken now. */
  checkRoom(bytes: number): void {
    if (this.#closedBy !== undefined) throw this.#closedBy;
    const { pendingBytesMax } = this.#options;
    // A group that is larger than the bound by itself is taken when nothing else waits.
    if (this.#pendingBytes === 0 || this.#pendingBytes + bytes <= pendingBytesMax) return;
    throw new LogError('Overloaded', `${this.#pendingBytes} bytes wait to be written, of at most ${pendingBytesMax}`);
  }

  /** The entries will lie in one block. Resolves once they are durable. */
  append(entries: readonly NewEntry[]): Promise<void> {
    let bytes = 0;
    for (const entry of entries) bytes += entryHeaderBytes + entry.payload.length;
    const isControl = entries.every((entry) => entry.kind !== entryKind.data);
    let batch = this.#queue.at(-1);
    if (batch?.isControl !== isControl || batch.builder.bytes + bytes > this.#options.blockBytesMax) {
      batch = { isControl, builder: new BlockBuilder(this.#options.memory), waiters: [] };
      this.#queue.push(batch);
    }
    const before = batch.builder.bytes;
    for (const entry of entries) batch.builder.add(entry);
    this.#pendingBytes += batch.builder.bytes - (batch.waiters.length === 0 ? 0 : before);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    batch.waiters.push({ resolve, reject });
    this.#running ??= this.#run();
    return promise;
  }

  /** Puts everything committed up to now on the disk, where the setting has not done so already. */
  async sync(): Promise<void> {
    if (this.#options.durability.mode === 'sync') return;
    if (this.#closedBy?.code === 'Fenced') throw this.#closedBy;
    // A journal that was closed has put everything on the disk.
    if (this.#active !== undefined) await this.#sync(this.#active);
  }

  /** Writes what waits, then a mark that all of it is durable, so that damage in the last block is told from a torn write. */
  async close(): Promise<void> {
    if (this.#closedBy?.code === 'Closed') return;
    const wasFenced = this.#closedBy !== undefined;
    this.#closedBy ??= new LogError('Closed', 'the log is closed');
    await this.#running;
    this.#cancelSync?.();
    const active = this.#active;
    if (active === undefined) return;
    try {
      if (!wasFenced) await this.#markClosed(active);
    } finally {
      this.#active = undefined;
      await active.file.close();
    }
  }

  async #run(): Promise<void> {
    // Callers of this very turn still get into the first block.
    await Promise.resolve();
    for (let batch = this.#queue.shift(); batch !== undefined; batch = this.#queue.shift()) {
      try {
        await this.#write(batch);
      } catch (error) {
        this.#fail(batch, error);
        continue;
      }
      this.#pendingBytes -= batch.builder.bytes;
      for (const waiter of batch.waiters) waiter.resolve();
    }
    this.#running = undefined;
  }

  async #write({ isControl, builder }: Batch): Promise<void> {
    const { bytes } = builder;
    let active = this.#activeSegment();
    if (this.#isDone(active, bytes)) active = await this.#roll();
    const at = active.usedBytes;
    if (!isControl && at + bytes > this.#activeFileBytes) await this.#checkReserve(bytes);
    const buffers = builder.build(this.#placeIn(active));
    const isSynced = this.#options.durability.mode === 'sync';
    try {
      await (isSynced ? active.file.writeDurably(buffers, at) : active.file.write(buffers, at));
    } catch (error) {
      if (error instanceof DiskError && error.code === 'full') await this.#erase(active, at);
      throw error;
    }
    active.usedBytes += bytes;
    this.#activeFileBytes = Math.max(this.#activeFileBytes, active.usedBytes);
    this.#endPosition += bytes;
    if (isSynced) this.#durablePosition = Math.max(this.#durablePosition, active.endPosition);
    else this.#scheduleSync();
    this.#owner.committed(builder.entries, active, at);
    if (this.#isGrowing(active) || active.usedBytes * 2 > this.#options.segmentBytes)
      this.#owner.nextIsNear(this.#nextNumber);
  }

  /** Enough to want another file for it, on a disk that has the room. */
  #isGrowing({ usedBytes }: Segment): boolean {
    if (this.#activeFileBytes !== usedBytes || usedBytes < growthBytesMax) return false;
    return this.#freeBytes >= scarceSegments * this.#options.segmentBytes;
  }

  /** Full; or growing, with the most of it to come, while a file that need not grow is ready. */
  #isDone(segment: Segment, bytes: number): boolean {
    const { segmentBytes, spares } = this.#options;
    const endBytes = segment.usedBytes + bytes;
    if (endBytes > segmentBytes) return segment.usedBytes > this.#headBytes;
    return endBytes * 2 < segmentBytes && this.#isGrowing(segment) && spares.isReady(this.#nextNumber);
  }

  #activeSegment(): Segment {
    assert(this.#active !== undefined, 'a journal is started before it is written to');
    return this.#active;
  }

  #placeIn(segment: Segment): { position: number; durablePosition: number; salt: bigint; segment: SegmentNumber } {
    return {
      position: segment.endPosition,
      durablePosition: this.#durablePosition,
      salt: segment.salt,
      segment: segment.number,
    };
  }

  /** Seals the active segment and goes on in the next, which begins with the state of all partitions. */
  async #roll(): Promise<Segment> {
    const before = this.#active;
    await this.#owner.roomForSegment();
    if (before !== undefined && this.#durablePosition < before.endPosition) await this.#sync(before);
    const number = this.#nextNumber;
    // At once, so that nobody makes another file ready under this number; a number that came to nothing is left out.
    this.#nextNumber = number + 1;
    const file = await this.#options.spares.take(number);
    const salt = this.#options.random.bytes(saltBytes).readBigUInt64LE();
    const snapshot = this.#owner.snapshot();
    const segment = new Segment(file, { number, basePosition: this.#endPosition, salt, usedBytes: 0 }, snapshot);
    const head = buildBlock([snapshotEntry(snapshot)], this.#placeIn(segment));
    try {
      await file.writeDurably([head], 0);
    } catch (error) {
      await this.#discard(file, number);
      throw error;
    }
    segment.usedBytes = head.length;
    const fileBytes = await file.sizeBytes();
    this.#endPosition += head.length;
    this.#durablePosition = this.#endPosition;
    this.#active = segment;
    this.#activeFileBytes = fileBytes;
    this.#headBytes = head.length;
    if (before !== undefined) this.#owner.sealed(before);
    return segment;
  }

  async #checkReserve(bytes: number): Promise<void> {
    const { disk, reserveBytes } = this.#options;
    this.#freeBytes = await disk.freeBytes();
    if (this.#freeBytes < bytes + reserveBytes) throw new DiskError('full', 'the last room is kept for trims');
  }

  async #sync(segment: Segment): Promise<void> {
    const position = segment.endPosition;
    try {
      await segment.file.sync();
    } catch (error) {
      throw this.#fence(error);
    }
    this.#durablePosition = Math.max(this.#durablePosition, position);
  }

  #scheduleSync(): void {
    const { durability, monotonic } = this.#options;
    if (durability.mode !== 'interval') return;
    this.#cancelSync ??= monotonic.after(durability.everyMs, () => {
      this.#cancelSync = undefined;
      // A failure fences the journal; the next append says so.
      if (this.#closedBy === undefined) void this.#sync(this.#activeSegment()).catch(() => undefined);
    });
  }

  /** The segment before stays the active one, so nothing may be left that says where this one began. */
  async #discard(file: DiskFile, number: SegmentNumber): Promise<void> {
    try {
      await file.close();
      await this.#options.disk.remove(segmentPath(number));
      await this.#options.disk.syncDirectory(journalDirectory);
    } catch (error) {
      throw this.#fence(error);
    }
  }

  /** Makes sure that a block which was refused cannot be found whole after a crash, and gives back the room it took. */
  async #erase(segment: Segment, at: number): Promise<void> {
    try {
      await segment.file.truncate(at);
      await segment.file.sync();
      this.#activeFileBytes = at;
    } catch (error) {
      throw this.#fence(error);
    }
  }

  /** Fails the batch and all data that waits behind it, since its offsets build on it; trims and drops are still tried. */
  #fail(batch: Batch, cause: unknown): void {
    const isFull = cause instanceof DiskError && cause.code === 'full';
    const error = isFull ? new LogError('Full', 'the disk is full', { cause }) : this.#fence(cause);
    const waiting = this.#queue.splice(0);
    const spared = isFull ? waiting.filter((each) => each.isControl) : [];
    this.#queue.push(...spared);
    const batches = [batch, ...waiting.filter((each) => !spared.includes(each))];
    for (const { builder } of batches) this.#pendingBytes -= builder.bytes;
    for (const { builder } of batches) this.#owner.failed(builder.entries);
    for (const { waiters } of batches) for (const waiter of waiters) waiter.reject(error);
  }

  #fence(cause: unknown): LogError {
    if (cause instanceof LogError) return cause;
    const error = new LogError('Fenced', 'a write failed and its outcome is unknown; the log must be reopened', {
      cause,
    });
    if (this.#closedBy === undefined || this.#closedBy.code === 'Closed') this.#closedBy = error;
    return error;
  }

  async #markClosed(segment: Segment): Promise<void> {
    await this.#sync(segment);
    const mark = buildBlock([], this.#placeIn(segment));
    try {
      await segment.file.write([mark], segment.usedBytes);
      await segment.file.sync();
    } catch (error) {
      // Everything acknowledged is on the disk; without the mark the next start only knows less.
      if (!(error instanceof DiskError)) throw error;
    }
  }
}

function snapshotEntry(payload: Buffer): NewEntry {
  const partition = 0 as PartitionId;
  return {
    kind: entryKind.snapshot,
    partition,
    baseOffset: 0,
    count: 0,
    arrivalMs: 0,
    attributes: 0,
    epoch: 0,
    payload,
  };
}
