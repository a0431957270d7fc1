/** One chunk file: a part of the log whose entries lie together by partition. Everything read from it is checked. */
import type { Disk, DiskFile } from '../../../base/ports.ts';
import { crc32c } from '../../../base/crc32c.ts';
import { LogError } from '../log.ts';
import type { Offset } from '../log.ts';
import type { ChunkRow } from './chunk-directory.ts';
import { ChunkDirectory } from './chunk-directory.ts';
import type { ChunkFooter, ChunkHeader } from './chunk-format.ts';
import { chunkFrameBytes, chunkPath, decodeChunkFooter, decodeChunkHeader } from './chunk-format.ts';
import type { StoredEntry } from './entry.ts';
import { decodeEntry, entryBytes, entryKind, peekEntryBytes } from './entry.ts';
import { readBytes } from './read-bytes.ts';
import type { SegmentNumber } from './segment.ts';

/** What one read of the disk brings in; an entry that is longer comes alone. */
const windowBytesMax = 1024 * 1024;

export class Chunk {
  readonly path: string;
  readonly firstSegment: SegmentNumber;
  readonly lastSegment: SegmentNumber;
  readonly dataBytes: number;
  readonly file: DiskFile;
  readonly #footer: ChunkFooter;

  constructor(file: DiskFile, header: ChunkHeader, footer: ChunkFooter) {
    this.file = file;
    this.path = chunkPath(header.lastSegment);
    this.firstSegment = header.firstSegment;
    this.lastSegment = header.lastSegment;
    this.dataBytes = footer.directoryPosition - chunkFrameBytes;
    this.#footer = footer;
  }

  /** Checks the frame and no more, so that a start costs the same whatever the chunk holds. */
  static async open(disk: Disk, number: SegmentNumber): Promise<Chunk> {
    const path = chunkPath(number);
    const file = await disk.open(path, 'existing');
    const size = await file.sizeBytes();
    const header = decodeChunkHeader(await readBytes(file, 0, chunkFrameBytes));
    const footer = decodeChunkFooter(await readBytes(file, Math.max(size - chunkFrameBytes, 0), chunkFrameBytes));
    const isWhole = footer !== undefined && footer.directoryPosition + footer.directoryBytes + chunkFrameBytes === size;
    if (header === undefined || footer === undefined || !isWhole || header.lastSegment !== number) {
      await file.close();
      throw new LogError('Corrupt', `${path}: the header or the footer of the chunk is damaged`);
    }
    return new Chunk(file, header, footer);
  }

  async loadDirectory(): Promise<ChunkDirectory> {
    const { directoryPosition, directoryBytes, directoryChecksum, rowCount } = this.#footer;
    const bytes = await readBytes(this.file, directoryPosition, directoryBytes);
    if (bytes.length !== directoryBytes || crc32c(bytes) !== directoryChecksum) {
      throw new LogError('Corrupt', `${this.path}: the directory at ${directoryPosition} fails its checksum`);
    }
    return new ChunkDirectory(bytes, rowCount);
  }

  /** The row's entries from the one at `position` on, whose offset must be `baseOffset` where that is given. */
  async *entries(row: ChunkRow, position: number, windowBytes: number): AsyncGenerator<ChunkEntry> {
    const end = row.position + row.bytes;
    let at = position;
    let windowFrom = at;
    let window: Buffer = Buffer.alloc(0);
    let expected: number | undefined;
    while (at < end) {
      const wanted = peekEntryBytes(window, at - windowFrom);
      if (wanted === undefined || at - windowFrom + wanted > window.length) {
        const needed = Math.max(wanted ?? 0, Math.min(windowBytes, windowBytesMax));
        window = await readBytes(this.file, at, Math.min(needed, end - at));
        windowFrom = at;
        // The window began in the middle of a length: only now is it known what the entry needs.
        const entryNeeds = Math.min(peekEntryBytes(window, 0) ?? 0, end - at);
        if (entryNeeds > window.length) window = await readBytes(this.file, at, entryNeeds);
      }
      const entry = decodeEntry(window, at - windowFrom);
      const isOurs = entry !== undefined && entry.partition === row.partition && entry.kind === entryKind.data;
      if (!isOurs || (expected !== undefined && entry.baseOffset !== expected)) {
        throw new LogError('Corrupt', `${this.path}: the entry at ${at} of partition ${row.partition} is damaged`);
      }
      yield { entry, bytes: window };
      expected = entry.baseOffset + entry.count;
      at += entryBytes(entry);
    }
    if (expected !== undefined && expected !== (row.endOffset as number)) {
      throw new LogError('Corrupt', `${this.path}: partition ${row.partition} ends before ${row.endOffset}`);
    }
  }
}

export interface ChunkEntry {
  readonly entry: StoredEntry;
  /** What `entry.at` counts in. */
  readonly bytes: Buffer;
}

export function endOf(entry: Pick<StoredEntry, 'baseOffset' | 'count'>): Offset {
  return (entry.baseOffset + entry.count) as Offset;
}
