import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLake } from '../s3-fixture.ts';

test('an empty bucket goes, and is not there any more', async () => {
  await using s3 = await openLake();
  assert.equal((await s3.call('DELETE /lake')).status, 204);
  assert.equal(
    await s3.refused('DELETE /lake'),
    '404 NoSuchBucket: The specified bucket does not exist BucketName=lake',
  );
});

test('a bucket with something in it stays', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake/k', { body: 'x' });
  const text = '409 BucketNotEmpty: The bucket you tried to delete is not empty';
  assert.equal(await s3.refused('DELETE /lake'), `${text} BucketName=lake`);
  await s3.call('PUT /lake?versioning', {
    body: '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>',
  });
  await s3.call('DELETE /lake/k');
  assert.equal(
    await s3.refused('DELETE /lake'),
    `${text}. You must delete all versions in the bucket. BucketName=lake`,
  );
});
