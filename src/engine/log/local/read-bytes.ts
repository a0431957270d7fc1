import type { Disk, DiskFile } from '../../../base/ports.ts';

/** All of a file. */
export async function readWhole(disk: Disk, path: string): Promise<Buffer> {
  const file = await disk.open(path, 'existing');
  try {
    return await readBytes(file, 0, await file.sizeBytes());
  } finally {
    await file.close();
  }
}

/** The bytes from `position` on, in a buffer of their own; fewer only where the file ends. */
export async function readBytes(file: DiskFile, position: number, bytes: number): Promise<Buffer> {
  const into = Buffer.allocUnsafeSlow(bytes);
  return into.subarray(0, await file.read(into, position));
}
