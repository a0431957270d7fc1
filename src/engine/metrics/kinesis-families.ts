/**
 * The families behind CloudWatch's AWS/Kinesis metrics, at most one for each. CloudWatch's names stand in `aws`; its
 * milliseconds are seconds here. What it shows as an average of successes is two counters: calls, and successes among them.
 */
import type { AwsMetric, Family, FamilyOptions, MetricRegistry } from './registry.ts';
import type { Counter } from './series.ts';

export const streamLabels = ['account', 'region', 'stream'] as const;
export const consumerLabels = [...streamLabels, 'consumer'] as const;
export const shardLabels = [...streamLabels, 'shard'] as const;

type StreamCounter = Family<typeof streamLabels, Counter>;
type ConsumerCounter = Family<typeof consumerLabels, Counter>;
type ShardCounter = Family<typeof shardLabels, Counter>;

/** From a synced write on a fast disk to the longest a client waits. */
const latencySeconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];
/** From the tip, which is 0, to the longest retention of most streams. */
const ageSeconds = [0, 0.1, 1, 5, 15, 60, 300, 1_800, 7_200, 43_200, 86_400];

export type KinesisFamilies = ReturnType<typeof kinesisFamilies>;

export function kinesisFamilies(registry: MetricRegistry) {
  return {
    stored: storedFamilies(registry),
    putRecord: putFamilies(registry, 'PutRecord'),
    putRecords: putFamilies(registry, 'PutRecords'),
    batch: batchFamilies(registry),
    get: getFamilies(registry),
    consumer: fanOutFamilies(registry),
    shard: shardFamilies(registry),
  };
}

function kinesis(name: string, unit: AwsMetric['unit']): AwsMetric {
  return { namespace: 'AWS/Kinesis', name, unit };
}

function options<const Labels extends readonly string[]>(
  labels: Labels,
  name: string,
  help: string,
  aws?: AwsMetric,
): FamilyOptions<Labels> {
  return { name: `millstream_kinesis_${name}`, help, labels, ...(aws === undefined ? {} : { aws }) };
}

function storedFamilies(registry: MetricRegistry) {
  const counter = (name: string, help: string, aws: AwsMetric): StreamCounter =>
    registry.counter(options(streamLabels, name, help, aws));
  return {
    incomingBytes: counter('incoming_bytes_total', 'Bytes stored, keys included.', kinesis('IncomingBytes', 'Bytes')),
    incomingRecords: counter('incoming_records_total', 'Records stored.', kinesis('IncomingRecords', 'Count')),
    writeThrottled: counter(
      'write_throughput_exceeded_total',
      'Records refused because their shard’s rate was used up.',
      kinesis('WriteProvisionedThroughputExceeded', 'Count'),
    ),
  };
}

/** What PutRecord and PutRecords both have. */
function putFamilies(registry: MetricRegistry, operation: 'PutRecord' | 'PutRecords') {
  const prefix = operation === 'PutRecord' ? 'put_record' : 'put_records';
  const counter = (name: string, help: string, aws?: AwsMetric): StreamCounter =>
    registry.counter(options(streamLabels, `${prefix}_${name}`, help, aws));
  return {
    calls: counter('calls_total', `${operation} calls.`),
    bytes: counter('bytes_total', `Bytes stored by ${operation}.`, kinesis(`${operation}.Bytes`, 'Bytes')),
    success: counter(
      'success_total',
      `${operation} calls that stored a record.`,
      kinesis(`${operation}.Success`, 'Count'),
    ),
    latency: registry.histogram({
      ...options(
        streamLabels,
        `${prefix}_latency_seconds`,
        `Time a ${operation} call took.`,
        kinesis(`${operation}.Latency`, 'Milliseconds'),
      ),
      bounds: latencySeconds,
    }),
  };
}

/** What became of the records of PutRecords. */
function batchFamilies(registry: MetricRegistry) {
  const counter = (name: string, help: string, aws: string): StreamCounter =>
    registry.counter(options(streamLabels, `put_records_${name}_total`, help, kinesis(`PutRecords.${aws}`, 'Count')));
  return {
    total: counter('records', 'Records in PutRecords calls.', 'TotalRecords'),
    successful: counter('successful_records', 'Records that were stored.', 'SuccessfulRecords'),
    failed: counter('failed_records', 'Records that failed on this side.', 'FailedRecords'),
    throttled: counter('throttled_records', 'Records that were throttled.', 'ThrottledRecords'),
  };
}

function getFamilies(registry: MetricRegistry) {
  const counter = (name: string, help: string, aws?: AwsMetric): StreamCounter =>
    registry.counter(options(streamLabels, name, help, aws));
  return {
    calls: counter('get_records_calls_total', 'GetRecords calls.'),
    success: counter(
      'get_records_success_total',
      'GetRecords calls that succeeded.',
      kinesis('GetRecords.Success', 'Count'),
    ),
    bytes: counter('get_records_bytes_total', 'Bytes answered by GetRecords.', kinesis('GetRecords.Bytes', 'Bytes')),
    records: counter(
      'get_records_records_total',
      'Records answered by GetRecords.',
      kinesis('GetRecords.Records', 'Count'),
    ),
    latency: registry.histogram({
      ...options(
        streamLabels,
        'get_records_latency_seconds',
        'Time a GetRecords call took.',
        kinesis('GetRecords.Latency', 'Milliseconds'),
      ),
      bounds: latencySeconds,
    }),
    age: registry.histogram({
      ...options(
        streamLabels,
        'get_records_iterator_age_seconds',
        'Age of the last record a GetRecords call answered; 0 at the tip.',
        kinesis('GetRecords.IteratorAgeMilliseconds', 'Milliseconds'),
      ),
      bounds: ageSeconds,
    }),
    throttled: counter(
      'read_throughput_exceeded_total',
      'GetRecords calls that were throttled.',
      kinesis('ReadProvisionedThroughputExceeded', 'Count'),
    ),
  };
}

function fanOutFamilies(registry: MetricRegistry) {
  const counter = (name: string, help: string, aws?: AwsMetric): ConsumerCounter =>
    registry.counter(options(consumerLabels, name, help, aws));
  return {
    calls: counter('subscribe_to_shard_calls_total', 'SubscribeToShard calls.'),
    success: counter(
      'subscribe_to_shard_success_total',
      'SubscribeToShard calls that succeeded.',
      kinesis('SubscribeToShard.Success', 'Count'),
    ),
    rateExceeded: counter(
      'subscribe_to_shard_rate_exceeded_total',
      'SubscribeToShard calls refused because of another just before.',
      kinesis('SubscribeToShard.RateExceeded', 'Count'),
    ),
    events: counter('subscribe_to_shard_events_total', 'Events pushed, and subscriptions that failed.'),
    eventSuccess: counter(
      'subscribe_to_shard_event_success_total',
      'Events pushed.',
      kinesis('SubscribeToShardEvent.Success', 'Count'),
    ),
    eventBytes: counter(
      'subscribe_to_shard_event_bytes_total',
      'Bytes pushed.',
      kinesis('SubscribeToShardEvent.Bytes', 'Bytes'),
    ),
    eventRecords: counter(
      'subscribe_to_shard_event_records_total',
      'Records pushed.',
      kinesis('SubscribeToShardEvent.Records', 'Count'),
    ),
    eventAge: registry.histogram({
      ...options(
        consumerLabels,
        'subscribe_to_shard_event_behind_latest_seconds',
        'How far an event was behind the tip.',
        kinesis('SubscribeToShardEvent.MillisBehindLatest', 'Milliseconds'),
      ),
      bounds: ageSeconds,
    }),
  };
}

/** Shard-level metrics share CloudWatch's names with stream-level ones; the dimension tells them apart. */
function shardFamilies(registry: MetricRegistry) {
  const counter = (name: string, help: string, aws: AwsMetric): ShardCounter =>
    registry.counter(options(shardLabels, `shard_${name}`, help, aws));
  return {
    incomingBytes: counter('incoming_bytes_total', 'Bytes stored.', kinesis('IncomingBytes', 'Bytes')),
    incomingRecords: counter('incoming_records_total', 'Records stored.', kinesis('IncomingRecords', 'Count')),
    outgoingBytes: counter('outgoing_bytes_total', 'Bytes read.', kinesis('OutgoingBytes', 'Bytes')),
    outgoingRecords: counter('outgoing_records_total', 'Records read.', kinesis('OutgoingRecords', 'Count')),
    writeThrottled: counter(
      'write_throughput_exceeded_total',
      'Records refused because the shard’s rate was used up.',
      kinesis('WriteProvisionedThroughputExceeded', 'Count'),
    ),
    readThrottled: counter(
      'read_throughput_exceeded_total',
      'GetRecords calls that were throttled.',
      kinesis('ReadProvisionedThroughputExceeded', 'Count'),
    ),
    age: registry.histogram({
      ...options(
        shardLabels,
        'shard_iterator_age_seconds',
        'Age of the last record a GetRecords call answered; 0 at the tip.',
        kinesis('IteratorAgeMilliseconds', 'Milliseconds'),
      ),
      bounds: ageSeconds,
    }),
  };
}
