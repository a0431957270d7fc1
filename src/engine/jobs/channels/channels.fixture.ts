/** Streams, objects, channels and the jobs that deliver them, all over one log in memory. */
import { realRandom } from '../../../io/real-ports.ts';
import type { VirtualClock } from '../../../io/virtual-clock.ts';
import { limitsFor } from '../../../services/kinesis/limits.ts';
import { describeServerPut } from '../../../services/s3/server-put.ts';
import { silentMeter } from '../../delivery/meter.ts';
import { DataKeys } from '../../keys/data-keys.ts';
import { contentOf, openTestStore } from '../../objects/objects.fixture.ts';
import type { TestStore } from '../../objects/objects.fixture.ts';
import { createStream } from '../../stream/create-stream.ts';
import { silentEvents } from '../../stream/events.ts';
import { openStreams } from '../../stream/open-streams.ts';
import type { Streams } from '../../stream/open-streams.ts';
import { noMeter } from '../../stream/stream-meter.ts';
import { Jobs } from '../jobs.ts';
import { ObjectStoreSink } from '../object-store-sink.ts';
import type { Channel } from './channel.ts';
import { ChannelCatalog } from './channel-catalog.ts';
import type { ChannelSpec } from './channel-catalog.ts';
import { ChannelJobs } from './channel-jobs.ts';

export const scope = { account: '000000000000', region: 'us-east-1' };
export const silentChannelEvents = { settlingFailed: () => undefined, listenerFailed: () => undefined };
const stillMonotonic = { nowMs: () => 0, after: () => () => undefined };

export class ChannelWorld implements AsyncDisposable {
  readonly test: TestStore;
  readonly clock: VirtualClock;
  readonly streams: Streams;
  readonly failures: unknown[] = [];
  readonly counts = { delivered: 0, deadLettered: 0 };
  catalog: ChannelCatalog;
  jobs: Jobs;
  #deliveries: ChannelJobs;

  static async open(options: { readonly transitionMs?: number } = {}): Promise<ChannelWorld> {
    const test = await openTestStore();
    const { clock, log, meta, masterKeys, store } = test;
    const keys = new DataKeys({ meta, masterKeys, clock, random: realRandom, createsMasterKey: () => true });
    const streams = await openStreams({
      ...{
        log,
        meta,
        keys,
        clock,
        random: realRandom,
        monotonic: stillMonotonic,
        meter: noMeter,
        events: silentEvents,
      },
      limits: limitsFor('off'),
      transitionMs: 0,
    });
    for (const name of ['lake', 'errors']) await store.buckets.create({ name, ...scope });
    return new ChannelWorld(test, streams, await openChannelCatalog(test, options.transitionMs));
  }

  private constructor(test: TestStore, streams: Streams, catalog: ChannelCatalog) {
    this.test = test;
    this.clock = test.clock;
    this.streams = streams;
    this.catalog = catalog;
    [this.jobs, this.#deliveries] = this.#start();
  }

  /** As after a stop and a new start on the same data. */
  async restart(): Promise<void> {
    await this.#close();
    this.catalog = await openChannelCatalog(this.test);
    [this.jobs, this.#deliveries] = this.#start();
  }

  async createStream(name: string, shardCount = 2): Promise<void> {
    await createStream(
      this.streams,
      { ...scope, name },
      {
        ...{ mode: 'on-demand', shardCount, recordBytesMax: 1_048_576, distribution: 'user-partition-key' },
        warmThroughputMiBps: undefined,
        tags: new Map(),
      },
    );
  }

  create(name: string, streamName: string, more: Partial<ChannelSpec> = {}): Promise<Channel> {
    const { id, createdAtMs } = this.streams.catalog.get({ ...scope, name: streamName });
    const spec: ChannelSpec = {
      stream: { ...scope, name: streamName, id, createdAtMs },
      roleArn: 'arn:aws:iam::000000000000:role/channel',
      recordFormat: 'JSON',
      freshnessS: 300,
      bucketArn: 'arn:aws:s3:::lake',
      bucketOwner: scope.account,
      keyTemplate: undefined,
      storageClass: undefined,
      compression: 'NONE',
      errors: undefined,
      kmsKeyId: undefined,
      logging: { enabled: false, logGroup: undefined, logStream: undefined },
      tags: {},
      ...more,
    };
    return this.catalog.create({ ...scope, name }, spec, () => undefined);
  }

  async put(streamName: string, ...datas: readonly (string | Uint8Array)[]): Promise<void> {
    const stream = this.streams.catalog.get({ ...scope, name: streamName });
    for (const [index, data] of datas.entries())
      await this.streams.producer.put(stream, { data: Buffer.from(data), partitionKey: `${index}` });
  }

  /** Lets everything happen that is ready, by a clock moved by so much. */
  async advance(ms: number): Promise<void> {
    this.clock.advance(ms);
    for (let turn = 0; turn < 150; turn += 1) await new Promise(setImmediate);
  }

  async objects(bucket = 'lake'): Promise<readonly { readonly key: string; readonly content: Buffer }[]> {
    const { store } = this.test;
    const { objects } = await store.listings.objects({ bucket, limit: 1_000 });
    return Promise.all(objects.map(async ({ key }) => ({ key, content: await contentOf(store, `${bucket}/${key}`) })));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close();
    await this.streams[Symbol.asyncDispose]();
    await this.test[Symbol.asyncDispose]();
  }

  #start(): [Jobs, ChannelJobs] {
    const { clock, log, meta, store } = this.test;
    const jobs = new Jobs({
      monotonic: stillMonotonic,
      events: { failed: ({ cause }) => void this.failures.push(cause) },
    });
    const sink = new ObjectStoreSink({
      objects: store.objects,
      describe: (object) => describeServerPut(store, object),
    });
    const deliveries = new ChannelJobs({
      ...{ log, meta, clock, jobs, sink, random: realRandom, catalog: this.catalog, streams: this.streams },
      bucketOwner: (bucket) => store.buckets.find(bucket)?.account,
      meterOf: () => ({
        ...silentMeter,
        delivered: ({ records }) => void (this.counts.delivered += records),
        deadLettered: (records) => void (this.counts.deadLettered += records),
      }),
      events: {
        putFailed: ({ cause }) => void this.failures.push(cause),
        recordsLost: ({ records }) => void this.failures.push(new Error(`${records} records lost`)),
      },
    });
    this.catalog.start();
    deliveries.start();
    return [jobs, deliveries];
  }

  async #close(): Promise<void> {
    await this.#deliveries[Symbol.asyncDispose]();
    await this.jobs[Symbol.asyncDispose]();
    await this.catalog[Symbol.asyncDispose]();
  }
}

function openChannelCatalog({ meta, clock }: TestStore, transitionMs = 0): Promise<ChannelCatalog> {
  const parts = { meta, clock, monotonic: stillMonotonic, random: realRandom, transitionMs };
  return ChannelCatalog.open({ ...parts, events: silentChannelEvents });
}
