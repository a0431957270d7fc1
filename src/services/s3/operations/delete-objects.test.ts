import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, elements, openLake, plainXml } from '../s3-fixture.ts';

const objects = (keys: readonly string[], more = ''): string =>
  `<Delete>${keys.map((key) => `<Object><Key>${key}</Key></Object>`).join('')}${more}</Delete>`;

test('each key is told, also one that was not there; quietly nothing is told', async () => {
  await using s3 = await openLake();
  for (const key of ['a', 'b', 'c']) await s3.call(`PUT /lake/${key}`, { body: 'x' });
  assert.equal(
    plainXml((await s3.call('POST /lake?delete', { body: objects(['a', 'none']) })).text),
    '<DeleteResult><Deleted><Key>a</Key></Deleted><Deleted><Key>none</Key></Deleted></DeleteResult>',
  );
  const quiet = await s3.call('POST /lake?delete', { body: objects(['b'], '<Quiet>true</Quiet>') });
  assert.deepEqual(elements(quiet.text, 'Deleted'), []);
  assert.deepEqual(elements((await s3.call('GET /lake?list-type=2')).text, 'Key'), ['c']);
});

test('markers are made and removed', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake?versioning', {
    body: '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>',
  });
  const { text } = await s3.call('POST /lake?delete', { body: objects(['a']) });
  const marker = element(text, 'DeleteMarkerVersionId');
  assert.equal(element(text, 'DeleteMarker'), 'true');
  const body = `<Delete><Object><Key>a</Key><VersionId>${marker}</VersionId></Object></Delete>`;
  assert.equal(
    plainXml((await s3.call('POST /lake?delete', { body })).text),
    `<DeleteResult><Deleted><Key>a</Key><VersionId>${marker}</VersionId><DeleteMarker>true</DeleteMarker>` +
      `<DeleteMarkerVersionId>${marker}</DeleteMarkerVersionId></Deleted></DeleteResult>`,
  );
});

test('a key that the policy keeps is refused and stays, the others go', async () => {
  await using s3 = await openLake();
  for (const key of ['keep', 'go']) await s3.call(`PUT /lake/${key}`, { body: 'x' });
  const statement = { Effect: 'Deny', Principal: '*', Action: 's3:DeleteObject', Resource: 'arn:aws:s3:::lake/keep' };
  await s3.call('PUT /lake?policy', { body: JSON.stringify({ Version: '2012-10-17', Statement: [statement] }) });
  const { text } = await s3.call('POST /lake?delete', { body: objects(['keep', 'go']) });
  assert.deepEqual([elements(text, 'Code'), elements(text, 'Key')], [['AccessDenied'], ['go', 'keep']]);
  assert.deepEqual(elements((await s3.call('GET /lake?list-type=2')).text, 'Key'), ['keep']);
});

test('no keys, and more than 1,000', async () => {
  await using s3 = await openLake();
  const malformed =
    '400 MalformedXML: The XML you provided was not well-formed or did not validate against our published schema';
  assert.equal(await s3.refused('POST /lake?delete', { body: objects([]) }), malformed);
  const many = Array.from({ length: 1_001 }, (_, index) => `k${index}`);
  assert.equal(await s3.refused('POST /lake?delete', { body: objects(many) }), malformed);
});
