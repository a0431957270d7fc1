import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, testStreamArn } from '../wire-fixture.ts';

const readerArn = `${testStreamArn}/consumer/reader:1700000000`;

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

test("a stream's policy goes, its consumer's stays", async () => {
  await using wire = await openOrders();
  await wire.call('RegisterStreamConsumer', { StreamARN: testStreamArn, ConsumerName: 'reader' });
  await wire.call('PutResourcePolicy', { ResourceARN: testStreamArn, Policy: policy });
  await wire.call('PutResourcePolicy', { ResourceARN: readerArn, Policy: policy });
  assert.deepEqual(await wire.call('DeleteResourcePolicy', { ResourceARN: testStreamArn }), {});
  assert.equal(
    await wire.refused('GetResourcePolicy', { ResourceARN: testStreamArn }),
    'ResourceNotFoundException: No resource policy found for stream orders under account 000000000000.',
  );
  assert.deepEqual(await wire.call('GetResourcePolicy', { ResourceARN: readerArn }), { Policy: policy });
  await wire.call('DeleteResourcePolicy', { ResourceARN: readerArn });
  assert.equal(
    await wire.refused('DeleteResourcePolicy', { ResourceARN: readerArn }),
    'ResourceNotFoundException: No resource policy found for consumer reader of stream orders under account 000000000000.',
  );
});
