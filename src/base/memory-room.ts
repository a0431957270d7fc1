/** How much may be kept in memory, by several keepers together: what one takes, the others lack. */
import { assert } from './assert.ts';

export const memoryRoomBytesDefault = 1024 ** 3;

export class MemoryRoom {
  readonly bytesMax: number;
  #usedBytes = 0;

  constructor(bytesMax = memoryRoomBytesDefault) {
    this.bytesMax = bytesMax;
  }

  get usedBytes(): number {
    return this.#usedBytes;
  }

  get freeBytes(): number {
    return this.bytesMax - this.#usedBytes;
  }

  /** Who takes asks for `freeBytes` first; negative gives back. */
  take(bytes: number): void {
    this.#usedBytes += bytes;
    assert(this.#usedBytes >= 0 && this.#usedBytes <= this.bytesMax, 'no more is taken than there is, nor given back');
  }
}
