/** The deliveries of all channels, as jobs: each runs while its channel is there, and what it stored goes with the channel. */
import type { Cancel, Clock, Random } from '../../../base/ports.ts';
import { MemoryRoom } from '../../../base/memory-room.ts';
import { ledgerRemoval } from '../../delivery/ledger.ts';
import { keptBytesMax } from '../../delivery/limits.ts';
import type { DeliveryMeter } from '../../delivery/meter.ts';
import { SinkError } from '../../delivery/object-sink.ts';
import type { ObjectSink, SinkObject } from '../../delivery/object-sink.ts';
import { Pipeline } from '../../delivery/pipeline.ts';
import { SourceGone } from '../../delivery/record-source.ts';
import type { Log } from '../../log/log.ts';
import type { Change, Meta } from '../../meta/meta.ts';
import type { Streams } from '../../stream/open-streams.ts';
import type { StreamId } from '../../stream/stream.ts';
import type { DeliveryJobEvents } from '../delivery-parts.ts';
import { JobHalted } from '../jobs.ts';
import type { Jobs } from '../jobs.ts';
import { StreamSource } from '../stream-source.ts';
import { bucketOf, errorPlace } from './channel.ts';
import type { Channel } from './channel.ts';
import type { ChannelCatalog } from './channel-catalog.ts';
import { channelPlanDocument, openChannelPlan } from './channel-plan.ts';

export interface ChannelJobsParts {
  readonly log: Log;
  readonly meta: Meta;
  readonly clock: Clock;
  readonly random: Random;
  readonly catalog: ChannelCatalog;
  readonly streams: Pick<Streams, 'catalog' | 'shards'>;
  readonly sink: ObjectSink;
  /** The account of a bucket; undefined where there is none of that name. */
  readonly bucketOwner: (bucket: string) => string | undefined;
  readonly jobs: Jobs;
  readonly meterOf: (channel: Channel) => DeliveryMeter;
  readonly events: Pick<DeliveryJobEvents, 'putFailed' | 'recordsLost'>;
}

export class ChannelJobs implements AsyncDisposable {
  readonly #parts: ChannelJobsParts;
  readonly #room = new MemoryRoom(keptBytesMax);
  readonly #pipelines = new Map<string, Pipeline>();
  readonly #started = new Set<string>();
  #unwatch: Cancel = () => undefined;

  constructor(parts: ChannelJobsParts) {
    this.#parts = parts;
    parts.catalog.removal = (channel) => this.#removal(channel);
  }

  start(): void {
    const { catalog } = this.#parts;
    this.#unwatch = catalog.watch(({ kind, channel }) => {
      if (kind === 'changed') this.#follow(channel);
    });
    for (const channel of catalog.list()) this.#follow(channel);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#unwatch();
    await Promise.all(Array.from(this.#started, (id) => this.#stop(id)));
  }

  /** It runs from its activation on, and stops where its deletion begins. */
  #follow(channel: Channel): void {
    const { id, status } = channel;
    if (status === 'DELETING') void this.#stop(id);
    if (status === 'DELETING' || status === 'CREATING') return;
    this.#pipelines.get(id)?.wake();
    if (this.#started.has(id)) return;
    this.#started.add(id);
    this.#parts.jobs.start({
      id: jobId(id),
      resource: channel.name,
      run: (signal) => this.#run(channel, signal),
      behindMs: async () => (await this.#pipelines.get(id)?.behindMs()) ?? 0,
    });
  }

  async #stop(id: string): Promise<void> {
    await this.#parts.jobs.stop(jobId(id));
    this.#started.delete(id);
    this.#pipelines.delete(id);
  }

  async #removal({ id }: Channel): Promise<readonly Change[]> {
    await this.#stop(id);
    return ledgerRemoval(this.#parts.meta, ownerOf(id));
  }

  async #run(channel: Channel, signal: AbortSignal): Promise<void> {
    const { log, meta, clock, random, streams, meterOf, events, catalog } = this.#parts;
    const now = (): Channel => catalog.get(channel);
    const id = channel.stream.id as StreamId;
    const source = new StreamSource({ log, clock, directory: streams.catalog, shards: streams.shards }, id);
    const pipeline = new Pipeline(
      {
        ...{ meta, clock, random, source, sink: this.#sinkOf(channel), meter: meterOf(channel), room: this.#room },
        report: {
          failed: (cut, plan, cause) => events.putFailed({ cut, plan, cause }),
          lost: (cut, plan, records) => events.recordsLost({ cut, plan, records }),
        },
        wanted: async () => channelPlanDocument(now()),
        openPlan: async (number, document) => openChannelPlan(channel, number, document),
        reads: () => true,
        onProgress: () => undefined,
      },
      {
        name: { owner: ownerOf(channel.id), part: 'main' },
        start: { kind: 'at-time', timeMs: channel.startAtMs },
      },
    );
    this.#pipelines.set(channel.id, pipeline);
    try {
      await pipeline.run(signal);
    } catch (cause) {
      if (!(cause instanceof SourceGone)) throw cause;
      throw new JobHalted(`the stream of channel ${channel.name} was deleted`, { cause });
    }
  }

  /** Puts only into buckets of the accounts that the channel expects. */
  #sinkOf(channel: Channel): ObjectSink {
    const { sink, bucketOwner } = this.#parts;
    const errors = errorPlace(channel);
    const owners = new Map([
      [bucketOf(channel.bucketArn), channel.bucketOwner],
      [bucketOf(errors.bucketArn), errors.bucketOwner],
    ]);
    return {
      put: async (object: SinkObject) => {
        const owner = bucketOwner(object.bucket);
        if (owner !== undefined && owner !== owners.get(object.bucket))
          throw new SinkError('S3.AccessDenied', `Bucket ${object.bucket} belongs to another account than expected.`);
        await sink.put(object);
      },
    };
  }
}

function ownerOf(id: string): string {
  return `channel-${id}`;
}

function jobId(id: string): string {
  return `channel/${id}`;
}
