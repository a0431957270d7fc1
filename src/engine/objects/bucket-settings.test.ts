import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bucketSettingType } from '../meta/documents/bucket-setting.ts';
import { BucketSettings } from './bucket-settings.ts';
import { bucketSettingsKeptMax } from './limits.ts';
import { openTestStore } from './objects.fixture.ts';

test('what is kept follows every change', async () => {
  await using opened = await openTestStore();
  const { meta } = opened;
  const settings = new BucketSettings(meta);
  const get = async (): Promise<unknown> => (await settings.of(7)).get('policy');
  assert.equal(await get(), undefined);
  await meta.transact([bucketSettingType.put([7, 'policy'], { value: 'one' }, 'any')]);
  assert.equal(await get(), 'one');
  assert.equal(await settings.of(7), await settings.of(7), 'unchanged, it is not read again');
  await meta.transact([bucketSettingType.put([8, 'policy'], { value: 'other' }, 'any')]);
  assert.equal(await get(), 'one');
  await meta.transact([bucketSettingType.remove([7, 'policy'], 'any')]);
  assert.equal(await get(), undefined);
  settings.close();
});

test('a read that a change comes into is not kept', async () => {
  await using opened = await openTestStore();
  const { meta } = opened;
  const settings = new BucketSettings(meta);
  const read = settings.of(7);
  await meta.transact([bucketSettingType.put([7, 'policy'], { value: 'one' }, 'any')]);
  await read;
  assert.equal((await settings.of(7)).get('policy'), 'one');
  settings.close();
});

test('as many buckets as the bound are kept, those asked for last', async () => {
  await using opened = await openTestStore();
  const settings = new BucketSettings(opened.meta);
  const first = await settings.of(1);
  for (let bucket = 2; bucket <= bucketSettingsKeptMax; bucket += 1) await settings.of(bucket);
  const second = await settings.of(2);
  assert.equal(await settings.of(1), first);
  // The third goes, as the first two were asked for since.
  const third = await settings.of(3);
  await settings.of(2);
  await settings.of(1);
  for (let more = 1; more <= bucketSettingsKeptMax - 2; more += 1) await settings.of(bucketSettingsKeptMax + more);
  assert.equal(await settings.of(2), second);
  assert.equal(await settings.of(1), first);
  assert.notEqual(await settings.of(3), third);
  settings.close();
});
