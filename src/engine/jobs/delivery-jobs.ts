/**
 * The deliveries of all delivery streams, as jobs: each runs while its delivery stream is active, and what it stored goes with
 * the delivery stream. Direct puts are let go once every part of their delivery has cut them.
 */
import type { Cancel, Clock, Random } from '../../base/ports.ts';
import { MemoryRoom } from '../../base/memory-room.ts';
import type { DeliveryAttachment, DeliveryCatalog } from '../delivery/catalog.ts';
import type { DeliveryStream, DeliveryStreamId } from '../delivery/delivery-stream.ts';
import { DirectSource } from '../delivery/direct-source.ts';
import type { Jq } from '../delivery/extraction.ts';
import { ledgerRemoval } from '../delivery/ledger.ts';
import type { Cut } from '../delivery/ledger.ts';
import { directPutRetentionMs, keptBytesMax } from '../delivery/limits.ts';
import type { DeliveryMeter } from '../delivery/meter.ts';
import type { ObjectSink } from '../delivery/object-sink.ts';
import { openPlan } from '../delivery/open-plan.ts';
import { Pipeline } from '../delivery/pipeline.ts';
import type { DeliveryPart, Plan } from '../delivery/plan.ts';
import type { Schemas } from '../delivery/ports.ts';
import { SourceGone } from '../delivery/record-source.ts';
import type { RecordSource, SourceStart } from '../delivery/record-source.ts';
import type { DeliverySealing } from '../delivery/sealing.ts';
import type { UploadReport } from '../delivery/uploads.ts';
import { wantedPlan } from '../delivery/wanted-plan.ts';
import type { Log, Offset, PartitionId } from '../log/log.ts';
import type { Change, Meta } from '../meta/meta.ts';
import type { Streams } from '../stream/open-streams.ts';
import type { Jobs } from './jobs.ts';
import { StreamSource } from './stream-source.ts';

export interface DeliveryJobsParts {
  readonly log: Log;
  readonly meta: Meta;
  readonly clock: Clock;
  readonly random: Random;
  readonly catalog: DeliveryCatalog;
  readonly streams: Pick<Streams, 'catalog' | 'shards'>;
  readonly sealing: DeliverySealing;
  readonly sink: ObjectSink;
  readonly schemas: Schemas;
  readonly jobs: Jobs;
  readonly meterOf: (stream: DeliveryStream, part: DeliveryPart) => DeliveryMeter;
  readonly events: DeliveryJobEvents;
  /** A machine for the queries of one delivery stream, so that a slow query keeps nobody else waiting. */
  readonly openJq: () => Jq & AsyncDisposable;
}

export interface DeliveryJobEvents {
  /** An object could not be put; it is tried again. */
  putFailed(event: { readonly cut: Cut; readonly plan: Plan; readonly cause: unknown }): void;
  /** Records that will not be delivered any more. */
  recordsLost(event: { readonly delivery: string; readonly cut: Cut; readonly records: number }): void;
  /** Direct puts that were delivered could not be let go; the next delivery tries it again. */
  trimFailed(event: { readonly delivery: string; readonly cause: unknown }): void;
}

const directLane = 'direct';
const parts: readonly DeliveryPart[] = ['main', 'backup'];

export class DeliveryJobs implements DeliveryAttachment, AsyncDisposable {
  readonly #parts: DeliveryJobsParts;
  readonly #room = new MemoryRoom(keptBytesMax);
  readonly #deliveries = new Map<DeliveryStreamId, Delivery>();
  #unwatch: Cancel = () => undefined;

  constructor(options: DeliveryJobsParts) {
    this.#parts = options;
    options.catalog.attach(this);
  }

  start(): void {
    const { catalog } = this.#parts;
    this.#unwatch = catalog.watch(({ stream }) => this.#follow(stream));
    for (const stream of catalog.list()) this.#follow(stream);
  }

  async removal(stream: DeliveryStream): Promise<readonly Change[]> {
    const delivery = this.#deliveries.get(stream.id);
    this.#deliveries.delete(stream.id);
    await delivery?.stop();
    return ledgerRemoval(this.#parts.meta, ownerOf(stream.id));
  }

  removed(): void {
    // Everything that was to be done came with the removal.
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#unwatch();
    await Promise.all(Array.from(this.#deliveries.values(), (delivery) => delivery.stop()));
    this.#deliveries.clear();
  }

  #follow({ id, status }: DeliveryStream): void {
    if (status !== 'ACTIVE' || this.#parts.catalog.byId(id) === undefined) return;
    let delivery = this.#deliveries.get(id);
    if (delivery === undefined) {
      delivery = new Delivery(this.#parts, id, this.#room);
      this.#deliveries.set(id, delivery);
    }
    delivery.follow();
  }
}

/** The parts of one delivery stream's delivery. */
class Delivery {
  readonly #parts: DeliveryJobsParts;
  readonly #id: DeliveryStreamId;
  readonly #room: MemoryRoom;
  readonly #pipelines = new Map<DeliveryPart, Pipeline>();
  readonly #started = new Set<DeliveryPart>();
  readonly #jq: Jq & AsyncDisposable;
  #trimmedBefore = 0;
  #isTrimming = false;

  constructor(options: DeliveryJobsParts, id: DeliveryStreamId, room: MemoryRoom) {
    this.#parts = options;
    this.#id = id;
    this.#room = room;
    this.#jq = options.openJq();
    const { source } = this.#stream();
    if (source.kind === 'direct-put') options.log.setRetention(source.partition, directPutRetentionMs);
  }

  /** Its delivery stream may have changed. */
  follow(): void {
    for (const part of this.#wantedParts()) {
      if (!this.#started.has(part)) this.#start(part);
      this.#pipelines.get(part)?.wake();
    }
  }

  async stop(): Promise<void> {
    await Promise.all(Array.from(this.#started, (part) => this.#parts.jobs.stop(jobId(this.#id, part))));
    await this.#jq[Symbol.asyncDispose]();
  }

  #wantedParts(): readonly DeliveryPart[] {
    const { backup } = this.#stream().destination;
    return parts.filter((part) => part === 'main' || backup.mode === 'Enabled');
  }

  #start(part: DeliveryPart): void {
    this.#started.add(part);
    this.#parts.jobs.start({
      id: jobId(this.#id, part),
      run: (signal) => this.#run(part, signal),
      behindMs: async () => (await this.#pipelines.get(part)?.behindMs()) ?? 0,
    });
  }

  async #run(part: DeliveryPart, signal: AbortSignal): Promise<void> {
    const { meta, clock, random, sink, schemas, meterOf } = this.#parts;
    const { source, incarnation } = this.#source();
    const pipeline = new Pipeline(
      {
        ...{ meta, clock, random, source, sink },
        meter: meterOf(this.#stream(), part),
        report: this.#report(),
        room: this.#room,
        wanted: () => wantedPlan(this.#stream(), part, schemas),
        openPlan: (number, document) => openPlan({ number, document, part, jq: this.#jq }),
        onProgress: () => this.#trim(),
      },
      { name: { owner: ownerOf(this.#id), part: part + incarnation }, start: this.#startOf(part) },
    );
    this.#pipelines.set(part, pipeline);
    await pipeline.run(signal);
  }

  /** A data stream that was deleted and made again is another source, which has progress of its own. */
  #source(): { readonly source: RecordSource; readonly incarnation: string } {
    const { log, clock, sealing, streams } = this.#parts;
    const { source } = this.#stream();
    if (source.kind === 'direct-put')
      return { source: new DirectSource({ log, clock, sealing }, source.partition), incarnation: '' };
    const stream = streams.catalog.find(source.stream);
    if (stream === undefined) throw new SourceGone(`there is no data stream ${source.stream.name}`);
    const found = new StreamSource({ log, clock, directory: streams.catalog, shards: streams.shards }, stream.id);
    return { source: found, incarnation: `@${stream.id}` };
  }

  /** A backup that is switched on later begins with what comes then. */
  #startOf(part: DeliveryPart): SourceStart {
    const { source, version } = this.#stream();
    if (part === 'backup' && version > 1) return { kind: 'latest' };
    return source.kind === 'stream' ? { kind: 'at-time', timeMs: source.startAtMs } : { kind: 'trim-horizon' };
  }

  #report(): UploadReport {
    const { events } = this.#parts;
    return {
      failed: (cut, plan, cause) => events.putFailed({ cut, plan, cause }),
      lost: (cut, records) => events.recordsLost({ delivery: ownerOf(this.#id), cut, records }),
    };
  }

  #stream(): DeliveryStream {
    const stream = this.#parts.catalog.byId(this.#id);
    if (stream === undefined) throw new SourceGone(`delivery stream ${this.#id} was deleted`);
    return stream;
  }

  /** Lets direct puts go that no part needs any more; one trim at a time. */
  #trim(): void {
    const source = this.#parts.catalog.byId(this.#id)?.source;
    if (source?.kind !== 'direct-put' || this.#isTrimming) return;
    const needed = this.#wantedParts().map((part) => this.#pipelines.get(part)?.neededFrom(directLane) ?? 0);
    const before = Math.min(...needed);
    if (before <= this.#trimmedBefore) return;
    this.#isTrimming = true;
    void this.#trimBefore(source.partition, before).finally(() => {
      this.#isTrimming = false;
    });
  }

  async #trimBefore(partition: PartitionId, before: number): Promise<void> {
    const { log, events } = this.#parts;
    try {
      const { start } = await log.bounds(partition);
      if (before > start) await log.trim(partition, before as Offset);
      this.#trimmedBefore = before;
    } catch (cause) {
      events.trimFailed({ delivery: ownerOf(this.#id), cause });
    }
  }
}

function ownerOf(id: DeliveryStreamId): string {
  return `delivery-stream-${id}`;
}

function jobId(id: DeliveryStreamId, part: DeliveryPart): string {
  return `delivery/${id}/${part}`;
}
