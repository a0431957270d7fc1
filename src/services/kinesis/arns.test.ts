import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consumerArn, parseConsumerArn, parseStreamArn, streamArn } from './arns.ts';

const stream = { account: '000000000000', region: 'us-east-1', name: 'a.b_c-D' };

test('ARNs are read back as what they were made of', () => {
  for (const region of ['us-east-1', 'cn-north-1', 'us-gov-west-1', 'us-isob-east-1', 'eusc-de-east-1'])
    assert.deepEqual(parseStreamArn(streamArn({ ...stream, region })), { ...stream, region });
  const arn = consumerArn(stream, { name: 'reader', createdAtMs: 1_700_000_000_999 });
  assert.equal(arn, 'arn:aws:kinesis:us-east-1:000000000000:stream/a.b_c-D/consumer/reader:1700000000');
  assert.deepEqual(parseConsumerArn(arn), { ...stream, consumer: 'reader', createdAtSeconds: 1_700_000_000 });
});

test('each region stands in its partition', () => {
  const partition = (region: string): string | undefined => streamArn({ ...stream, region }).split(':')[1];
  assert.deepEqual(
    ['eu-west-1', 'cn-north-1', 'us-gov-west-1', 'us-iso-east-1', 'us-isob-east-1', 'eusc-de-east-1'].map(partition),
    ['aws', 'aws-cn', 'aws-us-gov', 'aws-iso', 'aws-iso-b', 'aws-eusc'],
  );
});

test('what is no ARN of a stream or consumer is none', () => {
  const arn = streamArn(stream);
  for (const text of [
    '',
    'orders',
    `${arn}/`,
    `${arn}/x`,
    `${arn} `,
    arn.replace('kinesis', 'sqs'),
    arn.replace('0', 'x'),
  ])
    assert.equal(parseStreamArn(text), undefined, text);
  for (const text of [arn, `${arn}/consumer/reader`, `${arn}/consumer/reader:x`, `${arn}/consumer/:1`])
    assert.equal(parseConsumerArn(text), undefined, text);
});
