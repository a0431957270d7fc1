import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLake } from '../s3-fixture.ts';

test('an object goes, and once more is no error', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake/k', { body: 'x' });
  for (let round = 0; round < 2; round += 1) {
    const { status, headers } = await s3.call('DELETE /lake/k');
    assert.deepEqual(
      [status, headers['x-amz-delete-marker'], headers['x-amz-version-id']],
      [204, undefined, undefined],
    );
  }
  assert.equal((await s3.send('GET /lake/k')).status, 404);
});

test('where versions are kept, a marker is made, and removed by its version', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake?versioning', {
    body: '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>',
  });
  await s3.call('PUT /lake/k', { body: 'x' });
  const made = (await s3.call('DELETE /lake/k')).headers;
  assert.equal(made['x-amz-delete-marker'], 'true');
  const marker = made['x-amz-version-id'];
  const removed = (await s3.call(`DELETE /lake/k?versionId=${marker}`)).headers;
  assert.deepEqual([removed['x-amz-delete-marker'], removed['x-amz-version-id']], ['true', marker]);
  assert.equal((await s3.call('GET /lake/k')).text, 'x');
});

test('only what is as expected is removed', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake/k', { body: 'hello' });
  const failed = '412 PreconditionFailed: At least one of the pre-conditions you specified did not hold';
  assert.equal(await s3.refused('DELETE /lake/k', { headers: { 'if-match': '"0"' } }), `${failed} Condition=If-Match`);
  assert.equal((await s3.call('GET /lake/k')).text, 'hello');
  await s3.call('DELETE /lake/k', { headers: { 'if-match': '"5d41402abc4b2a76b9719d911017c592"' } });
  assert.equal((await s3.send('GET /lake/k')).status, 404);
});
