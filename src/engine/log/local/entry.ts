/**
 * The stored form of an entry, the same in journal segments and in chunks: a header of 36 bytes, then the payload. Beside
 * the owners' data there are entries of the log's own, which change a partition's state and are never read by owners.
 *
 *   0  u32 checksum: CRC-32C of the header's other bytes and the payload
 *   4  u32 payload bytes     8  u32 partition     12  u32 count     16  u64 base offset
 *  24  u48 arrival in ms    30  u8 attributes     31  u8 kind       32  u32 epoch
 */
import { asBuffer, readUint64, writeUint64 } from '../../../base/bytes.ts';
import { crc32c } from '../../../base/crc32c.ts';
import type { PartitionId } from '../log.ts';

export const entryHeaderBytes = 36;

/** The longest payload the format carries. */
export const payloadBytesMax = 2 ** 31;

export const entryKind = {
  /** An owner's payload. */
  data: 1,
  /** Nothing below the base offset can be read any more. */
  trim: 2,
  /** The partition is gone. */
  drop: 3,
  /** The state of all partitions; leads every journal segment. */
  snapshot: 4,
} as const;

export type EntryKind = (typeof entryKind)[keyof typeof entryKind];

export interface EntryHeader {
  readonly kind: EntryKind;
  readonly partition: PartitionId;
  readonly baseOffset: number;
  readonly count: number;
  readonly arrivalMs: number;
  readonly attributes: number;
  readonly epoch: number;
}

export interface StoredEntry extends EntryHeader {
  readonly checksum: number;
  /** Where the entry's header begins in the bytes it was decoded from. */
  readonly at: number;
  readonly payloadBytes: number;
}

/** Writes the header at `at`; the checksum it wrote there. */
export function encodeEntryHeader(into: Buffer, at: number, entry: EntryHeader, payload: Uint8Array): number {
  into.writeUInt32LE(payload.length, at + 4);
  into.writeUInt32LE(entry.partition, at + 8);
  into.writeUInt32LE(entry.count, at + 12);
  writeUint64(into, entry.baseOffset, at + 16);
  into.writeUIntLE(entry.arrivalMs, at + 24, 6);
  into.writeUInt8(entry.attributes, at + 30);
  into.writeUInt8(entry.kind, at + 31);
  into.writeUInt32LE(entry.epoch, at + 32);
  const checksum = crc32c(payload, crc32c(into.subarray(at + 4, at + entryHeaderBytes)));
  into.writeUInt32LE(checksum, at);
  return checksum;
}

/** The entry at `at`; undefined where the bytes there are none or fail their checksum. */
export function decodeEntry(from: Buffer, at: number): StoredEntry | undefined {
  if (at + entryHeaderBytes > from.length) return undefined;
  const payloadBytes = from.readUInt32LE(at + 4);
  const end = at + entryHeaderBytes + payloadBytes;
  const kind = from.readUInt8(at + 31);
  if (end > from.length || !isEntryKind(kind)) return undefined;
  const checksum = from.readUInt32LE(at);
  if (crc32c(from.subarray(at + 4, end)) !== checksum) return undefined;
  return {
    kind,
    partition: from.readUInt32LE(at + 8) as PartitionId,
    count: from.readUInt32LE(at + 12),
    baseOffset: readUint64(from, at + 16),
    arrivalMs: from.readUIntLE(at + 24, 6),
    attributes: from.readUInt8(at + 30),
    epoch: from.readUInt32LE(at + 32),
    checksum,
    at,
    payloadBytes,
  };
}

/** How long the entry at `at` says it is, unchecked; undefined where not even its header is there. */
export function peekEntryBytes(from: Buffer, at: number): number | undefined {
  if (at + entryHeaderBytes > from.length) return undefined;
  return entryHeaderBytes + from.readUInt32LE(at + 4);
}

export function entryBytes(entry: Pick<StoredEntry, 'payloadBytes'>): number {
  return entryHeaderBytes + entry.payloadBytes;
}

export function payloadOf(from: Uint8Array, entry: StoredEntry): Buffer {
  const begin = entry.at + entryHeaderBytes;
  return asBuffer(from).subarray(begin, begin + entry.payloadBytes);
}

function isEntryKind(kind: number): kind is EntryKind {
  return kind >= entryKind.data && kind <= entryKind.snapshot;
}
