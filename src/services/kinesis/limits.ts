/**
 * AWS's quotas for Kinesis Data Streams, and which of them hold. Pages, as of autumn 2026:
 * [limits] https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html
 * [api] https://docs.aws.amazon.com/kinesis/latest/APIReference/ and the operation's name
 */
import type { StreamLimits } from '../../engine/stream/open-streams.ts';
import type { ControlRate, ControlRateTable } from '../../engine/stream/stream-limits.ts';

/** `aws`: everything. `data`: only what bounds the shards of provisioned streams. `off`: nothing. */
export type LimitsMode = 'aws' | 'data' | 'off';

/** [limits] Shards per account, in the three largest regions and elsewhere. */
export const shardsPerAccountMaxLarge = 20_000;
export const shardsPerAccountMaxOther = 6_000;
const largeRegions: ReadonlySet<string> = new Set(['us-east-1', 'us-west-2', 'eu-west-1']);

/** [limits] On-demand streams per account. */
export const onDemandStreamsMax = 50;

/** [api] CreateStream: streams in the CREATING state at once. */
export const creatingStreamsMax = 5;

/** [api] RegisterStreamConsumer: consumers per stream, and with On-demand Advantage. */
export const consumersPerStreamMax = 20;
export const consumersPerCommittedStreamMax = 50;

/** [api] RegisterStreamConsumer: consumers in the CREATING state at once. */
export const creatingConsumersMax = 5;

/** [api] UpdateStreamMode: switches in 24 hours. */
export const modeChangesPerDayMax = 2;

/** [api] UpdateShardCount: calls in 24 hours. */
export const shardCountUpdatesPerDayMax = 10;

/** [api] StartStreamEncryption and StopStreamEncryption: each in 24 hours. */
export const encryptionChangesPerDayMax = 25;

/** [api] CreateStream: records of a stream that names no other size, in KiB. */
export const recordKiBDefault = 1_024;

/** [api] ListStreams, DescribeStream, ListShards, ListStreamConsumers, ListTagsForStream: results of one call. */
export const listStreamsDefault = 100;
export const listStreamsMax = 100;
export const describeStreamShardsMax = 100;
export const listShardsMax = 1_000;
export const listConsumersMax = 100;
export const listTagsMax = 50;

/** [api] ListShards and ListStreamConsumers: how long a NextToken can be used, in ms. */
export const nextTokenTtlMs = 300_000;

/** [limits] A resource policy, in bytes. */
export const policyBytesMax = 20_480;

const perAccount = (perSecond: number): ControlRate => ({ perSecond, per: 'account' });
const perStream = (perSecond: number): ControlRate => ({ perSecond, per: 'stream' });

/** [api]: channels of one page. */
export const listChannelsMax = 100;

/** [limits] and [api]: calls per second. */
export const controlRates: ControlRateTable = {
  AddTagsToStream: perAccount(5),
  CreateChannel: perAccount(5),
  CreateStream: perAccount(5),
  DecreaseStreamRetentionPeriod: perStream(5),
  DeleteChannel: perAccount(5),
  DeleteResourcePolicy: perAccount(5),
  DeleteStream: perAccount(5),
  DeregisterStreamConsumer: perStream(5),
  DescribeAccountSettings: perAccount(5),
  DescribeChannel: perAccount(5),
  DescribeLimits: perAccount(1),
  DescribeStream: perAccount(10),
  DescribeStreamConsumer: perStream(20),
  DescribeStreamSummary: perAccount(20),
  DisableEnhancedMonitoring: perStream(5),
  EnableEnhancedMonitoring: perStream(5),
  GetResourcePolicy: perAccount(5),
  IncreaseStreamRetentionPeriod: perStream(5),
  ListChannels: perAccount(5),
  ListShards: perStream(1_000),
  ListStreamConsumers: perStream(5),
  ListStreams: perAccount(5),
  ListTagsForStream: perAccount(5),
  MergeShards: perAccount(5),
  PutResourcePolicy: perAccount(5),
  RegisterStreamConsumer: perStream(5),
  RemoveTagsFromStream: perAccount(5),
  SplitShard: perAccount(5),
  UpdateAccountSettings: perAccount(5),
  UpdateChannel: perAccount(5),
  UpdateShardCount: perAccount(10),
  UpdateStreamWarmThroughput: perAccount(5),
};

export function shardsPerAccountMax(region: string): number {
  return largeRegions.has(region) ? shardsPerAccountMaxLarge : shardsPerAccountMaxOther;
}

export function limitsFor(mode: LimitsMode): StreamLimits {
  if (mode === 'aws')
    return {
      shards: 'every-stream',
      control: {
        shardsPerAccountMax,
        onDemandStreamsMax,
        creatingStreamsMax,
        consumersPerStreamMax,
        consumersPerCommittedStreamMax,
        creatingConsumersMax,
        modeChangesPerDayMax,
        shardCountUpdatesPerDayMax,
        encryptionStartsPerDayMax: encryptionChangesPerDayMax,
        encryptionStopsPerDayMax: encryptionChangesPerDayMax,
        rates: controlRates,
      },
    };
  return {
    shards: mode === 'data' ? 'provisioned' : 'none',
    control: {
      shardsPerAccountMax: () => Infinity,
      onDemandStreamsMax: Infinity,
      creatingStreamsMax: Infinity,
      consumersPerStreamMax: Infinity,
      consumersPerCommittedStreamMax: Infinity,
      creatingConsumersMax: Infinity,
      modeChangesPerDayMax: Infinity,
      shardCountUpdatesPerDayMax: Infinity,
      encryptionStartsPerDayMax: Infinity,
      encryptionStopsPerDayMax: Infinity,
      rates: undefined,
    },
  };
}
