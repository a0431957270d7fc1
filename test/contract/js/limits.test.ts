import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  CreateStreamCommand,
  DecreaseStreamRetentionPeriodCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  IncreaseStreamRetentionPeriodCommand,
  ListShardsCommand,
  PutRecordCommand,
  PutRecordsCommand,
  UpdateMaxRecordSizeCommand,
  type KinesisClient,
} from '@aws-sdk/client-kinesis';
import { ServerProcess } from '../../server/server-process.ts';
import { awsError, kinesisClient } from './clients.ts';

const account = '000000000000';
const ShardId = 'shardId-000000000000';

// With its default limits: those of provisioned shards hold, the rates of the control plane do not.
let server: ServerProcess;
let client: KinesisClient;
before(async () => {
  server = await ServerProcess.start();
  client = kinesisClient(server);
});
after(async () => {
  client.destroy();
  await server[Symbol.asyncDispose]();
});

const throttled = (StreamName: string) =>
  `Rate exceeded for shard ${ShardId} in stream ${StreamName} under account ${account}.`;

test('past 1 MiB a second a shard refuses single records of a batch, and the rest is stored', async () => {
  const StreamName = 'narrow';
  await client.send(new CreateStreamCommand({ StreamName, ShardCount: 1 }));
  const Records = Array.from({ length: 500 }, (_, index) => ({
    Data: Buffer.alloc(8 * 1024),
    PartitionKey: `${index}`,
  }));
  const { FailedRecordCount = 0, Records: results = [] } = await client.send(
    new PutRecordsCommand({ StreamName, Records }),
  );
  const failed = results.filter(({ ErrorCode }) => ErrorCode !== undefined);
  assert.equal(failed.length, FailedRecordCount);
  assert.ok(failed.length > 0 && failed.length < 500, `${failed.length} of 500 refused`);
  for (const { ErrorCode, ErrorMessage, SequenceNumber, ShardId: shard } of failed) {
    assert.equal(ErrorCode, 'ProvisionedThroughputExceededException');
    assert.equal(ErrorMessage, throttled(StreamName));
    assert.deepEqual([SequenceNumber, shard], [undefined, undefined]);
  }
  const { ShardIterator } = await client.send(
    new GetShardIteratorCommand({ StreamName, ShardId, ShardIteratorType: 'TRIM_HORIZON' }),
  );
  const { Records: stored } = await client.send(new GetRecordsCommand({ ShardIterator }));
  assert.equal(stored?.length, 500 - failed.length);
});

test('past five reads a second a shard refuses, in the words of AWS', async () => {
  const StreamName = 'read-often';
  await client.send(new CreateStreamCommand({ StreamName, ShardCount: 1 }));
  const { ShardIterator } = await client.send(
    new GetShardIteratorCommand({ StreamName, ShardId, ShardIteratorType: 'LATEST' }),
  );
  const reads = await Promise.allSettled(
    Array.from({ length: 40 }, () => client.send(new GetRecordsCommand({ ShardIterator }))),
  );
  const refused = reads.filter((read) => read.status === 'rejected');
  assert.ok(refused.length > 0 && refused.length < 40, `${refused.length} of 40 refused`);
  const matches = awsError('ProvisionedThroughputExceededException', throttled(StreamName));
  for (const { reason } of refused) assert.ok(matches(reason));
});

test('an on-demand stream takes what a provisioned one of its shards would refuse', async () => {
  const StreamName = 'wide';
  await client.send(new CreateStreamCommand({ StreamName, StreamModeDetails: { StreamMode: 'ON_DEMAND' } }));
  const Records = Array.from({ length: 500 }, () => ({ Data: Buffer.alloc(8 * 1024), PartitionKey: 'one' }));
  const { FailedRecordCount } = await client.send(new PutRecordsCommand({ StreamName, Records }));
  assert.equal(FailedRecordCount, 0);
});

test('records up to 10 MiB, once the stream is told so', async () => {
  const StreamName = 'large';
  await client.send(new CreateStreamCommand({ StreamName, StreamModeDetails: { StreamMode: 'ON_DEMAND' } }));
  await client.send(
    new UpdateMaxRecordSizeCommand({
      StreamARN: `arn:aws:kinesis:us-east-1:${account}:stream/${StreamName}`,
      MaxRecordSizeInKiB: 10_240,
    }),
  );
  const Data = Buffer.alloc(10 * 1024 * 1024 - 1, 'x');
  const { ShardId: shard } = await client.send(new PutRecordCommand({ StreamName, Data, PartitionKey: 'k' }));
  const { ShardIterator } = await client.send(
    new GetShardIteratorCommand({ StreamName, ShardId: shard, ShardIteratorType: 'TRIM_HORIZON' }),
  );
  const { Records = [] } = await client.send(new GetRecordsCommand({ ShardIterator }));
  assert.equal(Records.length, 1);
  assert.ok(Buffer.from(Records[0]?.Data ?? []).equals(Data));
});

test('retention outside of what AWS allows is refused', async () => {
  const StreamName = 'retained';
  await client.send(new CreateStreamCommand({ StreamName, ShardCount: 1 }));
  await assert.rejects(
    client.send(new IncreaseStreamRetentionPeriodCommand({ StreamName, RetentionPeriodHours: 8_761 })),
    awsError('InvalidArgumentException', /8760/),
  );
  await assert.rejects(
    client.send(new DecreaseStreamRetentionPeriodCommand({ StreamName, RetentionPeriodHours: 23 })),
    awsError('InvalidArgumentException', /24/),
  );
});

test('a page of shards goes on where its token says; beside a name AWS refuses the token, and so does --strict', async () => {
  await using strict = await ServerProcess.start({ data: 'memory', flags: ['--strict'] });
  const strictClient = kinesisClient(strict);
  const StreamName = 'paged';
  for (const each of [client, strictClient]) {
    await each.send(new CreateStreamCommand({ StreamName, ShardCount: 5 }));
    const first = await each.send(new ListShardsCommand({ StreamName, MaxResults: 3 }));
    const second = await each.send(new ListShardsCommand({ NextToken: first.NextToken, MaxResults: 3 }));
    const names = [...(first.Shards ?? []), ...(second.Shards ?? [])].map(({ ShardId: shard }) => shard);
    assert.deepEqual(
      names,
      [0, 1, 2, 3, 4].map((index) => `shardId-00000000000${index}`),
    );
    assert.equal(second.NextToken, undefined);
    const named = each.send(new ListShardsCommand({ StreamName, NextToken: first.NextToken }));
    if (each === client) assert.equal((await named).Shards?.length, 2);
    else
      await assert.rejects(
        named,
        awsError('InvalidArgumentException', 'NextToken and StreamName cannot be provided together.'),
      );
  }
  strictClient.destroy();
});
