/** What deliveries work with. */
import type { Clock, Random } from '../../base/ports.ts';
import type { DeliveryCatalog } from '../delivery/catalog.ts';
import type { DeliveryStream } from '../delivery/delivery-stream.ts';
import type { Jq } from '../delivery/extraction.ts';
import type { Cut } from '../delivery/ledger.ts';
import type { DeliveryMeter, StageMeter } from '../delivery/meter.ts';
import type { ObjectSink } from '../delivery/object-sink.ts';
import type { DeliveryPart, Plan } from '../delivery/plan.ts';
import type { ErrorLog, Schemas, Transform } from '../delivery/ports.ts';
import type { DeliverySealing } from '../delivery/sealing.ts';
import type { Log } from '../log/log.ts';
import type { Meta } from '../meta/meta.ts';
import type { Streams } from '../stream/open-streams.ts';
import type { Holds } from './holds.ts';
import type { Jobs } from './jobs.ts';
import type { PartitionRegistrar } from './partition-registrar.ts';

export interface DeliveryJobsParts {
  readonly log: Log;
  readonly meta: Meta;
  readonly clock: Clock;
  readonly random: Random;
  readonly catalog: DeliveryCatalog;
  readonly streams: Pick<Streams, 'catalog' | 'shards'>;
  readonly sealing: DeliverySealing;
  readonly sink: ObjectSink;
  readonly schemas: Schemas;
  /** Told of each object of a table, before it counts as delivered. */
  readonly registrar: Pick<PartitionRegistrar, 'delivered'>;
  readonly transform: Transform;
  readonly errorLog: ErrorLog;
  readonly jobs: Jobs;
  /** What others still need of direct puts. */
  readonly holds: Pick<Holds, 'neededFrom'>;
  readonly meterOf: (stream: DeliveryStream, part: DeliveryPart) => DeliveryMeter;
  readonly stageMeterOf: (stream: DeliveryStream) => StageMeter;
  readonly events: DeliveryJobEvents;
  /** A machine for the queries of one delivery stream, so that a slow query keeps nobody else waiting. */
  readonly openJq: () => Jq & AsyncDisposable;
}

export interface DeliveryJobEvents {
  /** An object could not be put; it is tried again. */
  putFailed(event: { readonly cut: Cut; readonly plan: Plan; readonly cause: unknown }): void;
  /** Records that will not be delivered any more. */
  recordsLost(event: { readonly cut: Cut; readonly plan: Plan; readonly records: number }): void;
  /** Records that were delivered could not be let go; the next delivery tries it again. */
  trimFailed(event: { readonly deliveryStream: string; readonly cause: unknown }): void;
}
