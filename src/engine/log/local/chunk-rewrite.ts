/** Writes a chunk anew without the rows that nobody can read any more; the name and the segments it stands for stay. */
import type { Disk } from '../../../base/ports.ts';
import type { Chunk } from './chunk.ts';
import type { ChunkDirectory, ChunkRow } from './chunk-directory.ts';
import type { ChunkPart } from './chunk-writer.ts';
import { writeChunk } from './chunk-writer.ts';

const windowBytes = 1024 * 1024;

export async function rewriteChunk(
  disk: Disk,
  chunk: Chunk,
  directory: ChunkDirectory,
  isLive: (row: ChunkRow) => boolean,
): Promise<void> {
  const { firstSegment, lastSegment } = chunk;
  await writeChunk(disk, { firstSegment, lastSegment }, parts(chunk, directory, isLive));
}

async function* parts(
  chunk: Chunk,
  directory: ChunkDirectory,
  isLive: (row: ChunkRow) => boolean,
): AsyncGenerator<ChunkPart> {
  for (const row of directory.rows()) {
    const { partition, endOffset, lastArrivalMs } = row;
    yield { partition, endOffset, lastArrivalMs, entries: isLive(row) ? await entriesOf(chunk, row) : [] };
  }
}

/** A row is at most what a segment held of one partition, so it is held in memory as a whole. */
async function entriesOf(chunk: Chunk, row: ChunkRow): Promise<ChunkPart['entries']> {
  const entries = [];
  for await (const { entry, bytes } of chunk.entries(row, row.position, windowBytes)) entries.push({ entry, bytes });
  return entries;
}
