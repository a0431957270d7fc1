import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, settle, testStreamArn } from '../wire-fixture.ts';

const policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'read',
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::111111111111:root' },
      Action: ['kinesis:GetRecords', 'kinesis:Describe*'],
      Resource: testStreamArn,
    },
  ],
});

test('a consumer has a policy of its own, once it is there', async () => {
  await using wire = await openOrders({ transitionMs: 10 });
  await settle(wire, 10);
  await wire.call('RegisterStreamConsumer', { StreamARN: testStreamArn, ConsumerName: 'reader' });
  const ResourceARN = `${testStreamArn}/consumer/reader:1700000000`;
  assert.equal(
    await wire.refused('PutResourcePolicy', { ResourceARN, Policy: policy }),
    'ResourceInUseException: Consumer reader with creation timestamp 1700000000 under stream orders and account 000000000000 is not in ACTIVE status.',
  );
  await settle(wire, 10);
  await wire.call('PutResourcePolicy', { ResourceARN, Policy: policy });
  assert.deepEqual(await wire.call('GetResourcePolicy', { ResourceARN }), { Policy: policy });
  assert.match(await wire.refused('GetResourcePolicy', { ResourceARN: testStreamArn }), /^ResourceNotFoundException/);
});

test('what is no policy is refused and the one before stays', async () => {
  await using wire = await openOrders();
  await wire.call('PutResourcePolicy', { ResourceARN: testStreamArn, Policy: policy });
  const statement = { Effect: 'Allow', Principal: '*', Action: 'kinesis:PutRecord', Resource: testStreamArn };
  const refusals: readonly (readonly [unknown, string])[] = [
    ['{', 'The policy is not valid JSON.'],
    ['[]', 'The policy must be a JSON object.'],
    [{ Version: '2020-01-01', Statement: [statement] }, 'The policy has an invalid Version.'],
    [{}, 'The policy has no Statement.'],
    [{ Statement: [] }, 'The policy has no Statement.'],
    [{ Statement: ['x'] }, 'Each Statement of the policy must be a JSON object.'],
    [{ Statement: { ...statement, Effekt: 1 } }, 'A Statement of the policy has the unknown element Effekt.'],
    [{ Statement: { ...statement, Effect: 'Maybe' } }, 'The Effect of a Statement must be Allow or Deny.'],
    [{ Statement: { ...statement, Principal: undefined } }, 'A Statement of the policy has no valid Principal.'],
    [{ Statement: { ...statement, Principal: { AWS: [] } } }, 'A Statement of the policy has no valid Principal.'],
    [
      { Statement: { ...statement, Action: 's3:GetObject' } },
      'The Action of a Statement must name actions of Kinesis.',
    ],
    [
      { Statement: { ...statement, NotAction: 'kinesis:*' } },
      'The Action of a Statement must name actions of Kinesis.',
    ],
    [{ Statement: { ...statement, Resource: [] } }, 'A Statement of the policy has no valid Resource.'],
    [{ Statement: { ...statement, Condition: 'x' } }, 'The Condition of a Statement must be a JSON object.'],
    [`"${'x'.repeat(20_480)}"`, 'The policy exceeds the maximum size of 20480 bytes.'],
  ];
  for (const [document, text] of refusals) {
    const Policy = typeof document === 'string' ? document : JSON.stringify(document);
    assert.equal(
      await wire.refused('PutResourcePolicy', { ResourceARN: testStreamArn, Policy }),
      `InvalidArgumentException: ${text}`,
    );
  }
  assert.deepEqual(await wire.call('GetResourcePolicy', { ResourceARN: testStreamArn }), { Policy: policy });
});
