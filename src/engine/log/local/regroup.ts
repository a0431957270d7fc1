/**
 * Turns a sealed segment, in which partitions lie as their appends came, into a chunk, in which each lies in a row. What a
 * retention, a trim or a drop has taken already is left out. The entries come from memory where all of them are still there.
 * Where they are read back, every byte is checked once more on the way, so that damage in the journal is found before its
 * copy goes.
 */
import type { Disk } from '../../../base/ports.ts';
import { LogError } from '../log.ts';
import type { Offset, PartitionId } from '../log.ts';
import type { PartitionTable } from '../partition-table.ts';
import type { Block } from './block.ts';
import { blockBytes, decodeBlock } from './block.ts';
import type { ChunkPart, EntryBytes } from './chunk-writer.ts';
import { writeChunk } from './chunk-writer.ts';
import { endOf } from './chunk.ts';
import { entryKind, payloadOf } from './entry.ts';
import { decodePartitionStates } from './partition-state.ts';
import type { HeldEntry, RecentEntries } from './recent-entries.ts';
import type { Segment } from './segment.ts';
import { segmentPath } from './segment.ts';

const windowBytes = 1024 * 1024;

export interface Regrouped {
  /** Partitions with entries in the segment. */
  readonly partitions: readonly PartitionId[];
  /** False where nothing was worth a chunk. */
  readonly hasChunk: boolean;
}

export interface RegroupOptions {
  readonly disk: Disk;
  /** Says from where on entries are still wanted, as of now. */
  readonly table: PartitionTable;
  readonly recent: RecentEntries;
  /** Puts every trim and drop that shows in the table on the disk. */
  readonly syncJournal: () => Promise<void>;
}

/** `workspace` gives room for the whole segment; what that holds then is of no use to anybody once this is done. */
export async function regroup(segment: Segment, workspace: () => Buffer, options: RegroupOptions): Promise<Regrouped> {
  const { snapshot } = segment;
  const held = snapshot === undefined ? undefined : options.recent.hold(segment);
  if (snapshot === undefined || held === undefined)
    return await regroupShares(segment, await readShares(segment, workspace()), options);
  try {
    return await regroupShares(segment, heldShares(snapshot, held), options);
  } finally {
    for (const entries of held.values()) for (const { stored } of entries) stored.release();
  }
}

async function regroupShares(
  segment: Segment,
  shares: ReadonlyMap<PartitionId, Share>,
  { disk, table, syncJournal }: RegroupOptions,
): Promise<Regrouped> {
  const partitions = [...shares].flatMap(([id, share]) => (share.entries.length > 0 ? [id] : []));
  const parts = partsOf(shares, table);
  // What is left out must stay left out: a power cut must not bring back the offsets without their entries.
  await syncJournal();
  const hasChunk = parts.some((part) => part.entries.length > 0);
  if (hasChunk) await writeChunk(disk, { firstSegment: segment.number, lastSegment: segment.number }, each(parts));
  return { partitions, hasChunk };
}

interface Share {
  readonly entries: ShareEntry[];
  endOffset: Offset;
  lastArrivalMs: number;
}

interface ShareEntry extends EntryBytes {
  readonly endOffset: Offset;
}

/** From memory, where the newest segments nearly always are. */
function heldShares(
  snapshot: Buffer,
  held: ReadonlyMap<PartitionId, readonly HeldEntry[]>,
): ReadonlyMap<PartitionId, Share> {
  const shares = sharesBefore(snapshot);
  for (const [partition, entries] of held) {
    const share = shareOf(shares, partition);
    for (const { entry, stored } of entries) {
      const { baseOffset, arrivalMs, payloadBytes } = entry;
      const at = stored.from;
      share.entries.push({
        entry: { at, baseOffset, arrivalMs, payloadBytes },
        bytes: stored.slab,
        endOffset: endOf(entry),
      });
      share.endOffset = endOf(entry);
      share.lastArrivalMs = arrivalMs;
    }
  }
  return shares;
}

async function readShares(segment: Segment, bytes: Buffer): Promise<ReadonlyMap<PartitionId, Share>> {
  let shares = new Map<PartitionId, Share>();
  for await (const block of blocksOf(segment, bytes)) {
    for (const entry of block.entries) {
      if (entry.kind === entryKind.snapshot) shares = sharesBefore(payloadOf(bytes, entry));
      // What trims and drops did shows in the table.
      if (entry.kind !== entryKind.data) continue;
      const share = shareOf(shares, entry.partition);
      share.entries.push({ entry, bytes, endOffset: endOf(entry) });
      share.endOffset = endOf(entry);
      share.lastArrivalMs = entry.arrivalMs;
    }
  }
  return shares;
}

function sharesBefore(snapshot: Buffer): Map<PartitionId, Share> {
  return new Map(
    decodePartitionStates(snapshot).map(({ id, durable }) => [
      id,
      { entries: [], endOffset: durable.next, lastArrivalMs: durable.arrivalMs },
    ]),
  );
}

function shareOf(shares: Map<PartitionId, Share>, partition: PartitionId): Share {
  let share = shares.get(partition);
  if (share === undefined) {
    share = { entries: [], endOffset: 0 as Offset, lastArrivalMs: 0 };
    shares.set(partition, share);
  }
  return share;
}

function partsOf(shares: ReadonlyMap<PartitionId, Share>, live: PartitionTable): ChunkPart[] {
  const parts: ChunkPart[] = [];
  for (const [partition, { entries, endOffset, lastArrivalMs }] of shares) {
    const start = live.get(partition)?.start;
    // A partition that was dropped needs no row: its number never comes again.
    if (start === undefined) continue;
    parts.push({ partition, endOffset, lastArrivalMs, entries: entries.filter((entry) => entry.endOffset > start) });
  }
  return parts.toSorted((a, b) => a.partition - b.partition);
}

/** The segment's blocks, read and checked a little at a time, so that appends are not held up for the whole of it. */
async function* blocksOf(segment: Segment, bytes: Buffer): AsyncGenerator<Block> {
  let filled = 0;
  let at = 0;
  while (at < segment.usedBytes) {
    const window = bytes.subarray(filled, Math.min(filled + windowBytes, segment.usedBytes));
    const read = await segment.file.read(window, filled);
    filled += read;
    const known = bytes.subarray(0, filled);
    for (let block = decodeBlock(known, at); block !== undefined; block = decodeBlock(known, at)) {
      if (block.position !== segment.basePosition + at || block.salt !== segment.salt) break;
      yield block;
      at += blockBytes(block.entriesBytes);
    }
    // With nothing more to read, a block that is not whole never will be.
    if (read === 0 && at < segment.usedBytes)
      throw new LogError('Corrupt', `${segmentPath(segment.number)} at byte ${at}: the block is damaged`);
  }
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
