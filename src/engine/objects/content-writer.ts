/**
 * Writes a content file while its body streams in. It holds back whole transfers: one is written while the next one fills, and
 * `add` waits once both are full, so a fast sender is held back by the disk.
 */
import { assert } from '../../base/assert.ts';
import { DiskError } from '../../base/ports.ts';
import type { Disk, DiskFile } from '../../base/ports.ts';
import { checksumBytes, chunkChecksum } from './content-format.ts';
import { chunkBytes, chunksPerTransfer } from './limits.ts';
import { sealingContext } from './sealing.ts';
import type { Seal } from './sealing.ts';

export interface ContentWriterOptions {
  readonly number: number;
  readonly disk: Disk;
  /** New and empty; the writer closes it. */
  readonly file: DiskFile;
  readonly seal: Seal | undefined;
  /** Room on the disk that content leaves free. */
  readonly reserveBytes: number;
}

export class ContentWriter {
  readonly number: number;
  readonly #disk: Disk;
  readonly #file: DiskFile;
  readonly #seal: Seal | undefined;
  readonly #reserveBytes: number;
  /** Pieces of the chunk that fills, and their bytes. */
  #pieces: Uint8Array[] = [];
  #pieceBytes = 0;
  /** Whole chunks that wait to be written. */
  #chunks: Uint8Array[] = [];
  #chunkCount = 0;
  #index = 0;
  #position = 0;
  #writing: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor({ number, disk, file, seal, reserveBytes }: ContentWriterOptions) {
    this.number = number;
    this.#disk = disk;
    this.#file = file;
    this.#seal = seal;
    this.#reserveBytes = reserveBytes;
  }

  get storedBytes(): number {
    return this.#position;
  }

  /** The bytes must not change afterwards. Errors: DiskError, KeyError. */
  async add(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length;) {
      const piece = bytes.subarray(at, at + chunkBytes - this.#pieceBytes);
      this.#pieces.push(piece);
      this.#pieceBytes += piece.length;
      at += piece.length;
      if (this.#pieceBytes === chunkBytes) await this.#endChunk();
    }
  }

  /** Everything added is on the disk when it resolves. The name is its owner's to sync. Errors: DiskError, KeyError. */
  async finish(): Promise<void> {
    if (this.#pieceBytes > 0) await this.#endChunk();
    await this.#transfer();
    await this.#writing;
    await this.#file.sync();
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    // Who waits for it hears of its failure; here it only has to be over.
    await this.#writing.catch(() => undefined);
    await this.#file.close();
  }

  async #endChunk(): Promise<void> {
    const [pieces, index] = [this.#pieces, this.#index];
    const stored = this.#seal === undefined ? pieces : await this.#seal(pieces, sealingContext(this.number, index));
    const checksum = Buffer.alloc(checksumBytes);
    checksum.writeUInt32LE(chunkChecksum(this.number, index, stored));
    this.#chunks.push(checksum, ...stored);
    this.#pieces = [];
    this.#pieceBytes = 0;
    this.#index += 1;
    this.#chunkCount += 1;
    if (this.#chunkCount === chunksPerTransfer) await this.#transfer();
  }

  async #transfer(): Promise<void> {
    await this.#writing;
    if (this.#chunkCount === 0) return;
    const [buffers, position] = [this.#chunks, this.#position];
    for (const { length } of buffers) this.#position += length;
    assert(Number.isSafeInteger(this.#position), 'a file has a size');
    this.#chunks = [];
    this.#chunkCount = 0;
    this.#writing = this.#write(buffers, position);
    // Where the next transfer comes late, the failure must not count as unheard until then.
    this.#writing.catch(() => undefined);
  }
  async #write(buffers: readonly Uint8Array[], position: number): Promise<void> {
    const bytes = this.#position - position;
    if (this.#reserveBytes > 0 && (await this.#disk.freeBytes()) < bytes + this.#reserveBytes)
      throw new DiskError('full', 'the last room is kept for removals');
    await this.#file.write(buffers, position);
  }
}
