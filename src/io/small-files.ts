/** Small files beside the data: configuration, keys, certificates, the ports file. Never records. */
import { access, constants, open, readFile, rename, rm, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SecretFile } from '../base/secret-file.ts';

/** The file's text; undefined where there is none. One that is there and cannot be read is an error. */
export async function readTextFile(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
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

/** A secret in a file that only its owner can read. */
export function secretFile(path: string): SecretFile {
  return { read: () => readTextFile(path), write: (text) => writeTextFile(path, text, { isSecret: true }) };
}

/** Harmless where they are missing. */
export async function removeFiles(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true });
}

export interface DirectoryFacts {
  readonly exists: boolean;
  /** The folder, or the nearest one above it that exists, can be written to. */
  readonly isWritable: boolean;
  readonly freeBytes: number;
}

export async function directoryFacts(path: string): Promise<DirectoryFacts> {
  let nearest = path;
  while (!(await isReachable(nearest, constants.F_OK)) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  const { bavail, bsize } = await statfs(nearest);
  return {
    exists: nearest === path,
    isWritable: await isReachable(nearest, constants.W_OK),
    freeBytes: bavail * bsize,
  };
}

async function isReachable(path: string, mode: number): Promise<boolean> {
  try {
    await access(path, mode);
    return true;
  } catch {
    return false;
  }
}
