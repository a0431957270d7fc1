/** Delivery streams over the storage: their catalog, the intake of direct puts, and the jobs that deliver. */
import type { DataCatalog } from '../engine/catalog/open-catalog.ts';
import { DeliveryCatalog } from '../engine/delivery/catalog.ts';
import { Intake } from '../engine/delivery/intake.ts';
import type { DeliverySealing } from '../engine/delivery/sealing.ts';
import { noFunctions } from '../engine/delivery/transform/no-functions.ts';
import { DataKeyDestruction } from '../engine/delivery/stream-encryption.ts';
import { CatalogSchemas } from '../engine/jobs/catalog-schemas.ts';
import { DeliveryJobs } from '../engine/jobs/delivery-jobs.ts';
import { Holds } from '../engine/jobs/holds.ts';
import { Jobs } from '../engine/jobs/jobs.ts';
import { ObjectStoreSink } from '../engine/jobs/object-store-sink.ts';
import { PartitionRegistrar } from '../engine/jobs/partition-registrar.ts';
import type { DataKeys } from '../engine/keys/data-keys.ts';
import type { PartitionId } from '../engine/log/log.ts';
import { FirehoseMetrics } from '../engine/metrics/firehose-metrics.ts';
import type { ObjectStore } from '../engine/objects/open-objects.ts';
import type { Streams } from '../engine/stream/open-streams.ts';
import { JqMachine } from '../io/jq/jq-machine.ts';
import { realMonotonic, realRandom } from '../io/real-ports.ts';
import { describeServerPut } from '../services/s3/server-put.ts';
import type { ServerConfig } from './config/options.ts';
import { deliveryCatalogEvents, deliveryJobEvents, jobEvents } from './log/delivery-events.ts';
import type { Logger } from './log/logger.ts';
import type { Storage } from './storage.ts';

export interface Delivery {
  readonly catalog: DeliveryCatalog;
  readonly intake: Intake;
  readonly keys: DataKeys;
  readonly sealing: DeliverySealing;
  /** Runs the server's long-running work, deliveries and whatever else. */
  readonly jobs: Jobs;
  /** What SQL applications still need of direct puts; nothing is trimmed before it is opened. */
  readonly holds: Holds;
  readonly metrics: FirehoseMetrics;
  /** Each in a thread of its own, so that a bad query slows nobody else. */
  readonly openJq: () => JqMachine;
}

export interface DeliveryNeeds {
  readonly config: ServerConfig;
  readonly storage: Storage;
  readonly streams: Streams;
  readonly objects: ObjectStore;
  readonly keys: DataKeys;
  readonly lake: DataCatalog;
  readonly logger: Logger;
}

/** Opens it as parts of the server. */
export async function openDelivery(needs: DeliveryNeeds, parts: AsyncDisposableStack): Promise<Delivery> {
  const { config, storage, streams, objects, keys, lake, logger } = needs;
  const { log, meta, clock } = storage;
  const random = realRandom;
  const events = deliveryCatalogEvents(logger);
  const transitionMs = config.stateDelay;
  const catalog = parts.use(
    await DeliveryCatalog.open({ log, meta, clock, monotonic: realMonotonic, events, transitionMs }),
  );
  const destruction = parts.use(new DataKeyDestruction(keys, events));
  catalog.attach(destruction);
  const sealing = sealingWith(keys);
  const sink = new ObjectStoreSink({
    objects: objects.objects,
    describe: (object) => describeServerPut(objects, object),
  });
  const metrics = new FirehoseMetrics({ registry: storage.metrics });
  catalog.watch(({ kind, stream }) => {
    if (kind === 'deleted') metrics.forget(stream);
  });
  const openJq = (): JqMachine => new JqMachine(realMonotonic);
  const holds = new Holds();
  const jobs = parts.use(new Jobs({ monotonic: realMonotonic, events: jobEvents(logger) }));
  const deliveries = parts.use(
    new DeliveryJobs({
      ...{ log, meta, clock, random, catalog, streams, sealing, sink, jobs, holds },
      meterOf: (stream, part) => metrics.delivery(stream, part === 'backup' ? part : 'main'),
      stageMeterOf: (stream) => metrics.transform(stream),
      // CloudWatch Logs will stand here; the server's own log tells of the same failures.
      errorLog: { write: () => undefined },
      transform: noFunctions,
      schemas: new CatalogSchemas(lake),
      registrar: new PartitionRegistrar(lake),
      openJq,
      events: deliveryJobEvents(logger),
    }),
  );
  catalog.start();
  deliveries.start();
  return { catalog, intake: new Intake({ log, sealing }), keys, sealing, jobs, holds, metrics, openJq };
}

function sealingWith(keys: DataKeys): DeliverySealing {
  return {
    seal: ({ dataKeyId }, partition, payload) => keys.seal(dataKeyId, payload, contextOf(partition)),
    open: (partition, payload) => keys.open(payload, contextOf(partition)),
  };
}

function contextOf(partition: PartitionId): Buffer {
  const context = Buffer.alloc(4);
  context.writeUInt32BE(partition);
  return context;
}
