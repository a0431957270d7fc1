/** Answers by service, operation and status. Runs once a request, so the series of a triple is looked up by one text. */
import type { MetricRegistry } from '../engine/metrics/registry.ts';
import type { Counter } from '../engine/metrics/series.ts';

export type CountAnswer = (service: string, operation: string, status: number) => void;

export function countAnswers(registry: MetricRegistry): CountAnswer {
  const answers = registry.counter({
    name: 'millstream_aws_requests_total',
    help: 'Requests of AWS clients that were answered.',
    labels: ['service', 'operation', 'status'],
  });
  // Operations are those of the models and statuses are few, so this stays small.
  const series = new Map<string, Counter>();
  return (service, operation, status) => {
    const key = `${service} ${operation} ${status}`;
    let counter = series.get(key);
    if (counter === undefined) {
      counter = answers.series(service, operation, String(status));
      series.set(key, counter);
    }
    counter.add();
  };
}
