import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTestStore, put } from '../engine/objects/objects.fixture.ts';
import { resetBuckets } from './reset-objects.ts';

test('buckets go with their objects, old versions and markers, and uploads', async () => {
  await using test = await openTestStore();
  const { store } = test;
  for (const name of ['lake', 'pond'])
    await store.buckets.create({ name, account: '000000000000', region: 'us-east-1' });
  await store.buckets.setVersioning('lake', 'enabled');
  await put(store, 'lake/a', 'one');
  await put(store, 'lake/a', 'two');
  await store.objects.remove({ bucket: 'lake', key: 'a' });
  await put(store, 'pond/b', 'x');
  await store.uploads.create({ bucket: 'pond', key: 'c', attributes: {} });
  assert.equal(await resetBuckets(store), 2);
  assert.deepEqual(store.buckets.list(), []);
});
