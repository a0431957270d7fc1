/**
 * EnableEnhancedMonitoring, DisableEnhancedMonitoring, UpdateMaxRecordSize, UpdateStreamRecordDistributionStrategy,
 * UpdateStreamMode, UpdateStreamWarmThroughput, DescribeAccountSettings, UpdateAccountSettings, DescribeLimits.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWire, testStreamArn, type Wire } from '../wire.fixture.ts';

const hourMs = 3_600_000;
const committed = { MinimumThroughputBillingCommitment: { Status: 'ENABLED' } };
const uncommitted = { MinimumThroughputBillingCommitment: { Status: 'DISABLED' } };
const onDemand = { StreamModeDetails: { StreamMode: 'ON_DEMAND' } };
const provisioned = { StreamModeDetails: { StreamMode: 'PROVISIONED' } };

async function withStream(input: object = {}, options: Parameters<typeof openWire>[0] = {}): Promise<Wire> {
  const wire = await openWire(options);
  await wire.call('CreateStream', { StreamName: 'orders', ...provisioned, ...input });
  return wire;
}

async function summary(wire: Wire): Promise<Readonly<Record<string, unknown>>> {
  const { StreamDescriptionSummary } = await wire.call('DescribeStreamSummary', { StreamName: 'orders' });
  return StreamDescriptionSummary as Readonly<Record<string, unknown>>;
}

test('shard-level metrics are added and taken away; ALL stands for every one', async () => {
  await using wire = await withStream();
  const names = { StreamName: 'orders', StreamARN: testStreamArn };
  assert.deepEqual(
    await wire.call('EnableEnhancedMonitoring', {
      StreamName: 'orders',
      ShardLevelMetrics: ['OutgoingBytes', 'IncomingBytes'],
    }),
    { ...names, CurrentShardLevelMetrics: [], DesiredShardLevelMetrics: ['IncomingBytes', 'OutgoingBytes'] },
  );
  assert.deepEqual((await summary(wire)).EnhancedMonitoring, [
    { ShardLevelMetrics: ['IncomingBytes', 'OutgoingBytes'] },
  ]);
  const all = [
    'IncomingBytes',
    'IncomingRecords',
    'OutgoingBytes',
    'OutgoingRecords',
    'WriteProvisionedThroughputExceeded',
    'ReadProvisionedThroughputExceeded',
    'IteratorAgeMilliseconds',
  ];
  await wire.call('EnableEnhancedMonitoring', { StreamARN: testStreamArn, ShardLevelMetrics: ['ALL'] });
  assert.deepEqual(
    await wire.call('DisableEnhancedMonitoring', { StreamName: 'orders', ShardLevelMetrics: ['IncomingBytes'] }),
    { ...names, CurrentShardLevelMetrics: all, DesiredShardLevelMetrics: all.slice(1) },
  );
  await wire.call('DisableEnhancedMonitoring', { StreamName: 'orders', ShardLevelMetrics: ['ALL'] });
  assert.deepEqual((await summary(wire)).EnhancedMonitoring, [{ ShardLevelMetrics: [] }]);
  for (const operation of ['EnableEnhancedMonitoring', 'DisableEnhancedMonitoring'])
    assert.equal(
      await wire.refused(operation, { StreamName: 'none', ShardLevelMetrics: ['ALL'] }),
      'ResourceNotFoundException: Stream none under account 000000000000 not found.',
    );
});

test('the record size goes to 10 MiB and back', async () => {
  await using wire = await withStream();
  assert.deepEqual(
    await wire.call('UpdateMaxRecordSize', { StreamARN: testStreamArn, MaxRecordSizeInKiB: 10_240 }),
    {},
  );
  assert.equal((await summary(wire)).MaxRecordSizeInKiB, 10_240);
  assert.equal(
    await wire.refused('UpdateMaxRecordSize', { StreamARN: testStreamArn, MaxRecordSizeInKiB: 10_241 }),
    "ValidationException: 1 validation error detected: Value '10241' at 'maxRecordSizeInKiB' failed to satisfy constraint: Member must have value less than or equal to 10240",
  );
  assert.equal(
    await wire.refused('UpdateMaxRecordSize', { MaxRecordSizeInKiB: 2_048 }),
    'InvalidArgumentException: Either StreamName or StreamARN must be provided.',
  );
});

test('records are distributed by their keys or by load, the latter on on-demand streams only', async () => {
  await using wire = await withStream(onDemand);
  const update = (RecordDistributionStrategy: string) =>
    ['UpdateStreamRecordDistributionStrategy', { StreamARN: testStreamArn, RecordDistributionStrategy }] as const;
  assert.deepEqual(await wire.call(...update('AUTO')), {});
  assert.equal((await summary(wire)).RecordDistributionStrategy, 'AUTO');
  await wire.call('UpdateStreamMode', { StreamARN: testStreamArn, ...provisioned });
  assert.ok(!('RecordDistributionStrategy' in (await summary(wire))));
  assert.equal(
    await wire.refused(...update('AUTO')),
    'InvalidArgumentException: Record distribution strategy AUTO is only supported for on-demand streams. Stream orders is in PROVISIONED mode.',
  );
  await wire.call('UpdateStreamMode', { StreamARN: testStreamArn, ...onDemand });
  assert.equal((await summary(wire)).RecordDistributionStrategy, 'USER_PARTITION_KEY');
});

test('the mode changes, the shards stay; twice in 24 hours under limits aws', async () => {
  await using wire = await withStream({ ShardCount: 3 }, { limits: 'aws' });
  assert.deepEqual(await wire.call('UpdateStreamMode', { StreamARN: testStreamArn, ...onDemand }), {});
  assert.partialDeepStrictEqual(await summary(wire), { ...onDemand, OpenShardCount: 3, StreamStatus: 'ACTIVE' });
  await wire.call('UpdateStreamMode', { StreamARN: testStreamArn, ...onDemand });
  wire.world.clock.advance(hourMs);
  await wire.call('UpdateStreamMode', { StreamARN: testStreamArn, ...provisioned });
  assert.equal(
    await wire.refused('UpdateStreamMode', { StreamARN: testStreamArn, ...onDemand }),
    'LimitExceededException: UpdateStreamMode has been called for stream orders under account 000000000000 2 times in the last 24 hours already.',
  );
  wire.world.clock.advance(23 * hourMs);
  await wire.call('UpdateStreamMode', { StreamARN: testStreamArn, ...onDemand });
});

test('with a delay a changed stream is UPDATING and takes no other change', async () => {
  await using wire = await withStream({}, { transitionMs: 50 });
  const settle = async (): Promise<void> => {
    wire.world.clock.advance(50);
    await wire.world.parts.streams.catalog.idle();
  };
  await settle();
  await wire.call('UpdateStreamMode', { StreamARN: testStreamArn, ...onDemand });
  assert.equal((await summary(wire)).StreamStatus, 'UPDATING');
  const inUse =
    'ResourceInUseException: Stream orders under account 000000000000 not ACTIVE, instead in state UPDATING';
  const changes: readonly (readonly [string, object])[] = [
    ['UpdateStreamMode', provisioned],
    ['UpdateMaxRecordSize', { MaxRecordSizeInKiB: 2_048 }],
    ['StartStreamEncryption', { EncryptionType: 'KMS', KeyId: 'alias/a' }],
    ['IncreaseStreamRetentionPeriod', { RetentionPeriodHours: 48 }],
    ['EnableEnhancedMonitoring', { ShardLevelMetrics: ['ALL'] }],
    ['RegisterStreamConsumer', { ConsumerName: 'reader' }],
    ['AddTagsToStream', { Tags: { a: 'b' } }],
  ];
  for (const [operation, input] of changes)
    assert.equal(await wire.refused(operation, { StreamARN: testStreamArn, ...input }), inUse, operation);
  await settle();
  assert.equal((await summary(wire)).StreamStatus, 'ACTIVE');
});

test('warm throughput needs an on-demand stream and a commitment, which it keeps from ending', async () => {
  await using wire = await withStream(onDemand);
  const warm = (WarmThroughputMiBps: number) =>
    ['UpdateStreamWarmThroughput', { StreamARN: testStreamArn, WarmThroughputMiBps }] as const;
  assert.equal(
    await wire.refused(...warm(100)),
    'ValidationException: Warm throughput requires MinimumThroughputBillingCommitment to be enabled for account 000000000000.',
  );
  await wire.call('UpdateAccountSettings', committed);
  assert.deepEqual(await wire.call(...warm(100)), {
    StreamARN: testStreamArn,
    StreamName: 'orders',
    WarmThroughput: { TargetMiBps: 100, CurrentMiBps: 100 },
  });
  assert.deepEqual((await summary(wire)).WarmThroughput, { TargetMiBps: 100, CurrentMiBps: 100 });
  assert.equal(
    await wire.refused(...warm(10_241)),
    'InvalidArgumentException: Requested warm throughput (10241 MiBps) exceeds the maximum of 10240 MiBps.',
  );
  assert.equal(
    await wire.refused('UpdateAccountSettings', uncommitted),
    'ValidationException: MinimumThroughputBillingCommitment cannot be disabled for account 000000000000 while stream orders has warm throughput.',
  );
  await wire.call(...warm(0));
  assert.ok(!('WarmThroughput' in (await summary(wire))));
  await wire.call('UpdateAccountSettings', uncommitted);
  await wire.call('UpdateStreamMode', { StreamARN: testStreamArn, ...provisioned });
  assert.equal(
    await wire.refused(...warm(1)),
    'InvalidArgumentException: Warm throughput is only supported for on-demand streams. Stream orders is in PROVISIONED mode.',
  );
});

test('a commitment lasts a day at least, in one account and region', async () => {
  await using wire = await openWire();
  const settings = async (caller: object = {}): Promise<unknown> =>
    (await wire.call('DescribeAccountSettings', {}, caller)).MinimumThroughputBillingCommitment;
  const dayS = 86_400;
  const startS = 1_700_000_000;
  assert.deepEqual(await settings(), { Status: 'DISABLED' });
  const enabled = { Status: 'ENABLED', StartedAt: startS, EarliestAllowedEndAt: startS + dayS };
  assert.deepEqual(await wire.call('UpdateAccountSettings', committed), {
    MinimumThroughputBillingCommitment: enabled,
  });
  assert.deepEqual(await settings({ region: 'eu-west-1' }), { Status: 'DISABLED' });
  assert.deepEqual(await settings({ account: '111111111111' }), { Status: 'DISABLED' });
  wire.world.clock.advance(hourMs);
  const ending = { ...enabled, Status: 'ENABLED_UNTIL_EARLIEST_ALLOWED_END' };
  assert.deepEqual(await wire.call('UpdateAccountSettings', uncommitted), {
    MinimumThroughputBillingCommitment: ending,
  });
  await wire.call('UpdateAccountSettings', committed);
  assert.deepEqual(await settings(), enabled, 'it goes on as if it had never been ended');
  await wire.call('UpdateAccountSettings', uncommitted);
  wire.world.clock.advance(23 * hourMs);
  assert.deepEqual(await settings(), { ...enabled, Status: 'DISABLED', EndedAt: startS + dayS });
});

test("limits show AWS's quotas and what the account has in the region", async () => {
  await using wire = await withStream({ ShardCount: 3 });
  await wire.call('CreateStream', { StreamName: 'b', ...onDemand });
  assert.deepEqual(await wire.call('DescribeLimits', {}), {
    ShardLimit: 20_000,
    OpenShardCount: 7,
    OnDemandStreamCount: 1,
    OnDemandStreamCountLimit: 50,
  });
  assert.deepEqual(await wire.call('DescribeLimits', {}, { region: 'eu-north-1' }), {
    ShardLimit: 6_000,
    OpenShardCount: 0,
    OnDemandStreamCount: 0,
    OnDemandStreamCountLimit: 50,
  });
});

test('calls past their rate are refused under limits aws, until time has passed', async () => {
  await using wire = await openWire({ limits: 'aws' });
  await wire.call('DescribeLimits', {});
  assert.equal(
    await wire.refused('DescribeLimits', {}),
    'LimitExceededException: Rate exceeded for account 000000000000.',
  );
  await wire.call('DescribeLimits', {}, { account: '111111111111' });
  wire.world.monotonic.advance(1_000);
  await wire.call('DescribeLimits', {});
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 1 });
  for (let index = 0; index < 10; index++) await wire.call('DescribeStream', { StreamName: 'orders' });
  assert.equal(
    await wire.refused('DescribeStream', { StreamName: 'orders' }),
    'LimitExceededException: Rate exceeded for stream orders under account 000000000000.',
  );
});
