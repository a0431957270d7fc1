import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWire, testStreamArn } from '../wire-fixture.ts';

test('a provisioned stream is there at once with its shards', async () => {
  await using wire = await openWire();
  assert.deepEqual(await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 2 }), {});
  const { StreamDescription } = await wire.call('DescribeStream', { StreamName: 'orders' });
  assert.deepEqual(StreamDescription, {
    StreamName: 'orders',
    StreamARN: testStreamArn,
    StreamStatus: 'ACTIVE',
    StreamModeDetails: { StreamMode: 'PROVISIONED' },
    RetentionPeriodHours: 24,
    StreamCreationTimestamp: 1_700_000_000,
    EnhancedMonitoring: [{ ShardLevelMetrics: [] }],
    EncryptionType: 'NONE',
    Shards: [
      {
        ShardId: 'shardId-000000000000',
        HashKeyRange: { StartingHashKey: '0', EndingHashKey: '170141183460469231731687303715884105727' },
        SequenceNumberRange: { StartingSequenceNumber: '49646437577108476416916876405825929425585429676275269634' },
      },
      {
        ShardId: 'shardId-000000000001',
        HashKeyRange: {
          StartingHashKey: '170141183460469231731687303715884105728',
          EndingHashKey: '340282366920938463463374607431768211455',
        },
        SequenceNumberRange: { StartingSequenceNumber: '49646437577130777162115407028967465143858078037781250066' },
      },
    ],
    HasMoreShards: false,
  });
});

test('a name alone makes an on-demand stream, a count of shards a provisioned one', async () => {
  await using wire = await openWire();
  await wire.call('CreateStream', { StreamName: 'a' });
  await wire.call('CreateStream', { StreamName: 'b', ShardCount: 1 });
  const { StreamSummaries } = await wire.call('ListStreams', {});
  assert.partialDeepStrictEqual(StreamSummaries, [
    { StreamModeDetails: { StreamMode: 'ON_DEMAND' } },
    { StreamModeDetails: { StreamMode: 'PROVISIONED' } },
  ]);
});

test('a provisioned stream without a count has one shard, or is refused under strict', async () => {
  const input = { StreamName: 'orders', StreamModeDetails: { StreamMode: 'PROVISIONED' } };
  await using wire = await openWire();
  await wire.call('CreateStream', input);
  assert.partialDeepStrictEqual(await wire.call('DescribeStreamSummary', { StreamName: 'orders' }), {
    StreamDescriptionSummary: { OpenShardCount: 1 },
  });
  await using strict = await openWire({ isStrict: true });
  assert.equal(
    await strict.refused('CreateStream', input),
    'ValidationException: ShardCount must be provided for streams in PROVISIONED mode.',
  );
});

test('an on-demand stream starts with four shards', async () => {
  await using wire = await openWire();
  await wire.call('CreateStream', { StreamName: 'orders', StreamModeDetails: { StreamMode: 'ON_DEMAND' } });
  const { StreamDescriptionSummary } = await wire.call('DescribeStreamSummary', { StreamName: 'orders' });
  assert.deepEqual(StreamDescriptionSummary, {
    StreamName: 'orders',
    StreamARN: testStreamArn,
    StreamStatus: 'ACTIVE',
    StreamModeDetails: { StreamMode: 'ON_DEMAND' },
    RetentionPeriodHours: 24,
    StreamCreationTimestamp: 1_700_000_000,
    EnhancedMonitoring: [{ ShardLevelMetrics: [] }],
    EncryptionType: 'NONE',
    OpenShardCount: 4,
    ConsumerCount: 0,
    MaxRecordSizeInKiB: 1_024,
    RecordDistributionStrategy: 'USER_PARTITION_KEY',
  });
});

test('record size, distribution and tags come with the stream', async () => {
  await using wire = await openWire();
  await wire.call('CreateStream', {
    StreamName: 'orders',
    StreamModeDetails: { StreamMode: 'ON_DEMAND' },
    MaxRecordSizeInKiB: 10_240,
    RecordDistributionStrategy: 'AUTO',
    Tags: { team: 'a', empty: '' },
  });
  const { StreamDescriptionSummary } = await wire.call('DescribeStreamSummary', { StreamName: 'orders' });
  const { MaxRecordSizeInKiB, RecordDistributionStrategy } = StreamDescriptionSummary as Record<string, unknown>;
  assert.deepEqual([MaxRecordSizeInKiB, RecordDistributionStrategy], [10_240, 'AUTO']);
  assert.deepEqual(await wire.call('ListTagsForStream', { StreamName: 'orders' }), {
    Tags: [
      { Key: 'empty', Value: '' },
      { Key: 'team', Value: 'a' },
    ],
    HasMoreTags: false,
  });
});

test('with a delay AWS shows no shards until the stream is ACTIVE', async () => {
  await using wire = await openWire({ transitionMs: 500 });
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 2 });
  const before = await wire.call('DescribeStreamSummary', { StreamName: 'orders' });
  assert.partialDeepStrictEqual(before, { StreamDescriptionSummary: { StreamStatus: 'CREATING', OpenShardCount: 0 } });
  assert.partialDeepStrictEqual(await wire.call('DescribeStream', { StreamName: 'orders' }), {
    StreamDescription: { StreamStatus: 'CREATING', Shards: [], HasMoreShards: false },
  });
  assert.deepEqual(await wire.call('ListShards', { StreamName: 'orders' }), { Shards: [] });
  assert.equal(
    await wire.refused('MergeShards', {
      StreamName: 'orders',
      ShardToMerge: 'shardId-000000000000',
      AdjacentShardToMerge: 'shardId-000000000001',
    }),
    'ResourceInUseException: Stream orders under account 000000000000 not ACTIVE, instead in state CREATING',
  );
  wire.world.clock.advance(500);
  await wire.world.parts.streams.catalog.idle();
  const after = await wire.call('DescribeStreamSummary', { StreamName: 'orders' });
  assert.partialDeepStrictEqual(after, { StreamDescriptionSummary: { StreamStatus: 'ACTIVE', OpenShardCount: 2 } });
});

test('names are apart by account and region', async () => {
  await using wire = await openWire();
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 1 });
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 1 }, { region: 'cn-north-1' });
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 1 }, { account: '111111111111' });
  const chinese = await wire.call('DescribeStreamSummary', { StreamName: 'orders' }, { region: 'cn-north-1' });
  assert.partialDeepStrictEqual(chinese, {
    StreamDescriptionSummary: { StreamARN: 'arn:aws-cn:kinesis:cn-north-1:000000000000:stream/orders' },
  });
  assert.equal(
    await wire.refused('CreateStream', { StreamName: 'orders', ShardCount: 1 }, { account: '111111111111' }),
    'ResourceInUseException: Stream orders under account 111111111111 already exists.',
  );
});

test('what AWS refuses', async () => {
  await using wire = await openWire();
  const onDemand = { StreamModeDetails: { StreamMode: 'ON_DEMAND' } };
  const refusals: readonly (readonly [object, string])[] = [
    [
      { ...onDemand, ShardCount: 2 },
      'ValidationException: ShardCount must not be provided for streams in ON_DEMAND mode.',
    ],
    [
      { ShardCount: 1, RecordDistributionStrategy: 'AUTO' },
      'InvalidArgumentException: Record distribution strategy AUTO is only supported for on-demand streams. Stream orders is in PROVISIONED mode.',
    ],
    [
      { ShardCount: 10_001 },
      'LimitExceededException: This request would give stream orders 10001 shards. Limit: 10000.',
    ],
    [
      { ...onDemand, WarmThroughputMiBps: 100 },
      'ValidationException: Warm throughput requires MinimumThroughputBillingCommitment to be enabled for account 000000000000.',
    ],
    [
      { Tags: { 'a;b': '1' } },
      'InvalidArgumentException: Some tags contain invalid characters. Valid characters: Unicode letters, digits, white space, _ . / = + - % @.',
    ],
    [
      { Tags: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, ''])) },
      'InvalidArgumentException: Failed to add tags to stream orders under account 000000000000 because a given stream cannot have more than 50 tags associated with it.',
    ],
    [
      { MaxRecordSizeInKiB: 1_023 },
      "ValidationException: 1 validation error detected: Value '1023' at 'maxRecordSizeInKiB' failed to satisfy constraint: Member must have value greater than or equal to 1024",
    ],
  ];
  for (const [input, text] of refusals)
    assert.equal(await wire.refused('CreateStream', { StreamName: 'orders', ...input }), text);
  assert.deepEqual(await wire.call('ListStreams', {}), { StreamNames: [], HasMoreStreams: false, StreamSummaries: [] });
});

test("AWS's quotas hold under limits aws, and only there", async () => {
  await using wire = await openWire({ limits: 'aws', transitionMs: 1 });
  const create = (name: string, input: object = { ShardCount: 1 }) =>
    ['CreateStream', { StreamName: name, ...input }] as const;
  for (const name of ['a', 'b', 'c', 'd', 'e']) await wire.call(...create(name));
  wire.world.monotonic.advance(1_000);
  assert.equal(
    await wire.refused(...create('f')),
    'LimitExceededException: Account 000000000000 has 5 streams in the CREATING state already.',
  );
  wire.world.clock.advance(1);
  await wire.world.parts.streams.catalog.idle();
  assert.equal(
    await wire.refused(...create('f', { ShardCount: 9_999 }), { region: 'eu-north-1' }),
    'LimitExceededException: This request would exceed the shard limit for the account 000000000000 in eu-north-1. Current ' +
      'shard count for the account: 0. Limit: 6000. Number of additional shards that would have resulted from this request: ' +
      '9999. Refer to the AWS Service Limits page (http://docs.aws.amazon.com/general/latest/gr/aws_service_limits.html) for ' +
      'current limits and how to request higher limits.',
  );
  for (const name of ['f', 'g', 'h', 'i']) await wire.call(...create(name));
  assert.equal(await wire.refused(...create('j')), 'LimitExceededException: Rate exceeded for account 000000000000.');
  await using free = await openWire({ transitionMs: 1 });
  for (let index = 0; index < 60; index++)
    await free.call(...create(`s${index}`, { StreamModeDetails: { StreamMode: 'ON_DEMAND' } }));
});

test('two creations at once cannot both take the last place under a quota', async () => {
  await using wire = await openWire({ limits: 'aws' });
  const outcomes = await Promise.allSettled([
    wire.call('CreateStream', { StreamName: 'a', ShardCount: 4_000 }, { region: 'eu-north-1' }),
    wire.call('CreateStream', { StreamName: 'b', ShardCount: 4_000 }, { region: 'eu-north-1' }),
  ]);
  assert.deepEqual(outcomes.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
});
