import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLake, type S3Wire } from './s3-fixture.ts';

async function openWith(statement: object): Promise<S3Wire> {
  const s3 = await openLake({ mode: 'dev' });
  await s3.call('PUT /lake/public/k', { body: 'open' });
  await s3.call('PUT /lake/k', { body: 'closed' });
  await s3.call('DELETE /lake?publicAccessBlock');
  const whole = {
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:*',
    Resource: ['arn:aws:s3:::lake', 'arn:aws:s3:::lake/*'],
    ...statement,
  };
  await s3.call('PUT /lake?policy', { body: JSON.stringify({ Version: '2012-10-17', Statement: [whole] }) });
  return s3;
}

const other = { account: '111122223333' };

test('the owner may do what is not denied, another account what is allowed', async () => {
  await using s3 = await openWith({ Action: 's3:GetObject', Resource: 'arn:aws:s3:::lake/public/*' });
  assert.equal((await s3.call('GET /lake/public/k', other)).text, 'open');
  assert.equal(
    await s3.refused('GET /lake/k', other),
    '403 AccessDenied: User: arn:aws:iam::111122223333:root is not authorized to perform: s3:GetObject on resource: ' +
      '"arn:aws:s3:::lake/k" because no resource-based policy allows the s3:GetObject action',
  );
  assert.match(
    await s3.refused('PUT /lake/public/l', { ...other, body: 'x' }),
    /^403 AccessDenied: User: .*s3:PutObject/,
  );
  assert.equal((await s3.call('GET /lake/k')).text, 'closed');
});

test('only through one VPC endpoint; the root can still take the policy away', async () => {
  await using s3 = await openWith({
    Effect: 'Deny',
    Condition: { StringNotEquals: { 'aws:sourceVpce': 'vpce-1a2b3c4d' } },
  });
  assert.match(
    await s3.refused('GET /lake/k'),
    /^403 AccessDenied: .* with an explicit deny in a resource-based policy$/,
  );
  assert.match(await s3.refused('GET /lake/k', { vpcEndpointId: 'vpce-other' }), /^403 AccessDenied/);
  assert.equal((await s3.call('GET /lake/k', { vpcEndpointId: 'vpce-1a2b3c4d' })).text, 'closed');
  await s3.call('DELETE /lake?policy');
  assert.equal((await s3.call('GET /lake/k')).text, 'closed');
});

test('by source address and by the prefix of a listing', async () => {
  await using far = await openWith({ Effect: 'Deny', Condition: { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } });
  assert.match(await far.refused('GET /lake/k'), /^403 AccessDenied/);
  await using near = await openWith({
    Action: 's3:ListBucket',
    Condition: { StringLike: { 's3:prefix': 'public/*' } },
  });
  assert.equal((await near.call('GET /lake?list-type=2&prefix=public%2F', other)).status, 200);
  assert.match(await near.refused('GET /lake?list-type=2', other), /^403 AccessDenied/);
});
