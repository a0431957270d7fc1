import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openS3 } from '../s3-fixture.ts';

test('the region of a bucket, and nothing of one that is not there', async () => {
  await using s3 = await openS3();
  await s3.call('PUT /lake', { region: 'eu-west-1' });
  const { status, headers, bytes } = await s3.call('HEAD /lake');
  assert.deepEqual([status, headers['x-amz-bucket-region'], bytes.length], [200, 'eu-west-1', 0]);
  const gone = await s3.send('HEAD /none');
  assert.deepEqual([gone.status, gone.bytes.length], [404, 0]);
});

test("another account's bucket, and an owner that is not the expected one", async () => {
  await using s3 = await openS3();
  await s3.call('PUT /lake');
  assert.equal((await s3.send('HEAD /lake', { account: '111122223333' })).status, 403);
  const expecting = { headers: { 'x-amz-expected-bucket-owner': '111122223333' } };
  assert.equal((await s3.send('HEAD /lake', expecting)).status, 403);
});
