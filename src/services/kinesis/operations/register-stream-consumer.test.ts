import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, testStreamArn } from '../wire-fixture.ts';

const onDemand = { StreamModeDetails: { StreamMode: 'ON_DEMAND' } };

const readerArn = `${testStreamArn}/consumer/reader:1700000000`;

const reader = { ConsumerName: 'reader', ConsumerARN: readerArn, ConsumerCreationTimestamp: 1_700_000_000 };

test('a consumer is CREATING in the answer and ACTIVE when it is described', async () => {
  await using wire = await openOrders();
  assert.deepEqual(await wire.call('RegisterStreamConsumer', { StreamARN: testStreamArn, ConsumerName: 'reader' }), {
    Consumer: { ...reader, ConsumerStatus: 'CREATING' },
  });
  const description = { ConsumerDescription: { ...reader, ConsumerStatus: 'ACTIVE', StreamARN: testStreamArn } };
  assert.deepEqual(await wire.call('DescribeStreamConsumer', { ConsumerARN: readerArn }), description);
  assert.deepEqual(
    await wire.call('DescribeStreamConsumer', { StreamARN: testStreamArn, ConsumerName: 'reader' }),
    description,
  );
  assert.deepEqual(
    await wire.call('DescribeStreamConsumer', {
      StreamARN: testStreamArn,
      ConsumerName: 'reader',
      ConsumerARN: readerArn,
    }),
    description,
  );
  assert.deepEqual(await wire.call('ListStreamConsumers', { StreamARN: testStreamArn }), {
    Consumers: [{ ...reader, ConsumerStatus: 'ACTIVE' }],
  });
  assert.partialDeepStrictEqual(await wire.call('DescribeStreamSummary', { StreamName: 'orders' }), {
    StreamDescriptionSummary: { ConsumerCount: 1 },
  });
});

test('twenty consumers a stream under limits aws, fifty with a commitment on on-demand streams', async () => {
  await using wire = await openOrders({ limits: 'aws' }, onDemand);
  const register = async (index: number): Promise<void> => {
    wire.world.monotonic.advance(1_000);
    await wire.call('RegisterStreamConsumer', { StreamARN: testStreamArn, ConsumerName: `c${index}` });
  };
  for (let index = 0; index < 20; index++) await register(index);
  const refusal = (limit: number): string =>
    `LimitExceededException: This request would exceed the limit of ${limit} registered consumers for stream orders under account 000000000000.`;
  assert.equal(
    await wire.refused('RegisterStreamConsumer', { StreamARN: testStreamArn, ConsumerName: 'more' }),
    refusal(20),
  );
  await wire.call('UpdateAccountSettings', { MinimumThroughputBillingCommitment: { Status: 'ENABLED' } });
  for (let index = 20; index < 50; index++) await register(index);
  assert.equal(
    await wire.refused('RegisterStreamConsumer', { StreamARN: testStreamArn, ConsumerName: 'more' }),
    refusal(50),
  );
});
