/** The plain settings of a stream: record size, distribution of records, shard-level metrics. */
import type { Catalog } from './catalog.ts';
import { StreamError } from './errors.ts';
import { requireActive, type ShardMetric, type Stream, type StreamName } from './stream.ts';

/** Errors: StreamNotFound, StreamInUse. */
export async function updateRecordSize(catalog: Catalog, name: StreamName, recordBytesMax: number): Promise<void> {
  await catalog.change(name, async (stream) => {
    requireActive(stream);
    return { set: { recordBytesMax }, updating: true };
  });
}

/** Errors: StreamNotFound, StreamInUse, OnDemandOnly. */
export async function updateDistribution(
  catalog: Catalog,
  name: StreamName,
  distribution: Stream['distribution'],
): Promise<void> {
  await catalog.change(name, async (stream) => {
    requireActive(stream);
    if (stream.mode !== 'on-demand' && distribution === 'auto')
      throw new StreamError({ code: 'OnDemandOnly', name: stream.name, what: 'auto-distribution' });
    // AWS: it takes effect at once and the stream stays ACTIVE.
    return { set: { distribution } };
  });
}

export const allShardMetrics: readonly ShardMetric[] = [
  'IncomingBytes',
  'IncomingRecords',
  'OutgoingBytes',
  'OutgoingRecords',
  'WriteProvisionedThroughputExceeded',
  'ReadProvisionedThroughputExceeded',
  'IteratorAgeMilliseconds',
];

export interface MetricsChange {
  readonly stream: Stream;
  readonly before: readonly ShardMetric[];
  readonly after: readonly ShardMetric[];
}

/** Errors: StreamNotFound, StreamInUse. */
export async function changeShardMetrics(
  catalog: Catalog,
  name: StreamName,
  change: { readonly enable: readonly ShardMetric[] } | { readonly disable: readonly ShardMetric[] },
): Promise<MetricsChange> {
  let before: readonly ShardMetric[] = [];
  const stream = await catalog.change(name, async (stream) => {
    requireActive(stream);
    before = Array.from(stream.shardMetrics);
    const shardMetrics = new Set(stream.shardMetrics);
    if ('enable' in change) for (const metric of change.enable) shardMetrics.add(metric);
    else for (const metric of change.disable) shardMetrics.delete(metric);
    return {
      set: { shardMetrics: new Set(allShardMetrics.filter((metric) => shardMetrics.has(metric))) },
      updating: true,
    };
  });
  return { stream, before, after: Array.from(stream.shardMetrics) };
}
