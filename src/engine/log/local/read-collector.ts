/** Gathers entries up to a reader's limit; the first comes whatever its size. */
import type { LogEntry, ReadLimit } from '../log.ts';

export class ReadCollector {
  readonly entries: LogEntry[] = [];
  readonly #limit: ReadLimit;
  #bytes = 0;
  #count = 0;
  isFull = false;

  constructor(limit: ReadLimit) {
    this.#limit = limit;
  }

  /** Payload bytes that may still come; where none has come yet, one entry may be longer. */
  get bytesLeft(): number {
    return Math.max(this.#limit.bytesMax - this.#bytes, 0);
  }

  /** Whether an entry like this one still fits; from the first that does not, nothing does. */
  admits(payloadBytes: number, count: number): boolean {
    const fits =
      this.#bytes + payloadBytes <= this.#limit.bytesMax && this.#count + count <= (this.#limit.countMax ?? Infinity);
    this.isFull ||= this.entries.length > 0 && !fits;
    return !this.isFull;
  }

  add(entry: LogEntry): void {
    this.entries.push(entry);
    this.#bytes += entry.payload.length;
    this.#count += entry.count;
  }
}
