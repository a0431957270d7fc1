/** A whole delivery over a log in memory, with a store in memory that can fail. */
import assert from 'node:assert/strict';
import { SeededRandom } from '../../../test/sim/seeded-random.ts';
import { MemoryRoom } from '../../base/memory-room.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import type { Log, Offset, PartitionId } from '../log/log.ts';
import { MemoryLog } from '../log/memory/memory-log.ts';
import { LogMeta } from '../meta/log-meta.ts';
import { memoryView } from '../meta/view.ts';
import { destination, plainSealing, startMs, streamOf } from './delivery.fixture.ts';
import type { DeliveryStream, S3Destination } from './delivery-stream.ts';
import { DirectSource } from './direct-source.ts';
import type { Jq } from './extraction.ts';
import { Intake } from './intake.ts';
import type { ObjectSink, SinkObject } from './object-sink.ts';
import { SinkError } from './object-sink.ts';
import type { DeliveryMeter } from './meter.ts';
import { silentMeter } from './meter.ts';
import { openPlan } from './open-plan.ts';
import { Pipeline } from './pipeline.ts';
import { makePlan, planDocument } from './plan.ts';
import type { DeliveryPart } from './plan.ts';
import type { RecordProcessor } from './processing/processor.ts';
import type { TableSchema } from './ports.ts';
import type { RecordSource } from './record-source.ts';
import type { PipelineParts } from './run.ts';
import { Pace } from './pace.ts';

export interface StoredObject extends Omit<SinkObject, 'body'> {
  readonly bytes: Buffer;
}

/** Outlives deliveries, as a real store does. */
export class MemorySink implements ObjectSink {
  readonly objects = new Map<string, StoredObject>();
  readonly attempts: string[] = [];
  underWay = 0;
  /** An object that is put again must have the same bytes. */
  isStrict = false;
  /** Asked before and after the object is there; throws to fail. */
  fault: (when: 'before' | 'after', object: SinkObject) => void = () => undefined;

  async put(object: SinkObject): Promise<void> {
    const { body, ...rest } = object;
    this.attempts.push(object.key);
    this.fault('before', object);
    this.underWay += 1;
    try {
      const bytes = Buffer.concat(await Array.fromAsync(body()));
      const before = this.objects.get(object.key);
      if (before === undefined) this.objects.set(object.key, { ...rest, bytes });
      else if (this.isStrict) assert.ok(before.bytes.equals(bytes), `${object.key} has the bytes it had`);
    } finally {
      this.underWay -= 1;
    }
    this.fault('after', object);
  }

  keys(): readonly string[] {
    return [...this.objects.keys()];
  }

  texts(): readonly string[] {
    return Array.from(this.objects.values(), ({ bytes }) => bytes.toString());
  }
}

export const noBucket = (): never => {
  throw new SinkError('S3.NoSuchBucket', 'The specified bucket does not exist');
};

/** As their owner does it. */
async function trim(pipeline: Pipeline, log: Log, partition: PartitionId): Promise<void> {
  const needed = pipeline.neededFrom('direct');
  if (needed === undefined) return;
  const { start } = await log.bounds(partition);
  // A log without power refuses, and so should what comes of it.
  if (needed > start) await log.trim(partition, needed as Offset).catch(() => undefined);
}

const noJq: Jq = { run: () => Promise.reject(new Error('no query is run here')) };

export interface TestDelivery extends AsyncDisposable {
  readonly clock: VirtualClock;
  readonly log: Log;
  readonly meta: LogMeta;
  readonly sink: MemorySink;
  readonly pipeline: Pipeline;
  readonly stream: () => DeliveryStream;
  readonly failed: string[];
  readonly lost: number[];
  readonly failure: () => unknown;
  /** Records that were read of the source. */
  readonly read: () => number;
  put(...records: readonly (string | Uint8Array)[]): Promise<void>;
  /** Into another partition than that of the stream. */
  putInto(partition: PartitionId, ...records: readonly string[]): Promise<void>;
  /** Lets everything happen that does not wait for time. */
  settle(): Promise<void>;
  advance(ms: number): Promise<void>;
  update(destination: Partial<S3Destination>): void;
  stop(): Promise<void>;
  /** Delivers what was read, and no more. */
  finish(): Promise<void>;
}

export interface TestDeliveryOptions {
  readonly destination?: Partial<S3Destination>;
  readonly stream?: DeliveryStream;
  readonly clock?: VirtualClock;
  /** Its owner's, who may open another delivery on it. */
  readonly log?: Log;
  readonly sink?: MemorySink;
  readonly random?: SeededRandom;
  readonly source?: RecordSource;
  readonly meter?: Partial<DeliveryMeter>;
  readonly room?: MemoryRoom | undefined;
  readonly part?: DeliveryPart;
  readonly jq?: Jq;
  /** Of the table that conversions refer to. */
  readonly schema?: () => TableSchema;
  /** In place of those the configuration names. */
  readonly processor?: RecordProcessor | undefined;
}

export async function openTestDelivery(options: TestDeliveryOptions = {}): Promise<TestDelivery> {
  const clock = options.clock ?? new VirtualClock({ frozenAtMs: startMs });
  const log = options.log ?? new MemoryLog({ clock });
  const meta = await LogMeta.open({ log, viewFile: memoryView });
  const sink = options.sink ?? new MemorySink();
  const { random = new SeededRandom(1), part = 'main' } = options;
  let readCount = 0;
  const meter: DeliveryMeter = { ...silentMeter, ...options.meter, read: ({ records }) => void (readCount += records) };
  let stream = options.stream ?? streamOf({ destination: destination(options.destination) });
  const failed: string[] = [];
  const lost: number[] = [];
  const intake = new Intake({ log, sealing: plainSealing });
  const partition = stream.source.kind === 'direct-put' ? stream.source.partition : stream.staging;
  const source = options.source ?? new DirectSource({ log, clock, sealing: plainSealing }, partition);
  const parts: PipelineParts = {
    ...{ meta, clock, random, source, sink, meter },
    room: 'room' in options ? options.room : new MemoryRoom(16 * 1024 * 1024),
    report: {
      failed: ({ key }) => void failed.push(key),
      lost: (_, records) => void lost.push(records),
    },
    wanted: async () => planDocument(stream, options.schema?.()),
    openPlan: async (number, document) =>
      options.processor === undefined
        ? openPlan({ number, document, part, jq: options.jq ?? noJq, pace: new Pace(clock) })
        : makePlan({ number, document, part, processor: options.processor }),
    reads: () => isReading,
    onProgress: () => void trim(pipeline, log, partition),
  };
  const pipeline: Pipeline = new Pipeline(parts, { name: { owner: 'test', part }, start: { kind: 'trim-horizon' } });
  const abort = new AbortController();
  let failure: unknown;
  let isReading = true;
  const running = pipeline.run(abort.signal).catch((error: unknown) => void (failure = error));
  const stop = async (): Promise<void> => {
    abort.abort();
    await running;
  };
  const settle = async (): Promise<void> => {
    // Each turn lets every step that is ready happen; compression has threads of its own.
    for (let quiet = 0; quiet < 40; quiet += 1) {
      await new Promise(setImmediate);
      if (sink.underWay > 0) quiet = 0;
    }
  };
  return {
    ...{ clock, log, meta, sink, pipeline, failed, lost, settle, stop },
    stream: () => stream,
    failure: () => failure,
    read: () => readCount,
    async put(...records) {
      await intake.put(
        stream,
        records.map((record) => Buffer.from(record)),
      );
    },
    async putInto(into, ...records) {
      const source = { kind: 'direct-put' as const, partition: into, throughputHintMBs: undefined };
      await intake.put(
        { ...stream, source },
        records.map((record) => Buffer.from(record)),
      );
    },
    async advance(ms) {
      clock.advance(ms);
      await settle();
    },
    update(change) {
      stream = { ...stream, version: stream.version + 1, destination: { ...stream.destination, ...change } };
      pipeline.wake();
    },
    async finish() {
      isReading = false;
      pipeline.wake();
      await running;
    },
    async [Symbol.asyncDispose]() {
      await stop();
      await meta[Symbol.asyncDispose]();
      if (options.log === undefined) await log[Symbol.asyncDispose]();
    },
  };
}
