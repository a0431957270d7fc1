/** Channels over the storage: their catalog, and the jobs that deliver them. */
import { ChannelCatalog } from '../engine/jobs/channels/channel-catalog.ts';
import { ChannelJobs } from '../engine/jobs/channels/channel-jobs.ts';
import type { Jobs } from '../engine/jobs/jobs.ts';
import { ObjectStoreSink } from '../engine/jobs/object-store-sink.ts';
import { ChannelMetrics } from '../engine/metrics/channel-metrics.ts';
import type { ObjectStore } from '../engine/objects/open-objects.ts';
import type { Streams } from '../engine/stream/open-streams.ts';
import { realMonotonic, realRandom } from '../io/real-ports.ts';
import type { ChannelParts } from '../services/kinesis/parts.ts';
import { describeServerPut } from '../services/s3/server-put.ts';
import type { ServerConfig } from './config/options.ts';
import { channelEvents } from './log/channel-events.ts';
import { deliveryJobEvents } from './log/delivery-events.ts';
import type { Logger } from './log/logger.ts';
import type { Storage } from './storage.ts';

export interface ChannelNeeds {
  readonly config: ServerConfig;
  readonly storage: Storage;
  readonly streams: Streams;
  readonly objects: ObjectStore;
  readonly jobs: Jobs;
  readonly logger: Logger;
}

/** Opens them as parts of the server. */
export async function openChannels(needs: ChannelNeeds, parts: AsyncDisposableStack): Promise<ChannelParts> {
  const { config, storage, streams, objects, jobs, logger } = needs;
  const { log, meta, clock } = storage;
  const random = realRandom;
  const catalog = parts.use(
    await ChannelCatalog.open({
      ...{ meta, clock, random, monotonic: realMonotonic, transitionMs: config.stateDelay },
      events: channelEvents(logger),
    }),
  );
  const metrics = new ChannelMetrics({ registry: storage.metrics });
  catalog.watch(({ kind, channel }) => {
    if (kind === 'deleted') metrics.forget(channel);
  });
  const findBucket: ChannelParts['findBucket'] = (name) => objects.buckets.find(name);
  const deliveries = parts.use(
    new ChannelJobs({
      ...{ log, meta, clock, random, catalog, streams, jobs },
      sink: new ObjectStoreSink({
        objects: objects.objects,
        describe: (object) => describeServerPut(objects, object),
      }),
      bucketOwner: (name) => findBucket(name)?.account,
      meterOf: (channel) => metrics.delivery(channel),
      events: deliveryJobEvents(logger),
    }),
  );
  catalog.start();
  deliveries.start();
  return { catalog, findBucket };
}

/** Deletes every channel, whatever state it is in, for test suites that begin each test with nothing. */
export async function resetChannels({ catalog }: ChannelParts): Promise<number> {
  const channels = catalog.list();
  for (const channel of channels) await catalog.delete(channel, { isForced: true });
  return channels.length;
}
