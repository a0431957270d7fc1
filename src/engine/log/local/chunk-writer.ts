/**
 * Writes a chunk: partition by partition, each entry as it was stored in the journal. The file has a temporary name until all
 * of it is durable; a crash before leaves a file that the next start removes.
 */
import { assert } from '../../../base/assert.ts';
import type { Disk, DiskFile } from '../../../base/ports.ts';
import { crc32c } from '../../../base/crc32c.ts';
import type { Offset, PartitionId } from '../log.ts';
import type { ChunkRow, IndexSlot } from './chunk-directory.ts';
import { encodeDirectory, indexStepBytes } from './chunk-directory.ts';
import type { ChunkHeader } from './chunk-format.ts';
import {
  chunkDirectoryName,
  chunkFrameBytes,
  chunkPath,
  encodeChunkFooter,
  encodeChunkHeader,
} from './chunk-format.ts';
import type { StoredEntry } from './entry.ts';
import { entryBytes } from './entry.ts';

export const temporarySuffix = '.tmp';

/** Bytes gathered before they are written; also how much of the process's time one step takes. */
const writeBytesMax = 1024 * 1024;

/** Below this a copy costs less than a further buffer in the system call. */
const copiedBytesMax = 4096;

/** One partition's share of a chunk. */
export interface ChunkPart {
  readonly partition: PartitionId;
  readonly endOffset: Offset;
  readonly lastArrivalMs: number;
  /** In order of offsets, without gaps. */
  readonly entries: readonly EntryBytes[];
}

/** An entry as it is stored; `at` counts in `bytes`. */
export interface EntryBytes {
  readonly entry: Pick<StoredEntry, 'at' | 'baseOffset' | 'arrivalMs' | 'payloadBytes'>;
  readonly bytes: Buffer;
}

/** `parts` come in ascending order of their partitions. Resolves once the chunk is durable under its name. */
export async function writeChunk(disk: Disk, header: ChunkHeader, parts: AsyncIterable<ChunkPart>): Promise<void> {
  const path = chunkPath(header.lastSegment);
  await disk.remove(path + temporarySuffix);
  const file = await disk.open(path + temporarySuffix, 'create');
  try {
    await writeParts(file, header, parts);
  } catch (error) {
    // On a full disk half a chunk must not take the room that is missing.
    await disk.remove(path + temporarySuffix).catch(() => undefined);
    throw error;
  }
  await disk.rename(path + temporarySuffix, path);
  await disk.syncDirectory(chunkDirectoryName);
}

async function writeParts(file: DiskFile, header: ChunkHeader, parts: AsyncIterable<ChunkPart>): Promise<void> {
  try {
    const writer = new ChunkWriter(file);
    await writer.begin(header);
    for await (const part of parts) await writer.add(part);
    await writer.end();
    await file.sync();
  } finally {
    await file.close();
  }
}

class ChunkWriter {
  readonly #file: DiskFile;
  /** Small pieces are put together here, and handed on from `#partFrom`. */
  readonly #gathered = Buffer.allocUnsafeSlow(writeBytesMax);
  #partFrom = 0;
  #partEnd = 0;
  /** What goes with the next write, but for what is still being put together. */
  readonly #parts: Buffer[] = [];
  #partsBytes = 0;
  #written = 0;
  readonly #rows: ChunkRow[] = [];
  readonly #slots: IndexSlot[] = [];

  constructor(file: DiskFile) {
    this.#file = file;
  }

  get #position(): number {
    return this.#written + this.#partsBytes + this.#partEnd - this.#partFrom;
  }

  async begin(header: ChunkHeader): Promise<void> {
    await this.#write(encodeChunkHeader(header));
  }

  async add(part: ChunkPart): Promise<void> {
    const before = this.#rows.at(-1);
    assert(before === undefined || before.partition < part.partition, 'partitions come in ascending order');
    const position = this.#position;
    const firstSlot = this.#slots.length;
    for (const { bytes, entry } of part.entries) {
      this.#index(entry, firstSlot);
      await this.#write(bytes.subarray(entry.at, entry.at + entryBytes(entry)));
    }
    const first = part.entries[0]?.entry;
    this.#rows.push({
      partition: part.partition,
      firstSlot,
      slots: this.#slots.length - firstSlot,
      firstOffset: (first?.baseOffset ?? part.endOffset) as Offset,
      endOffset: part.endOffset,
      position,
      bytes: this.#position - position,
      firstArrivalMs: first?.arrivalMs ?? part.lastArrivalMs,
      lastArrivalMs: part.lastArrivalMs,
    });
  }

  async end(): Promise<void> {
    const directoryPosition = this.#position;
    const directory = encodeDirectory(this.#rows, this.#slots);
    await this.#write(directory);
    const footer = encodeChunkFooter({
      directoryPosition,
      directoryBytes: directory.length,
      rowCount: this.#rows.length,
      directoryChecksum: crc32c(directory),
    });
    assert(footer.length === chunkFrameBytes, 'a footer fills its frame');
    await this.#write(footer);
    await this.#flush();
  }

  #index({ baseOffset, arrivalMs }: EntryBytes['entry'], firstSlot: number): void {
    const position = this.#position;
    const before = this.#slots.length > firstSlot ? this.#slots.at(-1) : undefined;
    if (before !== undefined && position - before.position < indexStepBytes) return;
    this.#slots.push({ baseOffset, position, arrivalMs });
  }

  async #write(bytes: Buffer): Promise<void> {
    if (bytes.length > copiedBytesMax) {
      this.#closePart();
      this.#parts.push(bytes);
      this.#partsBytes += bytes.length;
      if (this.#partsBytes >= writeBytesMax) await this.#flush();
      return;
    }
    if (this.#partEnd + bytes.length > this.#gathered.length) await this.#flush();
    bytes.copy(this.#gathered, this.#partEnd);
    this.#partEnd += bytes.length;
  }

  #closePart(): void {
    if (this.#partEnd === this.#partFrom) return;
    this.#parts.push(this.#gathered.subarray(this.#partFrom, this.#partEnd));
    this.#partsBytes += this.#partEnd - this.#partFrom;
    this.#partFrom = this.#partEnd;
  }

  async #flush(): Promise<void> {
    this.#closePart();
    await this.#file.write(this.#parts.splice(0), this.#written);
    this.#written += this.#partsBytes;
    this.#partsBytes = 0;
    this.#partFrom = 0;
    this.#partEnd = 0;
  }
}
