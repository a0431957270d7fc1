import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLake } from '../s3-fixture.ts';

test('an object that is not archived cannot be restored', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake/k', { body: 'x', headers: { 'x-amz-storage-class': 'STANDARD_IA' } });
  const body = '<RestoreRequest><Days>1</Days></RestoreRequest>';
  assert.equal(
    await s3.refused('POST /lake/k?restore', { body }),
    "403 InvalidObjectState: Restore is not allowed for the object's current storage class StorageClass=STANDARD_IA",
  );
  assert.match(await s3.refused('POST /lake/none?restore', { body }), /^404 NoSuchKey/);
});
