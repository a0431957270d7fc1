/**
 * AWS's quotas for Amazon Data Firehose, and which of them hold. Pages, as of autumn 2026:
 * [limits] https://docs.aws.amazon.com/firehose/latest/dev/limits.html
 * [api] https://docs.aws.amazon.com/firehose/latest/APIReference/ and the operation's name
 */
import type { ControlRate, ControlRateTable } from '../../engine/stream/stream-limits.ts';

/** `aws`: everything. `data` and `off`: nothing, as no quota of delivery streams is one of shards. */
export type LimitsMode = 'aws' | 'data' | 'off';

/** [limits] Delivery streams of an account in a region. */
export const deliveryStreamsMax = 50;

/** [api] StartDeliveryStreamEncryption and StopDeliveryStreamEncryption together, in 24 hours. */
export const encryptionChangesPerDayMax = 25;

/** [api] TagDeliveryStream. */
export const tagsMax = 50;

/** [api] PutRecord, before base64. */
export const recordBytesMax = 1_000 * 1_024;

/** [api] PutRecordBatch. */
export const batchRecordsMax = 500;
export const batchBytesMax = 4 * 1_024 * 1_024;

/** [api] ListDeliveryStreams and ListTagsForDeliveryStream: results of one call. */
export const listStreamsDefault = 10;
export const listTagsDefault = 50;

/** [api] BufferingHints where none are said, and their size where records are converted or partitioned. */
export const bufferingDefault = { sizeMiB: 5, intervalS: 300 };
export const largeBufferingSizeDefault = 128;

/** [api] The least size where records are converted or partitioned. */
export const largeBufferingSizeMin = 64;

/** [limits] The least interval of a backup, and where records are partitioned: no zero buffering. */
export const bufferedIntervalMin = 60;

/** [api] ProcessingConfiguration. */
export const processorsMax = 5;

/** [api] RetryOptions of dynamic partitioning, in seconds. */
export const partitioningRetryDefault = 300;

/** What direct puts to one delivery stream may be in a second. */
export interface PutRates {
  readonly records: number;
  readonly requests: number;
  readonly bytes: number;
}

const mebibyte = 1_024 * 1_024;
const largeRegions: ReadonlySet<string> = new Set(['us-east-1', 'us-west-2', 'eu-west-1']);

/** [limits] Scaled in proportion by a throughput hint. */
export function putRates(region: string, hintMBs: number | undefined): PutRates {
  const base = largeRegions.has(region)
    ? { records: 500_000, requests: 2_000, bytes: 5 * mebibyte }
    : { records: 100_000, requests: 1_000, bytes: mebibyte };
  const factor = Math.max(1, ((hintMBs ?? 0) * mebibyte) / base.bytes);
  return { records: base.records * factor, requests: base.requests * factor, bytes: base.bytes * factor };
}

const fivePerSecond: ControlRate = { perSecond: 5, per: 'account' };

/** [limits] Calls per second; no higher ones are given. */
export const controlRates: ControlRateTable = {
  CreateDeliveryStream: fivePerSecond,
  DeleteDeliveryStream: fivePerSecond,
  DescribeDeliveryStream: fivePerSecond,
  ListDeliveryStreams: fivePerSecond,
  UpdateDestination: fivePerSecond,
  TagDeliveryStream: fivePerSecond,
  UntagDeliveryStream: fivePerSecond,
  ListTagsForDeliveryStream: fivePerSecond,
  StartDeliveryStreamEncryption: fivePerSecond,
  StopDeliveryStreamEncryption: fivePerSecond,
};

export interface FirehoseLimits {
  readonly deliveryStreamsMax: number;
  readonly encryptionChangesPerDayMax: number;
  readonly rates: ControlRateTable | undefined;
  /** Whether puts are throttled. */
  readonly limitsPuts: boolean;
}

export function limitsFor(mode: LimitsMode): FirehoseLimits {
  return mode === 'aws'
    ? { deliveryStreamsMax, encryptionChangesPerDayMax, rates: controlRates, limitsPuts: true }
    : { deliveryStreamsMax: Infinity, encryptionChangesPerDayMax: Infinity, rates: undefined, limitsPuts: false };
}
