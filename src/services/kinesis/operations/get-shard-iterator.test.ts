import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startMs } from '../../../engine/stream/data-plane.fixture.ts';
import { startingSequenceNumber } from '../../../engine/stream/sequence-number.ts';
import { awsError, newKinesis } from '../kinesis.fixture.ts';
import { getRecords } from './get-records.ts';
import { getShardIterator } from './get-shard-iterator.ts';
import { putRecord } from './put-record.ts';

const shardId = 'shardId-000000000000';
const base = { StreamName: 'orders', ShardId: shardId };

test('each type begins where AWS says', async () => {
  await using kinesis = await newKinesis({ limits: 'off' });
  const stream = await kinesis.create('orders');
  const [shard] = stream.openShards;
  assert.ok(shard);
  const numbers: string[] = [];
  for (const text of ['a', 'b', 'c']) {
    const put = { StreamName: 'orders', Data: Buffer.from(text), PartitionKey: 'k' };
    numbers.push((await kinesis.call(putRecord, put)).SequenceNumber);
    kinesis.clock.advance(1000);
  }
  const [first = '', second = '', third = ''] = numbers;
  const start = startingSequenceNumber(shard);
  const cases: [object, string][] = [
    [{ ShardIteratorType: 'TRIM_HORIZON' }, 'abc'],
    [{ ShardIteratorType: 'LATEST' }, ''],
    [{ ShardIteratorType: 'AT_SEQUENCE_NUMBER', StartingSequenceNumber: second }, 'bc'],
    [{ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', StartingSequenceNumber: first }, 'bc'],
    [{ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', StartingSequenceNumber: third }, ''],
    [{ ShardIteratorType: 'AT_SEQUENCE_NUMBER', StartingSequenceNumber: start }, 'abc'],
    [{ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', StartingSequenceNumber: start }, 'abc'],
    [{ ShardIteratorType: 'AT_TIMESTAMP', Timestamp: startMs + 1000 }, 'bc'],
    [{ ShardIteratorType: 'AT_TIMESTAMP', Timestamp: startMs + 1000.5 }, 'c'],
  ];
  for (const [position, expected] of cases) {
    const { ShardIterator = '' } = await kinesis.call(getShardIterator, { ...base, ...position } as never);
    const { Records } = await kinesis.call(getRecords, { ShardIterator });
    assert.equal(Records.map(({ Data }) => Buffer.from(Data).toString()).join(''), expected, JSON.stringify(position));
  }
  const short = await kinesis.call(getShardIterator, { ...base, ShardId: 'shardId-0', ShardIteratorType: 'LATEST' });
  assert.ok((short.ShardIterator?.length ?? 0) <= 512);
});

test('what AWS refuses is refused in its words', async () => {
  await using kinesis = await newKinesis();
  await kinesis.create('orders', { shardCount: 2 });
  kinesis.clock.advance(60_000);
  const other = await kinesis.create('other');
  const { SequenceNumber } = await kinesis.call(putRecord, {
    StreamName: 'orders',
    Data: Buffer.from('x'),
    PartitionKey: 'b',
  });
  const nowMs = kinesis.clock.nowMs();
  const [otherShard] = other.openShards;
  assert.ok(otherShard);
  const foreign = startingSequenceNumber(otherShard);
  const cases: [object, string, string][] = [
    [
      { ShardId: 'shardId-x', ShardIteratorType: 'LATEST' },
      'ResourceNotFoundException',
      'Could not find shard shardId-x in stream orders under account 000000000000.',
    ],
    [
      { ShardId: 'shardId-000000000002', ShardIteratorType: 'LATEST' },
      'ResourceNotFoundException',
      'Shard shardId-000000000002 in stream orders under account 000000000000 does not exist',
    ],
    [
      { ShardIteratorType: 'LATEST', StartingSequenceNumber: '1' },
      'InvalidArgumentException',
      'Must either specify (1) AT_SEQUENCE_NUMBER or AFTER_SEQUENCE_NUMBER and StartingSequenceNumber or (2) TRIM_HORIZON or LATEST and no StartingSequenceNumber. Request specified LATEST and also a StartingSequenceNumber.',
    ],
    [
      { ShardIteratorType: 'AT_SEQUENCE_NUMBER' },
      'InvalidArgumentException',
      'Must either specify (1) AT_SEQUENCE_NUMBER or AFTER_SEQUENCE_NUMBER and StartingSequenceNumber or (2) TRIM_HORIZON or LATEST and no StartingSequenceNumber. Request specified AT_SEQUENCE_NUMBER and no StartingSequenceNumber.',
    ],
    [
      { ShardIteratorType: 'AT_SEQUENCE_NUMBER', StartingSequenceNumber: '5' },
      'InvalidArgumentException',
      'StartingSequenceNumber 5 used in GetShardIterator on shard shardId-000000000000 in stream orders under account 000000000000 is invalid.',
    ],
    [
      { ShardIteratorType: 'AT_SEQUENCE_NUMBER', StartingSequenceNumber: SequenceNumber },
      'InvalidArgumentException',
      'Invalid StartingSequenceNumber. It encodes shardId-000000000001, while it was used in a call to a shard with shardId-000000000000',
    ],
    [
      { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', StartingSequenceNumber: foreign },
      'InvalidArgumentException',
      `StartingSequenceNumber ${foreign} used in GetShardIterator on shard shardId-000000000000 in stream orders under account 000000000000 is invalid because it did not come from this stream.`,
    ],
    [
      { ShardIteratorType: 'AT_TIMESTAMP' },
      'InvalidArgumentException',
      'Must specify timestampInMillis parameter for iterator of type AT_TIMESTAMP. Current request has no timestamp parameter.',
    ],
    [
      { ShardIteratorType: 'AT_TIMESTAMP', Timestamp: nowMs + 1 },
      'InvalidArgumentException',
      `The timestampInMillis parameter cannot be greater than the currentTimestampInMillis. timestampInMillis: ${nowMs + 1}, currentTimestampInMillis: ${nowMs}`,
    ],
  ];
  for (const [position, code, message] of cases) {
    await assert.rejects(kinesis.call(getShardIterator, { ...base, ...position } as never), awsError(code, message));
  }
  await assert.rejects(kinesis.call(getShardIterator, { ...base, ShardIteratorType: 'LATEST', DryRun: true }), {
    code: 'DryRunOperationException',
  });
});
