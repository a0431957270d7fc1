import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, openLake, openS3 } from '../s3-fixture.ts';

test('an object is there at once, with its ETag, its checksum and the encryption it really has', async () => {
  await using s3 = await openLake();
  const { headers } = await s3.call('PUT /lake/a/b%20c', { body: 'hello' });
  assert.deepEqual(
    [
      headers['etag'],
      headers['x-amz-server-side-encryption'],
      headers['x-amz-checksum-type'],
      headers['x-amz-version-id'],
    ],
    ['"5d41402abc4b2a76b9719d911017c592"', 'AES256', 'FULL_OBJECT', undefined],
  );
  // CRC64NVME of what comes without a checksum, as AWS since 2025.
  assert.match(headers['x-amz-checksum-crc64nvme'] ?? '', /^[\w+/]{11}=$/);
  assert.equal((await s3.call('GET /lake/a/b%20c')).text, 'hello');
  const found = await s3.test.store.objects.head({ bucket: 'lake', key: 'a/b c' });
  assert.deepEqual(found.isMarker ? undefined : found.encryption, { masterKeyId: 'alias/aws/s3' });
});

test('a folder key, as the documents put it', async () => {
  await using s3 = await openLake();
  const { headers } = await s3.call('PUT /lake/raw-stream/', { headers: { 'x-amz-checksum-crc32': 'AAAAAA==' } });
  assert.deepEqual(
    [headers['etag'], headers['x-amz-checksum-crc32']],
    ['"d41d8cd98f00b204e9800998ecf8427e"', 'AAAAAA=='],
  );
});

test('a body that is not what was declared changes nothing', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake/k', { body: 'kept' });
  assert.equal(
    await s3.refused('PUT /lake/k', { body: 'hello', headers: { 'content-md5': '1B2M2Y8AsgTpgAmY7PhCfg==' } }),
    '400 BadDigest: The Content-MD5 you specified did not match what we received. ' +
      'ExpectedDigest=d41d8cd98f00b204e9800998ecf8427e CalculatedDigest=XUFAKrxLKna5cZ2REBfFkg==',
  );
  assert.equal(
    await s3.refused('PUT /lake/k', { body: 'hello', headers: { 'x-amz-checksum-crc32': 'AAAAAA==' } }),
    '400 BadDigest: The CRC32 you specified did not match the calculated checksum.',
  );
  assert.equal((await s3.call('GET /lake/k')).text, 'kept');
});

test('writes on conditions', async () => {
  await using s3 = await openLake();
  const fresh = { headers: { 'if-none-match': '*' }, body: 'one' };
  await s3.call('PUT /lake/k', fresh);
  const failed = '412 PreconditionFailed: At least one of the pre-conditions you specified did not hold';
  assert.equal(await s3.refused('PUT /lake/k', fresh), `${failed} Condition=If-None-Match`);
  assert.equal(
    await s3.refused('PUT /lake/k', { headers: { 'if-match': '"0"' }, body: 'two' }),
    `${failed} Condition=If-Match`,
  );
  assert.equal(
    await s3.refused('PUT /lake/none', { headers: { 'if-match': '"0"' }, body: 'two' }),
    '404 NoSuchKey: The specified key does not exist. Key=none',
  );
  await s3.call('PUT /lake/k', { headers: { 'if-match': '"f97c5d29941bfb1b2fdab0874906ab82"' }, body: 'two' });
  assert.equal((await s3.call('GET /lake/k')).text, 'two');
});

test('headers, metadata, tags and the storage class are kept', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake/k', {
    body: 'x',
    headers: {
      'content-type': 'text/csv',
      'cache-control': 'no-store',
      'content-disposition': 'attachment',
      'content-language': 'de',
      'x-amz-meta-device': 'pump-7',
      'x-amz-storage-class': 'STANDARD_IA',
      'x-amz-tagging': 'team=data&kind=a%20b',
    },
  });
  const { headers } = await s3.call('HEAD /lake/k');
  assert.deepEqual(
    [
      'content-type',
      'cache-control',
      'content-disposition',
      'content-language',
      'x-amz-meta-device',
      'x-amz-storage-class',
    ].map((name) => headers[name]),
    ['text/csv', 'no-store', 'attachment', 'de', 'pump-7', 'STANDARD_IA'],
  );
  assert.equal(headers['x-amz-tagging-count'], '2');
});

test('encryption with a named key, by the request and by the bucket', async () => {
  await using s3 = await openLake();
  const kms = {
    'x-amz-server-side-encryption': 'aws:kms',
    'x-amz-server-side-encryption-aws-kms-key-id': 'alias/mine',
  };
  const { headers } = await s3.call('PUT /lake/k', { body: 'x', headers: kms });
  const arn = 'arn:aws:kms:us-east-1:000000000000:alias/mine';
  assert.deepEqual(
    [headers['x-amz-server-side-encryption'], headers['x-amz-server-side-encryption-aws-kms-key-id']],
    ['aws:kms', arn],
  );
  await s3.call('PUT /lake?encryption', {
    body:
      '<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>aws:kms</SSEAlgorithm>' +
      '<KMSMasterKeyID>alias/mine</KMSMasterKeyID></ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>',
  });
  const second = await s3.call('PUT /lake/l', { body: 'x' });
  assert.equal(second.headers['x-amz-server-side-encryption-aws-kms-key-id'], arn);
  assert.equal((await s3.call('GET /lake/l')).text, 'x');
});

test('what AWS refuses, and what is not built, makes no object', async () => {
  await using s3 = await openLake();
  const refused = (headers: Record<string, string>): Promise<string> =>
    s3.refused('PUT /lake/k', { body: 'x', headers });
  assert.equal(
    await refused({ 'x-amz-acl': 'public-read' }),
    '400 AccessControlListNotSupported: The bucket does not allow ACLs',
  );
  assert.equal(
    await refused({ 'x-amz-storage-class': 'OUTPOSTS' }),
    '400 InvalidStorageClass: The storage class you specified is not valid StorageClassRequested=OUTPOSTS',
  );
  assert.match(await refused({ 'x-amz-storage-class': 'GLACIER' }), /^501 NotImplemented/);
  assert.match(await refused({ 'x-amz-server-side-encryption-customer-algorithm': 'AES256' }), /^501 NotImplemented/);
  assert.equal(
    await refused({ 'x-amz-object-lock-legal-hold': 'ON' }),
    '400 InvalidRequest: Bucket is missing Object Lock Configuration',
  );
  assert.equal(
    await refused({ 'x-amz-meta-a': 'x'.repeat(2_048) }),
    '400 MetadataTooLarge: Your metadata headers exceed the maximum allowed metadata size Size=2049 MaxSizeAllowed=2048',
  );
  assert.equal(
    await refused({ 'x-amz-tagging': 'aws:a=b' }),
    '400 InvalidTag: The TagKey you have provided is invalid TagKey=aws:a',
  );
  assert.match(await s3.refused(`PUT /lake/${'k'.repeat(1_025)}`), /^400 KeyTooLongError: Your key is too long/);
  assert.equal(element((await s3.call('GET /lake?list-type=2')).text, 'KeyCount'), '0');
});

test('a bucket that is not there', async () => {
  await using s3 = await openS3();
  assert.equal(
    await s3.refused('PUT /none/k', { body: 'x' }),
    '404 NoSuchBucket: The specified bucket does not exist BucketName=none',
  );
});
