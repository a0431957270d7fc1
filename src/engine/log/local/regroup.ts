/**
 * Turns a sealed segment, in which partitions lie as their appends came, into a chunk, in which each lies in a row. What a
 * retention, a trim or a drop has taken already is left out. Every byte is checked once more on the way, so that damage in
 * the journal is found before its copy goes.
 */
import type { Disk } from '../../../base/ports.ts';
import { LogError } from '../log.ts';
import type { Offset, PartitionId } from '../log.ts';
import type { PartitionTable } from '../partition-table.ts';
import type { Block } from './block.ts';
import { blockBytes, decodeBlock } from './block.ts';
import type { ChunkPart } from './chunk-writer.ts';
import { writeChunk } from './chunk-writer.ts';
import { endOf } from './chunk.ts';
import type { StoredEntry } from './entry.ts';
import { entryKind, payloadOf } from './entry.ts';
import { decodePartitionStates } from './partition-state.ts';
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
  /** Puts every trim and drop that shows in the table on the disk. */
  readonly syncJournal: () => Promise<void>;
}

/** `bytes` has room for the whole segment; what it holds then is of no use to anybody once this is done. */
export async function regroup(segment: Segment, bytes: Buffer, options: RegroupOptions): Promise<Regrouped> {
  const { disk, table, syncJournal } = options;
  const shares = new Map<PartitionId, Share>();
  for await (const block of blocksOf(segment, bytes)) for (const entry of block.entries) collect(shares, bytes, entry);
  const partitions = [...shares].flatMap(([id, share]) => (share.entries.length > 0 ? [id] : []));
  const parts = partsOf(shares, bytes, table);
  // What is left out must stay left out: a power cut must not bring back the offsets without their entries.
  await syncJournal();
  const hasChunk = parts.some((part) => part.pieces.some((piece) => piece.entries.length > 0));
  if (hasChunk) await writeChunk(disk, { firstSegment: segment.number, lastSegment: segment.number }, each(parts));
  return { partitions, hasChunk };
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

interface Share {
  readonly entries: StoredEntry[];
  endOffset: Offset;
  lastArrivalMs: number;
}

function collect(shares: Map<PartitionId, Share>, bytes: Buffer, entry: StoredEntry): void {
  switch (entry.kind) {
    case entryKind.snapshot:
      for (const { id, durable } of decodePartitionStates(payloadOf(bytes, entry))) {
        shares.set(id, { entries: [], endOffset: durable.next, lastArrivalMs: durable.arrivalMs });
      }
      break;
    case entryKind.data: {
      let share = shares.get(entry.partition);
      if (share === undefined) {
        share = { entries: [], endOffset: 0 as Offset, lastArrivalMs: 0 };
        shares.set(entry.partition, share);
      }
      share.entries.push(entry);
      share.endOffset = endOf(entry);
      share.lastArrivalMs = entry.arrivalMs;
      break;
    }
    case entryKind.trim:
    case entryKind.drop:
      // What these did shows in `live`.
      break;
  }
}

function partsOf(shares: Map<PartitionId, Share>, bytes: Buffer, live: PartitionTable): ChunkPart[] {
  const parts: ChunkPart[] = [];
  for (const [partition, { entries, endOffset, lastArrivalMs }] of shares) {
    const start = live.get(partition)?.start;
    // A partition that was dropped needs no row: its number never comes again.
    if (start === undefined) continue;
    const wanted = entries.filter((entry) => endOf(entry) > start);
    parts.push({ partition, endOffset, lastArrivalMs, pieces: [{ bytes, entries: wanted }] });
  }
  return parts.toSorted((a, b) => a.partition - b.partition);
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
