/**
 * Finds out at a start what the journal holds: the state of all partitions and where the entries lie that are in no chunk yet.
 * It reads only segments that are not regrouped. A torn tail is cut by beginning a new segment behind it; damage is refused.
 */
import type { Disk, DiskFile } from '../../../base/ports.ts';
import { LogError } from '../log.ts';
import type { Offset } from '../log.ts';
import { PartitionTable } from '../partition-table.ts';
import type { Block } from './block.ts';
import type { ChunkSet } from './chunk-set.ts';
import { Coverage, describeGap } from './coverage.ts';
import { entryKind, payloadOf } from './entry.ts';
import type { StoredEntry } from './entry.ts';
import { decodePartitionStates } from './partition-state.ts';
import type { RecentEntries } from './recent-entries.ts';
import { scanSegment } from './segment-scan.ts';
import type { SegmentNumber } from './segment.ts';
import { journalDirectory, Segment, segmentNumberOf, segmentPath } from './segment.ts';

export interface RecoveredJournal {
  readonly table: PartitionTable;
  /** Not yet regrouped, oldest first. */
  readonly segments: readonly Segment[];
  readonly endPosition: number;
  readonly nextNumber: SegmentNumber;
  /** A file of the next segment's name that holds nothing. */
  readonly spare: DiskFile | undefined;
}

export interface RecoveryOptions {
  readonly disk: Disk;
  readonly recent: RecentEntries;
  readonly chunks: ChunkSet;
  /** Segments up to this one are in chunks; 0 for none. */
  readonly regroupedThrough: SegmentNumber;
  readonly segmentBytes: number;
}

export async function recoverJournal(options: RecoveryOptions): Promise<RecoveredJournal> {
  const { disk, regroupedThrough } = options;
  const numbers = await listSegments(disk);
  const waiting = numbers.filter((number) => number > regroupedThrough);
  const leftOver = numbers.filter((number) => number <= regroupedThrough);
  const recovery = new Recovery(options);
  const unused = await readOrClose(recovery, waiting);
  const last = recovery.segments.at(-1);
  if (last === undefined && regroupedThrough > 0)
    throw new LogError('Corrupt', 'the journal behind the chunks is missing');
  // The tail was read through the system's cache: it must be on the disk before a new segment says that it is.
  await last?.file.sync();
  const nextNumber = (last?.number ?? 0) + 1;
  const spare = await findSpare(options, unused, nextNumber);
  for (const number of [...leftOver, ...unused]) {
    if (spare === undefined || number !== nextNumber) await disk.remove(segmentPath(number));
  }
  await disk.syncDirectory(journalDirectory);
  const { table, segments, endPosition } = recovery;
  return { table, segments, endPosition, nextNumber, spare };
}

async function readOrClose(recovery: Recovery, numbers: readonly SegmentNumber[]): Promise<readonly SegmentNumber[]> {
  try {
    await recovery.beginBehindChunks();
    return await recovery.readAll(numbers);
  } catch (error) {
    for (const segment of recovery.segments) await segment.file.close();
    throw error;
  }
}

/** Numbers of the journal's files, ascending. */
export async function listSegments(disk: Disk): Promise<SegmentNumber[]> {
  const numbers: SegmentNumber[] = [];
  for (const name of await disk.list(journalDirectory)) {
    const number = segmentNumberOf(name);
    if (number === undefined) throw new LogError('Corrupt', `${journalDirectory}/${name} is no segment of the journal`);
    numbers.push(number);
  }
  return numbers;
}

async function findSpare(
  { disk, segmentBytes }: RecoveryOptions,
  unused: readonly SegmentNumber[],
  nextNumber: SegmentNumber,
): Promise<DiskFile | undefined> {
  if (!unused.includes(nextNumber)) return undefined;
  const file = await disk.open(segmentPath(nextNumber), 'existing');
  if ((await file.sizeBytes()) === segmentBytes) return file;
  await file.close();
  return undefined;
}

class Recovery {
  readonly #options: RecoveryOptions;
  table = new PartitionTable();
  readonly segments: Segment[] = [];
  endPosition = 0;
  readonly #coverage = new Coverage();
  #memory = Buffer.alloc(0);

  constructor(options: RecoveryOptions) {
    this.#options = options;
  }

  /** Ends never fall from chunk to chunk, so the last one says how far each partition had come. */
  async beginBehindChunks(): Promise<void> {
    const { chunks } = this.#options;
    const last = chunks.all.at(-1);
    if (last === undefined) return;
    for (const row of (await chunks.directory(last)).rows())
      this.#coverage.add(row.partition, 0 as Offset, row.endOffset);
  }

  /** Numbers of files behind the last segment that holds something. */
  async readAll(numbers: readonly SegmentNumber[]): Promise<readonly SegmentNumber[]> {
    for (const [index, number] of numbers.entries()) {
      const file = await this.#options.disk.open(segmentPath(number), 'existing');
      const bytes = await this.#bytesOf(file);
      const scan = scanSegment(bytes, number, this.segments.at(-1)?.endPosition);
      const [first] = scan.blocks;
      if (first === undefined) {
        await file.close();
        if (scan.damageProvedAt !== undefined) throw damaged(number, 0, scan.damageProvedAt);
        await this.#expectNothingIn(numbers.slice(index));
        this.#checkCoverage();
        return numbers.slice(index);
      }
      const { position: basePosition, salt } = first;
      const segment = new Segment(file, { number, basePosition, salt, usedBytes: scan.usedBytes });
      this.segments.push(segment);
      for (const block of scan.blocks) this.#applyBlock(bytes, block, segment);
      this.endPosition = segment.endPosition;
      if (scan.damageProvedAt !== undefined) throw damaged(number, scan.usedBytes, scan.damageProvedAt);
    }
    this.#checkCoverage();
    return [];
  }

  /** All of a segment, until the next one is read: memory made anew for each of them would cost as much as the reading. */
  async #bytesOf(file: DiskFile): Promise<Buffer> {
    const bytes = await file.sizeBytes();
    if (bytes > this.#memory.length) this.#memory = Buffer.allocUnsafeSlow(bytes);
    return this.#memory.subarray(0, await file.read(this.#memory.subarray(0, bytes), 0));
  }

  /** Every segment begins with how far the partitions had come; trims behind it may explain what is not there. */
  #checkCoverage(): void {
    for (const gap of this.#coverage.missing((partition) => this.table.get(partition)?.start))
      throw new LogError('Corrupt', describeGap(gap));
  }

  /** A segment is begun only when all before it is on the disk: one that holds something proves the one before it. */
  async #expectNothingIn(numbers: readonly SegmentNumber[]): Promise<void> {
    for (const number of numbers) {
      const file = await this.#options.disk.open(segmentPath(number), 'existing');
      const scan = scanSegment(await this.#bytesOf(file), number, undefined);
      await file.close();
      if (scan.blocks.length === 0 && scan.damageProvedAt === undefined) continue;
      throw new LogError(
        'Corrupt',
        `${segmentPath(number)} holds blocks, but what leads up to it is damaged or missing`,
      );
    }
  }

  #applyBlock(bytes: Buffer, block: Block, segment: Segment): void {
    for (const entry of block.entries) {
      switch (entry.kind) {
        case entryKind.snapshot:
          this.table = new PartitionTable();
          for (const partition of decodePartitionStates(payloadOf(bytes, entry))) {
            this.table.put(partition);
            if (segment.number === this.segments[0]?.number)
              this.#coverage.add(partition.id, partition.durable.next, partition.durable.next);
          }
          break;
        case entryKind.trim:
          this.table.ensure(entry.partition).moveStart(entry.baseOffset as Offset);
          break;
        case entryKind.drop:
          this.table.delete(entry.partition);
          this.#options.recent.drop(entry.partition);
          break;
        case entryKind.data:
          this.#applyData(entry, segment);
          break;
      }
    }
  }

  #applyData(entry: StoredEntry, segment: Segment): void {
    const partition = this.table.ensure(entry.partition);
    const { durable } = partition;
    if (entry.baseOffset !== durable.next) {
      const where = `${segmentPath(segment.number)} at ${entry.at}`;
      throw new LogError(
        'Corrupt',
        `${where}: partition ${partition.id} goes from ${durable.next} to ${entry.baseOffset}`,
      );
    }
    partition.taken = {
      next: (entry.baseOffset + entry.count) as Offset,
      arrivalMs: entry.arrivalMs,
      epoch: Math.max(durable.epoch, entry.epoch),
    };
    partition.commit(partition.taken);
    const { baseOffset, count, arrivalMs, attributes, payloadBytes } = entry;
    this.#options.recent.add(partition.id, {
      baseOffset: baseOffset as Offset,
      count,
      arrivalMs,
      attributes,
      payloadBytes,
      segment,
      segmentOffset: entry.at,
      stored: undefined,
    });
  }
}

function damaged(number: SegmentNumber, at: number, provedAt: number): LogError {
  const where = `${segmentPath(number)} at byte ${at}`;
  return new LogError('Corrupt', `${where}: the block is damaged; the one at ${provedAt} says that it was durable`);
}
