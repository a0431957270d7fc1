import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element } from '../s3-fixture.ts';
import { completion, fullPart, openUpload } from '../upload-fixture.ts';

test('the parts in order are the object, with what the upload said of it', async () => {
  await using s3 = await openUpload({ 'content-type': 'text/csv', 'x-amz-meta-a': 'b' });
  const second = await s3.part(2, 'tail');
  const first = await s3.part(1, fullPart);
  await s3.part(3, 'not named');
  const { text } = await s3.call(`POST ${s3.upload}`, { body: completion([1, first], [2, second]) });
  assert.match(element(text, 'ETag'), /^&quot;[0-9a-f]{32}-2&quot;$/);
  assert.equal(element(text, 'Location'), 'http://localhost:4566/lake/k');
  const object = await s3.call('GET /lake/k');
  assert.ok(object.bytes.equals(Buffer.concat([fullPart, Buffer.from('tail')])));
  assert.deepEqual([object.headers['content-type'], object.headers['x-amz-meta-a']], ['text/csv', 'b']);
});

test('asked again, it answers the same', async () => {
  await using s3 = await openUpload();
  const body = completion([1, await s3.part(1, 'x')]);
  const once = await s3.call(`POST ${s3.upload}`, { body });
  const again = await s3.call(`POST ${s3.upload}`, { body });
  assert.equal(element(again.text, 'ETag'), element(once.text, 'ETag'));
});

test('parts that are not as named make no object', async () => {
  await using s3 = await openUpload();
  const [first, second] = [await s3.part(1, 'small'), await s3.part(2, 'tail')];
  const refused = (body: string): Promise<string> => s3.refused(`POST ${s3.upload}`, { body });
  assert.match(await refused(completion([1, first], [3, second])), /^400 InvalidPart: One or more .* PartNumber=3$/);
  assert.match(await refused(completion([1, second])), /^400 InvalidPart: One or more of the specified parts/);
  assert.match(await refused(completion([2, second], [1, first])), /^400 InvalidPartOrder: The list of parts was not/);
  assert.match(
    await refused(completion([1, first], [2, second])),
    /^400 EntityTooSmall: .* ProposedSize=5 MinSizeAllowed=5242880 PartNumber=1 ETag=/,
  );
  assert.match(await refused('<CompleteMultipartUpload></CompleteMultipartUpload>'), /^400 MalformedXML/);
  assert.equal((await s3.send('GET /lake/k')).status, 404);
});

test('conditions hold at the moment of the change', async () => {
  await using s3 = await openUpload();
  const body = completion([1, await s3.part(1, 'x')]);
  await s3.call('PUT /lake/k', { body: 'there' });
  assert.equal(
    await s3.refused(`POST ${s3.upload}`, { body, headers: { 'if-none-match': '*' } }),
    '412 PreconditionFailed: At least one of the pre-conditions you specified did not hold Condition=If-None-Match',
  );
  assert.equal((await s3.call('GET /lake/k')).text, 'there');
});
