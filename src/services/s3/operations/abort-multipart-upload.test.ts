import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openUpload } from '../upload-fixture.ts';

test('the upload goes with its parts', async () => {
  await using s3 = await openUpload();
  await s3.part(1, 'x');
  assert.equal((await s3.call(`DELETE ${s3.upload}`)).status, 204);
  assert.match(await s3.refused(`DELETE ${s3.upload}`), /^404 NoSuchUpload: The specified upload does not exist\./);
  assert.match(await s3.refused(`GET ${s3.upload}`), /^404 NoSuchUpload/);
});
