/**
 * The frame of a ZIP archive with one deflated entry that is written in one go: sizes and checksum follow the content, for
 * they are not known before it. Integers are little-endian; archives of 4 GiB and more (ZIP64) are not made.
 *
 * ```
 * local header 'PK' 03 04 | deflated content | 'PK' 07 08, crc u32, compressed u32, size u32
 * | central directory 'PK' 01 02 | its end 'PK' 05 06
 * ```
 */
import { assert } from '../base/assert.ts';

export interface ZipEntry {
  readonly name: string;
  /** Shown as UTC; ZIP knows no zone, and even seconds from 1980 to 2107 only. */
  readonly timeMs: number;
}

export interface ZipContent {
  readonly crc32: number;
  readonly compressedBytes: number;
  readonly bytes: number;
}

/** Content of this size and more does not fit the lengths. */
export const zipBytesMax = 2 ** 32 - 1;

const version = 20;
const deflated = 8;
/** Sizes follow the content; the name is UTF-8. */
const flags = 0x0808;

/** What stands before the content. */
export function zipHead(entry: ZipEntry): Buffer {
  const name = Buffer.from(entry.name, 'utf8');
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x0403_4b50, 0);
  writeCommon(head.subarray(4), entry, name.length);
  return Buffer.concat([head, name]);
}

/** What stands behind the content. */
export function zipTail(entry: ZipEntry, content: ZipContent): Buffer {
  assert(content.bytes < zipBytesMax && content.compressedBytes < zipBytesMax, 'an entry too large for a ZIP archive');
  const name = Buffer.from(entry.name, 'utf8');
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x0807_4b50, 0);
  writeSizes(descriptor, 4, content);

  const directory = Buffer.alloc(46);
  directory.writeUInt32LE(0x0201_4b50, 0);
  directory.writeUInt16LE(version, 4);
  writeCommon(directory.subarray(6), entry, name.length);
  writeSizes(directory, 16, content);

  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length + name.length, 12);
  end.writeUInt32LE(30 + name.length + content.compressedBytes + descriptor.length, 16);
  return Buffer.concat([descriptor, directory, name, end]);
}

/** From `version needed` to `file name length`: alike in the local header and the directory. */
function writeCommon(into: Buffer, { timeMs }: ZipEntry, nameBytes: number): void {
  into.writeUInt16LE(version, 0);
  into.writeUInt16LE(flags, 2);
  into.writeUInt16LE(deflated, 4);
  const { time, date } = dosTime(timeMs);
  into.writeUInt16LE(time, 6);
  into.writeUInt16LE(date, 8);
  into.writeUInt16LE(nameBytes, 22);
}

function writeSizes(into: Buffer, at: number, { crc32, compressedBytes, bytes }: ZipContent): void {
  into.writeUInt32LE(crc32, at);
  into.writeUInt32LE(compressedBytes, at + 4);
  into.writeUInt32LE(bytes, at + 8);
}

function dosTime(timeMs: number): { time: number; date: number } {
  const at = new Date(Math.min(Math.max(timeMs, Date.UTC(1980, 0, 1)), Date.UTC(2107, 11, 31)));
  return {
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    date: ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
  };
}
