import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { LogError } from '../log/log.ts';
import type { Append, Appended } from '../log/log.ts';
import { MemoryLog } from '../log/memory/memory-log.ts';
import { packPartitionFirst } from './limits.ts';
import { bodyOf, collect, contentOf, openTestStore, pattern, put, startMs } from './objects.fixture.ts';
import type { TestStore, TestStoreOptions } from './objects.fixture.ts';

const packBytesMax = 10_000;

async function withBucket(options: TestStoreOptions = {}): Promise<TestStore> {
  const opened = await openTestStore({ packBytesMax, ...options });
  await opened.store.buckets.create({ name: 'lake', account: '000000000000', region: 'us-east-1' });
  return opened;
}

async function packsOf({ log }: TestStore): Promise<number[]> {
  return (await log.partitions()).filter((partition) => partition >= packPartitionFirst);
}

test('small objects share packs of a bounded size, and packs of which little is wanted go', async () => {
  await using opened = await withBucket();
  const { store } = opened;
  for (let round = 0; round < 20; round += 1)
    await Promise.all(
      Array.from({ length: 10 }, (_, index) => put(store, `lake/${index}`, pattern(500, round * 10 + index))),
    );
  await store.settle();
  // 200 puts of about 550 bytes were 11 packs; ten of them are wanted, so few packs are left.
  assert.ok((await packsOf(opened)).length <= 3, `${(await packsOf(opened)).length} packs`);
  for (let index = 0; index < 10; index += 1)
    assert.deepEqual(await contentOf(store, `lake/${index}`), pattern(500, 190 + index));
  assert.deepEqual(opened.problems, []);
});

test('older versions and parts of uploads are moved out of a pack that goes, and read through it all', async () => {
  await using opened = await withBucket();
  const { store } = opened;
  await store.buckets.setVersioning('lake', 'enabled');
  const upload = await store.uploads.create({ bucket: 'lake', key: 'big', attributes: {} });
  const part = await store.uploads.putPart({ ...upload, partNumber: 1, body: bodyOf(pattern(700, 1)) });
  const before = await put(store, 'lake/kept', pattern(700, 2));
  await put(store, 'lake/kept', pattern(700, 3));
  const passing = await Promise.all(
    Array.from({ length: 60 }, (_, index) => put(store, `lake/${index}`, pattern(600))),
  );
  const first = (await packsOf(opened))[0];
  await store.objects.removeMany(
    'lake',
    passing.map(({ key, versionId }) => ({ key, versionId })),
  );
  await put(store, 'lake/more', pattern(9_000));
  await put(store, 'lake/more2', pattern(9_000));
  await store.settle();
  assert.ok(!(await packsOf(opened)).includes(first ?? 0));
  assert.deepEqual(await contentOf(store, 'lake/kept', before.versionId), pattern(700, 2));
  assert.deepEqual(await contentOf(store, 'lake/kept'), pattern(700, 3));
  const { uploadId } = upload;
  await store.uploads.complete({ bucket: 'lake', key: 'big', uploadId, parts: [{ partNumber: 1, etag: part.etag }] });
  assert.deepEqual(await contentOf(store, 'lake/big'), pattern(700, 1));
});

test('OBJ-3: a record is found though puts before it failed while it was under way', async () => {
  const clock = new VirtualClock({ frozenAtMs: startMs });
  const log = new FailingLog({ clock });
  await using opened = await withBucket({ clock, log });
  const { store } = opened;
  await put(store, 'lake/first', 'first');
  log.failEvery = 3;
  const names = Array.from({ length: 90 }, (_, index) => `lake/${index}`);
  const outcomes = await Promise.allSettled(names.map((name) => put(store, name, name)));
  log.failEvery = 0;
  const failed = outcomes.filter(({ status }) => status === 'rejected').length;
  assert.ok(failed > 20 && failed < 70, `${failed} failed`);
  for (const [index, { status }] of outcomes.entries()) {
    const name = names[index] ?? '';
    if (status === 'fulfilled') assert.equal(String(await contentOf(store, name)), name);
    else await assert.rejects(contentOf(store, name), { code: 'NoSuchKey' });
  }
});

test('a store that is opened again goes on, and collects what the last one left', async () => {
  const clock = new VirtualClock({ frozenAtMs: startMs });
  await using log = new MemoryLog({ clock });
  const shared = { clock, log };
  {
    await using first = await withBucket(shared);
    for (let index = 0; index < 10; index += 1) await put(first.store, `lake/${index}`, pattern(500, index));
    for (let index = 1; index < 10; index += 1) await first.store.objects.remove({ bucket: 'lake', key: `${index}` });
  }
  await using second = await openTestStore({ packBytesMax, ...shared });
  const before = await packsOf(second);
  await second.store.settle();
  assert.deepEqual(await contentOf(second.store, 'lake/0'), pattern(500, 0));
  assert.ok(!(await packsOf(second)).includes(before[0] ?? 0));
  await using reader = await second.store.objects.open({ bucket: 'lake', key: '0' });
  assert.equal((await collect(reader.read())).length, 500);
});

/** A log that refuses some of the groups that bring content along. */
class FailingLog extends MemoryLog {
  failEvery = 0;
  #groupCount = 0;

  override async append(group: readonly Append[]): Promise<readonly Appended[]> {
    if (group.length > 1) this.#groupCount += 1;
    if (group.length > 1 && this.failEvery > 0 && this.#groupCount % this.failEvery === 0)
      throw new LogError('StaleEpoch', 'refused by the test');
    return super.append(group);
  }
}
