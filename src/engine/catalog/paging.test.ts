import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageBytesMax, scanCountMax } from './limits.ts';
import { nextPage } from './paging.ts';

interface Item {
  readonly place: number;
  readonly text?: string;
}

function wishes(count: number, more: { readonly limit: number; readonly after?: number | undefined; bytes?: number }) {
  return {
    read: async (after: number | undefined, limit: number): Promise<readonly Item[]> => {
      const first = after === undefined ? 0 : after + 1;
      const items = Array.from({ length: Math.max(0, Math.min(limit, count - first)) }, (_, at) => first + at);
      return items.map((place) => ({ place, text: 'x'.repeat(more.bytes ?? 0) }));
    },
    placeOf: ({ place }: Item) => place,
    after: more.after,
    limit: more.limit,
  };
}

test('pages follow one another until the last one, which may be full', async () => {
  const first = await nextPage<Item, number>(wishes(100, { limit: 60 }));
  assert.deepEqual([first.items.length, first.next], [60, 59]);
  const second = await nextPage<Item, number>(wishes(100, { limit: 60, after: first.next }));
  assert.deepEqual([second.items.length, second.items[0]?.place, second.next], [40, 60, undefined]);
  const full = await nextPage<Item, number>(wishes(100, { limit: 100 }));
  assert.deepEqual([full.items.length, full.next], [100, undefined]);
});

test('a page of large items ends for its size, but never before its first', async () => {
  const half = await nextPage<Item, number>(wishes(100, { limit: 100, bytes: pageBytesMax / 3 }));
  assert.deepEqual([half.items.length, half.next], [2, 1]);
  const one = await nextPage<Item, number>(wishes(2, { limit: 100, bytes: 2 * pageBytesMax }));
  assert.deepEqual([one.items.length, one.next], [1, 0]);
});

test('a page that finds nothing ends all the same, and leads on', async () => {
  const page = await nextPage<Item, number>({ ...wishes(3 * scanCountMax, { limit: 5 }), isWanted: () => false });
  assert.equal(page.items.length, 0);
  assert.ok(page.next !== undefined && page.next >= scanCountMax - 1);
});
