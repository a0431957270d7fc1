/** Streams, objects, delivery streams and the jobs that deliver, all over one log in memory. */
import type { Disk } from '../../base/ports.ts';
import { JqMachine } from '../../io/jq/jq-machine.ts';
import { realMonotonic, realRandom } from '../../io/real-ports.ts';
import { limitsFor } from '../../services/kinesis/limits.ts';
import { describeServerPut } from '../../services/s3/server-put.ts';
import type { VirtualClock } from '../../io/virtual-clock.ts';
import { DeliveryCatalog } from '../delivery/catalog.ts';
import { silentCatalogEvents } from '../delivery/catalog-events.ts';
import { destination, plainSealing } from '../delivery/delivery.fixture.ts';
import type { DeliveryStream, S3Destination } from '../delivery/delivery-stream.ts';
import { Intake } from '../delivery/intake.ts';
import { silentMeter, silentStageMeter } from '../delivery/meter.ts';
import type { Transform } from '../delivery/ports.ts';
import { noFunctions } from '../delivery/transform/no-functions.ts';
import { DataKeys } from '../keys/data-keys.ts';
import { contentOf, openTestStore } from '../objects/objects.fixture.ts';
import type { TestStore } from '../objects/objects.fixture.ts';
import { createStream } from '../stream/create-stream.ts';
import { silentEvents } from '../stream/events.ts';
import { openStreams } from '../stream/open-streams.ts';
import type { Streams } from '../stream/open-streams.ts';
import { noMeter } from '../stream/stream-meter.ts';
import { DeliveryJobs } from './delivery-jobs.ts';
import { Holds } from './holds.ts';
import { Jobs } from './jobs.ts';
import { ObjectStoreSink } from './object-store-sink.ts';

const scope = { account: '000000000000', region: 'us-east-1' };
const stillMonotonic = { nowMs: () => 0, after: () => () => undefined };

export interface DeliveryWorldOptions {
  readonly disk?: Disk;
  readonly transform?: Transform;
}

export class DeliveryWorld implements AsyncDisposable {
  readonly test: TestStore;
  readonly clock: VirtualClock;
  readonly streams: Streams;
  readonly catalog: DeliveryCatalog;
  readonly jobs: Jobs;
  readonly failures: unknown[] = [];
  readonly lost: number[] = [];
  readonly #deliveries: DeliveryJobs;
  readonly #intake: Intake;

  static async open(options: DeliveryWorldOptions = {}): Promise<DeliveryWorld> {
    const test = await openTestStore(options.disk && { disk: options.disk });
    const { clock, log, meta, masterKeys, store } = test;
    const random = realRandom;
    const keys = new DataKeys({ meta, masterKeys, clock, random, createsMasterKey: () => true });
    const monotonic = stillMonotonic;
    const streams = await openStreams({
      ...{ log, meta, keys, clock, random, monotonic, meter: noMeter, events: silentEvents },
      limits: limitsFor('off'),
      transitionMs: 0,
    });
    await store.buckets.create({ name: 'lake', ...scope });
    const events = silentCatalogEvents;
    const catalog = await DeliveryCatalog.open({ log, meta, clock, monotonic, events, transitionMs: 0 });
    return new DeliveryWorld(test, streams, catalog, options);
  }

  private constructor(test: TestStore, streams: Streams, catalog: DeliveryCatalog, options: DeliveryWorldOptions) {
    const { clock, log, meta, store } = test;
    this.test = test;
    this.clock = clock;
    this.streams = streams;
    this.catalog = catalog;
    this.jobs = new Jobs({
      monotonic: stillMonotonic,
      events: { failed: ({ cause }) => void this.failures.push(cause) },
    });
    this.#intake = new Intake({ log, sealing: plainSealing });
    const holds = new Holds();
    holds.open();
    this.#deliveries = new DeliveryJobs({
      ...{ log, meta, clock, catalog, streams, jobs: this.jobs, random: realRandom, sealing: plainSealing, holds },
      sink: new ObjectStoreSink({
        objects: store.objects,
        describe: (object) => describeServerPut(store, object),
      }),
      meterOf: () => silentMeter,
      errorLog: { write: () => undefined },
      stageMeterOf: () => silentStageMeter,
      transform: options.transform ?? noFunctions,
      schemas: { find: async () => undefined },
      registrar: { delivered: async () => undefined },
      openJq: () => new JqMachine(realMonotonic),
      events: {
        putFailed: ({ cause }) => void this.failures.push(cause),
        recordsLost: ({ records }) => void this.lost.push(records),
        trimFailed: ({ cause }) => void this.failures.push(cause),
      },
    });
    catalog.start();
    this.#deliveries.start();
  }

  async createDataStream(name: string, shardCount = 2): Promise<void> {
    await createStream(
      this.streams,
      { ...scope, name },
      {
        ...{ mode: 'provisioned', shardCount, recordBytesMax: 1_048_576, distribution: 'user-partition-key' },
        warmThroughputMiBps: undefined,
        tags: new Map(),
      },
    );
  }

  async create(
    name: string,
    { from, destination: more }: { readonly from?: string; readonly destination?: Partial<S3Destination> },
  ): Promise<DeliveryStream> {
    const stream = { ...scope, name: from ?? '' };
    const streamArn = `arn:aws:kinesis:us-east-1:000000000000:stream/${stream.name}`;
    const source =
      from === undefined
        ? { kind: 'direct-put' as const, throughputHintMBs: undefined }
        : { kind: 'stream' as const, stream, streamArn, roleArn: 'arn:role' };
    const spec = { source, destination: destination(more), encryption: undefined, tags: {} };
    return this.catalog.create({ ...scope, name }, spec);
  }

  async put(name: string, ...texts: readonly string[]): Promise<void> {
    const stream = this.catalog.get({ ...scope, name });
    await this.#intake.put(
      stream,
      texts.map((text) => Buffer.from(text)),
    );
  }

  async putData(name: string, ...texts: readonly string[]): Promise<void> {
    const stream = this.streams.catalog.get({ ...scope, name });
    for (const text of texts) await this.streams.producer.put(stream, { data: Buffer.from(text), partitionKey: text });
  }

  /** Lets everything happen that is ready, by a clock moved by so much. */
  async advance(ms: number): Promise<void> {
    this.clock.advance(ms);
    for (let turn = 0; turn < 150; turn += 1) await new Promise(setImmediate);
  }

  /** Keys and content of a bucket's objects, in the order of the keys. */
  async objects(bucket = 'lake'): Promise<readonly { readonly key: string; readonly content: Buffer }[]> {
    const { store } = this.test;
    const { objects } = await store.listings.objects({ bucket, limit: 1_000 });
    return Promise.all(objects.map(async ({ key }) => ({ key, content: await contentOf(store, `${bucket}/${key}`) })));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#deliveries[Symbol.asyncDispose]();
    await this.jobs[Symbol.asyncDispose]();
    await this.catalog[Symbol.asyncDispose]();
    await this.streams[Symbol.asyncDispose]();
    await this.test[Symbol.asyncDispose]();
  }
}
