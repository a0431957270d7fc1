/** Streams, objects, delivery streams and the jobs that deliver, all over one log in memory. */
import { realRandom } from '../../io/real-ports.ts';
import { limitsFor } from '../../services/kinesis/limits.ts';
import { describeServerPut } from '../../services/s3/server-put.ts';
import type { VirtualClock } from '../../io/virtual-clock.ts';
import { DeliveryCatalog } from '../delivery/catalog.ts';
import { silentCatalogEvents } from '../delivery/catalog-events.ts';
import { destination, plainSealing } from '../delivery/delivery.fixture.ts';
import type { DeliveryStream, S3Destination } from '../delivery/delivery-stream.ts';
import { Intake } from '../delivery/intake.ts';
import { silentMeter } from '../delivery/meter.ts';
import { DataKeys } from '../keys/data-keys.ts';
import { contentOf, openTestStore } from '../objects/objects.fixture.ts';
import type { TestStore } from '../objects/objects.fixture.ts';
import { createStream } from '../stream/create-stream.ts';
import { silentEvents } from '../stream/events.ts';
import { openStreams } from '../stream/open-streams.ts';
import type { Streams } from '../stream/open-streams.ts';
import { noMeter } from '../stream/stream-meter.ts';
import { DeliveryJobs } from './delivery-jobs.ts';
import { Jobs } from './jobs.ts';
import { ObjectStoreSink } from './object-store-sink.ts';

const scope = { account: '000000000000', region: 'us-east-1' };
const stillMonotonic = { nowMs: () => 0, after: () => () => undefined };

export interface DeliveryWorld extends AsyncDisposable {
  readonly test: TestStore;
  readonly clock: VirtualClock;
  readonly streams: Streams;
  readonly catalog: DeliveryCatalog;
  readonly intake: Intake;
  readonly jobs: Jobs;
  readonly failures: unknown[];
  readonly lost: number[];
  createDataStream(name: string, shardCount?: number): Promise<void>;
  create(name: string, options: { from?: string; destination?: Partial<S3Destination> }): Promise<DeliveryStream>;
  put(name: string, ...texts: readonly string[]): Promise<void>;
  putData(name: string, ...texts: readonly string[]): Promise<void>;
  /** Lets everything happen that is ready, by a clock moved by so much. */
  advance(ms: number): Promise<void>;
  /** Keys and content of a bucket's objects, in the order of the keys. */
  objects(bucket?: string): Promise<readonly { readonly key: string; readonly content: Buffer }[]>;
}

export async function openDeliveryWorld(): Promise<DeliveryWorld> {
  const test = await openTestStore();
  const { clock, log, meta, masterKeys, store } = test;
  const random = realRandom;
  const keys = new DataKeys({ meta, masterKeys, clock, random, createsMasterKey: () => true });
  const streams = await openStreams({
    ...{ log, meta, keys, clock, random, meter: noMeter, events: silentEvents },
    monotonic: stillMonotonic,
    limits: limitsFor('off'),
    transitionMs: 0,
  });
  await store.buckets.create({ name: 'lake', ...scope });
  const events = silentCatalogEvents;
  const monotonic = stillMonotonic;
  const catalog = await DeliveryCatalog.open({ log, meta, clock, monotonic, events, transitionMs: 0 });
  const failures: unknown[] = [];
  const lost: number[] = [];
  const jobs = new Jobs({ monotonic, events: { failed: ({ cause }) => void failures.push(cause) } });
  const sink = new ObjectStoreSink({
    objects: store.objects,
    describe: (object) => describeServerPut(store, object),
  });
  const deliveries = new DeliveryJobs({
    ...{ log, meta, clock, random, catalog, streams, sealing: plainSealing, sink, jobs },
    meterOf: () => silentMeter,
    events: {
      putFailed: ({ cause }) => void failures.push(cause),
      recordsLost: ({ records }) => void lost.push(records),
      trimFailed: ({ cause }) => void failures.push(cause),
    },
  });
  catalog.start();
  deliveries.start();
  const intake = new Intake({ log, sealing: plainSealing });
  return {
    ...{ test, clock, streams, catalog, intake, jobs, failures, lost },
    async createDataStream(name, shardCount = 2) {
      await createStream(
        streams,
        { ...scope, name },
        {
          ...{ mode: 'provisioned', shardCount, recordBytesMax: 1_048_576, distribution: 'user-partition-key' },
          warmThroughputMiBps: undefined,
          tags: new Map(),
        },
      );
    },
    async create(name, { from, destination: more }) {
      const stream = { ...scope, name: from ?? '' };
      const streamArn = `arn:aws:kinesis:us-east-1:000000000000:stream/${from ?? ''}`;
      return catalog.create(
        { ...scope, name },
        {
          source:
            from === undefined
              ? { kind: 'direct-put', throughputHintMBs: undefined }
              : { kind: 'stream', stream, streamArn, roleArn: 'arn:role' },
          destination: destination(more),
          encryption: undefined,
          tags: {},
        },
      );
    },
    async put(name, ...texts) {
      const stream = catalog.get({ ...scope, name });
      await intake.put(
        stream,
        texts.map((text) => Buffer.from(text)),
      );
    },
    async putData(name, ...texts) {
      const stream = streams.catalog.get({ ...scope, name });
      for (const text of texts) await streams.producer.put(stream, { data: Buffer.from(text), partitionKey: text });
    },
    async advance(ms) {
      clock.advance(ms);
      for (let turn = 0; turn < 150; turn += 1) await new Promise(setImmediate);
    },
    async objects(bucket = 'lake') {
      const { objects } = await store.listings.objects({ bucket, limit: 1_000 });
      return Promise.all(
        objects.map(async ({ key }) => ({ key, content: await contentOf(store, `${bucket}/${key}`) })),
      );
    },
    async [Symbol.asyncDispose]() {
      await deliveries[Symbol.asyncDispose]();
      await jobs[Symbol.asyncDispose]();
      await catalog[Symbol.asyncDispose]();
      await streams[Symbol.asyncDispose]();
      await test[Symbol.asyncDispose]();
    },
  };
}
