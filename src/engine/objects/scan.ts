/**
 * Goes through documents of a kind in the order of their keys, with jumps. It reads ahead little after a jump and more as long
 * as none comes, so a listing that jumps from prefix to prefix reads few documents for each, and one that does not reads pages.
 */
import type { Found, KeyType } from '../meta/key-type.ts';
import type { Meta } from '../meta/meta.ts';
import { readAheadMax, readAheadMin } from './limits.ts';

type KeyParts = readonly (string | number)[];

export class Scan<Key extends KeyParts, Value> {
  readonly #meta: Meta;
  readonly #type: KeyType<Key, Value>;
  readonly #prefix: string;
  #after: string;
  #ahead: readonly Found<Key, Value>[] = [];
  #at = 0;
  #readAhead = readAheadMin;
  #isEnd = false;

  /** Over the keys whose text begins with `prefix`, behind the text `after`. */
  constructor(meta: Meta, type: KeyType<Key, Value>, prefix: string, after: string) {
    this.#meta = meta;
    this.#type = type;
    this.#prefix = prefix;
    this.#after = after;
  }

  /** The next one, which stays the next one. Errors: MetaError. */
  async peek(): Promise<Found<Key, Value> | undefined> {
    if (this.#at === this.#ahead.length && !this.#isEnd) await this.#read();
    return this.#ahead[this.#at];
  }

  skip(): void {
    this.#at += 1;
  }

  /** Goes past everything that is `passed`, which is all up to the text `after` and nothing behind it. */
  jump(after: string, passed: (key: Key) => boolean): void {
    for (; this.#at < this.#ahead.length; this.#at += 1) {
      const found = this.#ahead[this.#at];
      if (found !== undefined && !passed(found.key)) return;
    }
    if (this.#isEnd) return;
    this.#after = after;
    this.#readAhead = readAheadMin;
  }

  async #read(): Promise<void> {
    const limit = this.#readAhead;
    const options = this.#after === '' ? { limit } : { limit, after: this.#after };
    this.#ahead = await this.#type.listTexts(this.#meta, this.#prefix, options);
    this.#at = 0;
    this.#isEnd = this.#ahead.length < limit;
    const last = this.#ahead.at(-1);
    if (last !== undefined) this.#after = this.#type.keyText(last.key);
    this.#readAhead = Math.min(4 * limit, readAheadMax);
  }
}
