/**
 * Counts what channels deliver, for CloudWatch's DeliveryToS3 metrics of AWS/Kinesis. It is the DeliveryMeter of engine/delivery by
 * its form, since neither part knows the other. Series go with their channel.
 */
import type { MetricRegistry } from './registry.ts';
import { removeSeries, seriesOf } from './series-group.ts';

export interface MeteredChannel {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly name: string;
  readonly stream: { readonly name: string };
}

const labels = ['account', 'region', 'stream', 'channel', 'channel_id'] as const;

/** From an object at once past the longest freshness to the day after which records are given up. */
const freshnessSeconds = [1, 60, 120, 300, 360, 600, 900, 960, 3_600, 21_600, 86_400];

const msPerSecond = 1_000;

export class ChannelMetrics {
  readonly #families: ReturnType<typeof families>;

  constructor(options: { readonly registry: MetricRegistry }) {
    this.#families = families(options.registry);
  }

  delivery(channel: MeteredChannel) {
    const series = seriesOf(this.#families, labelsOf(channel));
    return {
      read: (): void => undefined,
      delivered: (amount: { readonly records: number; readonly bytes: number; readonly freshnessMs: number }): void => {
        series.records.add(amount.records);
        series.bytes.add(amount.bytes);
        series.freshness.observe(amount.freshnessMs / msPerSecond);
      },
      deadLettered: (records: number): void => series.failed.add(records),
      putFailed: (freshnessMs: number | undefined): void => {
        series.attemptsFailed.add();
        if (freshnessMs !== undefined) series.freshness.observe(freshnessMs / msPerSecond);
      },
      lost: (records: number): void => series.lost.add(records),
      buffered: (): void => undefined,
      partitions: (): void => undefined,
      converted: (): void => undefined,
    };
  }

  /** Lets go of the series of one that is gone. */
  forget(channel: MeteredChannel): void {
    removeSeries(this.#families, labelsOf(channel));
  }
}

function labelsOf({ account, region, stream, name, id }: MeteredChannel) {
  return [account, region, stream.name, name, id] as const;
}

function families(registry: MetricRegistry) {
  const counter = (name: string, help: string, aws?: string) =>
    registry.counter({
      ...{ name: `millstream_kinesis_channel_${name}`, help, labels },
      ...(aws === undefined ? {} : { aws: { namespace: 'AWS/Kinesis', name: aws, unit: 'Count' } as const }),
    });
  return {
    records: counter('records_total', 'Records delivered.', 'DeliveryToS3.SuccessfulRecordCount'),
    failed: counter('failed_records_total', 'Records in the dead letters.', 'DeliveryToS3.FailedRecordCount'),
    lost: counter('lost_records_total', 'Records given up.'),
    bytes: counter('bytes_total', 'Bytes delivered, before compression.'),
    attemptsFailed: counter('put_failures_total', 'Attempts at an object that failed.'),
    freshness: registry.histogram({
      name: 'millstream_kinesis_channel_data_freshness_seconds',
      help: 'Age of the oldest record of an object at each attempt to put it.',
      labels,
      bounds: freshnessSeconds,
      aws: { namespace: 'AWS/Kinesis', name: 'DeliveryToS3.DataFreshness', unit: 'Seconds' },
    }),
  };
}
