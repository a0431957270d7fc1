import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Consumer } from '../../../engine/stream/stream.ts';
import { consumerArn } from '../arns.ts';
import { account, awsError, newKinesis, region, type KinesisWorld } from '../kinesis.fixture.ts';
import type { SubscribeToShardEvent, SubscribeToShardInput } from '../model.gen.ts';
import { putRecord } from './put-record.ts';
import { splitShard } from './split-shard.ts';
import { subscribeToShard } from './subscribe-to-shard.ts';

const name = { account, region, name: 'orders' };
const shard = { ShardId: 'shardId-000000000000', StartingPosition: { Type: 'TRIM_HORIZON' } } as const;

async function registered(kinesis: KinesisWorld): Promise<{ ConsumerARN: string; consumer: Consumer }> {
  await kinesis.create('orders');
  const { consumer } = await kinesis.parts.streams.consumers.register(name, 'dashboard', new Map());
  return { ConsumerARN: consumerArn(name, consumer), consumer };
}

async function subscribe(kinesis: KinesisWorld, input: SubscribeToShardInput) {
  const { EventStream } = await kinesis.call(subscribeToShard, input);
  const events = EventStream[Symbol.asyncIterator]();
  return async (): Promise<SubscribeToShardEvent | undefined> => {
    const { value, done } = await events.next();
    return done === true ? undefined : value.SubscribeToShardEvent;
  };
}

test('events carry the records, where to go on, and at the end the children without a number', async () => {
  await using kinesis = await newKinesis();
  const { ConsumerARN } = await registered(kinesis);
  const put = { StreamName: 'orders', Data: Buffer.from('hello'), PartitionKey: 'k' };
  const { SequenceNumber } = await kinesis.call(putRecord, put);
  const next = await subscribe(kinesis, { ConsumerARN, ...shard });
  const first = await next();
  assert.deepEqual(
    first?.Records.map(({ Data }) => Buffer.from(Data).toString()),
    ['hello'],
  );
  assert.equal(first.ContinuationSequenceNumber, SequenceNumber);
  assert.equal(first.MillisBehindLatest, 0);
  await kinesis.call(splitShard, {
    StreamName: 'orders',
    ShardToSplit: shard.ShardId,
    NewStartingHashKey: String(2n ** 127n),
  });
  const last = await next();
  assert.deepEqual(Object.keys(last ?? {}).toSorted(), ['ChildShards', 'MillisBehindLatest', 'Records']);
  assert.deepEqual(
    last?.ChildShards?.map(({ ShardId }) => ShardId),
    ['shardId-000000000001', 'shardId-000000000002'],
  );
  assert.equal(await next(), undefined);
});

test('what AWS refuses is refused', async () => {
  await using kinesis = await newKinesis({ transitionMs: 1000 });
  await kinesis.create('orders');
  kinesis.clock.advance(1000);
  await kinesis.parts.streams.catalog.idle();
  const { consumer } = await kinesis.parts.streams.consumers.register(name, 'dashboard', new Map());
  const ConsumerARN = consumerArn(name, consumer);
  const seconds = Math.floor(consumer.createdAtMs / 1000);
  await assert.rejects(
    kinesis.call(subscribeToShard, { ConsumerARN, ...shard }),
    awsError(
      'ResourceInUseException',
      `Consumer dashboard with creation timestamp ${seconds} under stream orders and account 000000000000 is not in ACTIVE status.`,
    ),
  );
  await assert.rejects(kinesis.call(subscribeToShard, { ConsumerARN: ConsumerARN.replace(/\d+$/, '1'), ...shard }), {
    code: 'ResourceNotFoundException',
  });
});

test('a second call within five seconds is ResourceInUse, and a wrong position is told in its words', async () => {
  await using kinesis = await newKinesis();
  const { ConsumerARN } = await registered(kinesis);
  await assert.rejects(
    kinesis.call(subscribeToShard, {
      ConsumerARN,
      ...shard,
      StartingPosition: { Type: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: '7' },
    }),
    awsError(
      'InvalidArgumentException',
      'StartingSequenceNumber 7 used in SubscribeToShard on shard shardId-000000000000 in stream orders under account 000000000000 is invalid.',
    ),
  );
  await assert.rejects(kinesis.call(subscribeToShard, { ConsumerARN, ...shard, DryRun: true }), {
    code: 'DryRunOperationException',
  });
  await subscribe(kinesis, { ConsumerARN, ...shard });
  await assert.rejects(kinesis.call(subscribeToShard, { ConsumerARN, ...shard }), { code: 'ResourceInUseException' });
});

test('a subscription ends with its consumer, and says so where its stream is deleted', async () => {
  await using kinesis = await newKinesis();
  const { ConsumerARN } = await registered(kinesis);
  const next = await subscribe(kinesis, { ConsumerARN, ...shard });
  const waiting = next();
  await kinesis.parts.streams.consumers.deregister({ stream: name, consumer: 'dashboard' });
  assert.equal(await waiting, undefined);
  const again = await kinesis.parts.streams.consumers.register(name, 'second', new Map());
  const second = await subscribe(kinesis, { ConsumerARN: consumerArn(name, again.consumer), ...shard });
  const pending = second();
  await Promise.all([
    assert.rejects(pending, {
      code: 'ResourceNotFoundException',
      message: 'Stream orders under account 000000000000 not found.',
    }),
    kinesis.parts.streams.catalog.delete(name, () => {}),
  ]);
  // Whoever goes on hears why.
  await assert.rejects(subscribe(kinesis, { ConsumerARN: consumerArn(name, again.consumer), ...shard }), {
    code: 'ResourceNotFoundException',
  });
});
