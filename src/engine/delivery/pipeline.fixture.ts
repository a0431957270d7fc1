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

/** One life of a delivery. */
export class TestDelivery implements AsyncDisposable {
  readonly clock: VirtualClock;
  readonly log: Log;
  readonly meta: LogMeta;
  readonly sink: MemorySink;
  readonly pipeline: Pipeline;
  readonly failed: string[] = [];
  readonly lost: number[] = [];
  readonly #options: TestDeliveryOptions;
  readonly #intake: Intake;
  readonly #abort = new AbortController();
  readonly #running: Promise<void>;
  readonly #partition: PartitionId;
  #stream: DeliveryStream;
  #readCount = 0;
  #failure: unknown;
  #isReading = true;

  constructor(options: TestDeliveryOptions, clock: VirtualClock, log: Log, meta: LogMeta) {
    this.#options = options;
    this.clock = clock;
    this.log = log;
    this.meta = meta;
    this.sink = options.sink ?? new MemorySink();
    this.#stream = options.stream ?? streamOf({ destination: destination(options.destination) });
    this.#intake = new Intake({ log, sealing: plainSealing });
    const { source, staging } = this.#stream;
    this.#partition = source.kind === 'direct-put' ? source.partition : staging;
    const name = { owner: 'test', part: options.part ?? 'main' };
    this.pipeline = new Pipeline(this.#parts(), { name, start: { kind: 'trim-horizon' } });
    this.#running = this.pipeline.run(this.#abort.signal).catch((error: unknown) => void (this.#failure = error));
  }

  stream(): DeliveryStream {
    return this.#stream;
  }

  failure(): unknown {
    return this.#failure;
  }

  /** Records that were read of the source. */
  read(): number {
    return this.#readCount;
  }

  async put(...records: readonly (string | Uint8Array)[]): Promise<void> {
    await this.#intake.put(
      this.#stream,
      records.map((record) => Buffer.from(record)),
    );
  }

  /** Into another partition than that of the stream. */
  async putInto(partition: PartitionId, ...records: readonly string[]): Promise<void> {
    const source = { kind: 'direct-put' as const, partition, throughputHintMBs: undefined };
    await this.#intake.put(
      { ...this.#stream, source },
      records.map((record) => Buffer.from(record)),
    );
  }

  /** Lets everything happen that does not wait for time. */
  async settle(): Promise<void> {
    // Each turn lets every step that is ready happen; compression has threads of its own.
    for (let quiet = 0; quiet < 44; quiet += 1) {
      // Work that gives others a turn goes on when a task that is due now has run, which takes a timer.
      if (quiet % 11 === 10) await new Pace(this.clock).turn();
      else await new Promise(setImmediate);
      if (this.sink.underWay > 0) quiet = 0;
    }
  }

  async advance(ms: number): Promise<void> {
    this.clock.advance(ms);
    await this.settle();
  }

  update(change: Partial<S3Destination>): void {
    const { version, destination: before } = this.#stream;
    this.#stream = { ...this.#stream, version: version + 1, destination: { ...before, ...change } };
    this.pipeline.wake();
  }

  /** Delivers what was read, and no more. */
  async finish(): Promise<void> {
    this.#isReading = false;
    this.pipeline.wake();
    await this.#running;
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#running;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    await this.meta[Symbol.asyncDispose]();
    if (this.#options.log === undefined) await this.log[Symbol.asyncDispose]();
  }

  #parts(): PipelineParts {
    const { clock, log, meta, sink } = this;
    const options = this.#options;
    const { random = new SeededRandom(1), part = 'main', jq = noJq, processor } = options;
    return {
      ...{ meta, clock, random, sink },
      source: options.source ?? new DirectSource({ log, clock, sealing: plainSealing }, this.#partition),
      meter: { ...silentMeter, ...options.meter, read: ({ records }) => void (this.#readCount += records) },
      room: 'room' in options ? options.room : new MemoryRoom(16 * 1024 * 1024),
      report: {
        failed: ({ key }) => void this.failed.push(key),
        lost: (_cut, _plan, records) => void this.lost.push(records),
      },
      wanted: async () => planDocument(this.#stream, options.schema?.()),
      openPlan: async (number, document) =>
        processor === undefined
          ? openPlan({ number, document, part, jq, pace: new Pace(clock) })
          : makePlan({ number, document, part, processor }),
      reads: () => this.#isReading,
      onProgress: () => void trim(this.pipeline, log, this.#partition),
    };
  }
}

export async function openTestDelivery(options: TestDeliveryOptions = {}): Promise<TestDelivery> {
  const clock = options.clock ?? new VirtualClock({ frozenAtMs: startMs });
  const log = options.log ?? new MemoryLog({ clock });
  const meta = await LogMeta.open({ log, viewFile: memoryView });
  return new TestDelivery(options, clock, log, meta);
}
