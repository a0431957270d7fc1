import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { RealDisk } from '../../io/real-disk.ts';
import { readersMax } from './limits.ts';
import type { VersionPlace } from './listings.ts';
import type { ObjectChange } from './object-events.ts';
import { collect, contentOf, filesOf, openTestStore, pattern, put } from './objects.fixture.ts';
import type { TestStore, TestStoreOptions } from './objects.fixture.ts';

async function versioned(options: TestStoreOptions = {}): Promise<TestStore> {
  const opened = await openTestStore(options);
  await opened.store.buckets.create({ name: 'lake', account: '000000000000', region: 'us-east-1' });
  await opened.store.buckets.setVersioning('lake', 'enabled');
  return opened;
}

test('puts of one key at once all become versions, listed in the order in which they took effect', async () => {
  await using opened = await versioned();
  const { store } = opened;
  const order: string[] = [];
  store.watch(({ versionId }) => order.unshift(versionId));
  const made = await Promise.all(Array.from({ length: 50 }, (_, index) => put(store, 'lake/a', `${index}`)));
  const { versions } = await store.listings.versions({ bucket: 'lake', limit: 1_000 });
  assert.deepEqual(
    versions.map(({ versionId }) => versionId),
    order,
  );
  assert.equal(new Set(order).size, 50);
  for (const [index, { versionId }] of made.entries())
    assert.equal(String(await contentOf(store, 'lake/a', versionId)), `${index}`);
});

test('a removal and the removal of its marker bring the object back', async () => {
  await using opened = await versioned();
  const { store } = opened;
  const { versionId } = await put(store, 'lake/a', 'kept');
  const marker = await store.objects.remove({ bucket: 'lake', key: 'a' });
  assert.equal(marker.isMarker, true);
  const missing = {
    code: 'NoSuchKey',
    detail: {
      code: 'NoSuchKey',
      bucket: 'lake',
      key: 'a',
      marker: {
        isMarker: true,
        bucket: 'lake',
        key: 'a',
        versionId: marker.versionId,
        modifiedAtMs: opened.clock.nowMs(),
      },
    },
  };
  await assert.rejects(store.objects.head({ bucket: 'lake', key: 'a' }), missing);
  assert.equal((await store.objects.head({ bucket: 'lake', key: 'a', versionId: marker.versionId })).isMarker, true);
  assert.deepEqual(await store.objects.remove({ bucket: 'lake', key: 'a', versionId: marker.versionId }), {
    versionId: marker.versionId,
    isMarker: true,
  });
  assert.equal(String(await contentOf(store, 'lake/a')), 'kept');
  assert.equal((await store.objects.head({ bucket: 'lake', key: 'a' })).versionId, versionId);
});

test('versions are listed by prefix and delimiter, page by page', async () => {
  await using opened = await versioned();
  const { store } = opened;
  for (const key of ['a/1', 'a/2', 'b', 'c/1', 'c/2/x', 'd'])
    for (const content of ['1', '2']) await put(store, `lake/${key}`, content);
  await store.objects.remove({ bucket: 'lake', key: 'b' });
  await store.objects.remove({ bucket: 'lake', key: 'c/1' });
  const list = async (prefix: string, limit: number): Promise<string[]> => {
    const items: string[] = [];
    let after: VersionPlace | undefined;
    do {
      const page = await store.listings.versions({ bucket: 'lake', prefix, delimiter: '/', limit, after });
      items.push(
        ...page.prefixes,
        ...page.versions.map(({ key, isMarker, isLatest }) => `${key} ${isMarker} ${isLatest}`),
      );
      after = page.next;
    } while (after !== undefined);
    return items.toSorted();
  };
  const b = ['b false false', 'b false false', 'b true true'];
  for (const limit of [1, 2, 3, 100]) {
    assert.deepEqual(await list('', limit), ['a/', ...b, 'c/', 'd false false', 'd false true'].toSorted());
    assert.deepEqual(
      await list('c/', limit),
      ['c/1 false false', 'c/1 false false', 'c/1 true true', 'c/2/'].toSorted(),
    );
  }
});

test('every change is told once it can be seen', async () => {
  await using opened = await versioned();
  const { store } = opened;
  const told: [ObjectChange['kind'], ObjectChange['cause'], string, number | undefined][] = [];
  const cancel = store.watch(({ kind, cause, key, sizeBytes }) => told.push([kind, cause, key, sizeBytes]));
  const { versionId } = await put(store, 'lake/a', 'abc');
  await store.objects.copy({ from: { bucket: 'lake', key: 'a' }, to: { bucket: 'lake', key: 'b', attributes: {} } });
  await store.objects.remove({ bucket: 'lake', key: 'a' });
  await store.objects.remove({ bucket: 'lake', key: 'a', versionId });
  await store.objects.remove({ bucket: 'lake', key: 'a', versionId });
  cancel();
  await put(store, 'lake/a', 'abc');
  assert.deepEqual(told, [
    ['created', 'put', 'a', 3],
    ['created', 'copy', 'b', 3],
    ['marker-created', 'remove', 'a', undefined],
    ['removed', 'remove', 'a', undefined],
  ]);
});

test('a listener that throws undoes nothing', async () => {
  await using opened = await versioned();
  opened.store.watch(() => {
    throw new RangeError('a bug of the listener');
  });
  const content = pattern(100_000);
  await put(opened.store, 'lake/a', content);
  await opened.store.settle();
  assert.ok((await contentOf(opened.store, 'lake/a')).equals(content));
  assert.equal(opened.problems.length, 1);
});

test('removals of many answer each for itself', async () => {
  await using opened = await versioned();
  const { store } = opened;
  await Promise.all(Array.from({ length: 150 }, (_, index) => put(store, `lake/${index}`, '')));
  const names = Array.from({ length: 151 }, (_, index) => ({ key: `${index}` }));
  const refused = {
    key: '7',
    check: () => {
      throw new RangeError('not this one');
    },
  };
  const outcomes = await store.objects.removeMany('lake', [...names, refused]);
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    [...names.map(() => 'fulfilled'), 'rejected'],
  );
  assert.deepEqual((await store.listings.objects({ bucket: 'lake', limit: 10 })).objects, []);
});

test('readers have a bound, and letting one go makes room for the next', async () => {
  await using opened = await versioned();
  const { store } = opened;
  await put(store, 'lake/a', 'x');
  const name = { bucket: 'lake', key: 'a' };
  const readers = await Promise.all(Array.from({ length: readersMax }, () => store.objects.open(name)));
  await assert.rejects(store.objects.open(name), { code: 'Busy' });
  await assert.rejects(store.objects.open({ bucket: 'lake', key: 'none' }), { code: 'Busy' });
  await readers[0]?.[Symbol.asyncDispose]();
  // A failed opening takes no place either.
  await assert.rejects(store.objects.open({ bucket: 'lake', key: 'none' }), { code: 'NoSuchKey' });
  await using again = await store.objects.open(name);
  assert.equal(String(await collect(again.read())), 'x');
  for (const reader of readers.slice(1)) await reader[Symbol.asyncDispose]();
});

test('on a real directory files come, are read and go', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'millstream-objects-'));
  try {
    await using opened = await versioned({ disk: new RealDisk(directory) });
    const { store } = opened;
    const content = pattern(2_500_000);
    const { versionId } = await put(store, 'lake/a', content);
    assert.equal((await filesOf(opened)).length, 1);
    assert.ok((await contentOf(store, 'lake/a')).equals(content));
    await store.objects.remove({ bucket: 'lake', key: 'a', versionId });
    await store.settle();
    assert.deepEqual(await filesOf(opened), []);
  } finally {
    await rm(directory, { recursive: true });
  }
});
