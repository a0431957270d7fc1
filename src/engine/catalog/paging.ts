/** Pages of a listing: bounded in items, in bytes and in how much is looked at, and each leads on to the next. */
import { pageBytesMax, scanCountMax, scanReadCount } from './limits.ts';

export interface PageWishes<Item, Place> {
  /** Those behind `after` in the order of the listing, at most `limit`. */
  readonly read: (after: Place | undefined, limit: number) => Promise<readonly Item[]>;
  readonly placeOf: (item: Item) => Place;
  readonly isWanted?: ((item: Item) => boolean) | undefined;
  readonly after?: Place | undefined;
  readonly limit: number;
}

export interface Page<Item, Place> {
  readonly items: readonly Item[];
  /** Where the next page goes on; undefined behind the last one. A page may be empty and have a next one all the same. */
  readonly next: Place | undefined;
}

/** What one page still takes. */
export class PageRoom {
  readonly #limit: number;
  #count = 0;
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Counts the item, where it fits. Only a page that has something is ever full of bytes, so that every page leads on. */
  takes(item: object): boolean {
    const bytes = this.#bytes + JSON.stringify(item).length;
    if (this.#count === this.#limit || (this.#count > 0 && bytes > pageBytesMax)) return false;
    this.#count += 1;
    this.#bytes = bytes;
    return true;
  }
}

/** Errors: what `read` and `isWanted` throw. */
export async function nextPage<Item extends object, Place>(
  wishes: PageWishes<Item, Place>,
): Promise<Page<Item, Place>> {
  const { read, placeOf, isWanted, limit } = wishes;
  const items: Item[] = [];
  const room = new PageRoom(limit);
  let { after } = wishes;
  for (let scanned = 0; scanned < scanCountMax; scanned += scanReadCount) {
    const found = await read(after, scanReadCount);
    for (const item of found) {
      if (isWanted?.(item) !== false) {
        if (!room.takes(item)) return { items, next: after };
        items.push(item);
      }
      after = placeOf(item);
    }
    if (found.length < scanReadCount) return { items, next: undefined };
  }
  return { items, next: after };
}
