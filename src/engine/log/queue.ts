/** A queue in order of its items' keys: added at the end, let go at the front, found by halving. */
import { assert } from '../../base/assert.ts';

// The array is cut once this many let-go places lead it and they are the greater part, so that a removal costs O(1).
const deadPlacesMax = 64;

export class Queue<T> {
  #items: (T | undefined)[] = [];
  #first = 0;

  get length(): number {
    return this.#items.length - this.#first;
  }

  at(index: number): T {
    const item = index >= 0 ? this.#items[this.#first + index] : undefined;
    assert(item !== undefined, `the queue holds ${this.length}, none at ${index}`);
    return item;
  }

  push(item: T): void {
    this.#items.push(item);
  }

  shift(): T {
    const item = this.at(0);
    this.#items[this.#first] = undefined;
    this.#first += 1;
    if (this.#first > deadPlacesMax && this.#first * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#first);
      this.#first = 0;
    }
    return item;
  }

  /** Index of the first item for which `isAtOrPast` holds, which must hold for all behind it; the length where none. */
  search(isAtOrPast: (item: T) => boolean): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isAtOrPast(this.at(middle))) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
