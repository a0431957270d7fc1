/** RegisterStreamConsumer, DescribeStreamConsumer, ListStreamConsumers, DeregisterStreamConsumer. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWire, testStreamArn, type Wire } from '../wire.fixture.ts';

const readerArn = `${testStreamArn}/consumer/reader:1700000000`;
const reader = { ConsumerName: 'reader', ConsumerARN: readerArn, ConsumerCreationTimestamp: 1_700_000_000 };

async function withStream(options: Parameters<typeof openWire>[0] = {}, mode = 'PROVISIONED'): Promise<Wire> {
  const wire = await openWire(options);
  await wire.call('CreateStream', { StreamName: 'orders', StreamModeDetails: { StreamMode: mode } });
  wire.world.clock.advance(0);
  return wire;
}

test('a consumer is CREATING in the answer and ACTIVE when it is described', async () => {
  await using wire = await withStream();
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

test('how a consumer is named', async () => {
  await using wire = await withStream();
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

test('a deregistered consumer is gone with its tags and policy; its name made again is another', async () => {
  await using wire = await withStream();
  await wire.call('RegisterStreamConsumer', { StreamARN: testStreamArn, ConsumerName: 'reader', Tags: { a: 'b' } });
  assert.deepEqual(await wire.call('ListTagsForResource', { ResourceARN: readerArn }), {
    Tags: [{ Key: 'a', Value: 'b' }],
  });
  assert.deepEqual(await wire.call('DeregisterStreamConsumer', { ConsumerARN: readerArn }), {});
  wire.world.clock.advance(1_000);
  await wire.call('RegisterStreamConsumer', { StreamARN: testStreamArn, ConsumerName: 'reader' });
  assert.equal(
    await wire.refused('DescribeStreamConsumer', { ConsumerARN: readerArn }),
    'ResourceNotFoundException: Consumer reader under stream orders and account 000000000000 not found.',
  );
  const again = `${testStreamArn}/consumer/reader:1700000001`;
  assert.deepEqual(await wire.call('ListTagsForResource', { ResourceARN: again }), { Tags: [] });
});

test('with a delay consumers are CREATING and DELETING for a while', async () => {
  await using wire = await openWire({ transitionMs: 100 });
  const settle = async (): Promise<void> => {
    wire.world.clock.advance(100);
    await wire.world.parts.streams.catalog.idle();
  };
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 1 });
  await settle();
  const { Consumer } = await wire.call('RegisterStreamConsumer', { StreamARN: testStreamArn, ConsumerName: 'reader' });
  const { ConsumerARN } = Consumer as { ConsumerARN: string };
  const status = async (): Promise<unknown> => {
    const { ConsumerDescription } = await wire.call('DescribeStreamConsumer', { ConsumerARN });
    return (ConsumerDescription as { ConsumerStatus: string }).ConsumerStatus;
  };
  assert.equal(await status(), 'CREATING');
  assert.equal(
    await wire.refused('DeregisterStreamConsumer', { ConsumerARN }),
    'ResourceInUseException: Consumer reader with creation timestamp 1700000000 under stream orders and account 000000000000 is not in ACTIVE status.',
  );
  await settle();
  assert.equal(await status(), 'ACTIVE');
  await wire.call('DeregisterStreamConsumer', { ConsumerARN });
  assert.equal(await status(), 'DELETING');
  await settle();
  assert.match(await wire.refused('DescribeStreamConsumer', { ConsumerARN }), /^ResourceNotFoundException/);
});

test('twenty consumers a stream under limits aws, fifty with a commitment on on-demand streams', async () => {
  await using wire = await withStream({ limits: 'aws' }, 'ON_DEMAND');
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

test('consumers come in pages by name', async () => {
  await using wire = await withStream();
  for (const ConsumerName of ['c', 'a', 'b'])
    await wire.call('RegisterStreamConsumer', { StreamARN: testStreamArn, ConsumerName });
  const names = (answer: Readonly<Record<string, unknown>>): readonly string[] =>
    (answer.Consumers as { ConsumerName: string }[]).map(({ ConsumerName }) => ConsumerName);
  const first = await wire.call('ListStreamConsumers', { StreamARN: testStreamArn, MaxResults: 2 });
  assert.deepEqual(names(first), ['a', 'b']);
  const second = await wire.call('ListStreamConsumers', { StreamARN: testStreamArn, NextToken: first.NextToken });
  assert.deepEqual(names(second), ['c']);
  assert.ok(!('NextToken' in second));
  assert.equal(
    await wire.refused('ListStreamConsumers', {
      StreamARN: testStreamArn,
      NextToken: first.NextToken,
      StreamCreationTimestamp: 1,
    }),
    'InvalidArgumentException: NextToken and StreamCreationTimestamp cannot be provided together.',
  );
});
