/**
 * The two ways in which Java programs cut a stream into blocks of Snappy, each block of at most 32 KiB before compression, as
 * snappy-java makes them. Integers are big-endian.
 *
 * ```
 * snappy-java (SnappyOutputStream): 82 'SNAPPY' 00 | version i32 = 1 | oldest reader i32 = 1 | blocks
 *   block: compressed length i32 | Snappy
 * Hadoop (SnappyCodec): blocks
 *   block: length i32 | compressed length i32 | Snappy
 * ```
 *
 * Neither has anything to do with Google's own framing format.
 */
import { asBuffer } from '../base/bytes.ts';
import { decompressSnappy, SnappyCompressor, SnappyError, snappyBytesMax } from './snappy.ts';

export type SnappyStreamKind = 'snappy-java' | 'hadoop';

export const snappyBlockBytes = 32 * 1024;

/** What a stream of this kind begins with. */
export function snappyStreamHead(kind: SnappyStreamKind): Buffer {
  if (kind === 'hadoop') return Buffer.alloc(0);
  return Buffer.from([0x82, ...Buffer.from('SNAPPY', 'latin1'), 0, 0, 0, 0, 1, 0, 0, 0, 1]);
}

export class SnappyStreamWriter {
  readonly #kind: SnappyStreamKind;
  readonly #compressor = new SnappyCompressor();

  constructor(kind: SnappyStreamKind) {
    this.#kind = kind;
  }

  /** `piece` as blocks. Only the last piece of a stream may end within a block; an empty one has none. */
  blocks(piece: Uint8Array): Buffer {
    const count = Math.ceil(piece.length / snappyBlockBytes);
    const into = Buffer.allocUnsafe(count * (8 + snappyBytesMax(snappyBlockBytes)));
    let position = 0;
    for (let start = 0; start < piece.length; start += snappyBlockBytes) {
      const block = piece.subarray(start, start + snappyBlockBytes);
      if (this.#kind === 'hadoop') position = into.writeUInt32BE(block.length, position);
      const end = this.#compressor.compressInto(block, into, position + 4);
      into.writeUInt32BE(end - position - 4, position);
      position = end;
    }
    return into.subarray(0, position);
  }
}

/** What a whole stream holds. */
export function readSnappyStream(stream: Uint8Array, kind: SnappyStreamKind): Buffer {
  const bytes = asBuffer(stream);
  const head = snappyStreamHead(kind);
  if (!bytes.subarray(0, head.length).equals(head)) throw new SnappyError('another head than the stream has');
  const blocks: Buffer[] = [];
  const lengths = kind === 'hadoop' ? 8 : 4;
  for (let position = head.length; position < bytes.length;) {
    if (position + lengths > bytes.length) throw new SnappyError('the stream ends within a length');
    const end = position + lengths + bytes.readUInt32BE(position + lengths - 4);
    if (end > bytes.length) throw new SnappyError('the stream ends within a block');
    const block = decompressSnappy(bytes.subarray(position + lengths, end), snappyBlockBytes);
    if (kind === 'hadoop' && block.length !== bytes.readUInt32BE(position))
      throw new SnappyError('a block of another length than it says');
    blocks.push(block);
    position = end;
  }
  return Buffer.concat(blocks);
}
