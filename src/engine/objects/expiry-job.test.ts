import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayMs, encodeExpiryRules } from './expiry-rule.ts';
import type { ExpiryRule } from './expiry-rule.ts';
import { openTestStore, put, startMs } from './objects.fixture.ts';
import type { TestStore } from './objects.fixture.ts';

const plainRule: ExpiryRule = { id: 'r', isEnabled: true, prefix: '', tags: {}, removesLoneMarkers: false };

async function withRules(...rules: readonly Partial<ExpiryRule>[]): Promise<TestStore> {
  const opened = await openTestStore();
  await opened.store.buckets.create({ name: 'lake', account: '000000000000', region: 'us-east-1' });
  const expiration = encodeExpiryRules(rules.map((rule) => ({ ...plainRule, ...rule })));
  await opened.store.buckets.putSettings('lake', { expiration, lifecycle: { echoed: true } });
  return opened;
}

/** Moves the clock on; what falls due at midnights on the way is done. */
async function days({ clock, store }: TestStore, count: number): Promise<void> {
  for (let day = 0; day < count; day += 1) {
    clock.advance(dayMs);
    await store.settle();
  }
}

async function keysOf({ store }: TestStore): Promise<string[]> {
  return (await store.listings.objects({ bucket: 'lake', limit: 1_000 })).objects.map(({ key }) => key);
}

async function versionsOf({ store }: TestStore): Promise<string[]> {
  const { versions } = await store.listings.versions({ bucket: 'lake', limit: 1_000 });
  return versions.map(
    ({ key, isMarker, isLatest }) => `${key}${isMarker ? ' marker' : ''}${isLatest ? ' latest' : ''}`,
  );
}

test('an object goes at the midnight after its days, if the rule means it', async () => {
  await using opened = await withRules({ prefix: 'logs/', currentDays: 2, tags: { keep: 'no' }, sizeBytesAbove: 2 });
  const { store } = opened;
  const tags = { keep: 'no', more: '1' };
  await put(store, 'lake/logs/a', 'aaa', { tags });
  await put(store, 'lake/logs/short', 'aa', { tags });
  await put(store, 'lake/logs/untagged', 'aaa');
  await put(store, 'lake/other', 'aaa', { tags });
  // Put at 10:00, due two days later at the midnight that follows.
  await days(opened, 2);
  assert.deepEqual(await keysOf(opened), ['logs/a', 'logs/short', 'logs/untagged', 'other']);
  await days(opened, 1);
  assert.deepEqual(await keysOf(opened), ['logs/short', 'logs/untagged', 'other']);
});

test('a date takes all there is from then on, a disabled rule nothing', async () => {
  await using opened = await withRules({ currentAtMs: startMs + dayMs }, { isEnabled: false, currentDays: 1 });
  await put(opened.store, 'lake/a', '');
  await days(opened, 1);
  assert.deepEqual(await keysOf(opened), ['a']);
  await days(opened, 1);
  assert.deepEqual(await keysOf(opened), []);
});

test('where versions are kept a marker comes first; older versions and lone markers follow', async () => {
  await using opened = await withRules({ currentDays: 1, olderDays: 2, olderKept: 1, removesLoneMarkers: true });
  const { store } = opened;
  await store.buckets.setVersioning('lake', 'enabled');
  for (const content of ['1', '2', '3']) await put(store, 'lake/a', content);
  await days(opened, 2);
  assert.deepEqual(await versionsOf(opened), ['a marker latest', 'a', 'a', 'a']);
  // The two oldest are not current since the day they were put; the newest of the older ones is kept.
  await days(opened, 1);
  assert.deepEqual(await versionsOf(opened), ['a marker latest', 'a']);
  const { versions } = await store.listings.versions({ bucket: 'lake', limit: 10 });
  await store.objects.remove({ bucket: 'lake', key: 'a', versionId: versions[1]?.versionId });
  await days(opened, 1);
  assert.deepEqual(await versionsOf(opened), []);
});

test('an upload that nobody completes is aborted', async () => {
  await using opened = await withRules({ uploadDays: 1, prefix: 'x' });
  await opened.store.uploads.create({ bucket: 'lake', key: 'x', attributes: {} });
  await opened.store.uploads.create({ bucket: 'lake', key: 'y', attributes: {} });
  await days(opened, 2);
  const { uploads } = await opened.store.listings.uploads({ bucket: 'lake', limit: 10 });
  assert.deepEqual(
    uploads.map(({ key }) => key),
    ['y'],
  );
});

test('more objects than a page holds go in one run, and what comes new stays', async () => {
  await using opened = await withRules({ currentDays: 1 });
  await Promise.all(Array.from({ length: 2_300 }, (_, index) => put(opened.store, `lake/${index}`, '')));
  await days(opened, 1);
  await put(opened.store, 'lake/new', '');
  await days(opened, 1);
  assert.deepEqual(await keysOf(opened), ['new']);
});
