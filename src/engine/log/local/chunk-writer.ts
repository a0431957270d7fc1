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

/** One partition's share of a chunk. */
export interface ChunkPart {
  readonly partition: PartitionId;
  readonly endOffset: Offset;
  readonly lastArrivalMs: number;
  /** In order of offsets, without gaps; `at` counts in `bytes`. */
  readonly pieces: readonly { readonly bytes: Buffer; readonly entries: readonly StoredEntry[] }[];
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
  readonly #gathered = Buffer.allocUnsafeSlow(writeBytesMax);
  #gatheredBytes = 0;
  #written = 0;
  readonly #rows: ChunkRow[] = [];
  readonly #slots: IndexSlot[] = [];

  constructor(file: DiskFile) {
    this.#file = file;
  }

  get #position(): number {
    return this.#written + this.#gatheredBytes;
  }

  async begin(header: ChunkHeader): Promise<void> {
    await this.#write(encodeChunkHeader(header));
  }

  async add(part: ChunkPart): Promise<void> {
    const before = this.#rows.at(-1);
    assert(before === undefined || before.partition < part.partition, 'partitions come in ascending order');
    const position = this.#position;
    const firstSlot = this.#slots.length;
    let first: StoredEntry | undefined;
    for (const { bytes, entries } of part.pieces) {
      for (const entry of entries) {
        first ??= entry;
        this.#index(entry, firstSlot);
        await this.#write(bytes.subarray(entry.at, entry.at + entryBytes(entry)));
      }
    }
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

  #index({ baseOffset, arrivalMs }: StoredEntry, firstSlot: number): void {
    const position = this.#position;
    const before = this.#slots.length > firstSlot ? this.#slots.at(-1) : undefined;
    if (before !== undefined && position - before.position < indexStepBytes) return;
    this.#slots.push({ baseOffset, position, arrivalMs });
  }

  async #write(bytes: Buffer): Promise<void> {
    if (this.#gatheredBytes + bytes.length > this.#gathered.length) await this.#flush();
    if (bytes.length > this.#gathered.length) {
      await this.#file.write([bytes], this.#written);
      this.#written += bytes.length;
      return;
    }
    bytes.copy(this.#gathered, this.#gatheredBytes);
    this.#gatheredBytes += bytes.length;
  }

  async #flush(): Promise<void> {
    await this.#file.write([this.#gathered.subarray(0, this.#gatheredBytes)], this.#written);
    this.#written += this.#gatheredBytes;
    this.#gatheredBytes = 0;
  }
}
