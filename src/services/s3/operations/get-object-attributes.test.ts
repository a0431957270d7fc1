import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLake, plainXml } from '../s3-fixture.ts';

test('what is asked for and nothing else', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake/k', { body: '', headers: { 'x-amz-checksum-crc32': 'AAAAAA==' } });
  const attributes = async (names: string): Promise<string> =>
    plainXml((await s3.call('GET /lake/k?attributes', { headers: { 'x-amz-object-attributes': names } })).text);
  assert.equal(
    await attributes('ETag,ObjectSize,StorageClass'),
    '<GetObjectAttributesResponse><ETag>d41d8cd98f00b204e9800998ecf8427e</ETag><StorageClass>STANDARD</StorageClass>' +
      '<ObjectSize>0</ObjectSize></GetObjectAttributesResponse>',
  );
  assert.equal(
    await attributes('Checksum'),
    '<GetObjectAttributesResponse><Checksum><ChecksumCRC32>AAAAAA==</ChecksumCRC32><ChecksumType>FULL_OBJECT</ChecksumType>' +
      '</Checksum></GetObjectAttributesResponse>',
  );
});

test('of an object that is not there', async () => {
  await using s3 = await openLake();
  assert.equal(
    await s3.refused('GET /lake/none?attributes', { headers: { 'x-amz-object-attributes': 'ETag' } }),
    '404 NoSuchKey: The specified key does not exist. Key=none',
  );
});
