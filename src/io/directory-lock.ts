/**
 * Keeps a second process from a data directory. The lock is the operating system's own, on the file LOCK, which goes with the
 * process that holds it however that ends: there are no stale locks to judge, and nothing to take over in a race. Node has
 * no call for such locks, but SQLite takes them on every system, so an empty database that is never written holds it.
 * A file beside it names the holder, for whoever is refused.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeDirectory } from './make-directory.ts';

const lockName = 'LOCK';
const holderName = 'LOCK.pid';
/** SQLITE_BUSY: somebody else has the lock. */
const busyCode = 5;

export class DirectoryLockedError extends Error {
  override readonly name = 'DirectoryLockedError';
  readonly directory: string;
  /** The process that holds it; undefined in the moment before that has written its number. */
  readonly pid: number | undefined;

  constructor(directory: string, pid: number | undefined) {
    super(`${directory} is in use by ${pid === undefined ? 'another process' : `process ${pid}`}`);
    this.directory = directory;
    this.pid = pid;
  }
}

export type DirectoryLock = AsyncDisposable;

/** Takes the lock of the directory, which is made where it is missing. Errors: DirectoryLockedError. */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  await makeDirectory(resolve(directory));
  const holderPath = join(directory, holderName);
  const database = takeLock(join(directory, lockName));
  if (database === undefined) throw new DirectoryLockedError(directory, await readHolder(holderPath));
  await writeFile(holderPath, `${process.pid}\n`, { mode: 0o600 });
  return {
    async [Symbol.asyncDispose]() {
      if (!database.isOpen) return;
      // The lock goes last: until then nobody else writes a number here.
      await rm(holderPath, { force: true });
      database.close();
    },
  };
}

/** undefined where another one has it, be it in this process. */
function takeLock(path: string): DatabaseSync | undefined {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    // Nothing is ever written, so no journal is to appear beside the file.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === busyCode) return undefined;
    throw error;
  }
}

async function readHolder(path: string): Promise<number | undefined> {
  try {
    const pid = Number(await readFile(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
