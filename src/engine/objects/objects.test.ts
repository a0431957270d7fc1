import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { ObjectError } from './errors.ts';
import { collect, contentOf, filesOf, openTestStore, pattern, put, startMs } from './objects.fixture.ts';
import type { TestStore } from './objects.fixture.ts';

const account = '000000000000';
const kibibyte = 1024;

async function withBucket(): Promise<TestStore> {
  const opened = await openTestStore();
  await opened.store.buckets.create({ name: 'lake', account, region: 'us-east-1' });
  return opened;
}

function md5(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}

test('an object of any size comes back as it was put, whole and in ranges', async () => {
  await using opened = await withBucket();
  const { store } = opened;
  const sizes = [0, 1, 1_000, 64 * kibibyte, 64 * kibibyte + 1, 256 * kibibyte, 256 * kibibyte + 1, 3_000_000];
  for (const size of sizes) {
    const content = pattern(size, size + 1);
    const info = await put(store, 'lake/data', content, { pieceBytes: 50_000 });
    assert.deepEqual([info.sizeBytes, info.etag, info.versionId], [size, md5(content), 'null']);
    assert.deepEqual(await contentOf(store, 'lake/data'), content);
    await using reader = await store.objects.open({ bucket: 'lake', key: 'data' });
    for (const [from, to] of [
      [0, 1],
      [size - 1, size],
      [size >> 1, size],
      [262_143, 262_145],
      [100, 2_500_001],
    ] as const) {
      if (from < 0 || to > size) continue;
      assert.deepEqual(await collect(reader.read({ from, bytes: to - from })), content.subarray(from, to));
    }
  }
});

test('what is kept with an object comes back with it, and a later put replaces all of it', async () => {
  await using opened = await withBucket();
  const { store } = opened;
  const attributes = { headers: { 'content-type': 'text/plain' }, metadata: { 'x-ä': '1' } };
  const made = await store.objects.put({
    bucket: 'lake',
    key: 'a/ü b',
    body: empty(),
    attributes,
    tags: { team: 'x' },
  });
  assert.deepEqual(await store.objects.head({ bucket: 'lake', key: 'a/ü b' }), made);
  assert.deepEqual(
    [made.attributes, made.tags, made.modifiedAtMs, made.etag],
    [attributes, { team: 'x' }, startMs, md5(Buffer.alloc(0))],
  );
  const tagged = await store.objects.putTags({ bucket: 'lake', key: 'a/ü b' }, { __proto__x: 'y' });
  assert.deepEqual(tagged, { ...made, tags: { __proto__x: 'y' } });
  assert.deepEqual((await put(store, 'lake/a/ü b', 'new')).tags, {});
});

test('what is not there is named', async () => {
  await using opened = await withBucket();
  const { store } = opened;
  await assert.rejects(put(store, 'gone/a', ''), { code: 'NoSuchBucket' });
  await assert.rejects(contentOf(store, 'lake/a'), { code: 'NoSuchKey' });
  await put(store, 'lake/a', '');
  await assert.rejects(contentOf(store, 'lake/a', 'nonsense'), { code: 'NoSuchVersion' });
  assert.equal((await contentOf(store, 'lake/a', 'null')).length, 0);
});

test('a digest that is not the body’s, a body that ends early or goes on, refuse the put and leave nothing', async () => {
  await using opened = await withBucket();
  const { store } = opened;
  for (const content of ['small', pattern(200_000)]) {
    const sizeBytes = Buffer.byteLength(content);
    await assert.rejects(put(store, 'lake/a', content, { md5: md5(Buffer.from('other')) }), { code: 'BadDigest' });
    const expected = (): string => 'AAAAAA==';
    const wrong = put(store, 'lake/a', content, { checksum: { algorithm: 'CRC32', expected } });
    await assert.rejects(
      wrong,
      (error) =>
        error instanceof ObjectError && error.detail.code === 'BadDigest' && error.detail.algorithm === 'CRC32',
    );
    await assert.rejects(put(store, 'lake/a', content, { sizeBytes: sizeBytes + 1 }), { code: 'IncompleteBody' });
    await assert.rejects(put(store, 'lake/a', content, { sizeBytes: sizeBytes - 1 }), { code: 'IncompleteBody' });
    await assert.rejects(put(store, 'lake/a', content, { sizeBytesMax: sizeBytes - 1 }), { code: 'BodyTooLarge' });
    const broken = (async function* () {
      yield Buffer.from(content);
      throw new RangeError('the sender is gone');
    })();
    await assert.rejects(store.objects.put({ bucket: 'lake', key: 'a', body: broken, attributes: {} }), RangeError);
  }
  assert.deepEqual((await store.listings.objects({ bucket: 'lake', limit: 10 })).objects, []);
  assert.deepEqual(await filesOf(opened), []);
});

test('every checksum of S3 is computed as it streams', async () => {
  await using opened = await withBucket();
  // Of "123456789", the check value of each algorithm's catalogue.
  const known = {
    CRC32: 'cbf43926',
    CRC32C: 'e3069283',
    CRC64NVME: 'ae8b14860a799888',
    SHA1: 'f7c3bc1d808e04732adf679965ccc34ca7ae3441',
    SHA256: '15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225',
  } as const;
  for (const [algorithm, hex] of Object.entries(known)) {
    const value = Buffer.from(hex, 'hex').toString('base64');
    const checksum = { algorithm: algorithm as keyof typeof known, expected: () => value };
    const info = await put(opened.store, 'lake/a', '123456789', { checksum, pieceBytes: 4 });
    assert.deepEqual(info.checksum, { algorithm, value, type: 'FULL_OBJECT' });
  }
});

test('a check decides on what is current at the moment of the change', async () => {
  await using opened = await withBucket();
  const { store } = opened;
  const onlyNew = (current: unknown): void => {
    if (current !== undefined) throw new RangeError('there is one');
  };
  const puts = Array.from({ length: 20 }, (_, index) => put(store, 'lake/a', `${index}`, { check: onlyNew }));
  const outcomes = await Promise.allSettled(puts);
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
  const winner = outcomes.findIndex(({ status }) => status === 'fulfilled');
  assert.equal(String(await contentOf(store, 'lake/a')), `${winner}`);
  await assert.rejects(store.objects.remove({ bucket: 'lake', key: 'a', check: onlyNew }), RangeError);
});

test('a removed object is gone, and its file with it once nobody reads it', async () => {
  await using opened = await withBucket();
  const { store } = opened;
  const content = pattern(700_000);
  await put(store, 'lake/a', content);
  const reader = await store.objects.open({ bucket: 'lake', key: 'a' });
  const taken = reader.read();
  const { value } = await taken.next();
  assert.deepEqual(await store.objects.remove({ bucket: 'lake', key: 'a' }), { versionId: undefined, isMarker: false });
  await store.settle();
  assert.equal((await filesOf(opened)).length, 1);
  assert.deepEqual(Buffer.concat([value as Buffer, await collect(taken)]), content);
  await reader[Symbol.asyncDispose]();
  await store.settle();
  assert.deepEqual(await filesOf(opened), []);
  assert.deepEqual(await store.objects.remove({ bucket: 'lake', key: 'a' }), { versionId: undefined, isMarker: false });
  await assert.rejects(contentOf(store, 'lake/a'), { code: 'NoSuchKey' });
});

test('a reader keeps the version it opened while it is overwritten', async () => {
  await using opened = await withBucket();
  const { store } = opened;
  for (const size of [10, 500_000]) {
    const before = pattern(size, 2);
    await put(store, 'lake/a', before);
    await using reader = await store.objects.open({ bucket: 'lake', key: 'a' });
    await put(store, 'lake/a', pattern(size, 3));
    await store.settle();
    assert.deepEqual(await collect(reader.read()), before);
    assert.deepEqual(await contentOf(store, 'lake/a'), pattern(size, 3));
  }
});

test('a sealed object is not on the disk in the clear and comes back in ranges', async () => {
  await using opened = await withBucket();
  const { store, log, disk } = opened;
  const secret = Buffer.from('secret'.repeat(60_000));
  const encryption = { masterKeyId: 'alias/aws/s3' };
  const large = await put(store, 'lake/large', secret, { encryption });
  await put(store, 'lake/small', secret.subarray(0, 600), { encryption });
  assert.deepEqual([large.encryption, large.etag], [encryption, md5(secret)]);
  assert.deepEqual(await contentOf(store, 'lake/large'), secret);
  assert.deepEqual(await contentOf(store, 'lake/small'), secret.subarray(0, 600));
  await using reader = await store.objects.open({ bucket: 'lake', key: 'large' });
  assert.deepEqual(await collect(reader.read({ from: 262_000, bytes: 2_000 })), secret.subarray(262_000, 264_000));
  for (const path of await filesOf(opened)) {
    const file = await disk.open(path, 'existing');
    const bytes = Buffer.alloc(await file.sizeBytes());
    await file.read(bytes, 0);
    assert.equal(bytes.includes('secretsecret'), false);
  }
  for (const partition of await log.partitions()) {
    const { start } = await log.bounds(partition);
    const entries = await log.read(partition, start, { bytesMax: 10_000_000 });
    assert.ok(entries.every(({ payload }) => !Buffer.from(payload).includes('secretsecret')));
  }
});

async function* empty(): AsyncGenerator<Uint8Array> {}
