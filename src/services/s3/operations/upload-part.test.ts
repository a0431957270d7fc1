import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openUpload } from '../upload-fixture.ts';

test('a part has its own ETag, and its checksum where one was sent', async () => {
  await using s3 = await openUpload({ 'x-amz-checksum-algorithm': 'CRC32' });
  assert.equal(await s3.part(1, 'hello'), '"5d41402abc4b2a76b9719d911017c592"');
  const { headers } = await s3.call(`PUT ${s3.upload}&partNumber=2`, {
    headers: { 'x-amz-checksum-crc32': 'AAAAAA==' },
  });
  assert.equal(headers['x-amz-checksum-crc32'], 'AAAAAA==');
});

test('numbers and uploads that are none', async () => {
  await using s3 = await openUpload();
  for (const number of ['0', '10001'])
    assert.equal(
      await s3.refused(`PUT ${s3.upload}&partNumber=${number}`, { body: 'x' }),
      `400 InvalidArgument: Part number must be an integer between 1 and 10000, inclusive ArgumentName=partNumber ArgumentValue=${number}`,
    );
  assert.equal(
    await s3.refused('PUT /lake/k?uploadId=none&partNumber=1', { body: 'x' }),
    '404 NoSuchUpload: The specified upload does not exist. The upload ID may be invalid, or the upload may have been ' +
      'aborted or completed. UploadId=none',
  );
});
