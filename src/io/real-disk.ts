/** The machine's own files under one root, by Node's thread pool. */
import type { FileHandle } from 'node:fs/promises';
import { constants, open, readdir, rename, rm, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { assert } from '../base/assert.ts';
import type { Disk, DiskErrorCode, DiskFile } from '../base/ports.ts';
import { DiskError } from '../base/ports.ts';
import { makeDirectory, syncDirectory } from './make-directory.ts';

// What one writev takes on Linux (IOV_MAX); other systems take no less.
const buffersPerWriteMax = 1024;

export class RealDisk implements Disk {
  readonly #root: string;

  constructor(root: string) {
    this.#root = resolve(root);
  }

  async open(path: string, mode: 'existing' | 'create'): Promise<DiskFile> {
    const full = join(this.#root, path);
    return new RealFile(await guarded(full, open(full, mode === 'create' ? 'wx+' : 'r+', 0o600)), full);
  }

  async list(directory: string): Promise<string[]> {
    const full = join(this.#root, directory);
    try {
      return (await readdir(full)).toSorted();
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return [];
      throw diskError(full, error);
    }
  }

  async makeDirectory(directory: string): Promise<void> {
    const full = join(this.#root, directory);
    await guarded(full, makeDirectory(full));
  }

  async rename(from: string, to: string): Promise<void> {
    await guarded(from, rename(join(this.#root, from), join(this.#root, to)));
  }

  async remove(path: string): Promise<void> {
    const full = join(this.#root, path);
    await guarded(full, rm(full, { force: true }));
  }

  async syncDirectory(directory: string): Promise<void> {
    const full = join(this.#root, directory);
    await guarded(full, syncDirectory(full));
  }

  async freeBytes(): Promise<number> {
    const { bavail, bsize } = await guarded(this.#root, statfs(this.#root));
    return bavail * bsize;
  }
}

class RealFile implements DiskFile {
  readonly #handle: FileHandle;
  readonly #path: string;
  /** The same file, opened so that each write is durable when it returns; undefined where the system has no such way. */
  #durableHandle: Promise<FileHandle | undefined> | undefined;

  constructor(handle: FileHandle, path: string) {
    this.#handle = handle;
    this.#path = path;
  }

  async sizeBytes(): Promise<number> {
    return (await guarded(this.#path, this.#handle.stat())).size;
  }

  async read(into: Uint8Array, position: number): Promise<number> {
    let done = 0;
    while (done < into.length) {
      const reading = this.#handle.read(into, done, into.length - done, position + done);
      const { bytesRead } = await guarded(this.#path, reading);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return done;
  }

  write(buffers: readonly Uint8Array[], position: number): Promise<void> {
    return this.#writeBy(this.#handle, buffers, position);
  }

  async writeDurably(buffers: readonly Uint8Array[], position: number): Promise<void> {
    const handle = await (this.#durableHandle ??= openDurably(this.#handle));
    await this.#writeBy(handle ?? this.#handle, buffers, position);
    if (handle === undefined) await this.sync();
  }

  async #writeBy(handle: FileHandle, buffers: readonly Uint8Array[], position: number): Promise<void> {
    let at = position;
    for (let first = 0; first < buffers.length; first += buffersPerWriteMax) {
      const batch = buffers.slice(first, first + buffersPerWriteMax).filter((buffer) => buffer.length > 0);
      at += await this.#writeBatch(handle, batch, at);
    }
  }

  /** The system may write less than it was asked to: go on behind that. */
  async #writeBatch(handle: FileHandle, batch: readonly Uint8Array[], position: number): Promise<number> {
    let rest = batch;
    let done = 0;
    while (rest.length > 0) {
      const { bytesWritten } = await guarded(this.#path, handle.writev(rest, position + done));
      assert(bytesWritten > 0, 'a write that does not fail makes progress');
      done += bytesWritten;
      rest = withoutFirst(rest, bytesWritten);
    }
    return done;
  }

  async sync(): Promise<void> {
    await guarded(this.#path, this.#handle.datasync());
  }

  async truncate(sizeBytes: number): Promise<void> {
    await guarded(this.#path, this.#handle.truncate(sizeBytes));
  }

  async close(): Promise<void> {
    try {
      await guarded(this.#path, (await this.#durableHandle)?.close() ?? Promise.resolve());
    } finally {
      await guarded(this.#path, this.#handle.close());
    }
  }
}

/**
 * One call that writes and syncs comes back once where two come back twice, each time behind whatever the event loop is busy
 * with. By the name of the open file, since the one it was opened by may be another's by now.
 */
async function openDurably({ fd }: FileHandle): Promise<FileHandle | undefined> {
  // Other systems either lack it or, as macOS, do not reach through the disk's own cache with it.
  if (process.platform !== 'linux') return undefined;
  try {
    return await open(`/proc/self/fd/${fd}`, constants.O_WRONLY | constants.O_DSYNC);
  } catch {
    // Without /proc it takes two steps.
    return undefined;
  }
}

/** What is left of `buffers` behind their first `bytes` bytes. */
export function withoutFirst(buffers: readonly Uint8Array[], bytes: number): readonly Uint8Array[] {
  let skip = bytes;
  for (const [index, buffer] of buffers.entries()) {
    if (skip < buffer.length) return [buffer.subarray(skip), ...buffers.slice(index + 1)];
    skip -= buffer.length;
  }
  return [];
}

async function guarded<T>(path: string, action: Promise<T>): Promise<T> {
  try {
    return await action;
  } catch (error) {
    throw diskError(path, error);
  }
}

const codes = new Map<string, DiskErrorCode>([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EEXIST', 'exists'],
  ['ENOENT', 'missing'],
]);

function diskError(path: string, cause: unknown): DiskError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new DiskError(codes.get(codeOf(cause)) ?? 'failed', `${path}: ${reason}`, { cause });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
