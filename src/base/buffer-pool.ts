/**
 * Large buffers that are used again and again. Each one made anew costs more than its allocation: the garbage collector
 * counts the memory outside its heap and collects the whole of it every few dozen of such buffers, and the system hands out
 * pages one fault at a time.
 *
 * A buffer holds whatever it held before. Who takes one says when nobody looks at it any more, by ending the lease.
 */
import { assert } from './assert.ts';

/** Smaller ones are cheap to make; larger ones are rare, and would keep too much. */
const keptBytesMin = 64 * 1024;
const keptBytesMax = 4 * 1024 * 1024;

export class BufferPool {
  readonly #freeBytesMax: number;
  #freeBytes = 0;
  /** By length, which is a power of two. */
  readonly #free = new Map<number, ArrayBuffer[]>();

  /** At most `freeBytesMax` are kept while nobody uses them. */
  constructor(freeBytesMax: number) {
    this.#freeBytesMax = freeBytesMax;
  }

  lease(): BufferLease {
    return new BufferLease(this);
  }

  /** For leases only. */
  take(bytes: number): ArrayBuffer {
    const length = 2 ** Math.ceil(Math.log2(bytes));
    const free = this.#free.get(length)?.pop();
    if (free === undefined) return Buffer.allocUnsafeSlow(length).buffer;
    this.#freeBytes -= length;
    return free;
  }

  /** For leases only. */
  giveBack(memory: ArrayBuffer): void {
    const { byteLength } = memory;
    if (this.#freeBytes + byteLength > this.#freeBytesMax) return;
    this.#freeBytes += byteLength;
    const free = this.#free.get(byteLength);
    if (free === undefined) this.#free.set(byteLength, [memory]);
    else free.push(memory);
  }
}

/** What one piece of work takes; all of it ends together. */
export class BufferLease {
  readonly #pool: BufferPool;
  #taken: ArrayBuffer[] | undefined;
  #isEnded = false;

  constructor(pool: BufferPool) {
    this.#pool = pool;
  }

  /** A buffer of that length, to be used until the lease ends. */
  take(bytes: number): Buffer {
    assert(!this.#isEnded, 'nothing is taken from a lease that has ended');
    if (bytes < keptBytesMin || bytes > keptBytesMax) return Buffer.allocUnsafe(bytes);
    const memory = this.#pool.take(bytes);
    (this.#taken ??= []).push(memory);
    return Buffer.from(memory, 0, bytes);
  }

  /** Ending it again does nothing. */
  end(): void {
    this.#isEnded = true;
    for (const memory of this.#taken ?? []) this.#pool.giveBack(memory);
    this.#taken = undefined;
  }
}
