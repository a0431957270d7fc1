/**
 * An object's body in the compression its delivery stream asks for, as a stream with a bounded memory. The same body gives the
 * same bytes however it is cut into pieces, so that an object may be made again after a crash.
 */
import {
  crc32,
  createDeflateRaw,
  createGzip,
  createZstdCompress,
  type DeflateRaw,
  type Gzip,
  type ZstdCompress,
} from 'node:zlib';
import { unreachable } from '../../base/assert.ts';
import { SnappyStreamWriter, snappyStreamHead, type SnappyStreamKind } from '../../format/snappy-stream.ts';
import { zipHead, zipTail, type ZipEntry } from '../../format/zip.ts';
import type { Compression } from './delivery-stream.ts';

/** What AWS calls objects of each kind: the end of their names, and their Content-Encoding. */
export const compressedNames: Readonly<
  Record<Compression, { readonly extension: string; readonly contentEncoding: string | undefined }>
> = {
  UNCOMPRESSED: { extension: '', contentEncoding: undefined },
  GZIP: { extension: '.gz', contentEncoding: 'gzip' },
  ZIP: { extension: '.zip', contentEncoding: 'zip' },
  Snappy: { extension: '.snappy', contentEncoding: 'snappy-java' },
  HADOOP_SNAPPY: { extension: '.snappy', contentEncoding: 'hadoop-snappy' },
};

export interface CompressionOptions {
  /** Of the one entry in a ZIP archive; AWS's is a UUID. */
  readonly entryName: string;
  /** Of that entry. */
  readonly timeMs: number;
  /** zlib's 1 to 9, for GZIP and ZIP. */
  readonly level?: number;
}

/** The fastest one: three times as fast as zlib's own choice (6), for objects about a third larger. */
export const levelFast = 1;

/** What a compressor is given at a time, whatever the pieces of the body are: zlib's output may depend on it. */
const pieceBytes = 128 * 1024;

export function compressBody(
  compression: Compression,
  options: CompressionOptions,
  body: AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  const level = options.level ?? levelFast;
  switch (compression) {
    case 'UNCOMPRESSED':
      return body;
    case 'GZIP':
      // zlib writes no time into the head.
      return through(createGzip({ level, chunkSize: pieceBytes }), inPieces(body));
    case 'ZIP':
      return zip({ name: options.entryName, timeMs: options.timeMs }, level, body);
    case 'Snappy':
      return snappy('snappy-java', body);
    case 'HADOOP_SNAPPY':
      return snappy('hadoop', body);
    default:
      return unreachable(compression);
  }
}

/** Zstandard at its own choice of level. */
export function zstdBody(body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return through(createZstdCompress({ chunkSize: pieceBytes }), inPieces(body));
}

async function* snappy(kind: SnappyStreamKind, body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const head = snappyStreamHead(kind);
  if (head.length > 0) yield head;
  const writer = new SnappyStreamWriter(kind);
  for await (const piece of inPieces(body)) yield writer.blocks(piece);
}

async function* zip(entry: ZipEntry, level: number, body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const content = { crc32: 0, compressedBytes: 0, bytes: 0 };
  async function* counted(): AsyncIterable<Uint8Array> {
    for await (const piece of inPieces(body)) {
      content.crc32 = crc32(piece, content.crc32);
      content.bytes += piece.length;
      yield piece;
    }
  }
  yield zipHead(entry);
  for await (const piece of through(createDeflateRaw({ level, chunkSize: pieceBytes }), counted())) {
    content.compressedBytes += piece.length;
    yield piece;
  }
  yield zipTail(entry, content);
}

/** The body in pieces of `pieceBytes`, the last one shorter. A piece is the consumer's until it asks for the next. */
async function* inPieces(body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let piece = Buffer.allocUnsafe(pieceBytes);
  let filled = 0;
  for await (const bytes of body) {
    for (let taken = 0; taken < bytes.length;) {
      const count = Math.min(bytes.length - taken, pieceBytes - filled);
      piece.set(bytes.subarray(taken, taken + count), filled);
      taken += count;
      filled += count;
      if (filled < pieceBytes) continue;
      yield piece;
      piece = Buffer.allocUnsafe(pieceBytes);
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

/** Pieces go in as fast as results are taken out. */
async function* through(
  zlib: DeflateRaw | Gzip | ZstdCompress,
  pieces: AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  const fed = feed(zlib, pieces);
  // A body that fails ends the reading below with its error.
  fed.catch((error: unknown) => zlib.destroy(error instanceof Error ? error : new Error(String(error))));
  try {
    for await (const bytes of zlib as AsyncIterable<Uint8Array>) yield bytes;
  } finally {
    zlib.destroy();
  }
  await fed;
}

async function feed(zlib: DeflateRaw | Gzip | ZstdCompress, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const piece of pieces) {
    await new Promise<void>((resolve, reject) => {
      zlib.write(piece, (error) => (error ? reject(error) : resolve()));
    });
  }
  zlib.end();
}
