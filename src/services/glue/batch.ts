/** One call for several things, of which some may fail. */
import { detailOf } from './errors.ts';
import type { ErrorDetail } from './model.gen.ts';

export interface Failure<Item> {
  readonly item: Item;
  readonly ErrorDetail: ErrorDetail;
}

/** Runs one after the other, since they change the same thing. Errors: what is not about one of them. */
export async function failures<Item>(
  items: readonly Item[],
  run: (item: Item) => Promise<unknown>,
): Promise<readonly Failure<Item>[]> {
  const failed: Failure<Item>[] = [];
  for (const item of items) {
    try {
      await run(item);
    } catch (error) {
      failed.push({ item, ErrorDetail: detailOf(error) });
    }
  }
  return failed;
}
