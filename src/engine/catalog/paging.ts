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

/** Errors: what `read` and `isWanted` throw. */
export async function nextPage<Item, Place>(wishes: PageWishes<Item, Place>): Promise<Page<Item, Place>> {
  const { read, placeOf, isWanted, limit } = wishes;
  const items: Item[] = [];
  let { after } = wishes;
  let bytes = 0;
  for (let scanned = 0; scanned < scanCountMax; scanned += scanReadCount) {
    const found = await read(after, scanReadCount);
    for (const item of found) {
      if (isWanted?.(item) !== false) {
        bytes += JSON.stringify(item).length;
        // Only a page that has something may end for its size, so that every page leads on.
        if (items.length === limit || (bytes > pageBytesMax && items.length > 0)) return { items, next: after };
        items.push(item);
      }
      after = placeOf(item);
    }
    if (found.length < scanReadCount) return { items, next: undefined };
  }
  return { items, next: after };
}
