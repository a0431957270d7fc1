import type { DiskFile } from '../../../base/ports.ts';

/** The bytes from `position` on, in a buffer of their own; fewer only where the file ends. */
export async function readBytes(file: DiskFile, position: number, bytes: number): Promise<Buffer> {
  const into = Buffer.allocUnsafeSlow(bytes);
  return into.subarray(0, await file.read(into, position));
}
