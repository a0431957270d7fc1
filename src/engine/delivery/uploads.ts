/**
 * Puts the objects that were cut, a few at a time, each until the store has it or a day has passed. An object waits out the
 * pause behind a failed attempt without keeping others from their turn.
 */
import { required } from '../../base/assert.ts';
import type { Cancel, Clock } from '../../base/ports.ts';
import { compressBody } from './compression.ts';
import { cutBytes, cutOutputs, listedOutputs } from './cut-body.ts';
import type { FindLane } from './cut-body.ts';
import type { Cut, Ledger } from './ledger.ts';
import { giveUpMs, putsUnderWayMax, retryMsMax, retryMsMin } from './limits.ts';
import type { DeliveryMeter } from './meter.ts';
import { Pace } from './pace.ts';
import type { ObjectSink } from './object-sink.ts';
import type { Plan } from './plan.ts';
import { SourceGone } from './record-source.ts';
import { refOf } from './target.ts';
import type { Uncut } from './uncut.ts';

export interface UploadsOptions {
  readonly clock: Clock;
  readonly sink: ObjectSink;
  readonly ledger: Ledger;
  readonly meter: DeliveryMeter;
  readonly findLane: FindLane;
  readonly planOf: (number: number) => Promise<Plan>;
  readonly report: UploadReport;
  /** Told after each object that is done with. */
  readonly onDone: () => void;
  /** What cannot be helped by trying again: the delivery is begun anew. */
  readonly onBroken: (error: unknown) => void;
}

export interface UploadReport {
  failed(cut: Cut, plan: Plan, error: unknown): void;
  lost(cut: Cut, plan: Plan, records: number): void;
}

interface Upload {
  readonly cut: Cut;
  /** Its bytes, as long as they are kept. */
  readonly uncut: Uncut | undefined;
  attempts: number;
}

/** Attempts at an object that is not found complete, before it is put as it is. */
const incompleteAttemptsMax = 5;

/** Not all of the records of a cut were found. */
class RecordsMissing extends Error {
  override readonly name = 'RecordsMissing';
}

/** None of the records of a cut are there any more. */
class RecordsGone extends Error {
  override readonly name = 'RecordsGone';
}

export class Uploads {
  readonly #options: UploadsOptions;
  readonly #waiting: Upload[] = [];
  readonly #pausing = new Map<Upload, Cancel>();
  readonly #running = new Set<Promise<void>>();
  readonly #underWay = new Map<string, number>();
  readonly #abort = new AbortController();
  readonly #pace: Pace;

  constructor(options: UploadsOptions) {
    this.#options = options;
    this.#pace = new Pace(options.clock);
  }

  /** Objects of each target that are not there yet. */
  get underWay(): ReadonlyMap<string, number> {
    return this.#underWay;
  }

  get isIdle(): boolean {
    return this.#underWay.size === 0;
  }

  add(cut: Cut, uncut?: Uncut): void {
    const { id } = refOf(cut.target);
    this.#underWay.set(id, (this.#underWay.get(id) ?? 0) + 1);
    this.#enqueue({ cut, uncut, attempts: 0 });
  }

  /** Resolves once nothing is under way any more; what is not done is done by the next life. */
  async stop(): Promise<void> {
    this.#abort.abort();
    for (const cancel of this.#pausing.values()) cancel();
    for (const { uncut } of this.#waiting) uncut?.forget();
    this.#waiting.length = 0;
    await Promise.all(this.#running);
  }

  #enqueue(upload: Upload): void {
    this.#waiting.push(upload);
    this.#next();
  }

  #next(): void {
    while (this.#running.size < putsUnderWayMax && this.#waiting.length > 0 && !this.#abort.signal.aborted) {
      const upload = required(this.#waiting.shift(), 'there is one');
      const run = this.#run(upload)
        .catch((error: unknown) => {
          if (!this.#abort.signal.aborted) this.#options.onBroken(error);
        })
        .finally(() => {
          if (this.#abort.signal.aborted) upload.uncut?.forget();
          this.#running.delete(run);
          this.#next();
        });
      this.#running.add(run);
    }
  }

  async #run(upload: Upload): Promise<void> {
    const { cut } = upload;
    const { clock, meter, report } = this.#options;
    const plan = await this.#options.planOf(cut.plan);
    upload.attempts += 1;
    try {
      await this.#put(upload, plan);
    } catch (error) {
      if (this.#abort.signal.aborted) return;
      const isHopeless = error instanceof SourceGone || error instanceof RecordsGone;
      if (!isHopeless) {
        meter.putFailed(this.#freshnessMs(cut));
        report.failed(cut, plan, error);
      }
      if (!isHopeless && clock.nowMs() - cut.madeAtMs < giveUpMs) {
        this.#pause(upload);
        return;
      }
      meter.lost(cut.records);
      report.lost(cut, plan, cut.records);
      await this.#finish(upload);
      return;
    }
    const freshnessMs = this.#freshnessMs(cut);
    if (freshnessMs === undefined) meter.deadLettered?.(cut.records);
    else meter.delivered({ records: cut.records, bytes: cut.bytes, freshnessMs });
    await this.#finish(upload);
  }

  #freshnessMs({ target, oldestMs }: Cut): number | undefined {
    return target.kind === 'main' ? Math.max(this.#options.clock.nowMs() - oldestMs, 0) : undefined;
  }

  #pause(upload: Upload): void {
    const { clock } = this.#options;
    // What may take a day to deliver is not kept in memory.
    upload.uncut?.kept?.drop();
    const waitMs = Math.min(retryMsMin * 2 ** (upload.attempts - 1), retryMsMax);
    const cancel = clock.at(clock.nowMs() + waitMs, () => {
      this.#pausing.delete(upload);
      this.#enqueue(upload);
    });
    this.#pausing.set(upload, cancel);
  }

  async #finish({ cut, uncut }: Upload): Promise<void> {
    uncut?.forget();
    await this.#options.ledger.finish(cut);
    const { id } = refOf(cut.target);
    const left = required(this.#underWay.get(id), 'what is under way is counted') - 1;
    if (left === 0) this.#underWay.delete(id);
    else this.#underWay.set(id, left);
    this.#options.onDone();
  }

  async #put(upload: Upload, plan: Plan): Promise<void> {
    const { cut } = upload;
    const { sink } = this.#options;
    const { kmsKeyArn } = plan.place;
    const { errorBucket = plan.bucket, storageClass } = plan.ways ?? {};
    await sink.put({
      bucket: cut.target.kind === 'main' ? plan.bucket : errorBucket,
      key: cut.key,
      body: () => this.#body(upload, plan),
      contentType: 'application/octet-stream',
      ...(plan.contentEncoding === undefined ? {} : { contentEncoding: plan.contentEncoding }),
      ...(kmsKeyArn === undefined ? {} : { kmsKeyArn }),
      ...(storageClass === undefined ? {} : { storageClass }),
    });
  }

  #body(upload: Upload, plan: Plan): AsyncIterable<Uint8Array> {
    const { cut, uncut } = upload;
    const { convert } = plan;
    if (convert !== undefined && cut.target.kind === 'main') {
      return convert(this.#read(upload, plan));
    }
    const kept = uncut?.kept;
    const bytes =
      kept?.isComplete === true && uncut !== undefined
        ? fromKept(kept.pieces(uncut.lanes()))
        : cutBytes(this.#read(upload, plan), cut.target.kind === 'main' ? plan.delimiter : undefined);
    if (plan.ways?.compress !== undefined) return plan.ways.compress(bytes);
    const timeMs = cut.oldestMs;
    return compressBody(plan.place.compression, { entryName: entryName(cut.key), timeMs }, bytes);
  }

  #read(upload: Upload, plan: Plan): AsyncIterable<readonly Uint8Array[]> {
    const { cut, uncut } = upload;
    const { findLane } = this.#options;
    const isListed = uncut?.list?.isComplete === true && cut.target.kind === 'main';
    const batches = isListed ? listedOutputs(cut, plan, findLane, uncut.list) : cutOutputs(cut, plan, findLane);
    return this.#checked(upload, plan, batches);
  }

  /** Says what is missing of a cut, and stops where the delivery does. */
  async *#checked(
    upload: Upload,
    plan: Plan,
    batches: AsyncIterable<readonly Uint8Array[]>,
  ): AsyncGenerator<readonly Uint8Array[]> {
    const { cut } = upload;
    let records = 0;
    for await (const batch of batches) {
      this.#abort.signal.throwIfAborted();
      records += batch.length;
      if (batch.length > 0) yield batch;
      await this.#pace.spent(batch.reduce((sum, output) => sum + output.length, 0));
    }
    if (records === 0) throw new RecordsGone(`the records of ${cut.key} are gone`);
    if (records >= cut.records) return;
    // A query that ran out of time is one that may not the next time.
    if (upload.attempts < incompleteAttemptsMax) throw new RecordsMissing(`${cut.key} lacks records`);
    this.#options.report.lost(cut, plan, cut.records - records);
  }
}

async function* fromKept(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

/** Of the one entry of an archive: the object's own identifier. */
function entryName(key: string): string {
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(key)?.[0] ?? key;
}
