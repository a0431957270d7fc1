/**
 * The delivery of one delivery stream: from its source to its objects, with the stage of its function between them where it has
 * one, and the backup of what came in.
 */
import type { MemoryRoom } from '../../base/memory-room.ts';
import type { DeliveryStream, DeliveryStreamId } from '../delivery/delivery-stream.ts';
import { sealingKey } from '../delivery/delivery-stream.ts';
import { DirectSource, LogSource } from '../delivery/direct-source.ts';
import { logPutFailure } from '../delivery/error-log.ts';
import type { Jq } from '../delivery/extraction.ts';
import { holdMsMax } from '../delivery/limits.ts';
import { expandersBeforeTransform, openPlan, transformSettings } from '../delivery/open-plan.ts';
import { Pace } from '../delivery/pace.ts';
import { Pipeline } from '../delivery/pipeline.ts';
import { deliveryStreamArn, planDocument } from '../delivery/plan.ts';
import type { DeliveryPart } from '../delivery/plan.ts';
import type { SchemaName } from '../delivery/ports.ts';
import { SourceGone } from '../delivery/record-source.ts';
import type { Cursors, RecordSource, SourceStart } from '../delivery/record-source.ts';
import { stagingForm } from '../delivery/transform/staging-payload.ts';
import { TransformStage } from '../delivery/transform/transform-stage.ts';
import type { StageWork } from '../delivery/transform/transform-stage.ts';
import type { UploadReport } from '../delivery/uploads.ts';
import { schemaName, wantedPlan } from '../delivery/wanted-plan.ts';
import type { Offset, PartitionId } from '../log/log.ts';
import { deliveryProgressType } from '../meta/documents/delivery-progress.ts';
import type { DeliveryJobsParts } from './delivery-parts.ts';
import { RegisteringSink } from './partition-registrar.ts';
import { StreamSource } from './stream-source.ts';

/** Parts that are jobs: the backup, and everything else. */
type DeliveryJob = 'main' | 'backup';

const jobs: readonly DeliveryJob[] = ['main', 'backup'];

export class Delivery {
  readonly #parts: DeliveryJobsParts;
  readonly #id: DeliveryStreamId;
  readonly #room: MemoryRoom;
  readonly #jq: Jq & AsyncDisposable;
  readonly #started = new Set<DeliveryJob>();
  readonly #pipelines = new Map<DeliveryPart, Pipeline>();
  #stage: TransformStage | undefined;
  readonly #trimmed = new Map<PartitionId, number>();
  readonly #trimming = new Set<PartitionId>();

  constructor(parts: DeliveryJobsParts, id: DeliveryStreamId, room: MemoryRoom) {
    this.#parts = parts;
    this.#id = id;
    this.#room = room;
    this.#jq = parts.openJq();
  }

  /** Its delivery stream may have changed. */
  follow(): void {
    for (const job of this.#wantedJobs()) if (!this.#started.has(job)) this.#start(job);
    for (const pipeline of this.#pipelines.values()) pipeline.wake();
  }

  async stop(): Promise<void> {
    await Promise.all(Array.from(this.#started, (job) => this.#parts.jobs.stop(jobId(this.#id, job))));
    await this.#jq[Symbol.asyncDispose]();
  }

  #wantedJobs(): readonly DeliveryJob[] {
    const { backup } = this.#stream().destination;
    return jobs.filter((job) => job === 'main' || backup.mode === 'Enabled');
  }

  #start(job: DeliveryJob): void {
    this.#started.add(job);
    this.#parts.jobs.start({
      id: jobId(this.#id, job),
      resource: this.#stream().name,
      run: (signal) => (job === 'main' ? this.#runMain(signal) : this.#runBackup(signal)),
      behindMs: async () => {
        const reading = job === 'backup' ? this.#pipelines.get('backup') : (this.#stage ?? this.#pipelines.get('main'));
        return (await reading?.behindMs()) ?? 0;
      },
    });
  }

  async #runBackup(signal: AbortSignal): Promise<void> {
    const { source, incarnation } = this.#source();
    const { version } = this.#stream();
    // A backup that is switched on later begins with what comes then.
    const start: SourceStart = version > 1 ? { kind: 'latest' } : this.#startOfSource();
    const pipeline = this.#open('backup', source, { incarnation, start, reads: () => true });
    await pipeline.run(signal);
  }

  /** Straight to the objects as long as there is no function; once there was one, everything takes the way through its stage. */
  async #runMain(signal: AbortSignal): Promise<void> {
    const { source, incarnation } = this.#source();
    const stageKey = [ownerOf(this.#id), `transform${incarnation}`] as const;
    const { meta } = this.#parts;
    const isStaged = (await deliveryProgressType.get(meta, stageKey)) !== undefined;
    const direct = await this.#directCursors(incarnation);
    if (!isStaged && (direct !== undefined || !this.#wantsTransform())) {
      const reads = (): boolean => !this.#wantsTransform();
      const pipeline = this.#open('main', source, { incarnation, start: this.#startOfSource(), reads });
      await pipeline.run(signal);
      this.#pipelines.delete('main');
      if (signal.aborted) return;
    }
    await this.#runStaged(source, incarnation, signal);
  }

  async #runStaged(source: RecordSource, incarnation: string, signal: AbortSignal): Promise<void> {
    const { log, clock, sealing } = this.#parts;
    const staging = new LogSource({ log, clock, sealing }, this.#stream().staging, stagingForm);
    const start: SourceStart = { kind: 'trim-horizon' };
    const pipeline = this.#open('staged', staging, { incarnation, start, reads: () => true });
    const stage = this.#openStage(source, incarnation);
    this.#stage = stage;
    // One that fails ends the other, and both are begun anew.
    const abort = new AbortController();
    const both = AbortSignal.any([signal, abort.signal]);
    const outcomes = await Promise.allSettled(
      [stage, pipeline].map((each) => each.run(both).finally(() => abort.abort())),
    );
    this.#stage = undefined;
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  }

  #openStage(source: RecordSource, incarnation: string): TransformStage {
    const { meta, clock, random, transform, sealing, stageMeterOf } = this.#parts;
    const { staging } = this.#stream();
    return new TransformStage(
      {
        ...{ meta, clock, random, source, staging, transform },
        work: () => this.#work(),
        seal: async (payload) => {
          const key = sealingKey(this.#stream());
          return key && sealing.seal(key, staging, payload);
        },
        onProgress: () => this.#trim(),
        meter: stageMeterOf(this.#stream()),
      },
      { owner: ownerOf(this.#id), part: `transform${incarnation}` },
      async () => (await this.#directCursors(incarnation)) ?? source.begin(this.#startOfSource()),
    );
  }

  #work(): StageWork {
    const document = planDocument(this.#stream(), undefined);
    const { region, sourceArn } = document;
    const call = { deliveryStreamArn: deliveryStreamArn(document), region };
    return {
      expanders: expandersBeforeTransform(document),
      settings: transformSettings(document),
      call: sourceArn === undefined ? call : { ...call, sourceStreamArn: sourceArn },
    };
  }

  #wantsTransform(): boolean {
    return transformSettings(planDocument(this.#stream(), undefined)) !== undefined;
  }

  /** How far the delivery without a stage came; undefined where there was none. */
  async #directCursors(incarnation: string): Promise<Cursors | undefined> {
    const found = await deliveryProgressType.get(this.#parts.meta, [ownerOf(this.#id), `main${incarnation}`]);
    return found?.value.cursors;
  }

  #open(
    part: DeliveryPart,
    source: RecordSource,
    options: { readonly incarnation: string; readonly start: SourceStart; readonly reads: () => boolean },
  ): Pipeline {
    const { meta, clock, random, catalog, schemas, registrar, meterOf } = this.#parts;
    const tableName = (): SchemaName | undefined => {
      const stream = catalog.byId(this.#id);
      return stream && schemaName(stream, part);
    };
    const sink = new RegisteringSink(this.#parts.sink, registrar, tableName);
    const { incarnation, start, reads } = options;
    const pipeline = new Pipeline(
      {
        ...{ meta, clock, random, source, sink, reads },
        meter: meterOf(this.#stream(), part),
        report: this.#report(),
        room: this.#room,
        wanted: () => wantedPlan(this.#stream(), part, schemas),
        openPlan: (number, document) => openPlan({ number, document, part, jq: this.#jq, pace: new Pace(clock) }),
        onProgress: () => this.#trim(),
      },
      { name: { owner: ownerOf(this.#id), part: part + incarnation }, start },
    );
    this.#pipelines.set(part, pipeline);
    return pipeline;
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

  #startOfSource(): SourceStart {
    const { source } = this.#stream();
    return source.kind === 'stream' ? { kind: 'at-time', timeMs: source.startAtMs } : { kind: 'trim-horizon' };
  }

  #report(): UploadReport {
    const { events, errorLog, clock } = this.#parts;
    return {
      failed: (cut, plan, cause) => {
        events.putFailed({ cut, plan, cause });
        logPutFailure(errorLog, plan, cause, clock.nowMs());
      },
      lost: (cut, plan, records) => events.recordsLost({ cut, plan, records }),
    };
  }

  #stream(): DeliveryStream {
    const stream = this.#parts.catalog.byId(this.#id);
    if (stream === undefined) throw new SourceGone(`delivery stream ${this.#id} was deleted`);
    return stream;
  }

  /** Lets go of what no part needs any more. */
  #trim(): void {
    const stream = this.#parts.catalog.byId(this.#id);
    if (stream === undefined) return;
    const { source, staging } = stream;
    this.#trimBefore(staging, this.#pipelines.get('staged')?.neededFrom(stagingForm.laneId) ?? 0);
    if (source.kind !== 'direct-put') return;
    const needed = this.#wantedJobs().map((job) => {
      const reading = job === 'backup' ? this.#pipelines.get('backup') : (this.#stage ?? this.#pipelines.get('main'));
      return reading?.neededFrom('direct') ?? 0;
    });
    this.#trimBefore(source.partition, Math.min(...needed));
  }

  /** One trim of a partition at a time; the next progress brings what is left. */
  #trimBefore(partition: PartitionId, needed: number): void {
    if (needed <= (this.#trimmed.get(partition) ?? 0) || this.#trimming.has(partition)) return;
    this.#trimming.add(partition);
    void this.#trimNow(partition, needed).finally(() => this.#trimming.delete(partition));
  }

  async #trimNow(partition: PartitionId, needed: number): Promise<void> {
    const { log, events } = this.#parts;
    try {
      const { start } = await log.bounds(partition);
      const before = Math.min(needed, await this.#heldFrom(partition));
      if (before > start) await log.trim(partition, before as Offset);
      this.#trimmed.set(partition, before);
    } catch (cause) {
      events.trimFailed({ deliveryStream: this.#parts.catalog.byId(this.#id)?.name ?? ownerOf(this.#id), cause });
    }
  }

  /** What others need, as far as they may still hold it; what the delivery itself has not put never goes by its age. */
  async #heldFrom(partition: PartitionId): Promise<number> {
    const { log, clock, holds } = this.#parts;
    const held = holds.neededFrom(partition);
    if (held === Infinity) return held;
    return Math.max(held, await log.offsetForTime(partition, clock.nowMs() - holdMsMax));
  }
}

export function ownerOf(id: DeliveryStreamId): string {
  return `delivery-stream-${id}`;
}

export function jobId(id: DeliveryStreamId, job: DeliveryJob): string {
  return `delivery/${id}/${job}`;
}
