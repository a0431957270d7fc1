import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, elements, openLake } from '../s3-fixture.ts';

test('pages by marker, which is named where a delimiter groups keys', async () => {
  await using s3 = await openLake();
  for (const key of ['a/1', 'a/2', 'b', 'c']) await s3.call(`PUT /lake/${key}`, { body: 'x' });
  const plain = (await s3.call('GET /lake?max-keys=2')).text;
  assert.deepEqual(
    [elements(plain, 'Key'), element(plain, 'IsTruncated'), element(plain, 'NextMarker')],
    [['a/1', 'a/2'], 'true', ''],
  );
  assert.match(element(plain, 'Owner'), /<ID>[0-9a-f]{64}<\/ID>/);
  const grouped = (await s3.call('GET /lake?max-keys=1&delimiter=%2F')).text;
  assert.equal(element(grouped, 'NextMarker'), 'a/');
  const rest = (await s3.call('GET /lake?marker=a%2F&delimiter=%2F')).text;
  assert.deepEqual([elements(rest, 'Key'), element(rest, 'Marker')], [['b', 'c'], 'a/']);
});

test('a bucket that is not there', async () => {
  await using s3 = await openLake();
  assert.equal(await s3.refused('GET /none'), '404 NoSuchBucket: The specified bucket does not exist BucketName=none');
});
