import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, openLake } from '../s3-fixture.ts';

test('an upload has an id and is no object', async () => {
  await using s3 = await openLake();
  const { text, headers } = await s3.call('POST /lake/k?uploads', { headers: { 'x-amz-checksum-algorithm': 'CRC32' } });
  assert.deepEqual([element(text, 'Bucket'), element(text, 'Key')], ['lake', 'k']);
  assert.ok(element(text, 'UploadId').length > 16);
  assert.deepEqual(
    [headers['x-amz-checksum-algorithm'], headers['x-amz-checksum-type'], headers['x-amz-server-side-encryption']],
    ['CRC32', 'COMPOSITE', 'AES256'],
  );
  assert.equal((await s3.send('GET /lake/k')).status, 404);
});

test('checksum types that do not go with their algorithm', async () => {
  await using s3 = await openLake();
  assert.equal(
    await s3.refused('POST /lake/k?uploads', {
      headers: { 'x-amz-checksum-algorithm': 'SHA256', 'x-amz-checksum-type': 'FULL_OBJECT' },
    }),
    '400 InvalidRequest: The FULL_OBJECT checksum type cannot be used with the sha256 checksum algorithm.',
  );
  assert.equal(
    await s3.refused('POST /lake/k?uploads', { headers: { 'x-amz-checksum-type': 'COMPOSITE' } }),
    '400 InvalidRequest: The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.',
  );
});
