/** The SQL applications over the storage, with what they read from and write to. */
import { openSqlApplications } from '../engine/jobs/applications/open-applications.ts';
import type { SqlApplications } from '../engine/jobs/applications/open-applications.ts';
import { Resources } from '../engine/jobs/applications/resources.ts';
import { AnalyticsMetrics } from '../engine/metrics/analytics-metrics.ts';
import type { ObjectStore } from '../engine/objects/open-objects.ts';
import type { Streams } from '../engine/stream/open-streams.ts';
import { realMonotonic, realRandom } from '../io/real-ports.ts';
import type { ServerConfig } from './config/options.ts';
import type { Delivery } from './delivery.ts';
import { applicationEvents } from './log/application-events.ts';
import type { Logger } from './log/logger.ts';
import type { Storage } from './storage.ts';

export interface Analytics {
  readonly applications: SqlApplications;
  /** What the ARNs of inputs and outputs stand for. */
  readonly resources: Resources;
}

export interface AnalyticsNeeds {
  readonly config: ServerConfig;
  readonly storage: Storage;
  readonly streams: Streams;
  readonly objects: ObjectStore;
  readonly delivery: Delivery;
  readonly logger: Logger;
}

/** Opens them as parts of the server; those that were running go on. */
export async function openAnalytics(needs: AnalyticsNeeds, parts: AsyncDisposableStack): Promise<Analytics> {
  const { config, storage, streams, objects, delivery, logger } = needs;
  const { log, meta, clock, metrics } = storage;
  const { sealing, jobs, holds, intake } = delivery;
  const { catalog, shards, producer } = streams;
  const resources = new Resources({
    ...{ log, clock, streams: catalog, shards, sealing },
    deliveryStreams: delivery.catalog,
  });
  const meter = new AnalyticsMetrics({ registry: metrics });
  const applications = parts.use(
    await openSqlApplications({
      ...{ log, meta, clock, jobs, holds, resources, producer, intake, meter },
      monotonic: realMonotonic,
      random: realRandom,
      objects: objects.objects,
      events: applicationEvents(logger),
      transitionMs: config.stateDelay,
      isStrict: config.strict,
    }),
  );
  applications.catalog.watch(({ kind, application }) => {
    if (kind === 'deleted') meter.forget(application);
  });
  return { applications, resources };
}
