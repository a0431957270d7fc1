import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, openLake, type S3Wire } from '../s3-fixture.ts';

const own = { Effect: 'Deny', Principal: '*', Action: 's3:DeleteBucket', Resource: 'arn:aws:s3:::lake' };

function policy(...statements: readonly object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

async function refused(s3: S3Wire, text: string): Promise<string> {
  return s3.refused('PUT /lake?policy', { body: text });
}

test('the text is kept as it is, and goes', async () => {
  await using s3 = await openLake();
  assert.equal((await s3.call('PUT /lake?policy', { body: policy(own) })).status, 204);
  assert.equal((await s3.call('GET /lake?policy')).text, policy(own));
  assert.equal(element((await s3.call('GET /lake?policyStatus')).text, 'IsPublic'), 'false');
  assert.equal((await s3.call('DELETE /lake?policy')).status, 204);
  assert.match(await s3.refused('GET /lake?policy'), /^404 NoSuchBucketPolicy/);
});

test('policies that AWS does not take, in its words, and the old one stays', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake?policy', { body: policy(own) });
  const cases: readonly (readonly [text: string, answer: string])[] = [
    ['no json', "Policies must be valid JSON and the first byte must be '{'"],
    [policy({ ...own, Principal: undefined }), 'Missing required field Principal'],
    [policy({ ...own, Foo: 1 }), 'Unknown field Foo'],
    [policy({ ...own, Principal: { AWS: 'ann' } }), 'Invalid principal in policy Detail={"AWS":"ann"}'],
    [policy({ ...own, Action: 'kinesis:PutRecord' }), 'Policy has invalid action'],
    [policy({ ...own, Resource: 'arn:aws:s3:::other' }), 'Policy has invalid resource'],
    [policy({ ...own, Resource: 'arn:aws:s3:::lakes/*' }), 'Policy has invalid resource'],
    [policy({ ...own, Condition: { StringIsh: { a: 'b' } } }), 'Invalid Condition type : StringIsh'],
  ];
  for (const [text, answer] of cases) assert.equal(await refused(s3, text), `400 MalformedPolicy: ${answer}`);
  assert.equal((await s3.call('GET /lake?policy')).text, policy(own));
});

test('public policies are blocked until the block is lifted', async () => {
  await using s3 = await openLake();
  const everybody = policy({
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::lake/*',
  });
  assert.match(
    await refused(s3, everybody),
    /^403 AccessDenied: User: arn:aws:iam::000000000000:root is not authorized to perform: s3:PutBucketPolicy on resource: .*BlockPublicPolicy/,
  );
  await s3.call('DELETE /lake?publicAccessBlock');
  await s3.call('PUT /lake?policy', { body: everybody });
  assert.equal(element((await s3.call('GET /lake?policyStatus')).text, 'IsPublic'), 'true');
});
