/** The entries of one partition in order of their offsets: added at the end, let go at the front, found by halving. */
import { required } from '../../../base/assert.ts';
import type { LogEntry } from '../log.ts';

// The array is cut once this many let-go places lead it and they are the greater part, so that a removal costs O(1).
const deadPlacesMax = 64;

export class EntryQueue {
  #entries: LogEntry[] = [];
  #first = 0;

  get length(): number {
    return this.#entries.length - this.#first;
  }

  at(index: number): LogEntry {
    return required(this.#entries[this.#first + index], 'an index within the queue');
  }

  push(entry: LogEntry): void {
    this.#entries.push(entry);
  }

  shift(): LogEntry {
    const entry = this.at(0);
    this.#first += 1;
    if (this.#first > deadPlacesMax && this.#first * 2 > this.#entries.length) {
      this.#entries = this.#entries.slice(this.#first);
      this.#first = 0;
    }
    return entry;
  }

  /** Index of the first entry for which `isAtOrPast` holds, which must hold for all behind it; the length where none. */
  search(isAtOrPast: (entry: LogEntry) => boolean): number {
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
