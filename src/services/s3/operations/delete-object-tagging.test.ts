import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elements, openLake } from '../s3-fixture.ts';

test('the tags go and the object stays', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake/k', { body: 'hello', headers: { 'x-amz-tagging': 'a=1' } });
  assert.equal((await s3.call('DELETE /lake/k?tagging')).status, 204);
  assert.deepEqual(elements((await s3.call('GET /lake/k?tagging')).text, 'Key'), []);
  assert.equal((await s3.call('GET /lake/k')).text, 'hello');
});

test('of an object that is not there', async () => {
  await using s3 = await openLake();
  assert.equal(
    await s3.refused('DELETE /lake/none?tagging'),
    '404 NoSuchKey: The specified key does not exist. Key=none',
  );
});
