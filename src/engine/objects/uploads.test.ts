import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { objectPartType } from '../meta/documents/object-part.ts';
import { runningChecksum } from '../../base/running-checksum.ts';
import { bodyOf, collect, contentOf, filesOf, openTestStore, pattern, put } from './objects.fixture.ts';
import type { TestStore } from './objects.fixture.ts';
import type { CompletedPart, NewUpload, Part } from './uploads.ts';

const account = '000000000000';
const mebibyte = 1024 * 1024;
const parts = [pattern(5 * mebibyte, 1), pattern(6 * mebibyte, 2), pattern(1_000, 3)];

interface Begun extends TestStore {
  readonly name: { readonly bucket: string; readonly key: string; readonly uploadId: string };
}

async function begin(more: Partial<NewUpload> = {}): Promise<Begun> {
  const opened = await openTestStore();
  await opened.store.buckets.create({ name: 'lake', account, region: 'us-east-1' });
  const made = { bucket: 'lake', key: 'big', attributes: { type: 'x' }, tags: { a: 'b' }, ...more };
  const { uploadId } = await opened.store.uploads.create(made);
  return { ...opened, name: { bucket: 'lake', key: 'big', uploadId } };
}

async function putParts({ store, name }: Begun, contents: readonly Buffer[] = parts) {
  return Promise.all(
    contents.map((content, index) =>
      store.uploads.putPart({ ...name, partNumber: index + 1, body: bodyOf(content, 100_000) }),
    ),
  );
}

function md5(bytes: Uint8Array): Buffer {
  return createHash('md5').update(bytes).digest();
}

test('an upload becomes one object of its parts as they lie, with AWS’s ETag, readable across them', async () => {
  await using begun = await begin();
  const { store, name } = begun;
  const made = await putParts(begun);
  const fileCount = (await filesOf(begun)).length;
  const info = await store.uploads.complete({ ...name, parts: named(made) });
  const whole = Buffer.concat(parts);
  assert.equal(info.etag, `${md5(Buffer.concat(parts.map(md5))).toString('hex')}-3`);
  assert.deepEqual(
    [info.sizeBytes, info.partCount, info.attributes, info.tags],
    [whole.length, 3, { type: 'x' }, { a: 'b' }],
  );
  assert.equal((await filesOf(begun)).length, fileCount);
  assert.ok((await contentOf(store, 'lake/big')).equals(whole));
  await using reader = await store.objects.open({ bucket: 'lake', key: 'big' });
  for (const [from, bytes] of [
    [5 * mebibyte - 10, 20],
    [11 * mebibyte - 5, 1_005],
    [0, 1],
    [whole.length - 1, 1],
    [5 * mebibyte, 3],
  ] as const)
    assert.deepEqual(await collect(reader.read({ from, bytes })), whole.subarray(from, from + bytes));
  await assert.rejects(store.uploads.get(name), { code: 'NoSuchUpload' });
  assert.deepEqual(await store.uploads.complete({ ...name, parts: named(made) }), info);
});

test('an object of parts goes with all of them, once nobody reads it', async () => {
  await using begun = await begin({ encryption: { masterKeyId: 'alias/aws/s3' } });
  const { store, name, meta } = begun;
  await store.uploads.complete({ ...name, parts: named(await putParts(begun)) });
  const reader = await store.objects.open({ bucket: 'lake', key: 'big' });
  await put(store, 'lake/big', 'small');
  await store.settle();
  assert.ok((await collect(reader.read())).equals(Buffer.concat(parts)));
  await reader[Symbol.asyncDispose]();
  await store.settle();
  assert.deepEqual(await filesOf(begun), []);
  assert.deepEqual(await objectPartType.list(meta), []);
  assert.deepEqual(await meta.list('object-garbage/'), []);
});

test('parts that are replaced, left out or aborted leave nothing', async () => {
  await using begun = await begin();
  const { store, name, meta } = begun;
  await putParts(begun);
  const again = await store.uploads.putPart({ ...name, partNumber: 1, body: bodyOf(pattern(5 * mebibyte, 9)) });
  const kept = await store.uploads.parts({ ...name, limit: 10 });
  assert.deepEqual(
    kept.parts.map(({ partNumber }) => partNumber),
    [1, 2, 3],
  );
  const info = await store.uploads.complete({ ...name, parts: named([again]) });
  assert.equal(info.sizeBytes, 5 * mebibyte);
  const other = await store.uploads.create({ bucket: 'lake', key: 'other', attributes: {} });
  await store.uploads.putPart({ ...other, partNumber: 7, body: bodyOf(pattern(100_000)) });
  await store.uploads.abort(other);
  await assert.rejects(store.uploads.putPart({ ...other, partNumber: 1, body: bodyOf('') }), { code: 'NoSuchUpload' });
  await assert.rejects(store.uploads.abort(other), { code: 'NoSuchUpload' });
  await store.settle();
  assert.equal((await filesOf(begun)).length, 1);
  assert.equal((await objectPartType.list(meta)).length, 1);
});

test('an upload is not completed with parts that are wrong, and goes on', async () => {
  await using begun = await begin();
  const { store, name } = begun;
  const small = [pattern(10, 1), pattern(20, 2)];
  const [first, second] = await putParts(begun, small);
  assert.ok(first !== undefined && second !== undefined);
  const complete = (...named: (typeof first)[]) =>
    store.uploads.complete({ ...name, parts: named.map((part) => ({ ...part, checksum: undefined })) });
  await assert.rejects(complete(first, second), { code: 'PartTooSmall' });
  await assert.rejects(complete(second, first), { code: 'InvalidPartOrder' });
  await assert.rejects(complete(first, first), { code: 'InvalidPartOrder' });
  await assert.rejects(complete({ ...first, etag: second.etag }), { code: 'InvalidPart' });
  await assert.rejects(complete({ ...first, partNumber: 9 }), { code: 'InvalidPart' });
  assert.equal((await complete(second)).sizeBytes, 20);
});

test('checksums of the whole follow from those of the parts, for every algorithm and both kinds', async () => {
  const contents = [parts[0], parts[2]].filter((part) => part !== undefined);
  const whole = Buffer.concat(contents);
  for (const algorithm of ['CRC32', 'CRC32C', 'CRC64NVME'] as const) {
    await using begun = await begin({ checksum: { algorithm, type: 'FULL_OBJECT' } });
    const made = await putParts(begun, contents);
    const running = runningChecksum(algorithm);
    running.update(whole);
    const value = running.digest().toString('base64');
    const bad = begun.store.uploads.complete({ ...begun.name, parts: named(made), checksum: 'AAAA' });
    await assert.rejects(bad, { code: 'BadDigest' });
    const info = await begun.store.uploads.complete({ ...begun.name, parts: named(made), checksum: value });
    assert.deepEqual(info.checksum, { algorithm, value, type: 'FULL_OBJECT' });
  }
  for (const algorithm of ['CRC32', 'SHA1', 'SHA256'] as const) {
    await using begun = await begin({ checksum: { algorithm, type: 'COMPOSITE' } });
    const made = await putParts(begun, contents);
    const running = runningChecksum(algorithm);
    for (const part of made) running.update(Buffer.from(part.checksum?.value ?? '', 'base64'));
    const info = await begun.store.uploads.complete({ ...begun.name, parts: named(made) });
    assert.deepEqual(info.checksum, {
      algorithm,
      value: `${running.digest().toString('base64')}-2`,
      type: 'COMPOSITE',
    });
    const other = {
      ...begun.name,
      ...(await begun.store.uploads.create({
        bucket: 'lake',
        key: 'o',
        attributes: {},
        checksum: { algorithm, type: 'COMPOSITE' },
      })),
    };
    const wrong = begun.store.uploads.putPart({
      bucket: 'lake',
      key: 'o',
      uploadId: other.uploadId,
      partNumber: 1,
      body: bodyOf(''),
      checksum: { algorithm: 'CRC32C' },
    });
    await assert.rejects(wrong, { code: 'ChecksumMismatch' });
  }
});

test('where nobody asked for an algorithm, parts may come with checksums of others, which are compared and not kept', async () => {
  await using begun = await begin({ checksum: { algorithm: 'CRC64NVME', type: 'FULL_OBJECT', isAssumed: true } });
  const { store, name } = begun;
  const of = (value: string) => ({ algorithm: 'CRC32' as const, expected: () => value });
  const put = (crc: string) =>
    store.uploads.putPart({ ...name, partNumber: 1, body: bodyOf('hello'), checksum: of(crc) });
  await assert.rejects(put('AAAAAA=='), { code: 'BadDigest' });
  const { etag } = await put('NhCmhg==');
  const checksum = { algorithm: 'CRC32', value: 'NhCmhg==' } as const;
  const info = await store.uploads.complete({ ...name, parts: [{ partNumber: 1, etag, checksum }] });
  const running = runningChecksum('CRC64NVME');
  running.update(Buffer.from('hello'));
  assert.deepEqual(info.checksum, {
    algorithm: 'CRC64NVME',
    value: running.digest().toString('base64'),
    type: 'FULL_OBJECT',
  });
});

test('a part is copied from a range of an object', async () => {
  await using begun = await begin();
  const { store, name } = begun;
  const source = pattern(400_000, 5);
  await put(store, 'lake/source', source);
  const from = { bucket: 'lake', key: 'source' };
  const part = await store.uploads.copyPart({ ...name, partNumber: 1, from, range: { from: 100, bytes: 300_000 } });
  assert.deepEqual([part.sizeBytes, part.etag], [300_000, md5(source.subarray(100, 300_100)).toString('hex')]);
  await store.uploads.complete({ ...name, parts: [part].map(({ partNumber, etag }) => ({ partNumber, etag })) });
  assert.ok((await contentOf(store, 'lake/big')).equals(source.subarray(100, 300_100)));
  const copied = await store.objects.copy({
    from: { bucket: 'lake', key: 'big' },
    to: { bucket: 'lake', key: 'copy', attributes: {} },
  });
  assert.deepEqual([copied.etag, copied.partCount], [part.etag, undefined]);
});

test('uploads are listed by key and then by age, page by page', async () => {
  await using begun = await begin();
  const { store, name } = begun;
  const created = [name];
  for (const key of ['a/1', 'a/2', 'big', 'c'])
    created.push(await store.uploads.create({ bucket: 'lake', key, attributes: {} }));
  const ids = created.map(({ uploadId }) => uploadId);
  const listed: string[] = [];
  let after: { key: string; uploadId?: string | undefined } | undefined;
  do {
    const page = await store.listings.uploads({ bucket: 'lake', limit: 1, after });
    listed.push(...page.uploads.map(({ uploadId }) => uploadId));
    after = page.next;
  } while (after !== undefined);
  assert.deepEqual(listed, [ids[1], ids[2], ids[0], ids[3], ids[4]]);
  const folders = await store.listings.uploads({ bucket: 'lake', delimiter: '/', limit: 1 });
  assert.deepEqual([folders.prefixes, folders.next], [['a/'], { key: 'a/' }]);
});

test('a bucket goes only when it is empty, and takes its settings and uploads along', async () => {
  await using begun = await begin();
  const { store, meta } = begun;
  await store.buckets.putSettings('lake', { policy: { a: 1 }, cors: [] });
  await put(store, 'lake/a', 'x');
  await assert.rejects(store.buckets.remove('lake'), { code: 'BucketNotEmpty' });
  await store.objects.remove({ bucket: 'lake', key: 'a' });
  await putParts(begun, [pattern(100_000)]);
  await store.buckets.remove('lake');
  await store.settle();
  for (const prefix of ['bucket', 'object/', 'object-upload', 'object-part', 'object-file', 'object-garbage'])
    assert.deepEqual(await meta.list(prefix), [], prefix);
  assert.deepEqual(await filesOf(begun), []);
  await store.buckets.create({ name: 'lake', account, region: 'eu-west-1' });
  assert.equal(await store.buckets.setting('lake', 'policy'), undefined);
  await assert.rejects(store.buckets.create({ name: 'lake', account, region: 'x' }), { code: 'BucketExists' });
});

function named(made: readonly Part[]): CompletedPart[] {
  return made.map(({ partNumber, etag, checksum }) => ({ partNumber, etag, checksum }));
}
