import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatMetrics } from './exposition.ts';
import { MetricRegistry } from './registry.ts';

test('what was counted is written as Prometheus reads it', () => {
  const registry = new MetricRegistry();
  const counter = registry.counter({ name: 'things_total', help: 'Things, \\ and\nmore.', labels: ['kind', 'where'] });
  counter.series('a', 'x').add(3);
  counter.series('a', 'x').add();
  counter.series('b"\\\n', '').add(0.5);
  registry.gauge({ name: 'level_bytes', help: 'Level.', labels: [] }).series().set(-2);
  const histogram = registry.histogram({ name: 'wait_seconds', help: 'Wait.', labels: ['who'], bounds: [0, 0.5, 2] });
  for (const value of [0, 0.5, 0.6, 2, 7]) histogram.series('me').observe(value);
  registry.counter({ name: 'unused_total', help: 'Never counted.', labels: ['kind'] });
  assert.equal(
    formatMetrics(registry.collect()),
    String.raw`# HELP millstream_metrics_series_dropped_total Times a series was asked for past the bound of all series.
# TYPE millstream_metrics_series_dropped_total counter
millstream_metrics_series_dropped_total 0
# HELP things_total Things, \\ and\nmore.
# TYPE things_total counter
things_total{kind="a",where="x"} 4
things_total{kind="b\"\\\n",where=""} 0.5
# HELP level_bytes Level.
# TYPE level_bytes gauge
level_bytes -2
# HELP wait_seconds Wait.
# TYPE wait_seconds histogram
wait_seconds_bucket{who="me",le="0"} 1
wait_seconds_bucket{who="me",le="0.5"} 2
wait_seconds_bucket{who="me",le="2"} 4
wait_seconds_bucket{who="me",le="+Inf"} 5
wait_seconds_sum{who="me"} 10.1
wait_seconds_count{who="me"} 5
`,
  );
  assert.equal(formatMetrics([]), '');
});

test('past the bound series still count for their holder, are not shown, and are told', () => {
  const registry = new MetricRegistry({ seriesMax: 3 });
  const counter = registry.counter({ name: 'things_total', help: 'Things.', labels: ['kind'] });
  counter.series('a').add();
  counter.series('b').add();
  const beyond = counter.series('c');
  beyond.add();
  assert.equal(beyond.value, 1);
  const shown = (): string => formatMetrics(registry.collect());
  assert.match(shown(), /series_dropped_total 1\n/);
  assert.doesNotMatch(shown(), /"c"/);
  counter.remove('a');
  counter.remove('a');
  counter.remove('never');
  counter.series('d').add();
  counter.series('e').add();
  assert.match(shown(), /series_dropped_total 2\n/);
  assert.match(shown(), /"d"/);
  assert.doesNotMatch(shown(), /"a"|"e"/);
});

test('a family has one name and a histogram growing bounds', () => {
  const registry = new MetricRegistry();
  registry.counter({ name: 'a_total', help: '', labels: [] });
  assert.throws(() => registry.gauge({ name: 'a_total', help: '', labels: [] }), { name: 'AssertionError' });
  assert.throws(() => registry.gauge({ name: 'a-b', help: '', labels: [] }), { name: 'AssertionError' });
  const options = { name: 'b_seconds', help: '', labels: [], bounds: [1, 1] };
  assert.throws(() => registry.histogram(options), { name: 'AssertionError' });
});
