import { mkdir, open, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Makes the folder and its parents, for their owner only and so that their names survive a power cut; harmless where it
 * exists. One by one, because Node's recursive mkdir never ends where a folder claims that its children do not exist and
 * cannot be made either, as below /proc.
 */
export async function makeDirectory(path: string): Promise<void> {
  const missing: string[] = [];
  for (let folder = resolve(path); !(await isDirectory(folder)); folder = dirname(folder)) missing.push(folder);
  for (const folder of missing.toReversed()) {
    await makeOne(folder);
    // Each new name is an entry in the folder above it.
    await syncDirectory(dirname(folder));
  }
}

export async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function makeOne(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    // Somebody else made it in the meantime, or something else has its name.
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!isTaken || !(await isDirectory(path))) throw error;
  }
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
