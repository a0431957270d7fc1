import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, openLake, plainXml } from '../s3-fixture.ts';

/** The midnight behind one day more. */
function expiryDate(putAtMs: number): string {
  const dayMs = 86_400_000;
  return new Date(Math.ceil((putAtMs + dayMs) / dayMs) * dayMs).toUTCString();
}

const rule = (inside: string): string => `<LifecycleConfiguration><Rule>${inside}</Rule></LifecycleConfiguration>`;

test('rules are read back as they were, and cleared', async () => {
  await using s3 = await openLake();
  const body = rule(
    '<Expiration><Days>30</Days></Expiration><ID>old</ID><Filter><Prefix>raw/</Prefix></Filter><Status>Enabled</Status>' +
      '<NoncurrentVersionExpiration><NoncurrentDays>7</NoncurrentDays></NoncurrentVersionExpiration>',
  );
  const put = await s3.call('PUT /lake?lifecycle', { body });
  assert.equal(put.headers['x-amz-transition-default-minimum-object-size'], 'all_storage_classes_128K');
  assert.equal(plainXml((await s3.call('GET /lake?lifecycle')).text), body);
  await s3.call('DELETE /lake?lifecycle');
  assert.equal(
    await s3.refused('GET /lake?lifecycle'),
    '404 NoSuchLifecycleConfiguration: The lifecycle configuration does not exist BucketName=lake',
  );
});

test('objects go when their time has come, and only those of the rule', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake/raw/a', { body: 'x' });
  await s3.call('PUT /lake/raw/tagged', { body: 'x', headers: { 'x-amz-tagging': 'keep=no' } });
  await s3.call('PUT /lake/other', { body: 'x' });
  await s3.call('PUT /lake?lifecycle', {
    body: rule(
      '<Filter><And><Prefix>raw/</Prefix><Tag><Key>keep</Key><Value>no</Value></Tag></And></Filter><Status>Enabled</Status>' +
        '<Expiration><Days>1</Days></Expiration>',
    ),
  });
  const told = await Promise.all(
    ['HEAD /lake/raw/tagged', 'GET /lake/raw/tagged', 'HEAD /lake/raw/tagged?versionId=null', 'HEAD /lake/raw/a'].map(
      async (request) => (await s3.send(request)).headers['x-amz-expiration'],
    ),
  );
  const expiry = `expiry-date="${expiryDate(s3.test.clock.nowMs())}", rule-id="rule-1"`;
  assert.deepEqual(told, [expiry, expiry, undefined, undefined]);
  s3.test.clock.advance(3 * 86_400_000);
  await s3.test.store.expiry.idle();
  const statuses = await Promise.all(
    ['raw/a', 'raw/tagged', 'other'].map(async (key) => (await s3.send(`HEAD /lake/${key}`)).status),
  );
  assert.deepEqual(statuses, [200, 404, 200]);
});

test('a rule without an id is given one', async () => {
  await using s3 = await openLake();
  const body = rule('<Prefix/><Status>Disabled</Status><Expiration><Date>2030-01-01T00:00:00.000Z</Date></Expiration>');
  await s3.call('PUT /lake?lifecycle', { body });
  const { text } = await s3.call('GET /lake?lifecycle');
  assert.deepEqual([element(text, 'ID'), element(text, 'Date')], ['rule-1', '2030-01-01T00:00:00.000Z']);
});

test("rules that break AWS's rules change nothing", async () => {
  await using s3 = await openLake();
  const malformed =
    '400 MalformedXML: The XML you provided was not well-formed or did not validate against our published schema';
  const cases: readonly (readonly [inside: string, answer: string])[] = [
    ['<Status>Enabled</Status><Expiration><Days>1</Days></Expiration>', malformed],
    ['<Prefix/><Filter/><Status>Enabled</Status><Expiration><Days>1</Days></Expiration>', malformed],
    ['<Filter/><Status>Enabled</Status>', '400 InvalidRequest: At least one action needs to be specified in a rule'],
    ['<Filter/><Status>Enabled</Status><Expiration/>', malformed],
    [
      '<Filter/><Status>Enabled</Status><Expiration><Days>0</Days></Expiration>',
      "400 InvalidArgument: 'Days' for Expiration action must be a positive integer ArgumentName=Days ArgumentValue=0",
    ],
    [
      '<Filter/><Status>Enabled</Status><Expiration><Date>2030-01-01T01:00:00Z</Date></Expiration>',
      "400 InvalidArgument: 'Date' must be at midnight GMT ArgumentName=Date ArgumentValue=2030-01-01T01:00:00.000Z",
    ],
  ];
  for (const [inside, answer] of cases)
    assert.equal(await s3.refused('PUT /lake?lifecycle', { body: rule(inside) }), answer, inside);
  assert.equal((await s3.test.store.buckets.settings('lake')).size, 0);
});
