/**
 * A disk that can lose its power. It keeps what was written apart from what was synced; a power cut keeps everything synced
 * and, of each sector written since, either the old bytes or one of the later versions, as chance has it, so that writes are
 * dropped, torn and reordered. Names that were created, renamed or removed without a sync of their folder come and go alike.
 *
 * It can also be full, fail syncs, stop dead at its n-th step (to cut the power there), and flip bits of what is stored.
 */
import { assert, required } from '../../src/base/assert.ts';
import type { Disk, DiskFile } from '../../src/base/ports.ts';
import { DiskError } from '../../src/base/ports.ts';
import type { SeededRandom } from './seeded-random.ts';

export const sectorBytes = 512;

interface Inode {
  /** What reads see. */
  bytes: Buffer;
  /** What is on the platter. */
  durable: Buffer;
  /** Sectors written since the last sync, with each version they had, oldest first. */
  readonly dirty: Map<number, Buffer[]>;
}

export class SimDisk implements Disk {
  readonly #random: SeededRandom;
  /** Names as the running system sees them, and as the platter has them. */
  #names = new Map<string, Inode>();
  #durableNames = new Map<string, Inode>();
  /** Steps that change something, counted so that a test can stop at each. */
  steps = 0;
  /** At this step, and ever after, everything fails, as on a machine without power. */
  stopAtStep = Infinity;
  bytesMax = Infinity;
  failSyncs = false;

  constructor(random: SeededRandom) {
    this.#random = random;
  }

  /** The power goes and comes back. What is open stays open on the files of before and must not be used. */
  powerCut(): void {
    const survivors = new Map(this.#durableNames);
    // Each change of a name since the last sync of its folder got there or did not.
    for (const path of new Set([...this.#names.keys(), ...this.#durableNames.keys()])) {
      const [now, before] = [this.#names.get(path), this.#durableNames.get(path)];
      if (now === before || this.#random.chance(0.5)) continue;
      if (now === undefined) survivors.delete(path);
      else survivors.set(path, now);
    }
    const inodes = new Set(survivors.values());
    for (const inode of inodes) this.#settle(inode);
    this.#names = new Map(survivors);
    this.#durableNames = survivors;
    this.stopAtStep = Infinity;
  }

  /** The process is killed and another one begins: nothing written is lost. */
  restart(): void {
    this.stopAtStep = Infinity;
  }

  /** Ends every file's and every folder's unsynced state, as if all of it had been synced. */
  syncAll(): void {
    for (const inode of this.#names.values()) makeDurable(inode);
    this.#durableNames = new Map(this.#names);
  }

  /** The stored bytes of a file, to look at or to damage. */
  bytesOf(path: string): Buffer {
    return required(this.#names.get(path), `${path} exists`).bytes;
  }

  flipBit(path: string, bit: number): void {
    const inode = required(this.#names.get(path), `${path} exists`);
    for (const bytes of new Set([inode.bytes, inode.durable])) {
      const at = bit >>> 3;
      if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7));
    }
  }

  /** All paths, sorted. */
  paths(): string[] {
    return [...this.#names.keys()].toSorted();
  }

  async open(path: string, mode: 'existing' | 'create'): Promise<DiskFile> {
    let inode = this.#names.get(path);
    if (mode === 'create') {
      this.#step();
      if (inode !== undefined) throw new DiskError('exists', `${path} exists`);
      inode = { bytes: Buffer.alloc(0), durable: Buffer.alloc(0), dirty: new Map() };
      this.#names.set(path, inode);
    }
    if (inode === undefined) throw new DiskError('missing', `${path} does not exist`);
    return this.#fileOf(inode);
  }

  async list(directory: string): Promise<string[]> {
    this.#checkPower();
    const prefix = directory === '.' ? '' : `${directory}/`;
    const below = this.paths().filter((path) => path.startsWith(prefix));
    return [...new Set(below.map((path) => path.slice(prefix.length).split('/')[0] ?? ''))];
  }

  async makeDirectory(): Promise<void> {
    this.#checkPower();
  }

  async rename(from: string, to: string): Promise<void> {
    this.#step();
    const inode = this.#names.get(from);
    if (inode === undefined) throw new DiskError('missing', `${from} does not exist`);
    this.#names.delete(from);
    this.#names.set(to, inode);
  }

  async remove(path: string): Promise<void> {
    this.#step();
    this.#names.delete(path);
  }

  async syncDirectory(directory: string): Promise<void> {
    this.#step();
    this.#checkSync();
    const isInside = (path: string): boolean =>
      path.includes('/') ? path.startsWith(`${directory}/`) : directory === '.';
    for (const path of this.#durableNames.keys()) if (isInside(path)) this.#durableNames.delete(path);
    for (const [path, inode] of this.#names) if (isInside(path)) this.#durableNames.set(path, inode);
  }

  async freeBytes(): Promise<number> {
    let used = 0;
    for (const inode of this.#names.values()) used += inode.bytes.length;
    return this.bytesMax - used;
  }

  #fileOf(inode: Inode): DiskFile {
    const write = async (buffers: readonly Uint8Array[], position: number): Promise<void> => {
      this.#step();
      await this.#write(inode, Buffer.concat(buffers), position);
    };
    const sync = async (): Promise<void> => {
      this.#step();
      this.#checkSync();
      makeDurable(inode);
    };
    return {
      sizeBytes: async () => inode.bytes.length,
      read: async (into, position) => {
        this.#checkPower();
        return inode.bytes.subarray(Math.min(position, inode.bytes.length)).copy(into);
      },
      write,
      sync,
      // Two steps, since the power may go in between on a real one too.
      writeDurably: async (buffers, position) => {
        await write(buffers, position);
        await sync();
      },
      truncate: async (sizeBytes) => {
        this.#step();
        resize(inode, sizeBytes);
      },
      close: async () => undefined,
    };
  }

  async #write(inode: Inode, bytes: Buffer, position: number): Promise<void> {
    const end = position + bytes.length;
    const room = await this.freeBytes();
    const growth = Math.max(end - inode.bytes.length, 0);
    // A real disk writes what fits before it says that it is full.
    const fitting = growth <= room ? bytes : bytes.subarray(0, Math.max(bytes.length - growth + room, 0));
    resize(inode, Math.max(inode.bytes.length, position + fitting.length));
    fitting.copy(inode.bytes, position);
    noteDirty(inode, position, fitting.length);
    if (fitting.length < bytes.length) throw new DiskError('full', 'the disk is full');
  }

  #settle(inode: Inode): void {
    const survived = Buffer.alloc(this.#random.chance(0.5) ? inode.bytes.length : inode.durable.length);
    inode.durable.copy(survived);
    for (const [sector, versions] of inode.dirty) {
      const version = versions[this.#random.below(versions.length + 1)];
      // One past the newest stands for the old bytes.
      version?.copy(survived, sector * sectorBytes);
    }
    inode.bytes = survived;
    inode.durable = Buffer.from(survived);
    inode.dirty.clear();
  }

  #step(): void {
    this.steps += 1;
    this.#checkPower();
  }

  #checkPower(): void {
    if (this.steps >= this.stopAtStep) throw new DiskError('failed', 'the power is off');
  }

  #checkSync(): void {
    if (this.failSyncs) throw new DiskError('failed', 'the sync failed');
  }
}

function noteDirty(inode: Inode, position: number, bytes: number): void {
  if (bytes === 0) return;
  const last = Math.floor((position + bytes - 1) / sectorBytes);
  for (let sector = Math.floor(position / sectorBytes); sector <= last; sector += 1) {
    const versions = inode.dirty.get(sector) ?? [];
    versions.push(Buffer.from(inode.bytes.subarray(sector * sectorBytes, (sector + 1) * sectorBytes)));
    inode.dirty.set(sector, versions);
  }
}

function makeDurable(inode: Inode): void {
  inode.durable = Buffer.from(inode.bytes);
  inode.dirty.clear();
}

function resize(inode: Inode, sizeBytes: number): void {
  assert(sizeBytes >= 0, 'a size is not negative');
  const resized = Buffer.alloc(sizeBytes);
  inode.bytes.copy(resized);
  inode.bytes = resized;
}
