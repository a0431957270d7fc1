/**
 * Counts what the data plane of streams tells. The port is engine/stream's StreamMeter, met by its form, since neither part
 * knows the other. Stream-level metrics always count, shard-level ones where they are enabled for the stream.
 */
import { kinesisFamilies } from './kinesis-families.ts';
import type { KinesisFamilies } from './kinesis-families.ts';
import type { MetricRegistry } from './registry.ts';
import { removeSeries, seriesOf } from './series-group.ts';
import type { SeriesOf } from './series-group.ts';

export interface MeteredStream {
  readonly id: number;
  readonly account: string;
  readonly region: string;
  readonly name: string;
  /** AWS's names of the enabled shard-level metrics. */
  readonly shardMetrics: ReadonlySet<string>;
}

/** What the catalog tells of a stream; only what ends is looked at. */
export interface MeteredChange {
  readonly kind: 'created' | 'changed' | 'deleted';
  readonly stream: MeteredStream & { readonly shards: { has(index: number): boolean } };
}

export interface MeteredShard {
  readonly index: number;
}

export interface MeteredPut {
  readonly operation: 'PutRecord' | 'PutRecords';
  readonly latencyMs: number;
  readonly shards: readonly ({ readonly throttled: number } & MeteredRecords)[];
  readonly recordsTotal: number;
  readonly recordsFailed: number;
}

export interface MeteredRecords {
  readonly shard: MeteredShard;
  readonly records: number;
  readonly bytes: number;
}

type StreamLabels = readonly [account: string, region: string, stream: string];

/** The series of one stream, each group made when it is first counted on. */
interface StreamSeries {
  readonly labels: StreamLabels;
  stored: SeriesOf<KinesisFamilies['stored']> | undefined;
  putRecord: SeriesOf<KinesisFamilies['putRecord']> | undefined;
  putRecords: SeriesOf<KinesisFamilies['putRecords']> | undefined;
  batch: SeriesOf<KinesisFamilies['batch']> | undefined;
  get: SeriesOf<KinesisFamilies['get']> | undefined;
  readonly consumers: Map<string, SeriesOf<KinesisFamilies['consumer']>>;
  readonly shards: Map<number, SeriesOf<KinesisFamilies['shard']>>;
}

export interface KinesisMetricsOptions {
  readonly registry: MetricRegistry;
  /** A shard's name as AWS shows it. */
  readonly shardName: (index: number) => string;
}

export const streamsMax = 100_000;

const msPerSecond = 1_000;

export class KinesisMetrics {
  readonly #families: KinesisFamilies;
  readonly #shardName: (index: number) => string;
  /** By id. Owners say when a stream is gone; the bound is for what is told of streams after that. */
  readonly #streams = new Map<number, StreamSeries>();

  constructor(options: KinesisMetricsOptions) {
    this.#families = kinesisFamilies(options.registry);
    this.#shardName = options.shardName;
  }

  put(stream: MeteredStream, measure: MeteredPut): void {
    const own = this.#of(stream);
    const { operation, shards, recordsTotal, recordsFailed } = measure;
    const stored = (own.stored ??= seriesOf(this.#families.stored, own.labels));
    const calls =
      operation === 'PutRecord'
        ? (own.putRecord ??= seriesOf(this.#families.putRecord, own.labels))
        : (own.putRecords ??= seriesOf(this.#families.putRecords, own.labels));
    let [records, bytes, throttled] = [0, 0, 0];
    for (const amount of shards) {
      records += amount.records;
      bytes += amount.bytes;
      throttled += amount.throttled;
      if (stream.shardMetrics.size > 0) this.#putShard(stream, own, amount);
    }
    stored.incomingRecords.add(records);
    stored.incomingBytes.add(bytes);
    stored.writeThrottled.add(throttled);
    calls.calls.add();
    calls.bytes.add(bytes);
    if (records > 0) calls.success.add();
    calls.latency.observe(measure.latencyMs / msPerSecond);
    if (operation === 'PutRecord') return;
    const batch = (own.batch ??= seriesOf(this.#families.batch, own.labels));
    batch.total.add(recordsTotal);
    batch.successful.add(records);
    batch.failed.add(recordsFailed);
    batch.throttled.add(throttled);
  }

  got(
    stream: MeteredStream,
    measure: MeteredRecords & { readonly latencyMs: number; readonly iteratorAgeMs: number },
  ): void {
    const own = this.#of(stream);
    const { records, bytes, latencyMs, iteratorAgeMs } = measure;
    const get = (own.get ??= seriesOf(this.#families.get, own.labels));
    get.calls.add();
    get.success.add();
    get.records.add(records);
    get.bytes.add(bytes);
    get.latency.observe(latencyMs / msPerSecond);
    get.age.observe(iteratorAgeMs / msPerSecond);
    this.#outgoing(stream, own, measure);
    if (stream.shardMetrics.has('IteratorAgeMilliseconds'))
      this.#shard(own, measure.shard).age.observe(iteratorAgeMs / msPerSecond);
  }

  getFailed(stream: MeteredStream, shard: MeteredShard, throttled: boolean): void {
    const own = this.#of(stream);
    const get = (own.get ??= seriesOf(this.#families.get, own.labels));
    get.calls.add();
    if (!throttled) return;
    get.throttled.add();
    if (stream.shardMetrics.has('ReadProvisionedThroughputExceeded')) this.#shard(own, shard).readThrottled.add();
  }

  subscribed(stream: MeteredStream, consumer: string, outcome: 'success' | 'rate-exceeded'): void {
    const series = this.#consumer(this.#of(stream), consumer);
    series.calls.add();
    if (outcome === 'success') series.success.add();
    else series.rateExceeded.add();
  }

  event(
    stream: MeteredStream,
    measure: MeteredRecords & { readonly consumer: string; readonly millisBehindLatest: number },
  ): void {
    const own = this.#of(stream);
    const series = this.#consumer(own, measure.consumer);
    series.events.add();
    series.eventSuccess.add();
    series.eventRecords.add(measure.records);
    series.eventBytes.add(measure.bytes);
    series.eventAge.observe(measure.millisBehindLatest / msPerSecond);
    this.#outgoing(stream, own, measure);
  }

  eventFailed(stream: MeteredStream, consumer: string): void {
    this.#consumer(this.#of(stream), consumer).events.add();
  }

  forgetConsumer(streamId: number, consumer: string): void {
    const own = this.#streams.get(streamId);
    if (own !== undefined) this.#removeConsumer(own, consumer);
  }

  /** Lets go of the series of deleted streams, of expired shards, and of shards that are metered no more. */
  streamChanged({ kind, stream }: MeteredChange): void {
    const own = this.#streams.get(stream.id);
    if (own === undefined) return;
    if (kind === 'deleted') {
      this.#forgetStream(stream.id, own);
      return;
    }
    for (const index of own.shards.keys()) {
      if (stream.shardMetrics.size === 0 || !stream.shards.has(index)) this.#removeShard(own, index);
    }
  }

  #of(stream: MeteredStream): StreamSeries {
    let own = this.#streams.get(stream.id);
    if (own === undefined) {
      const [oldest] = this.#streams;
      if (this.#streams.size >= streamsMax && oldest !== undefined) this.#forgetStream(...oldest);
      own = {
        labels: [stream.account, stream.region, stream.name],
        stored: undefined,
        putRecord: undefined,
        putRecords: undefined,
        batch: undefined,
        get: undefined,
        consumers: new Map(),
        shards: new Map(),
      };
      this.#streams.set(stream.id, own);
    }
    return own;
  }

  #putShard(stream: MeteredStream, own: StreamSeries, amount: MeteredPut['shards'][number]): void {
    const series = this.#shard(own, amount.shard);
    const { shardMetrics } = stream;
    if (shardMetrics.has('IncomingRecords')) series.incomingRecords.add(amount.records);
    if (shardMetrics.has('IncomingBytes')) series.incomingBytes.add(amount.bytes);
    if (shardMetrics.has('WriteProvisionedThroughputExceeded')) series.writeThrottled.add(amount.throttled);
  }

  #outgoing(stream: MeteredStream, own: StreamSeries, { shard, records, bytes }: MeteredRecords): void {
    const { shardMetrics } = stream;
    if (shardMetrics.has('OutgoingRecords')) this.#shard(own, shard).outgoingRecords.add(records);
    if (shardMetrics.has('OutgoingBytes')) this.#shard(own, shard).outgoingBytes.add(bytes);
  }

  #shard(own: StreamSeries, { index }: MeteredShard): SeriesOf<KinesisFamilies['shard']> {
    let series = own.shards.get(index);
    if (series === undefined) {
      series = seriesOf(this.#families.shard, [...own.labels, this.#shardName(index)]);
      own.shards.set(index, series);
    }
    return series;
  }

  #consumer(own: StreamSeries, consumer: string): SeriesOf<KinesisFamilies['consumer']> {
    let series = own.consumers.get(consumer);
    if (series === undefined) {
      series = seriesOf(this.#families.consumer, [...own.labels, consumer]);
      own.consumers.set(consumer, series);
    }
    return series;
  }

  #forgetStream(id: number, own: StreamSeries): void {
    const { stored, putRecord, putRecords, batch, get } = this.#families;
    for (const group of [stored, putRecord, putRecords, batch, get]) removeSeries(group, own.labels);
    for (const consumer of own.consumers.keys()) this.#removeConsumer(own, consumer);
    for (const index of own.shards.keys()) this.#removeShard(own, index);
    this.#streams.delete(id);
  }

  #removeConsumer(own: StreamSeries, consumer: string): void {
    removeSeries(this.#families.consumer, [...own.labels, consumer]);
    own.consumers.delete(consumer);
  }

  #removeShard(own: StreamSeries, index: number): void {
    removeSeries(this.#families.shard, [...own.labels, this.#shardName(index)]);
    own.shards.delete(index);
  }
}
