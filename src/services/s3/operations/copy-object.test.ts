import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, openLake, type S3Wire } from '../s3-fixture.ts';

async function openSource(): Promise<S3Wire> {
  const s3 = await openLake();
  await s3.call('PUT /lake/from%20here', {
    body: 'hello',
    headers: { 'content-type': 'text/csv', 'x-amz-meta-a': 'one', 'x-amz-tagging': 'team=data' },
  });
  return s3;
}

const source = { 'x-amz-copy-source': '/lake/from%20here' };

test('content, headers, metadata and tags come along', async () => {
  await using s3 = await openSource();
  const { text } = await s3.call('PUT /lake/to', { headers: source });
  assert.equal(element(text, 'ETag').replaceAll('&quot;', '"'), '"5d41402abc4b2a76b9719d911017c592"');
  const copy = await s3.call('GET /lake/to');
  assert.deepEqual(
    [copy.text, copy.headers['content-type'], copy.headers['x-amz-meta-a'], copy.headers['x-amz-tagging-count']],
    ['hello', 'text/csv', 'one', '1'],
  );
});

test('or are replaced', async () => {
  await using s3 = await openSource();
  const headers = {
    ...source,
    'x-amz-metadata-directive': 'REPLACE',
    'x-amz-meta-b': 'two',
    'x-amz-tagging-directive': 'REPLACE',
  };
  await s3.call('PUT /lake/to', { headers });
  const copy = await s3.call('HEAD /lake/to');
  assert.deepEqual(
    [
      copy.headers['content-type'],
      copy.headers['x-amz-meta-a'],
      copy.headers['x-amz-meta-b'],
      copy.headers['x-amz-tagging-count'],
    ],
    ['binary/octet-stream', undefined, 'two', undefined],
  );
});

test('onto itself only where it changes something', async () => {
  await using s3 = await openSource();
  assert.match(
    await s3.refused('PUT /lake/from%20here', { headers: source }),
    /^400 InvalidRequest: This copy request is illegal because it is trying to copy an object to itself without changing/,
  );
  await s3.call('PUT /lake/from%20here', { headers: { ...source, 'x-amz-storage-class': 'ONEZONE_IA' } });
  const { headers } = await s3.call('HEAD /lake/from%20here');
  assert.deepEqual([headers['x-amz-storage-class'], headers['x-amz-meta-a']], ['ONEZONE_IA', 'one']);
});

test('conditions on the source, and sources that are not there', async () => {
  await using s3 = await openSource();
  const failed = '412 PreconditionFailed: At least one of the pre-conditions you specified did not hold';
  assert.equal(
    await s3.refused('PUT /lake/to', { headers: { ...source, 'x-amz-copy-source-if-match': '"0"' } }),
    `${failed} Condition=x-amz-copy-source-If-Match`,
  );
  assert.equal(
    await s3.refused('PUT /lake/to', { headers: { 'x-amz-copy-source': 'lake/none' } }),
    '404 NoSuchKey: The specified key does not exist. Key=none',
  );
  assert.equal(
    await s3.refused('PUT /lake/to', { headers: { 'x-amz-copy-source': 'lake' } }),
    '400 InvalidArgument: Copy Source must mention the source bucket and key: sourcebucket/sourcekey ' +
      'ArgumentName=x-amz-copy-source ArgumentValue=lake',
  );
  assert.equal((await s3.send('GET /lake/to')).status, 404);
});

test('an old version is copied by its id', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake?versioning', {
    body: '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>',
  });
  const version = (await s3.call('PUT /lake/k', { body: 'one' })).headers['x-amz-version-id'];
  await s3.call('PUT /lake/k', { body: 'two' });
  const { headers } = await s3.call('PUT /lake/k', { headers: { 'x-amz-copy-source': `lake/k?versionId=${version}` } });
  assert.equal(headers['x-amz-copy-source-version-id'], version);
  assert.equal((await s3.call('GET /lake/k')).text, 'one');
});

test("a source in another account's bucket needs that bucket's policy", async () => {
  await using s3 = await openSource();
  const other = { account: '111122223333', headers: source };
  await s3.call('PUT /other', { account: other.account });
  assert.match(await s3.refused('PUT /other/k', other), /^403 AccessDenied: User: .* s3:GetObject .*from here/);
});
