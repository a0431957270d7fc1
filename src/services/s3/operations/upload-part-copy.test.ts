import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element } from '../s3-fixture.ts';
import { completion, openUpload } from '../upload-fixture.ts';

test('a range of an object becomes a part', async () => {
  await using s3 = await openUpload();
  await s3.call('PUT /lake/from', { body: '0123456789' });
  const headers = { 'x-amz-copy-source': 'lake/from', 'x-amz-copy-source-range': 'bytes=2-4' };
  const { text } = await s3.call(`PUT ${s3.upload}&partNumber=1`, { headers });
  const etag = element(text, 'ETag').replaceAll('&quot;', '"');
  await s3.call(`POST ${s3.upload}`, { body: completion([1, etag]) });
  assert.equal((await s3.call('GET /lake/k')).text, '234');
});

test('ranges that the source does not have', async () => {
  await using s3 = await openUpload();
  await s3.call('PUT /lake/from', { body: '0123456789' });
  const refused = (range: string): Promise<string> =>
    s3.refused(`PUT ${s3.upload}&partNumber=1`, {
      headers: { 'x-amz-copy-source': 'lake/from', 'x-amz-copy-source-range': range },
    });
  assert.equal(
    await refused('bytes=5-10'),
    '400 InvalidArgument: Range specified is not valid for source object of size: 10 ' +
      'ArgumentName=x-amz-copy-source-range ArgumentValue=bytes=5-10',
  );
  assert.match(
    await refused('bytes=-5'),
    /^400 InvalidArgument: The x-amz-copy-source-range value must be of the form/,
  );
});

test('conditions on the source', async () => {
  await using s3 = await openUpload();
  await s3.call('PUT /lake/from', { body: 'x' });
  assert.equal(
    await s3.refused(`PUT ${s3.upload}&partNumber=1`, {
      headers: { 'x-amz-copy-source': 'lake/from', 'x-amz-copy-source-if-match': '"0"' },
    }),
    '412 PreconditionFailed: At least one of the pre-conditions you specified did not hold Condition=x-amz-copy-source-If-Match',
  );
});
