import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ApplicationMeter } from '../jobs/applications/meter.ts';
import { AnalyticsMetrics } from './analytics-metrics.ts';
import { formatMetrics } from './exposition.ts';
import { MetricRegistry } from './registry.ts';

const application = { account: '000000000000', region: 'us-east-1', name: 'averages' };

function lines(registry: MetricRegistry): string[] {
  return formatMetrics(registry.collect())
    .split('\n')
    .filter((line) => line.startsWith('millstream_kinesisanalytics_'))
    .map((line) =>
      line
        .replace('millstream_kinesisanalytics_', '')
        .replace('account="000000000000",region="us-east-1",application="averages"', ''),
    );
}

test('an application counts what it reads and writes, and how far it is behind', () => {
  const registry = new MetricRegistry();
  const metrics = new AnalyticsMetrics({ registry });
  // The port as the applications see it: the compiler checks that the metrics meet it.
  const meter: ApplicationMeter = metrics;
  meter.read(application, '1.1', 3, 300);
  meter.wrote(application, '2.1', { records: 0, bytes: 0, succeeded: false });
  meter.wrote(application, '2.1', { records: 2, bytes: 50, succeeded: true });
  meter.processed(application, '1.1', {
    ...{ durationMs: 20, succeeded: true, okRecords: 2, okBytes: 9, droppedRecords: 1, failedRecords: 0 },
  });
  const processing = lines(registry).filter((line) => line.includes('processing_ok'));
  assert.deepEqual(processing, [
    'input_processing_ok_records_total{,flow="Input",id="1.1"} 2',
    'input_processing_ok_bytes_total{,flow="Input",id="1.1"} 9',
  ]);
  meter.running(application, { behindMs: 1_500, kpus: 1 });
  assert.deepEqual(
    lines(registry).filter((line) => !line.includes('processing')),
    [
      'behind_latest_seconds{} 1.5',
      'kpus{} 1',
      'bytes_total{,flow="Input",id="1.1"} 300',
      'bytes_total{,flow="Output",id="2.1"} 50',
      'records_total{,flow="Input",id="1.1"} 3',
      'records_total{,flow="Output",id="2.1"} 2',
      'delivery_attempts_total{,flow="Output",id="2.1"} 2',
      'delivery_success_total{,flow="Output",id="2.1"} 1',
    ],
  );
  meter.stopped(application);
  assert.ok(!lines(registry).some((line) => line.startsWith('kpus')));
  metrics.forget(application);
  assert.deepEqual(lines(registry), []);
});

test('every metric that CloudWatch has of SQL applications is counted, but those of functions as outputs', () => {
  const registry = new MetricRegistry();
  const metrics = new AnalyticsMetrics({ registry });
  metrics.read(application, '1.1', 1, 1);
  const names = registry.awsFamilies().map(({ aws }) => aws?.name);
  const processing = ['Success', 'Duration', 'OkRecords', 'OkBytes', 'DroppedRecords', 'ProcessingFailedRecords'];
  assert.deepEqual(
    new Set(names),
    new Set([
      ...['Bytes', 'KPUs', 'MillisBehindLatest', 'Records', 'Success'],
      ...processing.map((name) => `InputProcessing.${name}`),
    ]),
  );
});
