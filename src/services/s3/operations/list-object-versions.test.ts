import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, elements, openLake } from '../s3-fixture.ts';

test('versions and markers, the newest first, page by page', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake/a', { body: 'before' });
  await s3.call('PUT /lake?versioning', {
    body: '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>',
  });
  const second = (await s3.call('PUT /lake/a', { body: 'x' })).headers['x-amz-version-id'];
  const marker = (await s3.call('DELETE /lake/a')).headers['x-amz-version-id'];
  const other = (await s3.call('PUT /lake/b', { body: 'x' })).headers['x-amz-version-id'];
  const { text } = await s3.call('GET /lake?versions');
  const versions = elements(text, 'Version').map((one) => [
    element(one, 'Key'),
    element(one, 'VersionId'),
    element(one, 'IsLatest'),
  ]);
  assert.deepEqual(versions, [
    ['a', second, 'false'],
    ['a', 'null', 'false'],
    ['b', other, 'true'],
  ]);
  const [found = ''] = elements(text, 'DeleteMarker');
  assert.deepEqual([element(found, 'VersionId'), element(found, 'IsLatest')], [marker, 'true']);

  const ids: string[] = [];
  for (let place = ''; ;) {
    const page = (await s3.call(`GET /lake?versions&max-keys=1${place}`)).text;
    ids.push(element(page, 'VersionId'));
    if (element(page, 'IsTruncated') === 'false') break;
    place = `&key-marker=${element(page, 'NextKeyMarker')}&version-id-marker=${element(page, 'NextVersionIdMarker')}`;
  }
  assert.deepEqual(ids, [marker, second, 'null', other]);
});

test('a version marker without a key marker', async () => {
  await using s3 = await openLake();
  assert.equal(
    await s3.refused('GET /lake?versions&version-id-marker=x'),
    '400 InvalidArgument: A version-id marker cannot be specified without a key marker. ' +
      'ArgumentName=version-id-marker ArgumentValue=x',
  );
});
