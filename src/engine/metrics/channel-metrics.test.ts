import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ChannelMetrics } from './channel-metrics.ts';
import { formatMetrics } from './exposition.ts';
import { MetricRegistry } from './registry.ts';

const channel = {
  ...{ id: 'i', account: '000000000000', region: 'us-east-1', name: 'to-lake' },
  stream: { name: 'clicks' },
};

const labels = 'account="000000000000",region="us-east-1",stream="clicks",channel="to-lake",channel_id="i"';

test('what is delivered, what is not, and how old it was; gone with its channel', () => {
  const registry = new MetricRegistry();
  const metrics = new ChannelMetrics({ registry });
  const meter = metrics.delivery(channel);
  meter.delivered({ records: 3, bytes: 30, freshnessMs: 301_000 });
  meter.deadLettered(2);
  meter.putFailed(400_000);
  meter.lost(1);
  const lines = (): string[] =>
    formatMetrics(registry.collect())
      .split('\n')
      .filter((line) => line.includes('to-lake'));
  const values = lines()
    .filter((line) => !line.includes('_bucket'))
    .map((line) => line.replace(`{${labels}}`, '').replace('millstream_kinesis_channel_', ''));
  assert.deepEqual(values.toSorted(), [
    'bytes_total 30',
    'data_freshness_seconds_count 2',
    'data_freshness_seconds_sum 701',
    'failed_records_total 2',
    'lost_records_total 1',
    'put_failures_total 1',
    'records_total 3',
  ]);
  metrics.forget(channel);
  assert.deepEqual(lines(), []);
});
