/**
 * The work behind the log, one thing at a time: regroups sealed segments, and lets go of chunks whose entries nobody can read
 * any more. None of it is ever on an append's way; where it fails, the log goes on with what it has and it is tried again.
 */
import { assert } from '../../../base/assert.ts';
import type { Clock, Disk } from '../../../base/ports.ts';
import { DiskError } from '../../../base/ports.ts';
import { LogError } from '../log.ts';
import type { Offset, PartitionId } from '../log.ts';
import type { Partition } from '../partition.ts';
import type { PartitionTable } from '../partition-table.ts';
import { Chunk } from './chunk.ts';
import type { ChunkDirectory, ChunkRow } from './chunk-directory.ts';
import { chunkDirectoryName } from './chunk-format.ts';
import type { ChunkSet } from './chunk-set.ts';
import { rewriteChunk } from './chunk-rewrite.ts';
import type { Readers } from './readers.ts';
import type { RecentEntries } from './recent-entries.ts';
import { regroup } from './regroup.ts';
import type { Segment } from './segment.ts';
import type { SpareSegments } from './spare-segments.ts';

/** A chunk is written anew when less than this share of its bytes can still be read. */
const liveShareMin = 0.5;

export interface Trim {
  readonly partition: PartitionId;
  readonly before: Offset;
}

export interface UpkeepOptions {
  readonly disk: Disk;
  readonly clock: Clock;
  readonly table: PartitionTable;
  readonly recent: RecentEntries;
  readonly chunks: ChunkSet;
  readonly readers: Readers;
  readonly segmentBytes: number;
  readonly spares: SpareSegments;
  readonly nextSegment: () => number;
  /** Puts every trim and drop that shows in the table on the disk. */
  readonly syncJournal: () => Promise<void>;
  readonly trim: (trims: readonly Trim[]) => Promise<void>;
  /** Told of what went wrong; the log goes on. */
  readonly report: (problem: Error) => void;
}

export class Upkeep {
  readonly #options: UpkeepOptions;
  readonly #sealed: Segment[] = [];
  /** Where segments are read to be regrouped. Kept while they come: made anew each time, it would rush the garbage collector. */
  #workspace: Buffer | undefined;
  #regroupedSinceSweep = false;
  #sweepIsDue = false;
  #running: Promise<void> | undefined;
  /** Resolves when the step under way ends, however it does. */
  #regrouping: Promise<void> | undefined;
  #sweeping = false;
  #closing = false;
  /** Trims, drops and settings of retention so far. */
  #changes = 0;
  /** What a look at a chunk showed: when something in it expires next, unless there are changes before. */
  readonly #reviews = new WeakMap<Chunk, { readonly changes: number; readonly nextAtMs: number }>();

  constructor(options: UpkeepOptions) {
    this.#options = options;
  }

  /** Sealed segments that still wait to be regrouped. */
  get segmentsWaiting(): number {
    return this.#sealed.length;
  }

  addSealed(segment: Segment): void {
    this.#sealed.push(segment);
    this.#start();
  }

  /**
   * Waits until at most `segmentsMax` sealed segments wait, so that the journal cannot run away from what is behind it.
   * A sweep is not waited for: it may itself wait for the journal.
   */
  async waitForRoom(segmentsMax: number): Promise<void> {
    if (this.#sealed.length <= segmentsMax) return;
    this.#start();
    while (this.#sealed.length > segmentsMax && this.#regrouping !== undefined) await this.#regrouping;
    if (this.#sealed.length <= segmentsMax || this.#sweeping) return;
    throw new LogError(
      'Overloaded',
      `${this.#sealed.length} segments wait to be regrouped, at most ${segmentsMax} may`,
    );
  }

  sweep(): void {
    if (!this.#regroupedSinceSweep) this.#workspace = undefined;
    this.#regroupedSinceSweep = false;
    this.#sweepIsDue = true;
    this.#start();
  }

  /** A trim, a drop or a retention may have made something in any chunk die: the next sweep looks at all of them. */
  noteChange(): void {
    this.#changes += 1;
  }

  /** Resolves once nothing is left to do, or what is left failed. */
  async settle(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  /** Ends the step under way and begins no other. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.settle();
    for (const segment of this.#sealed) await segment.file.close();
  }

  #start(): void {
    if (this.#closing) return;
    if (this.#running !== undefined) return;
    const done = Promise.withResolvers<void>();
    this.#running = done.promise;
    this.#run().then(done.resolve, done.reject);
  }

  async #run(): Promise<void> {
    try {
      while (!this.#closing) {
        const [segment] = this.#sealed;
        if (segment !== undefined) {
          const step = Promise.withResolvers<void>();
          this.#regrouping = step.promise;
          await this.#regroup(segment).finally(step.resolve);
        } else if (this.#sweepIsDue) {
          this.#sweepIsDue = false;
          this.#sweeping = true;
          await this.#sweepChunks();
          this.#sweeping = false;
        } else {
          break;
        }
      }
    } catch (error) {
      if (!(error instanceof DiskError || error instanceof LogError)) throw error;
      // The next sealed segment, sweep or start tries it again. A log that closes meanwhile is no problem.
      if (!(error instanceof LogError && error.code === 'Closed')) this.#options.report(error);
    } finally {
      this.#regrouping = undefined;
      this.#sweeping = false;
      // In the same turn in which nothing more was found to do, so that what comes in the next one is not left lying.
      this.#running = undefined;
    }
  }

  async #regroup(segment: Segment): Promise<void> {
    const { disk, chunks, recent, readers, spares, nextSegment } = this.#options;
    const { partitions, hasChunk } = await regroup(segment, () => this.#workspaceFor(segment), this.#options);
    if (hasChunk) chunks.add(await Chunk.open(disk, segment.number));
    const done = this.#sealed.shift();
    assert(done === segment, 'segments are regrouped in order');
    recent.regrouped(segment.number, partitions);
    await readers.drain();
    // Without a chunk that stands for it, a start takes the segment for one to be read. Its file must not have got another
    // name and other bytes meanwhile, should a power cut leave the old name beside the new one.
    if (hasChunk) await spares.recycle(segment, nextSegment());
    else await spares.remove(segment);
  }

  #workspaceFor({ usedBytes }: Segment): Buffer {
    this.#regroupedSinceSweep = true;
    const { segmentBytes } = this.#options;
    // A block that was larger than a segment may be has one of its own.
    if (usedBytes > segmentBytes) return Buffer.allocUnsafeSlow(usedBytes);
    return (this.#workspace ??= Buffer.allocUnsafeSlow(segmentBytes));
  }

  async #sweepChunks(): Promise<void> {
    const { chunks, clock } = this.#options;
    for (const chunk of chunks.all) {
      if (this.#closing || this.#sealed.length > 0) {
        this.#sweepIsDue = true;
        return;
      }
      const review = this.#reviews.get(chunk);
      const isDue = review === undefined || review.changes !== this.#changes || review.nextAtMs <= clock.nowMs();
      if (isDue) await this.#review(chunk);
    }
  }

  async #review(chunk: Chunk): Promise<void> {
    const { chunks, table, clock, trim, syncJournal } = this.#options;
    const directory = await chunks.directory(chunk);
    const changes = this.#changes;
    const found = reviewRows(directory, table, clock.nowMs());
    // Where a partition begins must be on the disk before what lay below is gone.
    if (found.expired.length > 0) await trim(found.expired);
    await syncJournal();
    if (found.live.size === 0) await this.#replace(chunk, undefined);
    else if (found.liveBytes < liveShareMin * chunk.dataBytes) await this.#rewrite(chunk, directory, found.live);
    else this.#reviews.set(chunk, { changes, nextAtMs: found.nextAtMs });
  }

  async #rewrite(chunk: Chunk, directory: ChunkDirectory, live: ReadonlySet<PartitionId>): Promise<void> {
    const { disk } = this.#options;
    await rewriteChunk(disk, chunk, directory, (row) => live.has(row.partition));
    await this.#replace(chunk, await Chunk.open(disk, chunk.lastSegment));
  }

  async #replace(chunk: Chunk, by: Chunk | undefined): Promise<void> {
    const { chunks, readers, disk } = this.#options;
    chunks.replace(chunk, by);
    await readers.drain();
    await chunk.file.close();
    if (by !== undefined) return;
    await disk.remove(chunk.path);
    await disk.syncDirectory(chunkDirectoryName);
  }
}

interface Review {
  readonly expired: readonly Trim[];
  readonly live: ReadonlySet<PartitionId>;
  readonly liveBytes: number;
  /** The clock's time at which the next row expires, as retention is now. */
  readonly nextAtMs: number;
}

function reviewRows(directory: ChunkDirectory, table: PartitionTable, nowMs: number): Review {
  const expired: Trim[] = [];
  const live = new Set<PartitionId>();
  let liveBytes = 0;
  let nextAtMs = Infinity;
  for (const row of directory.rows()) {
    const partition = table.get(row.partition);
    if (!isLive(row, partition)) continue;
    const expiresAtMs = row.lastArrivalMs + (partition?.retentionMs ?? Infinity);
    if (expiresAtMs < nowMs) {
      expired.push({ partition: row.partition, before: row.endOffset });
    } else {
      live.add(row.partition);
      liveBytes += row.bytes;
      nextAtMs = Math.min(nextAtMs, expiresAtMs + 1);
    }
  }
  return { expired, live, liveBytes, nextAtMs };
}

function isLive(row: ChunkRow, partition: Partition | undefined): boolean {
  return row.bytes > 0 && partition !== undefined && partition.start < row.endOffset;
}
