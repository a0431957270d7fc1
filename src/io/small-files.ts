/** Small files beside the data: configuration, keys, certificates, the ports file. Never records. */
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The file's text; undefined where it cannot be read. */
export async function readTextFile(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Replaces the file as one step: whoever reads it sees the old text or the new one, also after a power cut. With `isSecret`
 * only the owner can read it, from its first byte on.
 */
export async function writeTextFile(path: string, text: string, options?: { isSecret: boolean }): Promise<void> {
  const draft = `${path}.${process.pid}.draft`;
  const file = await open(draft, 'w', options?.isSecret === true ? 0o600 : 0o644);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
  const directory = await open(dirname(path), 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

/** Makes the folder and its parents, for their owner only; harmless where it exists. */
export async function makePrivateDirectory(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
}
