/** A catalog of delivery streams over a log in memory and a clock held by hand; for the tests beside it. */
import { VirtualClock } from '../../io/virtual-clock.ts';
import type { Monotonic } from '../../base/ports.ts';
import { MemoryLog } from '../log/memory/memory-log.ts';
import { LogMeta } from '../meta/log-meta.ts';
import type { Meta } from '../meta/meta.ts';
import { memoryView } from '../meta/view.ts';
import type { DeliveryCatalogEvents } from './catalog-events.ts';
import { DeliveryCatalog, type DeliveryStreamSpec } from './catalog.ts';
import type { DeliveryStreamName, S3Destination, S3Place } from './delivery-stream.ts';

export const startMs = 1_700_000_000_000;

/** Real time that nobody moves: what waits for it does not happen. */
const stillMonotonic: Monotonic = { nowMs: () => 0, after: () => () => undefined };

export interface CatalogWorld {
  readonly log: MemoryLog;
  readonly meta: Meta;
  readonly clock: VirtualClock;
  readonly reports: { readonly kind: keyof DeliveryCatalogEvents; readonly detail: unknown }[];
  readonly events: DeliveryCatalogEvents;
}

export async function newCatalogWorld(): Promise<CatalogWorld> {
  const clock = new VirtualClock({ frozenAtMs: startMs });
  const log = new MemoryLog({ clock });
  const meta = await LogMeta.open({ log, viewFile: memoryView });
  const reports: CatalogWorld['reports'] = [];
  const report = (kind: keyof DeliveryCatalogEvents) => (detail: unknown) => {
    reports.push({ kind, detail });
  };
  const events: DeliveryCatalogEvents = {
    orphansDropped: report('orphansDropped'),
    dropFailed: report('dropFailed'),
    keyRemovalFailed: report('keyRemovalFailed'),
    settlingFailed: report('settlingFailed'),
    listenerFailed: report('listenerFailed'),
  };
  return { clock, log, meta, reports, events };
}

/** A catalog on the world as it is; opening another one on the same world is a restart. */
export async function openDeliveryCatalog(world: CatalogWorld, transitionMs = 0): Promise<DeliveryCatalog> {
  const { log, meta, clock, events } = world;
  const catalog = await DeliveryCatalog.open({ log, meta, clock, monotonic: stillMonotonic, events, transitionMs });
  catalog.start();
  return catalog;
}

export function deliveryName(name: string): DeliveryStreamName {
  return { account: '000000000000', region: 'us-east-1', name };
}

export const place: S3Place = {
  roleArn: 'arn:aws:iam::000000000000:role/delivery',
  bucketArn: 'arn:aws:s3:::lake',
  prefix: undefined,
  errorOutputPrefix: undefined,
  buffering: { sizeMiB: 5, intervalS: 300 },
  compression: 'UNCOMPRESSED',
  kmsKeyArn: undefined,
  logging: { enabled: false, logGroup: undefined, logStream: undefined },
};

export const destination: S3Destination = {
  ...place,
  id: 'destinationId-000000000001',
  isExtended: true,
  backup: { mode: 'Disabled' },
  processing: undefined,
  conversion: undefined,
  dynamicPartitioning: undefined,
  fileExtension: undefined,
  timeZone: undefined,
};

export function deliverySpec(more: Partial<DeliveryStreamSpec> = {}): DeliveryStreamSpec {
  return {
    source: { kind: 'direct-put', throughputHintMBs: undefined },
    destination,
    encryption: undefined,
    tags: {},
    ...more,
  };
}
