import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startMs } from '../../../engine/stream/data-plane.fixture.ts';
import { awsError, newKinesis, type KinesisWorld } from '../kinesis.fixture.ts';
import { getRecords } from './get-records.ts';
import { getShardIterator } from './get-shard-iterator.ts';
import { putRecord } from './put-record.ts';
import { splitShard } from './split-shard.ts';

async function iterator(kinesis: KinesisWorld): Promise<string> {
  const output = await kinesis.call(getShardIterator, {
    StreamName: 'orders',
    ShardId: 'shardId-000000000000',
    ShardIteratorType: 'TRIM_HORIZON',
  });
  return output.ShardIterator ?? '';
}

test('records come back as they were put, then the children of a closed shard', async () => {
  await using kinesis = await newKinesis();
  await kinesis.create('orders');
  const put = { StreamName: 'orders', Data: Buffer.from('hello'), PartitionKey: 'ключ' };
  const { SequenceNumber } = await kinesis.call(putRecord, put);
  const open = await kinesis.call(getRecords, { ShardIterator: await iterator(kinesis) });
  assert.deepEqual(open.Records, [
    { SequenceNumber, ApproximateArrivalTimestamp: startMs, Data: Buffer.from('hello'), PartitionKey: 'ключ' },
  ]);
  assert.equal(open.MillisBehindLatest, 0);
  assert.ok(open.NextShardIterator !== undefined && open.ChildShards === undefined);
  const half = String(2n ** 127n);
  await kinesis.call(splitShard, {
    StreamName: 'orders',
    ShardToSplit: 'shardId-000000000000',
    NewStartingHashKey: half,
  });
  const closed = await kinesis.call(getRecords, { ShardIterator: open.NextShardIterator });
  assert.deepEqual(closed, {
    Records: [],
    MillisBehindLatest: 0,
    ChildShards: [
      {
        ShardId: 'shardId-000000000001',
        ParentShards: ['shardId-000000000000'],
        HashKeyRange: { StartingHashKey: '0', EndingHashKey: String(2n ** 127n - 1n) },
      },
      {
        ShardId: 'shardId-000000000002',
        ParentShards: ['shardId-000000000000'],
        HashKeyRange: { StartingHashKey: half, EndingHashKey: String(2n ** 128n - 1n) },
      },
    ],
  });
});

test('records of an encrypted stream say so', async () => {
  await using kinesis = await newKinesis();
  const { id } = await kinesis.create('orders');
  const { catalog, keys } = kinesis.parts.streams;
  const dataKeyId = await keys.create('alias/aws/kinesis');
  await catalog.change(id, async () => ({ set: { encryption: { masterKeyId: 'alias/aws/kinesis', dataKeyId } } }));
  await kinesis.call(putRecord, { StreamName: 'orders', Data: Buffer.from('secret'), PartitionKey: 'k' });
  const { Records } = await kinesis.call(getRecords, { ShardIterator: await iterator(kinesis) });
  assert.deepEqual(
    Records.map(({ Data, EncryptionType }) => [Buffer.from(Data).toString(), EncryptionType]),
    [['secret', 'KMS']],
  );
});

test('what AWS refuses is refused in its words', async () => {
  await using kinesis = await newKinesis({ limits: 'off' });
  await kinesis.create('orders');
  const ShardIterator = await iterator(kinesis);
  await assert.rejects(
    kinesis.call(getRecords, { ShardIterator: 'AAAA' }),
    awsError('InvalidArgumentException', 'Invalid ShardIterator.'),
  );
  await assert.rejects(kinesis.call(getRecords, { ShardIterator, DryRun: true }), { code: 'DryRunOperationException' });
  const StreamARN = 'arn:aws:kinesis:us-east-1:000000000000:stream/other';
  await assert.rejects(kinesis.call(getRecords, { ShardIterator, StreamARN }), { code: 'InvalidArgumentException' });
  kinesis.clock.advance(300_001);
  await assert.rejects(
    kinesis.call(getRecords, { ShardIterator }),
    awsError(
      'ExpiredIteratorException',
      'Iterator expired. The iterator was created at time Tue Nov 14 22:13:20 UTC 2023 while right now it is Tue Nov 14 22:18:20 UTC 2023 which is further in the future than the tolerated delay of 300000 milliseconds.',
    ),
  );
});

test('the policy is asked about the stream of the iterator', async () => {
  await using kinesis = await newKinesis();
  await kinesis.create('orders');
  const { access } = getRecords(kinesis.parts);
  assert.deepEqual(access({ ShardIterator: await iterator(kinesis) }, kinesis.context), {
    action: 'kinesis:GetRecords',
    resources: ['arn:aws:kinesis:us-east-1:000000000000:stream/orders'],
  });
  assert.deepEqual(access({ ShardIterator: 'AAAA' }, kinesis.context).resources, ['*']);
});
