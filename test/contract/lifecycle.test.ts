/** Invariant SERVER-4. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CreateStreamCommand,
  DescribeStreamSummaryCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  PutRecordCommand,
  RegisterStreamConsumerCommand,
  SubscribeToShardCommand,
} from '@aws-sdk/client-kinesis';
import { ServerProcess, temporaryFolder } from '../server/server-process.ts';
import { awsError, kinesisClient } from './js/clients.ts';

const StreamName = 'kept';
const ShardId = 'shardId-000000000000';

async function readAll(server: ServerProcess): Promise<string[]> {
  const client = kinesisClient(server);
  const { ShardIterator } = await client.send(
    new GetShardIteratorCommand({ StreamName, ShardId, ShardIteratorType: 'TRIM_HORIZON' }),
  );
  const { Records = [] } = await client.send(new GetRecordsCommand({ ShardIterator }));
  client.destroy();
  return Records.map(({ Data = new Uint8Array() }) => Buffer.from(Data).toString());
}

test('a stop is clean, ends subscriptions where they can go on, and the data is there after', async () => {
  await using folder = await temporaryFolder();
  {
    await using server = await ServerProcess.start({ data: folder.path });
    const client = kinesisClient(server);
    await client.send(new CreateStreamCommand({ StreamName, ShardCount: 1 }));
    const { StreamDescriptionSummary: stream } = await client.send(new DescribeStreamSummaryCommand({ StreamName }));
    const { Consumer } = await client.send(
      new RegisterStreamConsumerCommand({ StreamARN: stream?.StreamARN, ConsumerName: 'reader' }),
    );
    const { EventStream = assert.fail('no events') } = await client.send(
      new SubscribeToShardCommand({
        ConsumerARN: Consumer?.ConsumerARN,
        ShardId,
        StartingPosition: { Type: 'TRIM_HORIZON' },
      }),
    );
    const put = await client.send(new PutRecordCommand({ StreamName, Data: Buffer.from('a'), PartitionKey: 'k' }));
    let continuation = '';
    let stopped: Promise<unknown> | undefined;
    for await (const { SubscribeToShardEvent: event } of EventStream) {
      continuation = event?.ContinuationSequenceNumber ?? continuation;
      if ((event?.Records?.length ?? 0) > 0) stopped = server.stop();
    }
    assert.deepEqual(await stopped, { code: 0, signal: null });
    assert.ok(BigInt(continuation) >= BigInt(put.SequenceNumber ?? -1));
    client.destroy();
  }
  await using again = await ServerProcess.start({ data: folder.path });
  assert.deepEqual(await readAll(again), ['a']);
});

test('a second server on the same data refuses to start and says who holds it', async () => {
  await using folder = await temporaryFolder();
  await using server = await ServerProcess.start({ data: folder.path });
  await assert.rejects(ServerProcess.start({ data: folder.path }), new RegExp(`in use by process ${server.pid}\\b`));
});

test('a clock moved on expires iterators and records, with the texts of AWS', async () => {
  await using server = await ServerProcess.start({ data: 'memory', flags: ['--create-stream', StreamName] });
  const client = kinesisClient(server);
  const move = async (request: object): Promise<void> => {
    const { status } = await fetch(`${server.endpoint}/_millstream/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    assert.equal(status, 200);
  };
  await move({ action: 'freeze', at: '2030-01-02T03:04:05.000Z' });
  await client.send(new PutRecordCommand({ StreamName, Data: Buffer.from('a'), PartitionKey: 'k' }));
  assert.deepEqual(await readAll(server), ['a']);
  const { ShardIterator } = await client.send(
    new GetShardIteratorCommand({ StreamName, ShardId, ShardIteratorType: 'TRIM_HORIZON' }),
  );
  await move({ action: 'advance', ms: 300_001 });
  await assert.rejects(
    client.send(new GetRecordsCommand({ ShardIterator })),
    awsError(
      'ExpiredIteratorException',
      'Iterator expired. The iterator was created at time Wed Jan 02 03:04:05 UTC 2030 while right now it is ' +
        'Wed Jan 02 03:09:05 UTC 2030 which is further in the future than the tolerated delay of 300000 milliseconds.',
    ),
  );
  await move({ action: 'advance', ms: 24 * 3_600_000 - 300_001 });
  assert.deepEqual(await readAll(server), ['a']);
  await move({ action: 'advance', ms: 2 });
  assert.deepEqual(await readAll(server), []);
  client.destroy();
});
