import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLake } from '../s3-fixture.ts';

test('what GET says, without the body', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake/k', { body: 'hello', headers: { 'x-amz-meta-a': 'b' } });
  const { status, headers, bytes } = await s3.call('HEAD /lake/k');
  assert.deepEqual(
    [status, bytes.length, headers['content-length'], headers['etag'], headers['x-amz-meta-a']],
    [200, 0, '5', '"5d41402abc4b2a76b9719d911017c592"', 'b'],
  );
  const part = await s3.call('HEAD /lake/k', { headers: { range: 'bytes=1-2' } });
  assert.deepEqual(
    [part.status, part.headers['content-length'], part.headers['content-range']],
    [206, '2', 'bytes 1-2/5'],
  );
});

test('absent, unchanged and changed objects', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake/k', { body: 'hello' });
  const { status, bytes } = await s3.send('HEAD /lake/none');
  assert.deepEqual([status, bytes.length], [404, 0]);
  const headers = { 'if-none-match': '"5d41402abc4b2a76b9719d911017c592"' };
  assert.equal((await s3.send('HEAD /lake/k', { headers })).status, 304);
  assert.equal((await s3.send('HEAD /lake/k', { headers: { 'if-match': '"0"' } })).status, 412);
});

test('a marker that is named by its version', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake?versioning', {
    body: '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>',
  });
  const marker = (await s3.call('DELETE /lake/k')).headers['x-amz-version-id'];
  const { status, headers } = await s3.send(`HEAD /lake/k?versionId=${marker}`);
  assert.deepEqual([status, headers['x-amz-delete-marker'], headers['allow']], [405, 'true', 'DELETE']);
});
