/** Reads a range of a content file, a transfer ahead of who takes it; every chunk is checked before a byte of it is given. */
import type { DiskFile } from '../../base/ports.ts';
import { checksumBytes, chunkChecksum, chunkPosition, filePath, storedChunkBytes } from './content-format.ts';
import { ObjectError } from './errors.ts';
import { chunkBytes, chunksPerTransfer } from './limits.ts';
import { sealingContext } from './sealing.ts';
import type { ObjectKeys } from './sealing.ts';

export interface ContentFile {
  readonly number: number;
  readonly file: DiskFile;
  /** Of the content, not of the file. */
  readonly sizeBytes: number;
  /** Opens its chunks; undefined where they lie in the clear. */
  readonly keys: Pick<ObjectKeys, 'open'> | undefined;
}

export interface ByteRange {
  readonly from: number;
  readonly bytes: number;
}

/** Errors: ObjectError Corrupt, DiskError, KeyError. */
export async function* readContent(content: ContentFile, { from, bytes }: ByteRange): AsyncGenerator<Buffer> {
  const end = from + bytes;
  if (bytes === 0) return;
  const last = Math.floor((end - 1) / chunkBytes);
  let first = Math.floor(from / chunkBytes);
  const buffers = content.keys === undefined ? undefined : new TransferBuffers();
  let ahead = readTransfer(content, buffers, first, last);
  while (first <= last) {
    const chunks = await ahead;
    const next = first + chunks.length;
    if (next <= last) {
      ahead = readTransfer(content, buffers, next, last);
      // It is awaited only when the consumer comes back, if it does.
      ahead.catch(() => undefined);
    }
    for (const [index, chunk] of chunks.entries()) {
      const start = (first + index) * chunkBytes;
      yield chunk.subarray(Math.max(from - start, 0), Math.min(end - start, chunk.length));
    }
    first = next;
  }
}

/** Sealed chunks are opened into buffers of their own, so what they were read into is free again: two take turns. */
class TransferBuffers {
  #next: Buffer = Buffer.alloc(0);
  #other: Buffer = Buffer.alloc(0);

  take(bytes: number): Buffer {
    const taken = this.#next.length < bytes ? Buffer.allocUnsafeSlow(bytes) : this.#next;
    this.#next = this.#other;
    this.#other = taken;
    return taken.subarray(0, bytes);
  }
}

async function readTransfer(
  content: ContentFile,
  buffers: TransferBuffers | undefined,
  first: number,
  last: number,
): Promise<readonly Buffer[]> {
  const isSealed = content.keys !== undefined;
  const count = Math.min(last - first + 1, chunksPerTransfer);
  const position = chunkPosition(first, isSealed);
  const sizes = Array.from({ length: count }, (_, index) =>
    storedChunkBytes(Math.min(chunkBytes, content.sizeBytes - (first + index) * chunkBytes), isSealed),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const bytes = buffers === undefined ? Buffer.allocUnsafeSlow(total) : buffers.take(total);
  const isWhole = (await readFully(content.file, bytes, position)) === bytes.length;
  if (!isWhole) throw corrupt(content, first);
  const chunks: Buffer[] = [];
  let at = 0;
  for (const [index, size] of sizes.entries()) {
    chunks.push(await openChunk(content, first + index, bytes.subarray(at, at + size)));
    at += size;
  }
  return chunks;
}

async function readFully(file: DiskFile, into: Buffer, position: number): Promise<number> {
  let done = 0;
  while (done < into.length) {
    const count = await file.read(into.subarray(done), position + done);
    if (count === 0) break;
    done += count;
  }
  return done;
}

async function openChunk(content: ContentFile, index: number, stored: Buffer): Promise<Buffer> {
  const { number, keys } = content;
  const body = stored.subarray(checksumBytes);
  if (stored.readUInt32LE(0) !== chunkChecksum(number, index, [body])) throw corrupt(content, index);
  return keys === undefined ? body : keys.open(body, sealingContext(number, index));
}

function corrupt({ number }: ContentFile, index: number): ObjectError {
  return new ObjectError({ code: 'Corrupt', where: `${filePath(number)}, chunk ${index}` });
}
