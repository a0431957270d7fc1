/** The engine's parts over the storage: keys, metrics, streams, objects, the data catalog and SQL applications. */
import { openCatalog } from '../engine/catalog/open-catalog.ts';
import type { DataCatalog } from '../engine/catalog/open-catalog.ts';
import { DataKeys } from '../engine/keys/data-keys.ts';
import { KeyError } from '../engine/keys/key-error.ts';
import { MasterKeyFile } from '../engine/keys/master-keys.ts';
import { KinesisMetrics } from '../engine/metrics/kinesis-metrics.ts';
import { contentReserveBytes } from '../engine/objects/limits.ts';
import { openObjects } from '../engine/objects/open-objects.ts';
import type { ObjectStore } from '../engine/objects/open-objects.ts';
import { openStreams } from '../engine/stream/open-streams.ts';
import type { Streams } from '../engine/stream/open-streams.ts';
import { shardName } from '../engine/stream/stream.ts';
import { realMonotonic, realRandom } from '../io/real-ports.ts';
import { limitsFor } from '../services/kinesis/limits.ts';
import type { ChannelParts } from '../services/kinesis/parts.ts';
import { openAnalytics } from './applications.ts';
import type { Analytics } from './applications.ts';
import { openChannels } from './channels.ts';
import type { ServerConfig } from './config/options.ts';
import { openDelivery } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import { StartError } from './errors.ts';
import { catalogEvents } from './log/catalog-events.ts';
import { objectEvents } from './log/object-events.ts';
import { streamEvents } from './log/stream-events.ts';
import type { Logger } from './log/logger.ts';
import { masterKeysName } from './storage.ts';
import type { Storage } from './storage.ts';

export interface Engine {
  readonly streams: Streams;
  readonly objects: ObjectStore;
  /** Databases, tables and partitions of the lake. */
  readonly lake: DataCatalog;
  readonly delivery: Delivery;
  readonly channels: ChannelParts;
  readonly analytics: Analytics;
}

/** Opens it as parts of the server. Errors: StartError. */
export async function openEngine(
  config: ServerConfig,
  storage: Storage,
  parts: AsyncDisposableStack,
  logger: Logger,
): Promise<Engine> {
  const { clock, log, meta, metrics, disk } = storage;
  const random = realRandom;
  const masterKeys = await openMasterKeys(storage);
  const isLenient = config.mode === 'dev' && !config.strict;
  const createsMasterKey = (id: string): boolean => isLenient || id.includes('alias/aws/');
  const keys = new DataKeys({ meta, masterKeys, clock, random, createsMasterKey });
  const meter = new KinesisMetrics({ registry: metrics, shardName });
  const streams = parts.use(
    await openStreams({
      log,
      meta,
      keys,
      clock,
      monotonic: realMonotonic,
      random,
      limits: limitsFor(config.limits),
      meter,
      events: streamEvents(logger),
      transitionMs: config.stateDelay,
    }),
  );
  streams.catalog.watch((event) => meter.streamChanged(event));
  streams.consumers.watch(({ kind, consumer }) => {
    if (kind === 'gone') meter.forgetConsumer(consumer.stream, consumer.name);
  });
  // In memory the disk itself leaves the log its share.
  const reserveBytes = storage.directory === undefined ? 0 : contentReserveBytes;
  const events = objectEvents(logger);
  const objects = parts.use(await openObjects({ disk, clock, log, meta, keys, events, reserveBytes }));
  const lake = parts.use(await openCatalog({ meta, clock, events: catalogEvents(logger) }));
  const delivery = await openDelivery({ config, storage, streams, objects, keys, lake, logger }, parts);
  const { jobs } = delivery;
  const channels = await openChannels({ config, storage, streams, objects, jobs, logger }, parts);
  const analytics = await openAnalytics({ config, storage, streams, objects, delivery, logger }, parts);
  return { streams, objects, lake, delivery, channels, analytics };
}

async function openMasterKeys(storage: Storage): Promise<MasterKeyFile> {
  try {
    return await MasterKeyFile.open({ file: storage.secret(masterKeysName), random: realRandom });
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    const advice = 'Restore it from a copy: without it, encrypted records cannot be read.';
    throw new StartError([`The master keys in ${masterKeysName} are damaged. ${advice}`], { cause: error });
  }
}
