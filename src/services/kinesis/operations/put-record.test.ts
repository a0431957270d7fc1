import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startMs } from '../../../engine/stream/data-plane.fixture.ts';
import { parseSequenceNumber } from '../../../engine/stream/sequence-number.ts';
import { account, awsError, newKinesis, region } from '../kinesis.fixture.ts';
import { putRecord } from './put-record.ts';

const data = Buffer.from('hello');

test('a put answers the shard and the sequence number', async () => {
  await using kinesis = await newKinesis();
  await kinesis.create('orders', { shardCount: 2 });
  const output = await kinesis.call(putRecord, { StreamName: 'orders', Data: data, PartitionKey: 'b' });
  // "b" hashes into the upper half.
  assert.equal(output.ShardId, 'shardId-000000000001');
  assert.deepEqual(parseSequenceNumber(output.SequenceNumber), {
    shardCreatedAtS: startMs / 1000,
    shardIndex: 1,
    offset: 0,
    recordAtS: startMs / 1000,
  });
  assert.deepEqual(Object.keys(output), ['ShardId', 'SequenceNumber']);
  const byArn = await kinesis.call(putRecord, {
    StreamARN: 'arn:aws:kinesis:us-east-1:000000000000:stream/orders',
    Data: data,
    PartitionKey: 'b',
    ExplicitHashKey: '0',
  });
  assert.equal(byArn.ShardId, 'shardId-000000000000');
});

test('what AWS refuses is refused in its words', async () => {
  await using kinesis = await newKinesis();
  await kinesis.create('orders');
  const put = { StreamName: 'orders', Data: data, PartitionKey: 'k' };
  await assert.rejects(
    kinesis.call(putRecord, { ...put, StreamName: 'none' }),
    awsError('ResourceNotFoundException', 'Stream none under account 000000000000 not found.'),
  );
  const tooHigh = String(2n ** 128n);
  await assert.rejects(
    kinesis.call(putRecord, { ...put, ExplicitHashKey: tooHigh }),
    awsError(
      'InvalidArgumentException',
      `Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. Specified value was ${tooHigh}`,
    ),
  );
  const { SequenceNumber: earlier } = await kinesis.call(putRecord, put);
  await kinesis.call(putRecord, { ...put, SequenceNumberForOrdering: earlier });
  const future = (BigInt(earlier) + (1000n << 36n)).toString();
  for (const wrong of ['0', '12345', future]) {
    await assert.rejects(
      kinesis.call(putRecord, { ...put, SequenceNumberForOrdering: wrong }),
      awsError(
        'InvalidArgumentException',
        `ExclusiveMinimumSequenceNumber ${wrong} used in PutRecord on stream orders under account 000000000000 is invalid.`,
      ),
    );
  }
});

test('a shard whose rate is used up answers AWS’s throttling error', async () => {
  await using kinesis = await newKinesis();
  await kinesis.create('orders');
  const put = { StreamName: 'orders', Data: Buffer.alloc(1024 * 1024 - 1), PartitionKey: 'k' };
  await kinesis.call(putRecord, put);
  await assert.rejects(
    kinesis.call(putRecord, put),
    awsError(
      'ProvisionedThroughputExceededException',
      'Rate exceeded for shard shardId-000000000000 in stream orders under account 000000000000.',
    ),
  );
  kinesis.monotonic.advance(1000);
  await kinesis.call(putRecord, put);
});

test('a dry run makes every check and writes nothing', async () => {
  await using kinesis = await newKinesis();
  const { shards } = await kinesis.create('orders');
  const put = { StreamName: 'orders', Data: data, PartitionKey: 'k', DryRun: true };
  await assert.rejects(kinesis.call(putRecord, put), { code: 'DryRunOperationException' });
  await assert.rejects(kinesis.call(putRecord, { ...put, ExplicitHashKey: '9'.repeat(39) }), {
    code: 'InvalidArgumentException',
  });
  const partition = shards.get(0)?.partition;
  assert.ok(partition !== undefined);
  assert.equal((await kinesis.log.bounds(partition)).end, 0);
});

test('a stream that is being created is not found yet, one being deleted still takes records', async () => {
  await using kinesis = await newKinesis({ transitionMs: 1000 });
  await kinesis.create('orders');
  const put = { StreamName: 'orders', Data: data, PartitionKey: 'k' };
  await assert.rejects(
    kinesis.call(putRecord, put),
    awsError('ResourceNotFoundException', 'Stream orders under account 000000000000 not found.'),
  );
  kinesis.clock.advance(1000);
  await kinesis.parts.streams.catalog.idle();
  await kinesis.call(putRecord, put);
  await kinesis.parts.streams.catalog.delete({ account, region, name: 'orders' }, () => {});
  await kinesis.call(putRecord, put);
});
