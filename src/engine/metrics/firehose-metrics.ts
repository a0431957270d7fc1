/**
 * Counts what delivery streams take and deliver. The ports are the PutMeter of the Firehose service and the DeliveryMeter of
 * engine/delivery, met by their forms, since neither part knows the other. Series go with their delivery stream.
 */
import { firehoseFamilies, type deliveryLabels, type FirehoseFamilies } from './firehose-families.ts';
import type { LabelValues, MetricRegistry } from './registry.ts';
import { removeSeries, seriesOf, type SeriesOf } from './series-group.ts';

export interface MeteredDeliveryStream {
  readonly id: number;
  readonly account: string;
  readonly region: string;
  readonly name: string;
  readonly source: { readonly kind: 'direct-put' | 'stream' };
}

interface Amount {
  readonly records: number;
  readonly bytes: number;
}

export interface MeteredDirectPut extends Amount {
  readonly operation: 'PutRecord' | 'PutRecordBatch';
  readonly latencyMs: number;
  readonly throttled: number;
}

type Labels = LabelValues<typeof deliveryLabels>;
type GroupName = keyof FirehoseFamilies;
type Series = { readonly [Name in GroupName]: SeriesOf<FirehoseFamilies[Name]> };

/** The series of one delivery stream, each group made when it is first counted on. */
interface Own {
  readonly labels: Labels;
  readonly series: { -readonly [Name in GroupName]?: Series[Name] };
}

export const deliveryStreamsMax = 100_000;

const msPerSecond = 1_000;

export class FirehoseMetrics {
  readonly #families: FirehoseFamilies;
  /** By id. Owners say when one is gone; the bound is for what is told of it after that. */
  readonly #streams = new Map<number, Own>();

  constructor(options: { readonly registry: MetricRegistry }) {
    this.#families = firehoseFamilies(options.registry);
  }

  put(stream: MeteredDeliveryStream, { operation, latencyMs, records, bytes, throttled }: MeteredDirectPut): void {
    const own = this.#of(stream);
    const incoming = this.#group(own, 'incoming');
    incoming.requests.add();
    incoming.records.add(records);
    incoming.bytes.add(bytes);
    incoming.throttled.add(throttled);
    const calls = this.#group(own, operation === 'PutRecord' ? 'putRecord' : 'putRecordBatch');
    calls.requests.add();
    calls.records.add(records);
    calls.bytes.add(bytes);
    calls.latency.observe(latencyMs / msPerSecond);
  }

  /** What the delivery of that part counts on. What a backup reads, buffers and converts is not shown. */
  delivery(stream: MeteredDeliveryStream, part: 'main' | 'backup') {
    const group = <Name extends GroupName>(name: Name): Series[Name] => this.#group(this.#of(stream), name);
    const isMain = part === 'main';
    return {
      read: ({ records, bytes }: Amount): void => {
        if (!isMain || stream.source.kind !== 'stream') return;
        group('source').records.add(records);
        group('source').bytes.add(bytes);
      },
      delivered: ({ records, bytes, freshnessMs }: Amount & { readonly freshnessMs: number }): void => {
        const place = group(part);
        place.attempts.add();
        place.success.add();
        place.objects.add();
        place.records.add(records);
        place.bytes.add(bytes);
        place.freshness.observe(freshnessMs / msPerSecond);
      },
      putFailed: (freshnessMs: number | undefined): void => {
        group(part).attempts.add();
        if (freshnessMs !== undefined) group(part).freshness.observe(freshnessMs / msPerSecond);
      },
      lost: (records: number): void => group(part).lost.add(records),
      buffered: ({ bytes, bytesMax }: { readonly bytes: number; readonly bytesMax: number }): void => {
        if (!isMain) return;
        group('buffer').bytes.set(bytes);
        group('buffer').bytesMax.set(bytesMax);
      },
      partitions: (count: number, isExceeded: boolean): void => {
        if (!isMain) return;
        group('partitions').count.set(count);
        group('partitions').exceeded.set(isExceeded ? 1 : 0);
      },
      converted: ({ records, bytes, isOk }: Amount & { readonly isOk: boolean }): void => {
        const conversion = group('conversion');
        (isOk ? conversion.records : conversion.failedRecords).add(records);
        (isOk ? conversion.bytes : conversion.failedBytes).add(bytes);
      },
    };
  }

  /** What the function that transforms its records counts on. */
  transform(stream: MeteredDeliveryStream) {
    const series = (): Series['transform'] => this.#group(this.#of(stream), 'transform');
    return {
      executed: ({ durationMs, isOk }: { readonly durationMs: number; readonly isOk: boolean }): void => {
        series().duration.observe(durationMs / msPerSecond);
        if (isOk) series().success.add();
      },
      transformed: ({ records, bytes }: Amount): void => {
        series().records.add(records);
        series().bytes.add(bytes);
      },
    };
  }

  /** Lets go of the series of one that is gone. */
  forget({ id }: { readonly id: number }): void {
    const own = this.#streams.get(id);
    if (own === undefined) return;
    for (const group of Object.values(this.#families)) removeSeries(group, own.labels);
    this.#streams.delete(id);
  }

  #of({ id, account, region, name }: MeteredDeliveryStream): Own {
    let own = this.#streams.get(id);
    if (own === undefined) {
      const [oldest] = this.#streams.keys();
      if (this.#streams.size >= deliveryStreamsMax && oldest !== undefined) this.forget({ id: oldest });
      own = { labels: [account, region, name], series: {} };
      this.#streams.set(id, own);
    }
    return own;
  }

  #group<Name extends GroupName>(own: Own, name: Name): Series[Name] {
    const known = own.series[name];
    if (known !== undefined) return known;
    // Each family of every group has the same labels, which the compiler cannot see through the name.
    const series = seriesOf(this.#families[name] as never, own.labels as never) as Series[Name];
    own.series[name] = series;
    return series;
  }
}
