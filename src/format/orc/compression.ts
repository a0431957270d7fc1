/**
 * How ORC compresses a stream: in blocks, each behind three bytes with twice its length, low byte first, plus 1 where it is
 * as it was because compression did not make it smaller.
 */
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { SnappyCompressor } from '../snappy.ts';

export type OrcCompression = 'NONE' | 'ZLIB' | 'SNAPPY';

export const compressionKind: Readonly<Record<OrcCompression, number>> = { NONE: 0, ZLIB: 1, SNAPPY: 2 };

/** Before compression. A length has 23 bits, so it could be up to 8 MiB. */
export const compressionBlockBytes = 256 * 1024;

const deflateLevel = 1;
const deflateRawAsync = promisify(deflateRaw);
const snappy = new SnappyCompressor();

/** Block for block, so that a long stream need not be waited for as a whole. */
export async function* compressStream(bytes: Buffer, compression: OrcCompression): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += compressionBlockBytes) {
    const block = bytes.subarray(start, start + compressionBlockBytes);
    yield compression === 'NONE' ? block : compressBlock(block, compression);
  }
}

async function compressBlock(block: Buffer, compression: 'ZLIB' | 'SNAPPY'): Promise<Buffer> {
  const packed =
    compression === 'ZLIB' ? await deflateRawAsync(block, { level: deflateLevel }) : snappy.compress(block);
  const isSmaller = packed.length < block.length;
  const head = Buffer.alloc(3);
  head.writeUIntLE((isSmaller ? packed.length : block.length) * 2 + (isSmaller ? 0 : 1), 0, 3);
  return Buffer.concat([head, isSmaller ? packed : block]);
}

/** What is short and needed whole. */
export async function compressWhole(bytes: Buffer, compression: OrcCompression): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(compressStream(bytes, compression)));
}
