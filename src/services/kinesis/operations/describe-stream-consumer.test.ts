import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, testStreamArn } from '../wire-fixture.ts';

const readerArn = `${testStreamArn}/consumer/reader:1700000000`;

test('how a consumer is named', async () => {
  await using wire = await openOrders();
  await wire.call('RegisterStreamConsumer', { StreamARN: testStreamArn, ConsumerName: 'reader' });
  const refusals: readonly (readonly [object, string])[] = [
    [
      { ConsumerName: 'reader' },
      'InvalidArgumentException: Both streamARN and consumer name must be provided if consumerARN is not provied.',
    ],
    [
      { ConsumerARN: readerArn, ConsumerName: 'other' },
      `InvalidArgumentException: ConsumerName other does not match the consumer of ConsumerARN ${readerArn}.`,
    ],
    [
      { ConsumerARN: readerArn, StreamARN: `${testStreamArn}s` },
      `InvalidArgumentException: StreamARN ${testStreamArn}s does not match the stream of ConsumerARN ${readerArn}.`,
    ],
    [
      { ConsumerARN: `${testStreamArn}/consumer/reader:1` },
      'ResourceNotFoundException: Consumer reader under stream orders and account 000000000000 not found.',
    ],
    [
      { StreamARN: testStreamArn, ConsumerName: 'other' },
      'ResourceNotFoundException: Consumer other under stream orders and account 000000000000 not found.',
    ],
  ];
  for (const operation of ['DescribeStreamConsumer', 'DeregisterStreamConsumer'])
    for (const [input, text] of refusals) assert.equal(await wire.refused(operation, input), text);
  assert.equal(
    await wire.refused('RegisterStreamConsumer', { StreamARN: testStreamArn, ConsumerName: 'reader' }),
    'ResourceInUseException: Consumer reader under stream orders and account 000000000000 already exists.',
  );
  assert.equal(
    await wire.refused('RegisterStreamConsumer', { StreamARN: `${testStreamArn}s`, ConsumerName: 'reader' }),
    'ResourceNotFoundException: Stream orderss under account 000000000000 not found.',
  );
});
