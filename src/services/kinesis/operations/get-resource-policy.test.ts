import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, testStreamArn } from '../wire-fixture.ts';

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

test('a policy is given back as it was put, and goes', async () => {
  await using wire = await openOrders();
  const none = 'ResourceNotFoundException: No resource policy found for stream orders under account 000000000000.';
  assert.equal(await wire.refused('GetResourcePolicy', { ResourceARN: testStreamArn }), none);
  assert.deepEqual(await wire.call('PutResourcePolicy', { ResourceARN: testStreamArn, Policy: policy }), {});
  assert.deepEqual(await wire.call('GetResourcePolicy', { ResourceARN: testStreamArn }), { Policy: policy });
  assert.deepEqual(await wire.call('DeleteResourcePolicy', { ResourceARN: testStreamArn }), {});
  assert.equal(await wire.refused('DeleteResourcePolicy', { ResourceARN: testStreamArn }), none);
});
