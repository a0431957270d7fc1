/**
 * A content file: chunks one after the other, each a CRC-32C and `chunkBytes` of content (the last one fewer), or that much
 * sealed. The checksum also covers the file's number and the chunk's, so that nothing can be taken for another piece. The size
 * stands in the documents. docs/formats/objects.md.
 */
import { writeUint64 } from '../../base/bytes.ts';
import { crc32c } from '../../base/crc32c.ts';
import { chunkBytes } from './limits.ts';
import { sealedOverheadBytes } from './sealing.ts';

export const checksumBytes = 4;

/** Files of one folder; numbers go up, so folders fill one after the other. */
export const filesPerFolder = 4_096;

export const objectsFolder = 'objects';

export function folderOf(file: number): string {
  return `${objectsFolder}/${Math.floor(file / filesPerFolder)
    .toString(16)
    .padStart(8, '0')}`;
}

export function filePath(file: number): string {
  return `${folderOf(file)}/${file.toString(16).padStart(12, '0')}`;
}

/** The number of a file by its name; undefined where no file of that folder has that name. */
export function fileNumber(folder: string, name: string): number | undefined {
  const number = /^[0-9a-f]{12,14}$/.test(name) ? Number.parseInt(name, 16) : 0;
  return filePath(number) === `${objectsFolder}/${folder}/${name}` ? number : undefined;
}

/** The lowest number a file of that folder can have. */
export function firstFileOf(folder: string): number {
  return Number.parseInt(folder, 16) * filesPerFolder;
}

export function storedChunkBytes(plainBytes: number, isSealed: boolean): number {
  return checksumBytes + plainBytes + (isSealed ? sealedOverheadBytes : 0);
}

/** Where the chunk begins in its file. */
export function chunkPosition(index: number, isSealed: boolean): number {
  return index * storedChunkBytes(chunkBytes, isSealed);
}

/** All of a file that holds so much content. */
export function storedFileBytes(sizeBytes: number, isSealed: boolean): number {
  const whole = Math.floor(sizeBytes / chunkBytes);
  const rest = sizeBytes - whole * chunkBytes;
  return chunkPosition(whole, isSealed) + (rest === 0 ? 0 : storedChunkBytes(rest, isSealed));
}

export function chunkChecksum(file: number, index: number, pieces: readonly Uint8Array[]): number {
  const place = Buffer.alloc(12);
  writeUint64(place, file, 0);
  place.writeUInt32LE(index, 8);
  let checksum = crc32c(place);
  for (const piece of pieces) checksum = crc32c(piece, checksum);
  return checksum;
}
