/**
 * All metrics of the process that parts count themselves. A family is one metric; it has one series per set of label
 * values. The series are bounded: past the bound a caller still gets one to count on, but it is shown nowhere, and how many
 * times that happened is itself a metric.
 */
import { assert } from '../../base/assert.ts';
import { formatNumber } from './exposition.ts';
import type { MetricFamily, MetricSample } from './exposition.ts';
import { Counter, Gauge, Histogram } from './series.ts';

/** The CloudWatch metric a family holds the numbers of. */
export interface AwsMetric {
  readonly namespace: string;
  readonly name: string;
  readonly unit: 'Bytes' | 'Count' | 'Milliseconds' | 'Seconds';
}

export interface FamilyOptions<Labels extends readonly string[]> {
  /** As Prometheus wants it: the base unit at its end, `_total` behind a counter's. */
  readonly name: string;
  readonly help: string;
  readonly labels: Labels;
  readonly aws?: AwsMetric;
}

/** One value for each label. */
export type LabelValues<Labels extends readonly string[]> = { readonly [K in keyof Labels]: string };

/** Of a scrape of some 20 MB; 10,000 streams with every metric stay below it. */
export const seriesMaxDefault = 250_000;

export interface AnyFamily {
  readonly aws: AwsMetric | undefined;
  readonly size: number;
  collect(): MetricFamily;
}

export class Family<Labels extends readonly string[], Series> implements AnyFamily {
  readonly #options: FamilyOptions<Labels>;
  readonly #registry: MetricRegistry;
  readonly #kind: SeriesKind<Series>;
  readonly #series = new Map<string, { readonly labels: Readonly<Record<string, string>>; readonly series: Series }>();

  constructor(registry: MetricRegistry, options: FamilyOptions<Labels>, kind: SeriesKind<Series>) {
    this.#registry = registry;
    this.#options = options;
    this.#kind = kind;
  }

  get aws(): AwsMetric | undefined {
    return this.#options.aws;
  }

  get size(): number {
    return this.#series.size;
  }

  /** The series of these label values, made where there is none. To be kept by who counts often. */
  series(...values: LabelValues<Labels>): Series {
    const key = JSON.stringify(values);
    const found = this.#series.get(key);
    if (found !== undefined) return found.series;
    const series = this.#kind.make();
    const labels = Object.fromEntries(this.#options.labels.map((label, index) => [label, values[index] ?? '']));
    if (this.#registry.takeRoom()) this.#series.set(key, { labels, series });
    return series;
  }

  /** Shows the series no more and gives its room back. Who still holds it counts for nobody. */
  remove(...values: LabelValues<Labels>): void {
    if (this.#series.delete(JSON.stringify(values))) this.#registry.giveRoom();
  }

  collect(): MetricFamily {
    const { name, help } = this.#options;
    const samples = [...this.#series.values()].flatMap(({ labels, series }) => this.#kind.samples(series, labels));
    return { name, help, type: this.#kind.type, samples };
  }
}

export class MetricRegistry {
  readonly #seriesMax: number;
  readonly #families = new Map<string, AnyFamily>();
  readonly #dropped: Family<readonly [], Counter>;
  #seriesCount = 0;

  constructor(options: { readonly seriesMax?: number } = {}) {
    this.#seriesMax = options.seriesMax ?? seriesMaxDefault;
    this.#dropped = this.counter({
      name: 'millstream_metrics_series_dropped_total',
      help: 'Times a series was asked for past the bound of all series.',
      labels: [],
    });
    this.#dropped.series();
  }

  counter<const Labels extends readonly string[]>(options: FamilyOptions<Labels>): Family<Labels, Counter> {
    return this.#add(options, counterKind);
  }

  gauge<const Labels extends readonly string[]>(options: FamilyOptions<Labels>): Family<Labels, Gauge> {
    return this.#add(options, gaugeKind);
  }

  /** `bounds`: see Histogram. */
  histogram<const Labels extends readonly string[]>(
    options: FamilyOptions<Labels> & { readonly bounds: readonly number[] },
  ): Family<Labels, Histogram> {
    assert(
      options.bounds.every((bound, index) => index === 0 || bound > (options.bounds[index - 1] ?? bound)),
      'the bounds of a histogram grow',
    );
    return this.#add(options, histogramKind(options.bounds));
  }

  /** What there is to show now; families without a series are left out. */
  collect(): readonly MetricFamily[] {
    return [...this.#families.values()].filter(({ size }) => size > 0).map((family) => family.collect());
  }

  /** The families that hold a CloudWatch metric. */
  awsFamilies(): readonly AnyFamily[] {
    return [...this.#families.values()].filter(({ aws }) => aws !== undefined);
  }

  /** Called by families. False where the bound is reached. */
  takeRoom(): boolean {
    if (this.#seriesCount >= this.#seriesMax) {
      this.#dropped.series().add();
      return false;
    }
    this.#seriesCount += 1;
    return true;
  }

  /** Called by families. */
  giveRoom(): void {
    this.#seriesCount -= 1;
    assert(this.#seriesCount >= 0, 'room is given back once');
  }

  #add<Labels extends readonly string[], Series>(
    options: FamilyOptions<Labels>,
    kind: SeriesKind<Series>,
  ): Family<Labels, Series> {
    assert(/^[a-z][a-z0-9_]*$/.test(options.name), `${options.name} is a metric's name`);
    assert(!this.#families.has(options.name), `${options.name} is one family`);
    const family = new Family(this, options, kind);
    this.#families.set(options.name, family);
    return family;
  }
}

interface SeriesKind<Series> {
  readonly type: MetricFamily['type'];
  readonly make: () => Series;
  readonly samples: (series: Series, labels: Readonly<Record<string, string>>) => readonly MetricSample[];
}

const counterKind: SeriesKind<Counter> = {
  type: 'counter',
  make: () => new Counter(),
  samples: ({ value }, labels) => [{ labels, value }],
};

const gaugeKind: SeriesKind<Gauge> = {
  type: 'gauge',
  make: () => new Gauge(),
  samples: ({ value }, labels) => [{ labels, value }],
};

function histogramKind(bounds: readonly number[]): SeriesKind<Histogram> {
  return { type: 'histogram', make: () => new Histogram(bounds), samples: histogramSamples };
}

/** Prometheus counts a value in every bucket whose bound it does not pass. */
function histogramSamples(histogram: Histogram, labels: Readonly<Record<string, string>>): readonly MetricSample[] {
  let total = 0;
  const buckets = histogram.counts.map((count, range) => {
    total += count;
    const bound = formatNumber(histogram.bounds[range] ?? Infinity);
    return { suffix: '_bucket', labels: { ...labels, le: bound }, value: total };
  });
  return [...buckets, { suffix: '_sum', labels, value: histogram.sum }, { suffix: '_count', labels, value: total }];
}
