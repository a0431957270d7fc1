/**
 * The frame of a chunk file: a header of 64 bytes, the entries of each partition in a row, the directory, a footer of 64
 * bytes at the very end.
 *
 * Header:  0  u32 magic    4  u32 format version    8  u32 first segment    12  u32 last segment    16  44 zero bytes
 * Footer:  0  u32 magic    4  u32 format version    8  u64 position of the directory    16  u32 its bytes    20  u32 its rows
 *         24  u32 CRC-32C of the directory         28  32 zero bytes                    60  u32 checksum of bytes 0 to 59, in both
 */
import { readUint64, writeUint64 } from '../../../base/bytes.ts';
import { crc32c } from '../../../base/crc32c.ts';
import type { SegmentNumber } from './segment.ts';

export const chunkDirectoryName = 'chunks';
export const chunkFrameBytes = 64;
export const chunkFormatVersion = 1;
const suffix = '.chunk';

/** "MSCH" and "MSCF", read as little-endian. */
const headerMagic = 0x4843534d;
const footerMagic = 0x4643534d;

export interface ChunkHeader {
  readonly firstSegment: SegmentNumber;
  readonly lastSegment: SegmentNumber;
}

export interface ChunkFooter {
  readonly directoryPosition: number;
  readonly directoryBytes: number;
  readonly rowCount: number;
  readonly directoryChecksum: number;
}

/** A chunk is named by the last segment it holds. */
export function chunkPath(lastSegment: SegmentNumber): string {
  return `${chunkDirectoryName}/${String(lastSegment).padStart(10, '0')}${suffix}`;
}

export function chunkNumberOf(name: string): SegmentNumber | undefined {
  const digits = name.slice(0, -suffix.length);
  return name.endsWith(suffix) && /^\d{10}$/.test(digits) ? Number(digits) : undefined;
}

export function encodeChunkHeader(header: ChunkHeader): Buffer {
  const into = Buffer.alloc(chunkFrameBytes);
  into.writeUInt32LE(header.firstSegment, 8);
  into.writeUInt32LE(header.lastSegment, 12);
  return seal(into, headerMagic);
}

export function decodeChunkHeader(from: Buffer): ChunkHeader | undefined {
  if (!isSealed(from, headerMagic)) return undefined;
  return { firstSegment: from.readUInt32LE(8), lastSegment: from.readUInt32LE(12) };
}

export function encodeChunkFooter(footer: ChunkFooter): Buffer {
  const into = Buffer.alloc(chunkFrameBytes);
  writeUint64(into, footer.directoryPosition, 8);
  into.writeUInt32LE(footer.directoryBytes, 16);
  into.writeUInt32LE(footer.rowCount, 20);
  into.writeUInt32LE(footer.directoryChecksum, 24);
  return seal(into, footerMagic);
}

export function decodeChunkFooter(from: Buffer): ChunkFooter | undefined {
  if (!isSealed(from, footerMagic)) return undefined;
  return {
    directoryPosition: readUint64(from, 8),
    directoryBytes: from.readUInt32LE(16),
    rowCount: from.readUInt32LE(20),
    directoryChecksum: from.readUInt32LE(24),
  };
}

function seal(frame: Buffer, magic: number): Buffer {
  frame.writeUInt32LE(magic, 0);
  frame.writeUInt32LE(chunkFormatVersion, 4);
  frame.writeUInt32LE(crc32c(frame.subarray(0, 60)), 60);
  return frame;
}

function isSealed(frame: Buffer, magic: number): boolean {
  if (frame.length !== chunkFrameBytes || frame.readUInt32LE(0) !== magic) return false;
  return frame.readUInt32LE(4) === chunkFormatVersion && frame.readUInt32LE(60) === crc32c(frame.subarray(0, 60));
}
