/** SQL applications over a log in memory and a clock held by hand; for the tests beside it. */
import { VirtualClock } from '../../../io/virtual-clock.ts';
import type { Log } from '../../log/log.ts';
import { MemoryLog } from '../../log/memory/memory-log.ts';
import { LogMeta } from '../../meta/log-meta.ts';
import type { Meta } from '../../meta/meta.ts';
import { memoryView } from '../../meta/view.ts';
import { HeldMonotonic } from '../../stream/data-plane.fixture.ts';
import type { ApplicationInput, ApplicationName, ApplicationOutput } from './application.ts';
import { Applications } from './catalog.ts';
import type { ApplicationConfiguration } from './compile.ts';
import type { ApplicationEvents } from './events.ts';

export const startMs = 1_700_000_000_000;
export const account = '000000000000';
export const region = 'us-east-1';

export interface World {
  readonly log: Log;
  readonly meta: Meta;
  readonly clock: VirtualClock;
  readonly monotonic: HeldMonotonic;
  readonly reports: { readonly kind: keyof ApplicationEvents; readonly detail: unknown }[];
  readonly events: ApplicationEvents;
}

export async function newWorld(
  clock: VirtualClock = new VirtualClock({ frozenAtMs: startMs }),
  log: Log = new MemoryLog({ clock }),
): Promise<World> {
  const meta = await LogMeta.open({ log, viewFile: memoryView });
  const reports: World['reports'] = [];
  const report = (kind: keyof ApplicationEvents) => (detail: unknown) => {
    reports.push({ kind, detail });
  };
  const events: ApplicationEvents = {
    orphansDropped: report('orphansDropped'),
    dropFailed: report('dropFailed'),
    settlingFailed: report('settlingFailed'),
    listenerFailed: report('listenerFailed'),
    inputFailed: report('inputFailed'),
    outputFailed: report('outputFailed'),
  };
  return { log, meta, clock, monotonic: new HeldMonotonic(), reports, events };
}

/** On the world as it is; opening it again on the same world is a restart. */
export function openCatalog(world: World, transitionMs = 0): Promise<Applications> {
  return Applications.open({ ...world, transitionMs });
}

export function named(name: string): ApplicationName {
  return { account, region, name };
}

export function streamArn(name: string): string {
  return `arn:aws:kinesis:${region}:${account}:stream/${name}`;
}

export const input: ApplicationInput = {
  id: '1.1',
  namePrefix: 'SOURCE_SQL_STREAM',
  from: { kind: 'stream', arn: streamArn('in'), roleArn: undefined },
  processor: undefined,
  parallelism: 1,
  schema: {
    format: { kind: 'JSON', rowPath: '$' },
    encoding: 'UTF-8',
    columns: [
      { name: 'K', sqlType: 'VARCHAR(16)', mapping: '$.k' },
      { name: 'V', sqlType: 'INTEGER', mapping: '$.v' },
    ],
  },
  start: 'NOW',
};

export const output: ApplicationOutput = {
  id: '1.1',
  name: 'D',
  to: { kind: 'stream', arn: streamArn('out'), roleArn: undefined },
  format: 'JSON',
};

/** Counts and sums by key, in windows of ten seconds. */
export const windowsCode = `CREATE OR REPLACE STREAM D (K VARCHAR(16), N BIGINT, S BIGINT);
CREATE OR REPLACE PUMP P AS INSERT INTO D
SELECT STREAM K, COUNT(*), SUM(V) FROM SOURCE_SQL_STREAM_001
GROUP BY K, STEP(SOURCE_SQL_STREAM_001.ROWTIME BY INTERVAL '10' SECOND);`;

export function configuration(
  more: Partial<ApplicationConfiguration> = {},
): ApplicationConfiguration & { readonly tags: Readonly<Record<string, string>> } {
  return {
    description: undefined,
    serviceRoleArn: undefined,
    code: windowsCode,
    inputs: [input],
    outputs: [output],
    references: [],
    logging: [],
    tags: {},
    ...more,
  };
}
