/**
 * A delivery in a process of its own: records are put into a delivery stream at a steady rate and delivered into the object store,
 * log and objects on a real disk. Reads a DeliveryLoad as its argument and writes a DeliveryResult as its output, both JSON.
 */
import { setFlagsFromString } from 'node:v8';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { MemoryRoom } from '../../src/base/memory-room.ts';
import type { Clock } from '../../src/base/ports.ts';
import { memorySecretFile } from '../../src/base/secret-file.ts';
import { destination, plainSealing, streamOf } from '../../src/engine/delivery/delivery.fixture.ts';
import type { Compression, DeliveryStream } from '../../src/engine/delivery/delivery-stream.ts';
import { DirectSource } from '../../src/engine/delivery/direct-source.ts';
import { Intake } from '../../src/engine/delivery/intake.ts';
import { keptBytesMax } from '../../src/engine/delivery/limits.ts';
import { silentMeter } from '../../src/engine/delivery/meter.ts';
import { openPlan } from '../../src/engine/delivery/open-plan.ts';
import { Pace } from '../../src/engine/delivery/pace.ts';
import { Pipeline } from '../../src/engine/delivery/pipeline.ts';
import { planDocument } from '../../src/engine/delivery/plan.ts';
import type { RecordSource } from '../../src/engine/delivery/record-source.ts';
import { ObjectStoreSink } from '../../src/engine/jobs/object-store-sink.ts';
import { StreamSource } from '../../src/engine/jobs/stream-source.ts';
import { DataKeys } from '../../src/engine/keys/data-keys.ts';
import { MasterKeyFile } from '../../src/engine/keys/master-keys.ts';
import { LocalLog } from '../../src/engine/log/local/local-log.ts';
import type { Log, Offset, PartitionId } from '../../src/engine/log/log.ts';
import { LogMeta } from '../../src/engine/meta/log-meta.ts';
import { memoryView } from '../../src/engine/meta/view.ts';
import { openObjects } from '../../src/engine/objects/open-objects.ts';
import { createStream } from '../../src/engine/stream/create-stream.ts';
import { silentEvents } from '../../src/engine/stream/events.ts';
import { openStreams } from '../../src/engine/stream/open-streams.ts';
import type { StreamsParts } from '../../src/engine/stream/open-streams.ts';
import { noMeter } from '../../src/engine/stream/stream-meter.ts';
import { RealDisk } from '../../src/io/real-disk.ts';
import { realMonotonic, realRandom } from '../../src/io/real-ports.ts';
import { VirtualClock } from '../../src/io/virtual-clock.ts';
import { limitsFor } from '../../src/services/kinesis/limits.ts';
import { describeServerPut } from '../../src/services/s3/server-put.ts';
import { runProcess } from './run-process.ts';

export interface DeliveryLoad {
  readonly directory: string;
  readonly recordsPerSecond: number;
  readonly recordBytes: number;
  readonly durationMs: number;
  readonly compression: Compression;
  readonly sizeMiB: number;
  /** 0 delivers at once. */
  readonly intervalS: number;
  /** Where given, records are put into a data stream with so many shards, which is the source. */
  readonly shards?: number;
}

export interface DeliveryResult {
  readonly records: number;
  readonly objects: number;
  readonly objectBytes: number;
  /** From the first put to the last object. */
  readonly elapsedMs: number;
  /** Of puts and deliveries together, from the first put to the last object. */
  readonly cpuMs: number;
  /** Of as many puts without a delivery. */
  readonly cpuMsOfPuts: number;
  readonly residentBytesMax: number;
  readonly residentBytesMaxOfPuts: number;
  /** From a put to its object, of the oldest record in each. */
  readonly freshnessMs: readonly number[];
}

export function runDeliveryLoad(load: DeliveryLoad): Promise<DeliveryResult> {
  return runProcess<DeliveryResult>(fileURLToPath(import.meta.url), load);
}

const recordsPerPutMax = 500;

/** Fewer where they are few, so that they come steadily. */
function recordsPerPutOf({ recordsPerSecond }: DeliveryLoad): number {
  return Math.min(recordsPerPutMax, Math.ceil(recordsPerSecond / 50));
}

async function deliver(load: DeliveryLoad): Promise<DeliveryResult> {
  const parts = await open(load);
  const puts = batches(load);
  const putOne = (index: number): Promise<unknown> => parts.put(puts[index % puts.length] ?? []);
  const samplingAlone = sampleMemory();
  const alone = await put(load, putOne);
  const residentBytesMaxOfPuts = samplingAlone.stop();

  const abort = new AbortController();
  const delivered = { records: 0, objects: 0, bytes: 0, freshnessMs: [] as number[] };
  const pipeline = openPipeline(parts, delivered);
  const running = pipeline.run(abort.signal);
  // It starts at the latest record, which must be settled before the next one comes.
  while (pipeline.neededFrom('direct') === undefined) await Promise.race([pause(5), running]);
  const sampling = sampleMemory();
  const cpuBefore = process.cpuUsage();
  const startMs = performance.now();
  const beside = await put(load, putOne);
  while (delivered.records < beside.records) await Promise.race([pause(20), running]);
  const elapsedMs = performance.now() - startMs;
  const { user, system } = process.cpuUsage(cpuBefore);
  const residentBytesMax = sampling.stop();
  abort.abort();
  await running;
  await parts[Symbol.asyncDispose]();
  return {
    records: delivered.records,
    objects: delivered.objects,
    objectBytes: delivered.bytes,
    elapsedMs,
    cpuMs: (user + system) / 1_000,
    cpuMsOfPuts: alone.cpuMs,
    residentBytesMax,
    residentBytesMaxOfPuts,
    freshnessMs: delivered.freshnessMs,
  };
}

async function open({ directory, compression, sizeMiB, intervalS, shards }: DeliveryLoad) {
  const disk = new RealDisk(directory);
  const clock = new VirtualClock();
  const random = realRandom;
  const log = await LocalLog.open({ disk, clock, monotonic: realMonotonic, random });
  const meta = await LogMeta.open({ log, viewFile: memoryView });
  const masterKeys = await MasterKeyFile.open({ file: memorySecretFile(), random });
  const keys = new DataKeys({ meta, masterKeys, clock, random, createsMasterKey: () => true });
  const store = await openObjects({ disk, clock, log, meta, keys });
  await store.buckets.create({ name: 'lake', account: '000000000000', region: 'us-east-1' });
  const buffering = { sizeMiB, intervalS };
  const stream = streamOf({ createdAtMs: clock.nowMs(), destination: destination({ compression, buffering }) });
  const source =
    shards === undefined
      ? directSource(stream, log, clock)
      : await streamSource({ log, meta, keys, clock, random }, shards);
  return {
    ...{ clock, random, log, meta, store, stream, source: source.source, put: source.put },
    async [Symbol.asyncDispose]() {
      await source.close();
      await store[Symbol.asyncDispose]();
      await meta[Symbol.asyncDispose]();
      await log[Symbol.asyncDispose]();
    },
  };
}

/** Where records are put, and where the delivery reads them. */
interface OpenSource {
  readonly source: RecordSource;
  readonly put: (records: readonly Buffer[]) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

function directSource(stream: DeliveryStream, log: Log, clock: Clock): OpenSource {
  if (stream.source.kind !== 'direct-put') throw new Error('the stream takes puts');
  const intake = new Intake({ log, sealing: plainSealing });
  const source = new DirectSource({ log, clock, sealing: plainSealing }, stream.source.partition);
  return { source, put: (records) => intake.put(stream, records), close: async () => undefined };
}

/** A data stream that takes whatever comes. */
async function streamSource(
  parts: Pick<StreamsParts, 'log' | 'meta' | 'keys' | 'clock' | 'random'>,
  shardCount: number,
): Promise<OpenSource> {
  const streams = await openStreams({
    ...{ ...parts, monotonic: realMonotonic, meter: noMeter, events: silentEvents },
    limits: limitsFor('off'),
    transitionMs: 0,
  });
  const name = { account: '000000000000', region: 'us-east-1', name: 'clicks' };
  await createStream(streams, name, {
    ...{ mode: 'provisioned', shardCount, recordBytesMax: 1_048_576, distribution: 'user-partition-key' },
    warmThroughputMiBps: undefined,
    tags: new Map(),
  });
  const stream = streams.catalog.get(name);
  const { log, clock } = parts;
  const source = new StreamSource({ log, clock, directory: streams.catalog, shards: streams.shards }, stream.id);
  return {
    source,
    put: (records) =>
      streams.producer.putMany(
        stream,
        records.map((data, index) => ({ data, partitionKey: String(index) })),
      ),
    close: async () => streams[Symbol.asyncDispose](),
  };
}

function openPipeline(
  { clock, random, meta, store, stream, source, log }: Awaited<ReturnType<typeof open>>,
  delivered: { records: number; objects: number; bytes: number; freshnessMs: number[] },
): Pipeline {
  const sink = new ObjectStoreSink({
    objects: store.objects,
    describe: (object) => describeServerPut(store, object),
  });
  const jq = { run: () => Promise.reject(new Error('no query is run here')) };
  let trimming = Promise.resolve();
  const pipeline: Pipeline = new Pipeline(
    {
      ...{ meta, clock, random, source, sink },
      meter: {
        ...silentMeter,
        delivered: ({ records, bytes, freshnessMs }) => {
          delivered.records += records;
          delivered.objects += 1;
          delivered.bytes += bytes;
          delivered.freshnessMs.push(freshnessMs);
        },
      },
      report: {
        failed: (_, __, error) => console.error(error),
        lost: (_, __, records) => console.error(`${records} records were lost`),
      },
      room: new MemoryRoom(keptBytesMax),
      wanted: async () => planDocument(stream, undefined),
      openPlan: (number, document) => openPlan({ number, document, part: 'main', jq, pace: new Pace(clock) }),
      onProgress: () => {
        const needed = pipeline.neededFrom('direct');
        if (needed === undefined || stream.source.kind !== 'direct-put') return;
        const { partition } = stream.source;
        trimming = trimming.then(() => trim(log, partition, needed));
      },
    },
    { name: { owner: 'bench', part: 'main' }, start: { kind: 'latest' } },
  );
  return pipeline;
}

async function trim(log: Log, partition: PartitionId, before: number): Promise<void> {
  if (before > (await log.bounds(partition)).start) await log.trim(partition, before as Offset);
}

/** Puts at the rate asked for, as far as the machine follows. */
async function put(load: DeliveryLoad, putOne: (index: number) => Promise<unknown>) {
  const recordsPerPut = recordsPerPutOf(load);
  const total = Math.round((load.recordsPerSecond * load.durationMs) / 1_000 / recordsPerPut);
  const cpuBefore = process.cpuUsage();
  const startMs = performance.now();
  const underWay = new Set<Promise<unknown>>();
  for (let index = 0; index < total; index += 1) {
    const dueMs = startMs + (index * recordsPerPut * 1_000) / load.recordsPerSecond;
    const waitMs = dueMs - performance.now();
    if (waitMs > 1) await pause(waitMs);
    if (underWay.size >= 16) await Promise.race(underWay);
    const one: Promise<unknown> = putOne(index).finally(() => underWay.delete(one));
    underWay.add(one);
  }
  await Promise.all(underWay);
  const { user, system } = process.cpuUsage(cpuBefore);
  return { records: total * recordsPerPut, cpuMs: (user + system) / 1_000 };
}

/** JSON records as clicks are, each different, of exactly that size. */
function batches(load: DeliveryLoad): readonly (readonly Buffer[])[] {
  const { recordBytes } = load;
  const recordsPerPut = recordsPerPutOf(load);
  const words = ['home', 'cart', 'search', 'product', 'checkout', 'login', 'help', 'news'];
  let state = 1;
  const below = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % count;
  };
  const record = (id: number): Buffer => {
    let text = `{"id":${id},"path":"`;
    while (text.length < recordBytes - 40) text += `/${words[below(words.length)]}-${below(100_000)}`;
    text += '"}\n';
    return Buffer.from(`${text.slice(0, -3).padEnd(recordBytes - 3, 'x')}"}\n`);
  };
  return Array.from({ length: 8 }, (_, batch) =>
    Array.from({ length: recordsPerPut }, (__, index) => record(batch * recordsPerPut + index)),
  );
}

function sampleMemory(): { stop(): number } {
  let most = 0;
  const sample = (): void => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  const timer = setInterval(sample, 50);
  return {
    stop() {
      clearInterval(timer);
      sample();
      return most;
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // As the server's own start does it.
  setFlagsFromString('--external-memory-accounted-in-global-limit');
  const result = await deliver(JSON.parse(process.argv[2] ?? '') as DeliveryLoad);
  process.stdout.write(JSON.stringify(result));
}
