/** A catalog over a log in memory and a clock held by hand; for the tests beside it. */
import { VirtualClock } from '../../io/virtual-clock.ts';
import type { Monotonic } from '../../base/ports.ts';
import { MemoryLog } from '../log/memory/memory-log.ts';
import { LogMeta } from '../meta/log-meta.ts';
import type { Meta } from '../meta/meta.ts';
import { memoryView } from '../meta/view.ts';
import { Catalog, type StreamSpec } from './catalog.ts';
import type { StreamEvents } from './events.ts';
import type { StreamName } from './stream.ts';

export const startMs = 1_700_000_000_000;
export const dayMs = 24 * 3_600_000;

/** Real time that nobody moves: what waits for it does not happen. */
export const stillMonotonic: Monotonic = { nowMs: () => 0, after: () => () => undefined };

export interface World {
  readonly log: MemoryLog;
  readonly meta: Meta;
  readonly clock: VirtualClock;
  readonly reports: { readonly kind: keyof StreamEvents; readonly detail: unknown }[];
  readonly events: StreamEvents;
}

export async function newWorld(): Promise<World> {
  const clock = new VirtualClock({ frozenAtMs: startMs });
  const log = new MemoryLog({ clock });
  const meta = await LogMeta.open({ log, viewFile: memoryView });
  const reports: World['reports'] = [];
  const report = (kind: keyof StreamEvents) => (detail: unknown) => {
    reports.push({ kind, detail });
  };
  const events: StreamEvents = {
    orphansDropped: report('orphansDropped'),
    dropFailed: report('dropFailed'),
    keyRemovalFailed: report('keyRemovalFailed'),
    upkeepFailed: report('upkeepFailed'),
    listenerFailed: report('listenerFailed'),
  };
  return { clock, log, meta, reports, events };
}

/** A catalog on the world as it is; opening another one on the same world is a restart. */
export async function openCatalog(world: World, transitionMs = 0): Promise<Catalog> {
  const { log, meta, clock, events } = world;
  const catalog = await Catalog.open({ log, meta, clock, monotonic: stillMonotonic, events, transitionMs });
  catalog.start();
  return catalog;
}

export function named(name: string): StreamName {
  return { account: '000000000000', region: 'us-east-1', name };
}

export function spec(shardCount = 1, fields: Partial<StreamSpec['fields']> = {}): StreamSpec {
  return {
    shardCount,
    fields: {
      mode: 'provisioned',
      retentionMs: dayMs,
      hiddenBeforeMs: 0,
      recordBytesMax: 1_048_576,
      shardMetrics: new Set(),
      encryption: undefined,
      dataKeys: [],
      warmThroughputMiBps: undefined,
      distribution: 'user-partition-key',
      history: { modeChangesMs: [], shardCountUpdatesMs: [], encryptionStartsMs: [], encryptionStopsMs: [] },
      ...fields,
    },
  };
}
