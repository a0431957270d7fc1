import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { objectType } from '../meta/documents/object.ts';
import { compareKeys } from '../meta/view.ts';
import type { ListingWishes, ObjectPage } from './listings.ts';
import { openTestStore, put } from './objects.fixture.ts';
import type { ObjectStore } from './open-objects.ts';

const account = '000000000000';

async function storeWith(keys: readonly string[]) {
  const opened = await openTestStore();
  await opened.store.buckets.create({ name: 'lake', account, region: 'us-east-1' });
  // A neighbour on either side, whose objects must not show.
  for (const name of ['before', 'later']) await opened.store.buckets.create({ name, account, region: 'us-east-1' });
  await Promise.all(['before/x', 'later/a'].map((name) => put(opened.store, name, '')));
  await Promise.all(keys.map((key) => put(opened.store, `lake/${key}`, '')));
  return opened;
}

/** What a listing must come to, worked out the long way. */
function expected(keys: readonly string[], { prefix = '', delimiter = '' }: Partial<ListingWishes>): string[] {
  const items = keys
    .filter((key) => key.startsWith(prefix))
    .map((key) => {
      const at = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
      return at === -1 ? `key ${key}` : `prefix ${key.slice(0, at + delimiter.length)}`;
    });
  return [...new Set(items)].toSorted((a, b) => compareKeys(a.slice(a.indexOf(' ') + 1), b.slice(b.indexOf(' ') + 1)));
}

function itemsOf({ objects, prefixes }: ObjectPage): string[] {
  return [...objects.map(({ key }) => `key ${key}`), ...prefixes.map((prefix) => `prefix ${prefix}`)];
}

async function pages(store: ObjectStore, wishes: Partial<ListingWishes> & { limit: number }): Promise<string[]> {
  const items: string[] = [];
  let after: string | undefined;
  do {
    const page = await store.listings.objects({ bucket: 'lake', ...wishes, after });
    assert.ok(itemsOf(page).length <= wishes.limit);
    assert.equal(page.isTruncated, page.next !== undefined);
    items.push(...itemsOf(page));
    after = page.next;
  } while (after !== undefined);
  return items;
}

test('OBJ-6: a listing gives every key or common prefix once, in byte order, however it is cut into pages', async () => {
  const part = fc.constantFrom('a', 'b', '/', '//', '-', '0', '\u{1F600}', '\uffff', ' ', '\u0001', 'é');
  const key = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
  const cases = fc.tuple(
    fc.uniqueArray(key, { maxLength: 40 }),
    key,
    fc.constantFrom('', '/', 'a', '//'),
    fc.integer({ min: 1, max: 7 }),
  );
  await fc.assert(
    fc.asyncProperty(cases, async ([keys, someKey, delimiter, limit]) => {
      await using opened = await storeWith(keys);
      for (const prefix of ['', someKey, someKey.slice(0, 1)].filter((each) => each.isWellFormed())) {
        const found = await pages(opened.store, { prefix, delimiter, limit });
        const wanted = expected(keys, { prefix, delimiter });
        assert.deepEqual(found.toSorted(), wanted.toSorted());
        assert.deepEqual(
          found.filter((item) => item.startsWith('key')),
          wanted.filter((item) => item.startsWith('key')),
        );
        assert.deepEqual(
          found.filter((item) => item.startsWith('prefix')),
          wanted.filter((item) => item.startsWith('prefix')),
        );
      }
    }),
    { numRuns: 60 },
  );
});

test('a listing goes on behind a key that is not there, and behind a common prefix with all it stands for', async () => {
  await using opened = await storeWith(['a', 'b/1', 'b/2', 'b1', 'c']);
  const after = async (text: string, delimiter = '/') =>
    itemsOf(await opened.store.listings.objects({ bucket: 'lake', delimiter, after: text, limit: 10 }));
  assert.deepEqual(await after('aa'), ['key b1', 'key c', 'prefix b/']);
  assert.deepEqual(await after('b/'), ['key b1', 'key c']);
  assert.deepEqual(await after('b/1'), ['key b1', 'key c', 'prefix b/']);
  assert.deepEqual(await after('b/1', ''), ['key b/2', 'key b1', 'key c']);
  assert.deepEqual(await after('c'), []);
});

test('a page of no items says that there are no more', async () => {
  await using opened = await storeWith(['a']);
  const page = await opened.store.listings.objects({ bucket: 'lake', limit: 0 });
  assert.deepEqual(page, { objects: [], prefixes: [], isTruncated: false, next: undefined });
});

test('OBJ-6: a page out of 100,000 keys reads as many documents as it has items, and jumps over what a prefix stands for', async () => {
  await using opened = await storeWith([]);
  const { store, meta } = opened;
  const bucket = store.buckets.get('lake');
  const value = {
    sequence: 1,
    isNull: true,
    modifiedAtMs: 0,
    sizeBytes: 0,
    etag: 'd41d8cd98f00b204e9800998ecf8427e',
    content: { kind: 'empty' },
    attributes: {},
    tags: {},
  } as const;
  const total = 100_000;
  for (let first = 0; first < total; first += 5_000) {
    const keys = Array.from({ length: 5_000 }, (_, index) => keyAt(first + index));
    await meta.transact(keys.map((key) => objectType.put([bucket.id, key], value, 'absent')));
  }
  let reads = 0;
  const list = meta.list.bind(meta);
  meta.list = async (...args) => {
    const found = await list(...args);
    reads += found.length;
    return found;
  };
  let after: string | undefined;
  let count = 0;
  do {
    reads = 0;
    const page = await store.listings.objects({ bucket: 'lake', after, limit: 1_000 });
    assert.ok(reads < 2_500, `a page read ${reads} documents`);
    assert.equal(page.objects[0]?.key, keyAt(count));
    count += page.objects.length;
    after = page.next;
  } while (after !== undefined);
  assert.equal(count, total);
  reads = 0;
  const folders = await store.listings.objects({ bucket: 'lake', delimiter: '/', limit: 1_000 });
  assert.deepEqual([folders.prefixes.length, folders.objects.length, folders.isTruncated], [100, 0, false]);
  assert.ok(reads < 2_000, `a page of 100 prefixes read ${reads} documents`);
});

test('a key of 1,024 bytes of any kind is taken, one of more is refused', async () => {
  await using opened = await storeWith([]);
  const { store } = opened;
  const keys = [' '.repeat(1_024), '\u0000'.repeat(1_024), '\u{10FFFF}'.repeat(256), '/'.repeat(1_024)];
  for (const key of keys) await put(store, `lake/${key}`, '');
  assert.deepEqual(
    (await pages(store, { limit: 1 })).map((item) => item.slice('key '.length)),
    keys.toSorted(compareKeys),
  );
  await assert.rejects(put(store, `lake/${'a'.repeat(1_025)}`, ''), { code: 'TooLarge' });
});

/** 100 folders of 1,000. */
function keyAt(index: number): string {
  const text = String(index).padStart(5, '0');
  return `${text.slice(0, 2)}/${text.slice(2)}`;
}
