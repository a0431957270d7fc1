/** Applications that run: over real streams, in one process that can be stopped, killed and started again. */
import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../../base/ports.ts';
import { VirtualClock } from '../../../io/virtual-clock.ts';
import { MemoryLog } from '../../log/memory/memory-log.ts';
import { Intake } from '../../delivery/intake.ts';
import type { DeliveryStream } from '../../delivery/delivery-stream.ts';
import { plainSealing } from '../../delivery/delivery.fixture.ts';
import type { Log } from '../../log/log.ts';
import { LogMeta } from '../../meta/log-meta.ts';
import { memoryView } from '../../meta/view.ts';
import { Catalog } from '../../stream/catalog.ts';
import { dayMs } from '../../stream/catalog-fixture.ts';
import { CountingRandom, HeldMonotonic, markSealing } from '../../stream/data-plane.fixture.ts';
import { silentEvents } from '../../stream/events.ts';
import { Producer } from '../../stream/producer.ts';
import { Resharding } from '../../stream/resharding.ts';
import { ShardReader } from '../../stream/shard-reader.ts';
import { ShardRuntimes } from '../../stream/shard-runtime.ts';
import { noMeter as noStreamMeter } from '../../stream/stream-meter.ts';
import type { Stream } from '../../stream/stream.ts';
import type { RecordSource } from '../../delivery/record-source.ts';
import { Holds } from '../holds.ts';
import { Jobs } from '../jobs.ts';
import { StreamSource } from '../stream-source.ts';
import { account, region, startMs } from './applications.fixture.ts';
import { silentApplicationEvents } from './events.ts';
import type { InputFunctions } from './input-processing.ts';
import { noMeter } from './meter.ts';
import type { ApplicationMeter } from './meter.ts';
import { openSqlApplications } from './open-applications.ts';
import { Resources } from './resources.ts';

export type Process = Awaited<ReturnType<typeof startProcess>>;

export interface ProcessOptions {
  readonly log: Log;
  readonly clock: Clock;
  readonly meter?: ApplicationMeter;
  readonly deliveryStreams?: { find(name: { readonly name: string }): DeliveryStream | undefined };
  readonly objects?: Parameters<typeof openSqlApplications>[0]['objects'];
  readonly stateBytesMax?: number;
  readonly pieceBytes?: number;
  readonly functions?: InputFunctions;
}

const noObjects: Parameters<typeof openSqlApplications>[0]['objects'] = {
  open: () => Promise.reject(new Error('no objects here')),
};

async function openPlane(log: Log, clock: Clock) {
  const monotonic = new HeldMonotonic();
  const meta = await LogMeta.open({ log, viewFile: memoryView });
  const streams = await Catalog.open({ log, meta, clock, monotonic, events: silentEvents, transitionMs: 0 });
  streams.start();
  const shards = new ShardReader({ log, clock, sealing: markSealing });
  const plane = {
    log,
    clock,
    monotonic,
    directory: streams,
    runtimes: new ShardRuntimes(monotonic),
    limits: 'none' as const,
    meter: noStreamMeter,
    sealing: markSealing,
    shards,
    shardCountUpdatesPerDayMax: Infinity,
    requireRoom: () => undefined,
  };
  return { meta, monotonic, plane, shards, streams, producer: new Producer(plane) };
}

export async function startProcess(options: ProcessOptions) {
  const { log, clock, meter = noMeter, deliveryStreams = { find: () => undefined }, objects = noObjects } = options;
  const { meta, monotonic, plane, shards, streams, producer } = await openPlane(log, clock);
  const failures: unknown[] = [];
  const sealing = plainSealing;
  const holds = new Holds();
  const jobs = new Jobs({ monotonic, events: { failed: ({ cause }) => failures.push(cause) } });
  const resources = new Resources({ log, clock, streams, shards, deliveryStreams, sealing });
  const intake = new Intake({ log, sealing });
  const applications = await openSqlApplications({
    log,
    meta,
    clock,
    monotonic,
    random: new CountingRandom(),
    jobs,
    holds,
    resources,
    objects,
    producer,
    intake,
    events: silentApplicationEvents,
    meter,
    transitionMs: 0,
    ...(options.stateBytesMax === undefined ? {} : { stateBytesMax: options.stateBytesMax }),
    ...(options.pieceBytes === undefined ? {} : { pieceBytes: options.pieceBytes }),
    ...(options.functions === undefined ? {} : { functions: options.functions }),
  });
  return {
    ...applications,
    failures,
    holds,
    intake,
    jobs,
    meta,
    monotonic,
    resharding: new Resharding(plane),
    streams,
    source: (name: string): RecordSource => new StreamSource({ ...plane }, streams.get({ account, region, name }).id),
    stream: (name: string): Stream => streams.get({ account, region, name }),
    put: async (name: string, records: readonly { readonly key: string; readonly data: string }[]) => {
      const entries = records.map(({ key, data }) => ({ partitionKey: key, data: Buffer.from(data) }));
      await producer.putMany(streams.get({ account, region, name }), entries);
    },
    /** Ends it as a server that stops does. */
    async stop() {
      await applications[Symbol.asyncDispose]();
      await jobs[Symbol.asyncDispose]();
      await streams[Symbol.asyncDispose]();
    },
  };
}

export async function createStream(process: Process, name: string, shardCount = 1): Promise<void> {
  await process.streams.create(
    { account, region, name },
    {
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
      },
    },
  );
}

/** Every record of a stream as text, in the order of its shards. */
export async function textsOf(process: Process, name: string): Promise<string[]> {
  const source = process.source(name);
  let cursors = await source.begin({ kind: 'trim-horizon' });
  const texts: string[] = [];
  for (let moved = true; moved;) {
    moved = false;
    for (const lane of await source.lanes(cursors)) {
      const from = cursors[lane.id]?.next ?? lane.start;
      const { records, next, atEnd } = await lane.read(from, { bytesMax: 2 ** 24, recordsMax: 2 ** 20 });
      texts.push(...records.map(({ data }) => Buffer.from(data).toString()));
      cursors = { ...cursors, [lane.id]: { next, done: atEnd } };
      moved ||= next > from || atEnd;
    }
  }
  return texts;
}

/** Lets what is under way come to rest. */
export async function settle(turns = 60): Promise<void> {
  for (let count = 0; count < turns; count++) await turn();
}

export interface Running {
  readonly clock: VirtualClock;
  readonly log: MemoryLog;
  readonly process: Process;
}

export async function begin(more: Partial<ProcessOptions> = {}, shardCount = 1): Promise<Running> {
  const clock = new VirtualClock({ frozenAtMs: startMs });
  const log = new MemoryLog({ clock });
  const process = await startProcess({ log, clock, ...more });
  await createStream(process, 'in', shardCount);
  await createStream(process, 'out');
  return { clock, log, process };
}

export function event(k: string, v: number): { key: string; data: string } {
  return { key: k, data: JSON.stringify({ k, v }) };
}

/** Moves on in small steps, as time does. */
export async function pass(clock: VirtualClock, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 500) {
    clock.advance(Math.min(left, 500));
    await settle(10);
  }
}
