import assert from 'node:assert/strict';
import { test } from 'node:test';
import { awsError, newKinesis } from '../kinesis.fixture.ts';
import { putRecords } from './put-records.ts';

const entry = (PartitionKey: string, bytes = 5) => ({ Data: Buffer.alloc(bytes), PartitionKey });

test('each record is answered in its place, with the shard it went to', async () => {
  await using kinesis = await newKinesis();
  await kinesis.create('orders', { shardCount: 2 });
  const Records = ['a', 'b', 'a'].map((key) => entry(key));
  const output = await kinesis.call(putRecords, { StreamName: 'orders', Records });
  assert.equal(output.FailedRecordCount, 0);
  assert.deepEqual(
    output.Records.map(({ ShardId }) => ShardId),
    ['shardId-000000000000', 'shardId-000000000001', 'shardId-000000000000'],
  );
  const [first, , third] = output.Records.map(({ SequenceNumber }) => SequenceNumber ?? '');
  assert.ok(first !== undefined && third !== undefined && first < third);
});

test('records of a shard without room fail alone, with AWS’s code and text', async () => {
  await using kinesis = await newKinesis();
  await kinesis.create('orders', { shardCount: 2 });
  const Records = [entry('a', 1_000_000), entry('a', 100_000), entry('b')];
  const output = await kinesis.call(putRecords, { StreamName: 'orders', Records });
  assert.equal(output.FailedRecordCount, 1);
  assert.deepEqual(output.Records[1], {
    ErrorCode: 'ProvisionedThroughputExceededException',
    ErrorMessage: 'Rate exceeded for shard shardId-000000000000 in stream orders under account 000000000000.',
  });
  assert.equal(output.Records[2]?.ShardId, 'shardId-000000000001');
});

test('more than 10 MiB with the keys is refused as a whole', async () => {
  await using kinesis = await newKinesis({ limits: 'off' });
  await kinesis.create('orders', { recordBytesMax: 10 * 1024 * 1024 });
  const most = 10 * 1024 * 1024;
  await kinesis.call(putRecords, { StreamName: 'orders', Records: [entry('k', most - 10), entry('k', 8)] });
  await assert.rejects(
    kinesis.call(putRecords, { StreamName: 'orders', Records: [entry('k', most - 10), entry('k', 9)] }),
    awsError('InvalidArgumentException', 'Records size exceeds 10 MB limit'),
  );
});

test('a dry run writes nothing, and an encrypted stream says so', async () => {
  await using kinesis = await newKinesis();
  const { id } = await kinesis.create('orders');
  const request = { StreamName: 'orders', Records: [entry('k')] };
  await assert.rejects(kinesis.call(putRecords, { ...request, DryRun: true }), { code: 'DryRunOperationException' });
  const { catalog, keys } = kinesis.parts.streams;
  const dataKeyId = await keys.create('alias/aws/kinesis');
  await catalog.change(id, async () => ({ set: { encryption: { masterKeyId: 'alias/aws/kinesis', dataKeyId } } }));
  const output = await kinesis.call(putRecords, request);
  assert.equal(output.EncryptionType, 'KMS');
});
