/**
 * The families behind CloudWatch's AWS/KinesisAnalytics metrics. CloudWatch's names stand in `aws`; its milliseconds are seconds
 * here. Its Success, an average of attempts, is two counters: attempts, and successes among them.
 */
import type { AwsMetric, MetricRegistry } from './registry.ts';

export const applicationLabels = ['account', 'region', 'application'] as const;
/** `flow` is Input or Output, `id` that of the input or output. */
export const flowLabels = [...applicationLabels, 'flow', 'id'] as const;

/** From code that does nothing to the longest a function may take. */
const durationSeconds = [0.001, 0.005, 0.025, 0.1, 0.5, 1, 5, 30, 60, 300, 900];

export type AnalyticsFamilies = ReturnType<typeof analyticsFamilies>;

export function analyticsFamilies(registry: MetricRegistry) {
  return {
    application: applicationFamilies(registry),
    flow: flowFamilies(registry),
    output: outputFamilies(registry),
    processing: processingFamilies(registry),
  };
}

function applicationFamilies(registry: MetricRegistry) {
  return {
    behind: registry.gauge({
      name: 'millstream_kinesisanalytics_behind_latest_seconds',
      help: 'How far the application lies behind the newest record of its inputs; 0 at the tip.',
      labels: applicationLabels,
      aws: analytics('MillisBehindLatest', 'Milliseconds'),
    }),
    kpus: registry.gauge({
      name: 'millstream_kinesisanalytics_kpus',
      help: 'Processing units in use: 1 while the application runs.',
      labels: applicationLabels,
      aws: analytics('KPUs', 'Count'),
    }),
  };
}

function flowFamilies(registry: MetricRegistry) {
  return {
    bytes: registry.counter({
      name: 'millstream_kinesisanalytics_bytes_total',
      help: 'Bytes read from an input, or written to an output.',
      labels: flowLabels,
      aws: analytics('Bytes', 'Bytes'),
    }),
    records: registry.counter({
      name: 'millstream_kinesisanalytics_records_total',
      help: 'Records read from an input, or written to an output.',
      labels: flowLabels,
      aws: analytics('Records', 'Count'),
    }),
  };
}

function outputFamilies(registry: MetricRegistry) {
  return {
    attempts: registry.counter({
      name: 'millstream_kinesisanalytics_delivery_attempts_total',
      help: 'Attempts to write rows to an output.',
      labels: flowLabels,
    }),
    success: registry.counter({
      name: 'millstream_kinesisanalytics_delivery_success_total',
      help: 'Attempts that wrote all of their rows.',
      labels: flowLabels,
      aws: analytics('Success', 'Count'),
    }),
  };
}

function processingFamilies(registry: MetricRegistry) {
  return {
    calls: registry.counter({
      name: 'millstream_kinesisanalytics_input_processing_calls_total',
      help: 'Calls of functions that prepare records.',
      labels: flowLabels,
    }),
    success: registry.counter({
      name: 'millstream_kinesisanalytics_input_processing_success_total',
      help: 'Calls that succeeded.',
      labels: flowLabels,
      aws: analytics('InputProcessing.Success', 'Count'),
    }),
    duration: registry.histogram({
      name: 'millstream_kinesisanalytics_input_processing_duration_seconds',
      help: 'Time a call took.',
      labels: flowLabels,
      bounds: durationSeconds,
      aws: analytics('InputProcessing.Duration', 'Milliseconds'),
    }),
    okRecords: registry.counter({
      name: 'millstream_kinesisanalytics_input_processing_ok_records_total',
      help: 'Records that were prepared.',
      labels: flowLabels,
      aws: analytics('InputProcessing.OkRecords', 'Count'),
    }),
    okBytes: registry.counter({
      name: 'millstream_kinesisanalytics_input_processing_ok_bytes_total',
      help: 'Bytes of records that were prepared.',
      labels: flowLabels,
      aws: analytics('InputProcessing.OkBytes', 'Bytes'),
    }),
    droppedRecords: registry.counter({
      name: 'millstream_kinesisanalytics_input_processing_dropped_records_total',
      help: 'Records that functions left out.',
      labels: flowLabels,
      aws: analytics('InputProcessing.DroppedRecords', 'Count'),
    }),
    failedRecords: registry.counter({
      name: 'millstream_kinesisanalytics_input_processing_failed_records_total',
      help: 'Records that functions failed for.',
      labels: flowLabels,
      aws: analytics('InputProcessing.ProcessingFailedRecords', 'Count'),
    }),
  };
}

function analytics(name: string, unit: AwsMetric['unit']): AwsMetric {
  return { namespace: 'AWS/KinesisAnalytics', name, unit };
}
