/**
 * The stored form of a block: what one commit writes to the journal. A header of 64 bytes, entries one behind the other,
 * zeros up to the next sector, so that no write ever touches a sector that holds something durable.
 *
 *   0  u32 magic             4  u32 format version       8  u64 position        16  u64 durable position
 *  24  u64 salt             32  u32 segment number      36  u32 entries' bytes  40  u32 count of entries
 *  44  u32 checksum of the entries' checksums           48  12 zero bytes       60  u32 checksum of bytes 0 to 59
 *
 * Position counts the bytes of all blocks ever written. The salt is drawn for each segment, so that neither an owner's
 * payload nor what a recycled file held before can pass for a block of it. The checksum of the checksums ties the entries to
 * this header, so that an entry left over from before cannot stand in for one that was not written.
 */
import { readUint64, writeUint64 } from '../../../base/bytes.ts';
import { crc32c } from '../../../base/crc32c.ts';
import type { StoredEntry } from './entry.ts';
import { decodeEntry, entryBytes } from './entry.ts';

export const blockHeaderBytes = 64;
export const sectorBytes = 512;
export const saltBytes = 8;

/** "MSBK", read as little-endian. */
const magic = 0x4b42534d;
export const blockFormatVersion = 1;

export interface BlockHeader {
  /** Where the block begins, in bytes of journal ever written. */
  readonly position: number;
  /** Everything below was known to be durable when this block was written. */
  readonly durablePosition: number;
  readonly salt: bigint;
  readonly segment: number;
  readonly entriesBytes: number;
  readonly entryCount: number;
  readonly entriesChecksum: number;
}

export interface Block extends BlockHeader {
  /** Where the block begins in its segment. */
  readonly at: number;
  readonly entries: readonly StoredEntry[];
}

/** Bytes a block takes with its header and the zeros behind it. */
export function blockBytes(entriesBytes: number): number {
  return Math.ceil((blockHeaderBytes + entriesBytes) / sectorBytes) * sectorBytes;
}

export function encodeBlockHeader(header: BlockHeader): Buffer {
  const into = Buffer.alloc(blockHeaderBytes);
  into.writeUInt32LE(magic, 0);
  into.writeUInt32LE(blockFormatVersion, 4);
  writeUint64(into, header.position, 8);
  writeUint64(into, header.durablePosition, 16);
  into.writeBigUInt64LE(header.salt, 24);
  into.writeUInt32LE(header.segment, 32);
  into.writeUInt32LE(header.entriesBytes, 36);
  into.writeUInt32LE(header.entryCount, 40);
  into.writeUInt32LE(header.entriesChecksum, 44);
  into.writeUInt32LE(crc32c(into.subarray(0, 60)), 60);
  return into;
}

/** The header at `at`; undefined where there is none, or a damaged one. */
export function decodeBlockHeader(from: Buffer, at: number): BlockHeader | undefined {
  if (at + blockHeaderBytes > from.length || from.readUInt32LE(at) !== magic) return undefined;
  if (crc32c(from.subarray(at, at + 60)) !== from.readUInt32LE(at + 60)) return undefined;
  if (from.readUInt32LE(at + 4) !== blockFormatVersion) return undefined;
  return {
    position: readUint64(from, at + 8),
    durablePosition: readUint64(from, at + 16),
    salt: from.readBigUInt64LE(at + 24),
    segment: from.readUInt32LE(at + 32),
    entriesBytes: from.readUInt32LE(at + 36),
    entryCount: from.readUInt32LE(at + 40),
    entriesChecksum: from.readUInt32LE(at + 44),
  };
}

/** The whole block at `at`, every byte of it checked; undefined where anything is amiss. */
export function decodeBlock(from: Buffer, at: number): Block | undefined {
  const header = decodeBlockHeader(from, at);
  if (header === undefined) return undefined;
  const end = at + blockBytes(header.entriesBytes);
  const entriesEnd = at + blockHeaderBytes + header.entriesBytes;
  if (end > from.length) return undefined;
  const entries: StoredEntry[] = [];
  let next = at + blockHeaderBytes;
  while (next < entriesEnd) {
    const entry = decodeEntry(from, next);
    if (entry === undefined) return undefined;
    entries.push(entry);
    next += entryBytes(entry);
  }
  const isWhole = next === entriesEnd && entries.length === header.entryCount;
  if (!isWhole || checksumOfChecksums(entries.map((entry) => entry.checksum)) !== header.entriesChecksum)
    return undefined;
  if (from.subarray(entriesEnd, end).some((byte) => byte !== 0)) return undefined;
  return { ...header, at, entries };
}

export function checksumOfChecksums(checksums: readonly number[]): number {
  const bytes = Buffer.allocUnsafe(4 * checksums.length);
  for (const [index, checksum] of checksums.entries()) bytes.writeUInt32LE(checksum, 4 * index);
  return crc32c(bytes);
}
