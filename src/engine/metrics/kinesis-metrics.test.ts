import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shardName } from '../stream/stream.ts';
import type { Shard, Stream } from '../stream/stream.ts';
import type { StreamMeter } from '../stream/stream-meter.ts';
import { formatMetrics } from './exposition.ts';
import { KinesisMetrics } from './kinesis-metrics.ts';
import { MetricRegistry } from './registry.ts';

/** What the meter looks at of a stream and of a shard. */
function streamOf(id: number, shardMetrics: readonly string[] = []): Stream {
  const seen = {
    id,
    account: '000000000000',
    region: 'us-east-1',
    name: `s${id}`,
    shardMetrics: new Set(shardMetrics),
  };
  return seen as unknown as Stream;
}

function shardOf(index: number): Shard {
  return { index } as unknown as Shard;
}

class Bench {
  readonly registry = new MetricRegistry();
  readonly metrics = new KinesisMetrics({ registry: this.registry, shardName });
  /** The port as the data plane sees it: the compiler checks that the metrics meet it. */
  readonly meter: StreamMeter = this.metrics;

  /** Lines of one stream, shortened to the metric, further labels and the value. */
  lines(stream: string): string[] {
    const own = `account="000000000000",region="us-east-1",stream="${stream}"`;
    return formatMetrics(this.registry.collect())
      .split('\n')
      .filter((line) => line.includes(own) && !line.includes('_bucket'))
      .map((line) => line.replace('millstream_kinesis_', '').replace(own, '').replace('{}', '').replace('{,', '{'));
  }
}

test('a PutRecords call counts its records by what became of them', () => {
  const bench = new Bench();
  bench.meter.put(streamOf(1), {
    operation: 'PutRecords',
    latencyMs: 4,
    shards: [
      { shard: shardOf(0), records: 3, bytes: 300, throttled: 1 },
      { shard: shardOf(1), records: 2, bytes: 50, throttled: 0 },
    ],
    recordsTotal: 8,
    recordsFailed: 2,
  });
  assert.deepEqual(bench.lines('s1'), [
    'incoming_bytes_total 350',
    'incoming_records_total 5',
    'write_throughput_exceeded_total 1',
    'put_records_calls_total 1',
    'put_records_bytes_total 350',
    'put_records_success_total 1',
    'put_records_latency_seconds_sum 0.004',
    'put_records_latency_seconds_count 1',
    'put_records_records_total 8',
    'put_records_successful_records_total 5',
    'put_records_failed_records_total 2',
    'put_records_throttled_records_total 1',
  ]);
});

test('a throttled PutRecord is a call without a success', () => {
  const bench = new Bench();
  const shards = [{ shard: shardOf(0), records: 0, bytes: 0, throttled: 1 }];
  bench.meter.put(streamOf(1), { operation: 'PutRecord', latencyMs: 1, shards, recordsTotal: 1, recordsFailed: 0 });
  assert.deepEqual(bench.lines('s1'), [
    'incoming_bytes_total 0',
    'incoming_records_total 0',
    'write_throughput_exceeded_total 1',
    'put_record_calls_total 1',
    'put_record_bytes_total 0',
    'put_record_success_total 0',
    'put_record_latency_seconds_sum 0.001',
    'put_record_latency_seconds_count 1',
  ]);
});

test('reads count by call, and by shard only where that is enabled', () => {
  const bench = new Bench();
  const stream = streamOf(1, ['OutgoingBytes', 'ReadProvisionedThroughputExceeded', 'IteratorAgeMilliseconds']);
  bench.meter.got(stream, { shard: shardOf(2), latencyMs: 2, records: 5, bytes: 70, iteratorAgeMs: 1_500 });
  bench.meter.getFailed(stream, shardOf(2), true);
  bench.meter.getFailed(stream, shardOf(2), false);
  assert.deepEqual(
    bench.lines('s1').filter((line) => !line.endsWith(' 0')),
    [
      'get_records_calls_total 3',
      'get_records_success_total 1',
      'get_records_bytes_total 70',
      'get_records_records_total 5',
      'get_records_latency_seconds_sum 0.002',
      'get_records_latency_seconds_count 1',
      'get_records_iterator_age_seconds_sum 1.5',
      'get_records_iterator_age_seconds_count 1',
      'read_throughput_exceeded_total 1',
      'shard_outgoing_bytes_total{shard="shardId-000000000002"} 70',
      'shard_read_throughput_exceeded_total{shard="shardId-000000000002"} 1',
      'shard_iterator_age_seconds_sum{shard="shardId-000000000002"} 1.5',
      'shard_iterator_age_seconds_count{shard="shardId-000000000002"} 1',
    ],
  );
});

test('fan-out counts by consumer, and everything goes with its stream, consumer or shard', () => {
  const bench = new Bench();
  const stream = streamOf(1, ['OutgoingRecords', 'IncomingRecords']);
  bench.meter.subscribed(stream, 'c', 'success');
  bench.meter.subscribed(stream, 'c', 'rate-exceeded');
  bench.meter.event(stream, { shard: shardOf(0), consumer: 'c', records: 4, bytes: 9, millisBehindLatest: 0 });
  bench.meter.eventFailed(stream, 'c');
  assert.deepEqual(bench.lines('s1').slice(0, 9), [
    'subscribe_to_shard_calls_total{consumer="c"} 2',
    'subscribe_to_shard_success_total{consumer="c"} 1',
    'subscribe_to_shard_rate_exceeded_total{consumer="c"} 1',
    'subscribe_to_shard_events_total{consumer="c"} 2',
    'subscribe_to_shard_event_success_total{consumer="c"} 1',
    'subscribe_to_shard_event_bytes_total{consumer="c"} 9',
    'subscribe_to_shard_event_records_total{consumer="c"} 4',
    'subscribe_to_shard_event_behind_latest_seconds_sum{consumer="c"} 0',
    'subscribe_to_shard_event_behind_latest_seconds_count{consumer="c"} 1',
  ]);
  bench.metrics.forgetConsumer(1, 'c');
  assert.ok(bench.lines('s1').every((line) => !line.includes('consumer=')));
  assert.ok(bench.lines('s1').some((line) => line.includes('shard=')));
  bench.metrics.streamChanged({ kind: 'changed', stream: { ...stream, shards: new Map([[0, shardOf(0)]]) } });
  assert.notDeepEqual(bench.lines('s1'), []);
  bench.metrics.streamChanged({ kind: 'changed', stream: { ...stream, shards: new Map([[1, shardOf(1)]]) } });
  assert.deepEqual(bench.lines('s1'), []);
  const shards = [{ shard: shardOf(0), records: 1, bytes: 1, throttled: 0 }];
  for (const id of [1, 2])
    bench.meter.put(streamOf(id), { operation: 'PutRecord', latencyMs: 1, shards, recordsTotal: 1, recordsFailed: 0 });
  bench.metrics.streamChanged({ kind: 'deleted', stream: streamOf(1) });
  bench.metrics.streamChanged({ kind: 'deleted', stream: streamOf(3) });
  assert.deepEqual(bench.lines('s1'), []);
  assert.notDeepEqual(bench.lines('s2'), []);
});

test('every metric of CloudWatch’s AWS/Kinesis can be found by its name', () => {
  const bench = new Bench();
  const names = bench.registry.awsFamilies().map(({ aws }) => aws?.name);
  const expected = [
    'GetRecords.Bytes GetRecords.IteratorAgeMilliseconds GetRecords.Latency GetRecords.Records GetRecords.Success',
    'IncomingBytes IncomingRecords PutRecord.Bytes PutRecord.Latency PutRecord.Success PutRecords.Bytes PutRecords.Latency',
    'PutRecords.Success PutRecords.TotalRecords PutRecords.SuccessfulRecords PutRecords.FailedRecords',
    'PutRecords.ThrottledRecords ReadProvisionedThroughputExceeded WriteProvisionedThroughputExceeded',
    'SubscribeToShard.RateExceeded SubscribeToShard.Success SubscribeToShardEvent.Bytes',
    'SubscribeToShardEvent.MillisBehindLatest SubscribeToShardEvent.Records SubscribeToShardEvent.Success',
    'IteratorAgeMilliseconds OutgoingBytes OutgoingRecords',
  ].flatMap((line) => line.split(' '));
  assert.deepEqual(new Set(names), new Set(expected));
});
