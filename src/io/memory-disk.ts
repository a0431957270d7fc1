/** A disk in memory, without faults: everything is durable at once. `test/sim/` has the one that loses power. */
import { assert } from '../base/assert.ts';
import type { Disk, DiskFile } from '../base/ports.ts';
import { DiskError } from '../base/ports.ts';

const bytesMaxDefault = 1024 ** 3;

export class MemoryDisk implements Disk {
  readonly #files = new Map<string, MemoryFile>();
  readonly #bytesMax: number;

  constructor(options: { readonly bytesMax?: number } = {}) {
    this.#bytesMax = options.bytesMax ?? bytesMaxDefault;
  }

  async open(path: string, mode: 'existing' | 'create'): Promise<DiskFile> {
    let file = this.#files.get(path);
    if (mode === 'create') {
      if (file !== undefined) throw new DiskError('exists', `${path} exists`);
      file = new MemoryFile(() => this.#freeBytes());
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
    this.#files.set(to, file);
  }

  async remove(path: string): Promise<void> {
    this.#files.delete(path);
  }

  async syncDirectory(): Promise<void> {}

  async freeBytes(): Promise<number> {
    return this.#freeBytes();
  }

  #freeBytes(): number {
    let used = 0;
    for (const file of this.#files.values()) used += file.size;
    return this.#bytesMax - used;
  }
}

class MemoryFile implements DiskFile {
  #bytes = Buffer.alloc(0);
  readonly #freeBytes: () => number;
  size = 0;

  constructor(freeBytes: () => number) {
    this.#freeBytes = freeBytes;
  }

  async sizeBytes(): Promise<number> {
    return this.size;
  }

  async read(into: Uint8Array, position: number): Promise<number> {
    const from = this.#bytes.subarray(Math.min(position, this.size), this.size);
    return from.copy(into, 0, 0, into.length);
  }

  async write(buffers: readonly Uint8Array[], position: number): Promise<void> {
    const end = buffers.reduce((sum, buffer) => sum + buffer.length, position);
    if (end > this.size && end - this.size > this.#freeBytes())
      throw new DiskError('full', 'the disk in memory is full');
    this.#resize(Math.max(end, this.size));
    let at = position;
    for (const buffer of buffers) {
      this.#bytes.set(buffer, at);
      at += buffer.length;
    }
  }

  async sync(): Promise<void> {}

  async truncate(sizeBytes: number): Promise<void> {
    assert(sizeBytes >= 0, 'a size is not negative');
    this.#bytes.fill(0, Math.min(sizeBytes, this.size), this.size);
    this.#resize(sizeBytes);
  }

  async close(): Promise<void> {}

  #resize(size: number): void {
    if (size > this.#bytes.length) {
      const larger = Buffer.alloc(Math.max(size, 2 * this.#bytes.length));
      this.#bytes.copy(larger, 0, 0, this.size);
      this.#bytes = larger;
    }
    this.size = size;
  }
}
