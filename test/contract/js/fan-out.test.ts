import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  CreateStreamCommand,
  PutRecordCommand,
  RegisterStreamConsumerCommand,
  SplitShardCommand,
  SubscribeToShardCommand,
  type KinesisClient,
  type StartingPosition,
  type SubscribeToShardEvent,
  type SubscribeToShardEventStream,
} from '@aws-sdk/client-kinesis';
import { ServerProcess } from '../../server/server-process.ts';
import { awsError, kinesisClient, transports } from './clients.ts';

const account = '000000000000';
const firstShard = 'shardId-000000000000';

let server: ServerProcess;
before(async () => {
  server = await ServerProcess.start({ flags: ['--limits', 'off'] });
});
after(() => server[Symbol.asyncDispose]());

for (const transport of transports) {
  describe(`fan-out over ${transport}`, () => {
    const prefix = transport === 'HTTP/2' ? 'two' : 'one';
    let client: KinesisClient;
    before(() => {
      client = kinesisClient(server, transport);
    });
    after(() => client.destroy());

    const streamWithConsumer = async (StreamName: string): Promise<string> => {
      await client.send(new CreateStreamCommand({ StreamName, ShardCount: 1 }));
      const StreamARN = `arn:aws:kinesis:us-east-1:${account}:stream/${StreamName}`;
      const { Consumer } = await client.send(new RegisterStreamConsumerCommand({ StreamARN, ConsumerName: 'reader' }));
      assert.ok(Consumer?.ConsumerARN !== undefined);
      return Consumer.ConsumerARN;
    };
    const put = async (StreamName: string, text: string): Promise<string> => {
      const Data = Buffer.from(text);
      const { SequenceNumber } = await client.send(new PutRecordCommand({ StreamName, Data, PartitionKey: 'k' }));
      assert.ok(SequenceNumber !== undefined);
      return SequenceNumber;
    };
    const subscribe = async (ConsumerARN: string, StartingPosition: StartingPosition): Promise<Subscription> => {
      const abort = new AbortController();
      const { EventStream, $metadata } = await client.send(
        new SubscribeToShardCommand({ ConsumerARN, ShardId: firstShard, StartingPosition }),
        { abortSignal: abort.signal },
      );
      assert.equal($metadata.httpStatusCode, 200);
      assert.ok(EventStream !== undefined);
      return new Subscription(EventStream, abort);
    };

    test('records put before and after the subscription are pushed in order', async () => {
      const StreamName = `${prefix}-push`;
      const consumer = await streamWithConsumer(StreamName);
      await put(StreamName, 'before');
      await using subscription = await subscribe(consumer, { Type: 'TRIM_HORIZON' });
      assert.deepEqual(await subscription.take(1), ['before']);
      const last = await put(StreamName, 'after');
      assert.deepEqual(await subscription.take(1), ['after']);
      assert.ok(BigInt(subscription.continuation) >= BigInt(last));
    });

    test('all five starting positions', async () => {
      const StreamName = `${prefix}-positions`;
      const consumer = await streamWithConsumer(StreamName);
      await put(StreamName, 'a');
      const SequenceNumber = await put(StreamName, 'b');
      await put(StreamName, 'c');
      const from = async (position: StartingPosition, count: number): Promise<string[]> => {
        const { Consumer } = await client.send(
          new RegisterStreamConsumerCommand({
            StreamARN: consumer.split('/consumer/')[0],
            ConsumerName: `at-${position.Type?.toLowerCase()}`,
          }),
        );
        await using subscription = await subscribe(Consumer?.ConsumerARN ?? '', position);
        return await subscription.take(count);
      };
      assert.deepEqual(await from({ Type: 'TRIM_HORIZON' }, 3), ['a', 'b', 'c']);
      assert.deepEqual(await from({ Type: 'AT_SEQUENCE_NUMBER', SequenceNumber }, 2), ['b', 'c']);
      assert.deepEqual(await from({ Type: 'AFTER_SEQUENCE_NUMBER', SequenceNumber }, 1), ['c']);
      assert.deepEqual(await from({ Type: 'AT_TIMESTAMP', Timestamp: new Date(Date.now() - 60_000) }, 3), [
        'a',
        'b',
        'c',
      ]);
      await using latest = await subscribe(consumer, { Type: 'LATEST' });
      await put(StreamName, 'd');
      assert.deepEqual(await latest.take(1), ['d']);
    });

    test('a second subscription within five seconds is refused', async () => {
      const StreamName = `${prefix}-held`;
      const consumer = await streamWithConsumer(StreamName);
      await using _held = await subscribe(consumer, { Type: 'LATEST' });
      await assert.rejects(
        client.send(
          new SubscribeToShardCommand({
            ConsumerARN: consumer,
            ShardId: firstShard,
            StartingPosition: { Type: 'LATEST' },
          }),
        ),
        awsError('ResourceInUseException', /./),
      );
    });

    test('the subscription of a split shard ends with its children', async () => {
      const StreamName = `${prefix}-split`;
      const consumer = await streamWithConsumer(StreamName);
      await put(StreamName, 'only');
      await using subscription = await subscribe(consumer, { Type: 'TRIM_HORIZON' });
      assert.deepEqual(await subscription.take(1), ['only']);
      await client.send(
        new SplitShardCommand({ StreamName, ShardToSplit: firstShard, NewStartingHashKey: String(2n ** 127n) }),
      );
      const last = await subscription.toEnd();
      assert.deepEqual(
        last?.ChildShards?.map(({ ShardId, ParentShards }) => [ShardId, ParentShards]),
        [
          ['shardId-000000000001', [firstShard]],
          ['shardId-000000000002', [firstShard]],
        ],
      );
    });

    test('a consumer that does not exist is refused', async () => {
      await assert.rejects(
        client.send(
          new SubscribeToShardCommand({
            ConsumerARN: `arn:aws:kinesis:us-east-1:${account}:stream/none/consumer/none:1500000000`,
            ShardId: firstShard,
            StartingPosition: { Type: 'LATEST' },
          }),
        ),
        awsError('ResourceNotFoundException', /./),
      );
    });
  });
}

/** Reads a subscription event by event; ends it when its scope ends. */
class Subscription implements AsyncDisposable {
  continuation = '';
  readonly #events: AsyncIterator<SubscribeToShardEventStream>;
  readonly #abort: AbortController;

  constructor(events: AsyncIterable<SubscribeToShardEventStream>, abort: AbortController) {
    this.#events = events[Symbol.asyncIterator]();
    this.#abort = abort;
  }

  /** The texts of the next records, at least `count`. */
  async take(count: number): Promise<string[]> {
    const texts: string[] = [];
    while (texts.length < count) {
      const event = await this.#next();
      assert.ok(event !== undefined, `the subscription ended after ${texts.length} of ${count} records`);
      texts.push(...(event.Records ?? []).map(({ Data = new Uint8Array() }) => Buffer.from(Data).toString()));
    }
    return texts;
  }

  /** The last event before the server ends the subscription. */
  async toEnd(): Promise<SubscribeToShardEvent | undefined> {
    let last: SubscribeToShardEvent | undefined;
    for (let event = await this.#next(); event !== undefined; event = await this.#next()) last = event;
    return last;
  }

  async #next(): Promise<SubscribeToShardEvent | undefined> {
    const { value, done } = await this.#events.next();
    if (done === true) return undefined;
    const { SubscribeToShardEvent: event } = value;
    assert.ok(event !== undefined, `not an event of records: ${JSON.stringify(value)}`);
    assert.ok(event.MillisBehindLatest !== undefined && event.MillisBehindLatest >= 0);
    this.continuation = event.ContinuationSequenceNumber ?? this.continuation;
    return event;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#abort.abort();
    await this.#events.return?.();
  }
}
