/**
 * The families behind CloudWatch's AWS/Firehose metrics, at most one for each. CloudWatch's names stand in `aws`; its
 * milliseconds are seconds here. What it shows as an average of successes is two counters: attempts, and what succeeded of them.
 */
import type { AwsMetric, FamilyOptions, MetricRegistry } from './registry.ts';

export const deliveryLabels = ['account', 'region', 'delivery_stream'] as const;

/** From a synced write on a fast disk to the longest a client waits. */
const latencySeconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];
/** From a warm function that does little to the longest one may run. */
const executionSeconds = [0.005, 0.025, 0.1, 0.25, 1, 5, 30, 60, 300];
/** From zero buffering past the longest interval to the day after which records are given up. */
const freshnessSeconds = [0.1, 0.5, 1, 5, 15, 60, 120, 300, 900, 3_600, 21_600, 86_400];

export type FirehoseFamilies = ReturnType<typeof firehoseFamilies>;

export function firehoseFamilies(registry: MetricRegistry) {
  return {
    incoming: incomingFamilies(registry),
    putRecord: putFamilies(registry, 'PutRecord'),
    putRecordBatch: putFamilies(registry, 'PutRecordBatch'),
    source: sourceFamilies(registry),
    main: placeFamilies(registry, 'DeliveryToS3'),
    backup: placeFamilies(registry, 'BackupToS3'),
    transform: transformFamilies(registry),
    buffer: bufferFamilies(registry),
    partitions: partitionFamilies(registry),
    conversion: conversionFamilies(registry),
  };
}

function aws(name: string, unit: AwsMetric['unit']): AwsMetric {
  return { namespace: 'AWS/Firehose', name, unit };
}

function options(name: string, help: string, metric?: AwsMetric): FamilyOptions<typeof deliveryLabels> {
  return {
    name: `millstream_firehose_${name}`,
    help,
    labels: deliveryLabels,
    ...(metric === undefined ? {} : { aws: metric }),
  };
}

function incomingFamilies(registry: MetricRegistry) {
  return {
    bytes: registry.counter(options('incoming_bytes_total', 'Bytes put directly.', aws('IncomingBytes', 'Bytes'))),
    records: registry.counter(
      options('incoming_records_total', 'Records put directly.', aws('IncomingRecords', 'Count')),
    ),
    requests: registry.counter(
      options('incoming_put_requests_total', 'Calls that put records.', aws('IncomingPutRequests', 'Count')),
    ),
    throttled: registry.counter(
      options(
        'throttled_records_total',
        'Records refused because they came too fast.',
        aws('ThrottledRecords', 'Count'),
      ),
    ),
  };
}

function putFamilies(registry: MetricRegistry, operation: 'PutRecord' | 'PutRecordBatch') {
  const prefix = operation === 'PutRecord' ? 'put_record' : 'put_record_batch';
  return {
    requests: registry.counter(
      options(`${prefix}_requests_total`, `${operation} calls.`, aws(`${operation}.Requests`, 'Count')),
    ),
    bytes: registry.counter(
      options(`${prefix}_bytes_total`, `Bytes put by ${operation}.`, aws(`${operation}.Bytes`, 'Bytes')),
    ),
    records: registry.counter(
      options(
        `${prefix}_records_total`,
        `Records put by ${operation}.`,
        // Of single puts CloudWatch has no such metric.
        operation === 'PutRecord' ? undefined : aws('PutRecordBatch.Records', 'Count'),
      ),
    ),
    latency: registry.histogram({
      ...options(
        `${prefix}_latency_seconds`,
        `Time a ${operation} call took.`,
        aws(`${operation}.Latency`, 'Milliseconds'),
      ),
      bounds: latencySeconds,
    }),
  };
}

function sourceFamilies(registry: MetricRegistry) {
  return {
    bytes: registry.counter(
      options('source_bytes_total', 'Bytes read from a data stream.', aws('DataReadFromKinesisStream.Bytes', 'Bytes')),
    ),
    records: registry.counter(
      options(
        'source_records_total',
        'Records read from a data stream.',
        aws('DataReadFromKinesisStream.Records', 'Count'),
      ),
    ),
  };
}

function placeFamilies(registry: MetricRegistry, part: 'DeliveryToS3' | 'BackupToS3') {
  const prefix = part === 'DeliveryToS3' ? 'delivery' : 'backup';
  const isMain = part === 'DeliveryToS3';
  return {
    bytes: registry.counter(
      options(`${prefix}_bytes_total`, 'Bytes delivered, before compression.', aws(`${part}.Bytes`, 'Bytes')),
    ),
    records: registry.counter(
      options(`${prefix}_records_total`, 'Records delivered.', aws(`${part}.Records`, 'Count')),
    ),
    objects: registry.counter(
      options(
        `${prefix}_objects_total`,
        'Objects delivered.',
        isMain ? aws('DeliveryToS3.ObjectCount', 'Count') : undefined,
      ),
    ),
    attempts: registry.counter(options(`${prefix}_attempts_total`, 'Attempts to put an object.')),
    success: registry.counter(
      options(`${prefix}_success_total`, 'Attempts that put an object.', aws(`${part}.Success`, 'Count')),
    ),
    lost: registry.counter(
      options(`${prefix}_lost_records_total`, 'Records given up: not delivered for a day, or gone from their source.'),
    ),
    freshness: registry.histogram({
      ...options(
        `${prefix}_data_freshness_seconds`,
        'Age of the oldest record of an object at each attempt to put it.',
        aws(`${part}.DataFreshness`, 'Seconds'),
      ),
      bounds: freshnessSeconds,
    }),
  };
}

function transformFamilies(registry: MetricRegistry) {
  return {
    duration: registry.histogram({
      ...options(
        'transform_duration_seconds',
        'Time a call of the transforming function took.',
        aws('ExecuteProcessing.Duration', 'Milliseconds'),
      ),
      bounds: executionSeconds,
    }),
    success: registry.counter(
      options(
        'transform_success_total',
        'Calls of the transforming function that succeeded.',
        aws('ExecuteProcessing.Success', 'Count'),
      ),
    ),
    records: registry.counter(
      options(
        'transformed_records_total',
        'Records that the function returned as they should be.',
        aws('SucceedProcessing.Records', 'Count'),
      ),
    ),
    bytes: registry.counter(
      options('transformed_bytes_total', 'Bytes of those records.', aws('SucceedProcessing.Bytes', 'Bytes')),
    ),
  };
}

function bufferFamilies(registry: MetricRegistry) {
  return {
    bytes: registry.gauge(options('buffered_bytes', 'Bytes that wait to become objects.')),
    bytesMax: registry.gauge(
      options(
        'buffer_size_bytes',
        'How large an object may become now; more than is configured while delivery is behind.',
      ),
    ),
  };
}

function partitionFamilies(registry: MetricRegistry) {
  return {
    count: registry.gauge(
      options('partitions', 'Partitions that are being filled or put.', aws('PartitionCount', 'Count')),
    ),
    exceeded: registry.gauge(
      options(
        'partitions_exceeded',
        '1 while partitions past the bound are refused.',
        aws('PartitionCountExceeded', 'Count'),
      ),
    ),
  };
}

function conversionFamilies(registry: MetricRegistry) {
  const pair = (outcome: 'Succeed' | 'Failed', prefix: string) => ({
    records: registry.counter(
      options(
        `${prefix}_records_total`,
        'Records turned into columns, or not.',
        aws(`${outcome}Conversion.Records`, 'Count'),
      ),
    ),
    bytes: registry.counter(
      options(`${prefix}_bytes_total`, 'Bytes of those records.', aws(`${outcome}Conversion.Bytes`, 'Bytes')),
    ),
  });
  const succeeded = pair('Succeed', 'converted');
  const failed = pair('Failed', 'conversion_failed');
  return {
    records: succeeded.records,
    bytes: succeeded.bytes,
    failedRecords: failed.records,
    failedBytes: failed.bytes,
  };
}
