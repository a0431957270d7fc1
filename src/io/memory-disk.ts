/** A disk in memory, without faults: everything is durable at once. `test/sim/` has the one that loses power. */
import { assert } from '../base/assert.ts';
import { MemoryRoom } from '../base/memory-room.ts';
import type { Disk, DiskFile } from '../base/ports.ts';
import { DiskError } from '../base/ports.ts';

export interface MemoryDiskOptions {
  /** For the bytes of files; others may keep things in it as well. */
  readonly room?: MemoryRoom;
  /** Room that writes leave to those others. */
  readonly leaveBytes?: number;
}

export class MemoryDisk implements Disk {
  readonly #files = new Map<string, MemoryFile>();
  readonly #space: Space;

  constructor({ room = new MemoryRoom(), leaveBytes = 0 }: MemoryDiskOptions = {}) {
    this.#space = { room, leaveBytes };
  }

  async open(path: string, mode: 'existing' | 'create'): Promise<DiskFile> {
    let file = this.#files.get(path);
    if (mode === 'create') {
      if (file !== undefined) throw new DiskError('exists', `${path} exists`);
      file = new MemoryFile(this.#space);
      this.#files.set(path, file);
    }
    if (file === undefined) throw new DiskError('missing', `${path} does not exist`);
    return file;
  }

  async list(directory: string): Promise<string[]> {
    const prefix = directory === '.' ? '' : `${directory}/`;
    const names = new Set<string>();
    for (const path of this.#files.keys()) {
      if (path.startsWith(prefix)) names.add(path.slice(prefix.length).split('/')[0] ?? '');
    }
    return [...names].toSorted();
  }

  // Folders are only the paths of their files here.
  async makeDirectory(): Promise<void> {}

  async rename(from: string, to: string): Promise<void> {
    const file = this.#files.get(from);
    if (file === undefined) throw new DiskError('missing', `${from} does not exist`);
    this.#files.delete(from);
    this.#files.get(to)?.release();
    this.#files.set(to, file);
  }

  async remove(path: string): Promise<void> {
    this.#files.get(path)?.release();
    this.#files.delete(path);
  }

  async syncDirectory(): Promise<void> {}

  async freeBytes(): Promise<number> {
    return freeBytesOf(this.#space);
  }
}

interface Space {
  readonly room: MemoryRoom;
  readonly leaveBytes: number;
}

function freeBytesOf({ room, leaveBytes }: Space): number {
  return Math.max(room.freeBytes - leaveBytes, 0);
}

class MemoryFile implements DiskFile {
  #bytes = Buffer.alloc(0);
  readonly #space: Space;
  /** It has a name; one without goes with its last user, and no longer counts. */
  #isNamed = true;
  #size = 0;

  constructor(space: Space) {
    this.#space = space;
  }

  release(): void {
    this.#isNamed = false;
    this.#space.room.take(-this.#size);
  }

  async sizeBytes(): Promise<number> {
    return this.#size;
  }

  async read(into: Uint8Array, position: number): Promise<number> {
    const from = this.#bytes.subarray(Math.min(position, this.#size), this.#size);
    return from.copy(into, 0, 0, into.length);
  }

  async write(buffers: readonly Uint8Array[], position: number): Promise<void> {
    const end = buffers.reduce((sum, buffer) => sum + buffer.length, position);
    this.#resize(Math.max(end, this.#size));
    let at = position;
    for (const buffer of buffers) {
      this.#bytes.set(buffer, at);
      at += buffer.length;
    }
  }

  async writeDurably(buffers: readonly Uint8Array[], position: number): Promise<void> {
    await this.write(buffers, position);
    await this.sync();
  }

  async sync(): Promise<void> {}

  async truncate(sizeBytes: number): Promise<void> {
    assert(sizeBytes >= 0, 'a size is not negative');
    this.#bytes.fill(0, Math.min(sizeBytes, this.#size), this.#size);
    this.#resize(sizeBytes);
  }

  async close(): Promise<void> {}

  #resize(size: number): void {
    if (size > this.#size && size - this.#size > freeBytesOf(this.#space))
      throw new DiskError('full', 'the disk in memory is full');
    if (size > this.#bytes.length) {
      const larger = Buffer.alloc(Math.max(size, 2 * this.#bytes.length));
      this.#bytes.copy(larger, 0, 0, this.#size);
      this.#bytes = larger;
    }
    if (this.#isNamed) this.#space.room.take(size - this.#size);
    this.#size = size;
  }
}
