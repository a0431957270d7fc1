import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, elements, openLake } from '../s3-fixture.ts';

test('uploads by key and by when they began, page by page', async () => {
  await using s3 = await openLake();
  const begun: string[] = [];
  for (const key of ['b', 'a', 'b', 'dir/c'])
    begun.push(element((await s3.call(`POST /lake/${key}?uploads`)).text, 'UploadId'));
  const [firstB, a, secondB, c] = begun;
  const all = (await s3.call('GET /lake?uploads')).text;
  assert.deepEqual(elements(all, 'UploadId'), [a, firstB, secondB, c]);
  assert.equal(element(all, 'Initiated'), '2026-01-15T10:00:00.000Z');

  const found: string[] = [];
  for (let place = ''; ;) {
    const { text } = await s3.call(`GET /lake?uploads&max-uploads=1${place}`);
    found.push(...elements(text, 'UploadId'));
    if (element(text, 'IsTruncated') === 'false') break;
    place = `&key-marker=${element(text, 'NextKeyMarker')}&upload-id-marker=${element(text, 'NextUploadIdMarker')}`;
  }
  assert.deepEqual(found, [a, firstB, secondB, c]);
});

test('prefixes and delimiters', async () => {
  await using s3 = await openLake();
  for (const key of ['a', 'dir/c']) await s3.call(`POST /lake/${key}?uploads`);
  const { text } = await s3.call('GET /lake?uploads&delimiter=%2F');
  assert.deepEqual([elements(text, 'Key'), element(element(text, 'CommonPrefixes'), 'Prefix')], [['a'], 'dir/']);
  assert.deepEqual(elements((await s3.call('GET /lake?uploads&prefix=dir')).text, 'Key'), ['dir/c']);
});
