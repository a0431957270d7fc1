import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FirehoseMetrics } from './firehose-metrics.ts';
import { MetricRegistry } from './registry.ts';

const stream = {
  id: 7,
  account: '000000000000',
  region: 'us-east-1',
  name: 'orders',
  source: { kind: 'direct-put' },
} as const;

/** Values by the metric's name without what all have in common; of histograms their counts. */
function shown(registry: MetricRegistry): Record<string, number> {
  const samples = registry
    .collect()
    .flatMap(({ name, samples: all }) =>
      all
        .filter(({ suffix = '' }) => suffix === '' || suffix === '_count')
        .map(({ value }) => [name.replace('millstream_firehose_', ''), value] as const),
    );
  return Object.fromEntries(samples.filter(([name, value]) => !name.startsWith('millstream_') && value !== 0));
}

test('puts are counted together and by operation', () => {
  const registry = new MetricRegistry();
  const metrics = new FirehoseMetrics({ registry });
  metrics.put(stream, { operation: 'PutRecord', latencyMs: 1, records: 1, bytes: 10, throttled: 0 });
  metrics.put(stream, { operation: 'PutRecordBatch', latencyMs: 2, records: 3, bytes: 30, throttled: 2 });
  assert.deepEqual(shown(registry), {
    incoming_bytes_total: 40,
    incoming_records_total: 4,
    incoming_put_requests_total: 2,
    throttled_records_total: 2,
    put_record_requests_total: 1,
    put_record_bytes_total: 10,
    put_record_records_total: 1,
    put_record_latency_seconds: 1,
    put_record_batch_requests_total: 1,
    put_record_batch_bytes_total: 30,
    put_record_batch_records_total: 3,
    put_record_batch_latency_seconds: 1,
  });
});

test('deliveries are counted for their part, and what came from a data stream', () => {
  const registry = new MetricRegistry();
  const metrics = new FirehoseMetrics({ registry });
  const main = metrics.delivery({ ...stream, source: { kind: 'stream' } }, 'main');
  const backup = metrics.delivery(stream, 'backup');
  main.read({ records: 4, bytes: 40 });
  main.putFailed(90_000);
  main.putFailed(undefined);
  main.delivered({ records: 3, bytes: 30, freshnessMs: 1_500 });
  main.lost(1);
  main.buffered({ bytes: 5, bytesMax: 6 });
  main.partitions(2, true);
  main.converted({ records: 3, bytes: 30, isOk: true });
  main.converted({ records: 1, bytes: 10, isOk: false });
  backup.read({ records: 4, bytes: 40 });
  backup.buffered({ bytes: 50, bytesMax: 60 });
  backup.delivered({ records: 4, bytes: 40, freshnessMs: 2_000 });
  const transform = metrics.transform(stream);
  transform.executed({ durationMs: 10, isOk: true });
  transform.executed({ durationMs: 20, isOk: false });
  transform.transformed({ records: 2, bytes: 20 });
  assert.deepEqual(shown(registry), {
    transform_duration_seconds: 2,
    transform_success_total: 1,
    transformed_records_total: 2,
    transformed_bytes_total: 20,
    source_bytes_total: 40,
    source_records_total: 4,
    delivery_bytes_total: 30,
    delivery_records_total: 3,
    delivery_objects_total: 1,
    delivery_attempts_total: 3,
    delivery_success_total: 1,
    delivery_lost_records_total: 1,
    delivery_data_freshness_seconds: 2,
    backup_bytes_total: 40,
    backup_records_total: 4,
    backup_objects_total: 1,
    backup_attempts_total: 1,
    backup_success_total: 1,
    backup_data_freshness_seconds: 1,
    buffered_bytes: 5,
    buffer_size_bytes: 6,
    partitions: 2,
    partitions_exceeded: 1,
    converted_records_total: 3,
    converted_bytes_total: 30,
    conversion_failed_records_total: 1,
    conversion_failed_bytes_total: 10,
  });
  metrics.forget(stream);
  assert.deepEqual(shown(registry), {});
});
