/** What the process itself and its listener count, by the names Prometheus's own clients use. */
import { performance } from 'node:perf_hooks';
import type { MetricFamily } from '../engine/metrics/exposition.ts';
import type { ListenerCounts } from '../io/http-listener/listener.ts';

export function processMetrics(): MetricFamily[] {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  const startedAtSeconds = performance.timeOrigin / 1_000;
  const { utilization } = performance.eventLoopUtilization();
  return [
    counter('process_cpu_seconds_total', 'CPU time used.', (user + system) / 1_000_000),
    gauge('process_resident_memory_bytes', 'Memory held by the process.', rss),
    gauge('process_start_time_seconds', 'Start of the process, in seconds since 1970.', startedAtSeconds),
    gauge('nodejs_heap_size_used_bytes', 'JavaScript heap in use.', heapUsed),
    gauge('nodejs_array_buffers_bytes', 'Memory of buffers outside the heap.', arrayBuffers),
    gauge('nodejs_eventloop_utilization_ratio', 'Share of time the event loop was busy since the start.', utilization),
  ];
}

export function listenerMetrics(counts: ListenerCounts): MetricFamily[] {
  return [
    gauge('millstream_http_connections_open', 'Connections open now.', counts.connectionsOpen),
    counter('millstream_http_connections_total', 'Connections accepted.', counts.connectionsAccepted),
    counter('millstream_http_connections_refused_total', 'Connections beyond the limit.', counts.connectionsRefused),
    counter('millstream_http_requests_total', 'Requests begun.', counts.requests),
  ];
}

function counter(name: string, help: string, value: number): MetricFamily {
  return { name, help, type: 'counter', samples: [{ value }] };
}

function gauge(name: string, help: string, value: number): MetricFamily {
  return { name, help, type: 'gauge', samples: [{ value }] };
}
