/**
 * Counts what SQL applications do. The port is engine/jobs' ApplicationMeter, met by its form, since neither part knows the
 * other. Series go with their application.
 */
import { analyticsFamilies } from './analytics-families.ts';
import type { AnalyticsFamilies } from './analytics-families.ts';
import type { MetricRegistry } from './registry.ts';
import { removeSeries, seriesOf } from './series-group.ts';
import type { SeriesOf } from './series-group.ts';

interface Named {
  readonly account: string;
  readonly region: string;
  readonly name: string;
}

type Flow = 'Input' | 'Output';
type FlowKey = readonly [account: string, region: string, application: string, flow: Flow, id: string];

interface FlowSeries {
  readonly key: FlowKey;
  readonly amounts: SeriesOf<AnalyticsFamilies['flow']>;
  readonly attempts: SeriesOf<AnalyticsFamilies['output']> | undefined;
  /** Made where an input is prepared by a function. */
  processing: SeriesOf<AnalyticsFamilies['processing']> | undefined;
}

const msPerSecond = 1_000;

export class AnalyticsMetrics {
  readonly #families: AnalyticsFamilies;
  /** By application, then by flow and id. Owners say when an application is gone. */
  readonly #applications = new Map<string, Map<string, FlowSeries>>();

  constructor(options: { readonly registry: MetricRegistry }) {
    this.#families = analyticsFamilies(options.registry);
  }

  read(application: Named, input: string, records: number, bytes: number): void {
    const { amounts } = this.#flow(application, 'Input', input);
    amounts.records.add(records);
    amounts.bytes.add(bytes);
  }

  wrote(
    application: Named,
    output: string,
    attempt: { readonly records: number; readonly bytes: number; readonly succeeded: boolean },
  ): void {
    const { amounts, attempts } = this.#flow(application, 'Output', output);
    amounts.records.add(attempt.records);
    amounts.bytes.add(attempt.bytes);
    attempts?.attempts.add();
    if (attempt.succeeded) attempts?.success.add();
  }

  processed(
    application: Named,
    input: string,
    call: {
      readonly durationMs: number;
      readonly succeeded: boolean;
      readonly okRecords: number;
      readonly okBytes: number;
      readonly droppedRecords: number;
      readonly failedRecords: number;
    },
  ): void {
    const flow = this.#flow(application, 'Input', input);
    const series = (flow.processing ??= seriesOf(this.#families.processing, flow.key));
    series.calls.add();
    if (call.succeeded) series.success.add();
    series.duration.observe(call.durationMs / msPerSecond);
    series.okRecords.add(call.okRecords);
    series.okBytes.add(call.okBytes);
    series.droppedRecords.add(call.droppedRecords);
    series.failedRecords.add(call.failedRecords);
  }

  running({ account, region, name }: Named, state: { readonly behindMs: number; readonly kpus: number }): void {
    const series = seriesOf(this.#families.application, [account, region, name]);
    series.behind.set(state.behindMs / msPerSecond);
    series.kpus.set(state.kpus);
  }

  /** It does not run any more. */
  stopped({ account, region, name }: Named): void {
    removeSeries(this.#families.application, [account, region, name]);
  }

  forget(application: Named): void {
    const { account, region, name } = application;
    this.stopped(application);
    const key = JSON.stringify([account, region, name]);
    for (const flow of this.#applications.get(key)?.values() ?? []) {
      removeSeries(this.#families.flow, flow.key);
      removeSeries(this.#families.output, flow.key);
      removeSeries(this.#families.processing, flow.key);
    }
    this.#applications.delete(key);
  }

  #flow({ account, region, name }: Named, flow: Flow, id: string): FlowSeries {
    const application = JSON.stringify([account, region, name]);
    let flows = this.#applications.get(application);
    if (flows === undefined) {
      flows = new Map();
      this.#applications.set(application, flows);
    }
    let series = flows.get(`${flow} ${id}`);
    if (series === undefined) {
      const key: FlowKey = [account, region, name, flow, id];
      const amounts = seriesOf(this.#families.flow, key);
      const attempts = flow === 'Output' ? seriesOf(this.#families.output, key) : undefined;
      series = { key, amounts, attempts, processing: undefined };
      flows.set(`${flow} ${id}`, series);
    }
    return series;
  }
}
