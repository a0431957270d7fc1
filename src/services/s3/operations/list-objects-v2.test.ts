import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, elements, openLake, plainXml, type S3Wire } from '../s3-fixture.ts';

async function openKeys(...keys: string[]): Promise<S3Wire> {
  const s3 = await openLake();
  for (const key of keys) await s3.call(`PUT /lake/${encodeURIComponent(key)}`, { body: 'x' });
  return s3;
}

test('an empty bucket, and one object whole', async () => {
  await using s3 = await openLake();
  assert.equal(
    plainXml((await s3.call('GET /lake?list-type=2')).text).replaceAll('<Prefix></Prefix>', '<Prefix/>'),
    '<ListBucketResult><IsTruncated>false</IsTruncated><Name>lake</Name><Prefix/><MaxKeys>1000</MaxKeys><KeyCount>0</KeyCount></ListBucketResult>',
  );
  await s3.call('PUT /lake/k', { body: 'hello' });
  const { text } = await s3.call('GET /lake?list-type=2&fetch-owner=true');
  assert.deepEqual(
    ['Key', 'LastModified', 'Size', 'StorageClass', 'ChecksumAlgorithm'].map((name) => element(text, name)),
    ['k', '2026-01-15T10:00:00.000Z', '5', 'STANDARD', 'CRC64NVME'],
  );
  assert.match(element(text, 'ID'), /^[0-9a-f]{64}$/);
});

test('prefixes, delimiters and where to start', async () => {
  await using s3 = await openKeys('a/1', 'a/2', 'b/1', 'c', 'd');
  const listed = async (query: string): Promise<readonly string[][]> => {
    const { text } = await s3.call(`GET /lake?list-type=2&${query}`);
    return [elements(text, 'Key'), elements(text, 'CommonPrefixes').map((prefix) => element(prefix, 'Prefix'))];
  };
  assert.deepEqual(await listed('delimiter=%2F'), [
    ['c', 'd'],
    ['a/', 'b/'],
  ]);
  assert.deepEqual(await listed('prefix=a%2F'), [['a/1', 'a/2'], []]);
  assert.deepEqual(await listed('start-after=b%2F1'), [['c', 'd'], []]);
});

test('pages hold together whatever their size', async () => {
  const keys = ['a/1', 'a/2', 'b', 'c/1', 'd', 'e'];
  await using s3 = await openKeys(...keys);
  for (const size of [1, 2, 5]) {
    const found: string[] = [];
    for (let token = ''; ;) {
      const { text } = await s3.call(`GET /lake?list-type=2&delimiter=%2F&max-keys=${size}${token}`);
      const prefixes = elements(text, 'CommonPrefixes').map((prefix) => element(prefix, 'Prefix'));
      found.push(...elements(text, 'Key'), ...prefixes);
      assert.ok(Number(element(text, 'KeyCount')) <= size);
      if (element(text, 'IsTruncated') === 'false') break;
      token = `&continuation-token=${element(text, 'NextContinuationToken')}`;
    }
    assert.deepEqual(found.toSorted(), ['a/', 'b', 'c/', 'd', 'e'], String(size));
  }
});

test('keys as they are, and url encoded', async () => {
  await using s3 = await openKeys('a b+c/ü&<');
  assert.equal(element((await s3.call('GET /lake?list-type=2')).text, 'Key'), 'a b+c/ü&amp;&lt;');
  const { text } = await s3.call('GET /lake?list-type=2&encoding-type=url&prefix=a%20b');
  assert.deepEqual([element(text, 'Key'), element(text, 'Prefix')], ['a+b%2Bc/%C3%BC%26%3C', 'a+b']);
});

test('sizes and tokens that AWS does not take', async () => {
  await using s3 = await openLake();
  assert.match(await s3.refused('GET /lake?list-type=2&max-keys=-1'), /^400 InvalidArgument: .*ArgumentName=max-keys/);
  assert.match(
    await s3.refused('GET /lake?list-type=2&continuation-token=k'),
    /^400 InvalidArgument: The continuation token provided is incorrect ArgumentName=continuation-token/,
  );
});
