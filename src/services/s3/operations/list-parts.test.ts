import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, elements } from '../s3-fixture.ts';
import { openUpload } from '../upload-fixture.ts';

test('parts by number, page by page', async () => {
  await using s3 = await openUpload();
  for (const number of [3, 1, 2]) await s3.part(number, 'x'.repeat(number));
  const first = (await s3.call(`GET ${s3.upload}&max-parts=2`)).text;
  assert.deepEqual(
    [elements(first, 'PartNumber'), elements(first, 'Size'), element(first, 'IsTruncated')],
    [['1', '2'], ['1', '2'], 'true'],
  );
  const next = element(first, 'NextPartNumberMarker');
  const rest = (await s3.call(`GET ${s3.upload}&part-number-marker=${next}`)).text;
  assert.deepEqual([elements(rest, 'PartNumber'), element(rest, 'IsTruncated')], [['3'], 'false']);
  assert.deepEqual([element(rest, 'UploadId'), element(rest, 'StorageClass')], [s3.uploadId, 'STANDARD']);
});
