/**
 * The memory of entries from their append until they cool: slabs that are used again and again. Were each payload a buffer
 * of its own, the garbage collector, which counts memory outside its heap as well, would mark the whole heap for every few
 * dozen MiB that are appended.
 *
 * What lies here changes once it is released, so nothing of it is ever handed out: readers get copies.
 */
import { assert } from '../../../base/assert.ts';

export const slabBytes = 1024 * 1024;
/** Kept while nobody uses them. */
const freeSlabsMax = 8;

interface Slab {
  readonly bytes: Buffer;
  usedBytes: number;
  /** Pieces of it that are not released. */
  users: number;
}

export class HotMemory {
  /** What the next pieces are cut from. */
  #open: Slab | undefined;
  readonly #free: Slab[] = [];
  #bytes = 0;

  /** Of slabs and larger pieces in use; a slab counts as a whole until all of it is released. */
  get bytes(): number {
    return this.#bytes;
  }

  /** A piece of one slab, behind the one taken before where the slab has room. Larger ones are on their own. */
  take(bytes: number): HotBytes {
    const slab = bytes > slabBytes ? this.#make(bytes) : this.#slabWith(bytes);
    const from = slab.usedBytes;
    slab.usedBytes += bytes;
    slab.users += 1;
    return new HotBytes(this, slab, from, bytes);
  }

  /** For pieces only. */
  retain(slab: Slab): void {
    assert(slab.users > 0, 'only what is used is kept');
    slab.users += 1;
  }

  /** For pieces only. */
  release(slab: Slab): void {
    assert(slab.users > 0, 'a piece is released once');
    slab.users -= 1;
    if (slab.users > 0 || slab === this.#open) return;
    this.#bytes -= slab.bytes.length;
    if (slab.bytes.length === slabBytes && this.#free.length < freeSlabsMax) this.#free.push(slab);
  }

  #slabWith(bytes: number): Slab {
    const open = this.#open;
    if (open !== undefined) {
      if (open.users === 0) open.usedBytes = 0;
      if (open.usedBytes + bytes <= slabBytes) return open;
    }
    const free = this.#free.pop();
    if (free !== undefined) {
      free.usedBytes = 0;
      this.#bytes += slabBytes;
    }
    this.#open = free ?? this.#make(slabBytes);
    return this.#open;
  }

  #make(bytes: number): Slab {
    this.#bytes += bytes;
    return { bytes: Buffer.allocUnsafeSlow(bytes), usedBytes: 0, users: 0 };
  }
}

/** A piece of hot memory, used until it is released. */
export class HotBytes {
  readonly #memory: HotMemory;
  readonly #slab: Slab;
  /** Where it begins in the slab. */
  readonly from: number;
  readonly length: number;

  constructor(memory: HotMemory, slab: Slab, from: number, length: number) {
    this.#memory = memory;
    this.#slab = slab;
    this.from = from;
    this.length = length;
  }

  /** The slab, for who writes the piece and for who writes it to the disk before it is released. */
  get slab(): Buffer {
    return this.#slab.bytes;
  }

  /** What it holds behind the first `skip` bytes. */
  copy(skip: number): Buffer {
    const bytes = Buffer.allocUnsafe(this.length - skip);
    this.#slab.bytes.copy(bytes, 0, this.from + skip, this.from + this.length);
    return bytes;
  }

  /** Keeps it for one more user, who releases it too. */
  retain(): void {
    this.#memory.retain(this.#slab);
  }

  release(): void {
    this.#memory.release(this.#slab);
  }
}
