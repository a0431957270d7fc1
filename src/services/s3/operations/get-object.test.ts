import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLake, type S3Wire } from '../s3-fixture.ts';

async function openDigits(): Promise<S3Wire> {
  const s3 = await openLake();
  await s3.call('PUT /lake/k', { body: '0123456789', headers: { 'x-amz-checksum-sha256': sha256 } });
  return s3;
}

const sha256 = 'hNiYd/DUBB77a/kaFvAkjy/Vc+avBcGflr7bn4gveII=';

test('all of an object, and its checksum where it is asked for', async () => {
  await using s3 = await openDigits();
  const plain = await s3.call('GET /lake/k');
  assert.deepEqual(
    [
      plain.status,
      plain.text,
      plain.headers['content-length'],
      plain.headers['accept-ranges'],
      plain.headers['content-type'],
    ],
    [200, '0123456789', '10', 'bytes', 'binary/octet-stream'],
  );
  assert.equal(plain.headers['last-modified'], 'Thu, 15 Jan 2026 10:00:00 GMT');
  assert.equal(plain.headers['x-amz-checksum-sha256'], undefined);
  const checked = await s3.call('GET /lake/k', { headers: { 'x-amz-checksum-mode': 'enabled' } });
  assert.equal(checked.headers['x-amz-checksum-sha256'], sha256);
});

test('ranges from either end', async () => {
  await using s3 = await openDigits();
  const cases: readonly (readonly [range: string, text: string, contentRange: string | undefined])[] = [
    ['bytes=0-0', '0', 'bytes 0-0/10'],
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=-30', '0123456789', 'bytes 0-9/10'],
    ['bytes=8-30', '89', 'bytes 8-9/10'],
    ['bytes=4-2', '0123456789', undefined],
    ['lines=1-2', '0123456789', undefined],
    ['bytes=0-1,3-4', '0123456789', undefined],
  ];
  for (const [range, text, contentRange] of cases) {
    const answer = await s3.call('GET /lake/k', { headers: { range } });
    assert.deepEqual([answer.text, answer.headers['content-range']], [text, contentRange], range);
    assert.equal(answer.status, contentRange === undefined ? 200 : 206);
  }
  for (const range of ['bytes=10-', 'bytes=-0'])
    assert.equal(
      await s3.refused('GET /lake/k', { headers: { range } }),
      `416 InvalidRange: The requested range is not satisfiable RangeRequested=${range} ActualObjectSize=10`,
    );
});

test('reads on conditions', async () => {
  await using s3 = await openDigits();
  const etag = '"781e5e245d69b566979b86e28d23f2c7"';
  const at = 'Thu, 15 Jan 2026 10:00:00 GMT';
  const before = 'Thu, 15 Jan 2026 09:59:59 GMT';
  const statusOf = async (headers: Record<string, string>): Promise<number> =>
    (await s3.send('GET /lake/k', { headers })).status;
  assert.equal(await statusOf({ 'if-match': etag }), 200);
  assert.equal(await statusOf({ 'if-match': '"0"' }), 412);
  assert.equal(await statusOf({ 'if-none-match': '"0"' }), 200);
  assert.equal(await statusOf({ 'if-none-match': `"0", ${etag}` }), 304);
  assert.equal(await statusOf({ 'if-modified-since': at }), 304);
  assert.equal(await statusOf({ 'if-modified-since': before }), 200);
  assert.equal(await statusOf({ 'if-unmodified-since': before }), 412);
  assert.equal(await statusOf({ 'if-unmodified-since': at }), 200);
  assert.equal(await statusOf({ 'if-match': etag, 'if-unmodified-since': before }), 200);
  assert.equal(await statusOf({ 'if-none-match': '"0"', 'if-modified-since': at }), 200);
  const unchanged = await s3.send('GET /lake/k', { headers: { 'if-none-match': etag } });
  assert.deepEqual([unchanged.bytes.length, unchanged.headers['etag']], [0, etag]);
});

test('the answer says what the request wants it to say', async () => {
  await using s3 = await openDigits();
  const { headers } = await s3.call(
    'GET /lake/k?response-cache-control=no-cache&response-content-disposition=inline&response-content-encoding=gzip' +
      '&response-content-language=fr&response-content-type=text%2Fplain&response-expires=Thu%2C%2001%20Jan%201970%2000%3A00%3A00%20GMT',
  );
  assert.deepEqual(
    ['cache-control', 'content-disposition', 'content-encoding', 'content-language', 'content-type', 'expires'].map(
      (name) => headers[name],
    ),
    ['no-cache', 'inline', 'gzip', 'fr', 'text/plain', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  );
});

test('versions, and markers in their place', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake?versioning', {
    body: '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>',
  });
  const first = (await s3.call('PUT /lake/k', { body: 'one' })).headers['x-amz-version-id'];
  await s3.call('PUT /lake/k', { body: 'two' });
  const marker = (await s3.call('DELETE /lake/k')).headers['x-amz-version-id'];
  const old = await s3.call(`GET /lake/k?versionId=${first}`);
  assert.deepEqual([old.text, old.headers['x-amz-version-id']], ['one', first]);
  const gone = await s3.send('GET /lake/k');
  assert.deepEqual(
    [gone.status, gone.headers['x-amz-delete-marker'], gone.headers['x-amz-version-id']],
    [404, 'true', marker],
  );
  assert.equal(
    await s3.refused(`GET /lake/k?versionId=${marker}`),
    '405 MethodNotAllowed: The specified method is not allowed against this resource. Method=GET ResourceType=DeleteMarker',
  );
});

test('keys and parts that are not there', async () => {
  await using s3 = await openDigits();
  assert.equal(await s3.refused('GET /lake/none'), '404 NoSuchKey: The specified key does not exist. Key=none');
  assert.equal((await s3.call('GET /lake/k?partNumber=1')).text, '0123456789');
  assert.equal(
    await s3.refused('GET /lake/k?partNumber=2'),
    '416 InvalidPartNumber: The requested partnumber is not satisfiable ActualPartCount=1 PartNumberRequested=2',
  );
  assert.equal(
    await s3.refused('GET /lake/k?partNumber=0'),
    '400 InvalidArgument: Part number must be an integer between 1 and 10000, inclusive ArgumentName=partNumber ArgumentValue=0',
  );
  assert.equal(
    await s3.refused('GET /lake/k?partNumber=1', { headers: { range: 'bytes=0-1' } }),
    '400 InvalidRequest: Cannot specify both Range header and partNumber query parameter',
  );
});
