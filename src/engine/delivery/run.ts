/** One life of a delivery: the rounds of reading, gathering and cutting, from the ledger as the life before left it. */
import { required } from '../../base/assert.ts';
import type { Clock, Random } from '../../base/ports.ts';
import type { MemoryRoom } from '../../base/memory-room.ts';
import type { DeliveryPlanDocument } from '../meta/documents/delivery-plan.ts';
import type { Meta } from '../meta/meta.ts';
import { Gathering } from './gathering.ts';
import type { GatheringLimits } from './gathering.ts';
import type { CutDraft, Ledger } from './ledger.ts';
import {
  activePartitionsDefault,
  cutsPerTransaction,
  progressBytesMax,
  readBytesMax,
  readRecordsMax,
} from './limits.ts';
import type { DeliveryMeter } from './meter.ts';
import type { ObjectSink } from './object-sink.ts';
import { Pace } from './pace.ts';
import { cutName } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Lane, LaneSlice, RecordSource, SourceRecord } from './record-source.ts';
import type { Uncut } from './uncut.ts';
import { Uploads } from './uploads.ts';
import type { UploadReport } from './uploads.ts';
import type { WakeUp } from './wake-up.ts';

export interface PipelineParts {
  readonly meta: Meta;
  readonly clock: Clock;
  readonly random: Random;
  readonly source: RecordSource;
  readonly sink: ObjectSink;
  readonly meter: DeliveryMeter;
  readonly report: UploadReport;
  readonly room: MemoryRoom | undefined;
  /** What the delivery is to do now; asked again after each `wake`. */
  readonly wanted: () => Promise<DeliveryPlanDocument>;
  readonly openPlan: (number: number, document: DeliveryPlanDocument) => Promise<Plan>;
  /** False where nothing more is to be read: what was read is delivered, and then the delivery is done. Asked after each `wake`. */
  readonly reads?: () => boolean;
  /** Told when less of the source is needed than before. */
  readonly onProgress: () => void;
}

export class Run {
  readonly ledger: Ledger;
  readonly #parts: PipelineParts;
  readonly #wakeUp: WakeUp;
  readonly #plans = new Map<number, Promise<Plan>>();
  readonly #lanes = new Map<string, Lane>();
  /** Lanes without anything to read until somebody says that there is more. */
  readonly #resting = new Set<string>();
  readonly #uploads: Uploads;
  readonly #gathering: Gathering;
  #plan: Plan;
  readonly #pace: Pace;
  #hasChanged = true;
  #broken: { readonly error: unknown } | undefined;
  #isAtTip = false;
  #unsavedBytes = 0;

  static async open(parts: PipelineParts, ledger: Ledger, wakeUp: WakeUp): Promise<Run> {
    const plan = await parts.openPlan(ledger.plan, ledger.planDocument(ledger.plan));
    return new Run(parts, ledger, wakeUp, plan);
  }

  private constructor(parts: PipelineParts, ledger: Ledger, wakeUp: WakeUp, plan: Plan) {
    const { clock, sink, meter, report, room } = parts;
    this.#parts = parts;
    this.ledger = ledger;
    this.#wakeUp = wakeUp;
    this.#pace = new Pace(clock);
    this.#plan = plan;
    this.#plans.set(plan.number, Promise.resolve(plan));
    this.#uploads = new Uploads({
      ...{ clock, sink, ledger, meter, report },
      findLane: (id) => this.#findLane(id),
      planOf: (number) => this.#planOf(number),
      onDone: () => {
        parts.onProgress();
        wakeUp.wake();
      },
      onBroken: (error) => {
        this.#broken ??= { error };
        wakeUp.wake();
      },
    });
    this.#gathering = new Gathering({ clock, room, underWay: this.#uploads.underWay }, limitsOf(plan));
    for (const cut of ledger.cuts.values()) this.#uploads.add(cut);
  }

  noteChange(): void {
    this.#hasChanged = true;
  }

  noteRecords(): void {
    this.#resting.clear();
    this.#wakeUp.wake();
  }

  get #reads(): boolean {
    return this.#parts.reads?.() ?? true;
  }

  /** Nothing is to be read, and everything that was is delivered. */
  get isDone(): boolean {
    return !this.#reads && !this.ledger.isRecovering && this.#gathering.isEmpty && this.#uploads.isIdle;
  }

  /** A round of reading and cutting, or a rest until there is something to do. */
  async step(): Promise<void> {
    const waking = this.#wakeUp.next();
    if (this.#broken !== undefined) throw this.#broken.error;
    if (this.#hasChanged && !this.ledger.isRecovering) await this.#adoptWanted();
    const isReading = this.#reads || this.ledger.isRecovering;
    const hasRead = isReading && !this.#gathering.isFull && (await this.#read());
    if (!isReading || this.#gathering.isBarrierDue(this.#isAtTip)) this.#gathering.sealAll();
    else this.#gathering.sealDue(this.#isAtTip);
    const hasCut = await this.#cut();
    if (this.#unsavedBytes >= progressBytesMax) await this.save();
    this.#tellMeter();
    if (hasRead || hasCut || this.isDone) return;
    await waking.until(this.#gathering.nextDueMs(this.#isAtTip));
  }

  /** Makes durable how far it is. */
  async save(): Promise<void> {
    if (this.#unsavedBytes === 0) return;
    await this.ledger.save(this.#gathering.uncut());
    this.#unsavedBytes = 0;
    this.#parts.onProgress();
  }

  async close(): Promise<void> {
    await this.#uploads.stop();
    this.#gathering.close();
  }

  /** One slice of every lane that may have one. Whether there was anything. */
  async #read(): Promise<boolean> {
    let hasRead = false;
    for (const lane of await this.#parts.source.lanes(this.ledger.scanned)) {
      this.#lanes.set(lane.id, lane);
      if (this.#resting.has(lane.id)) continue;
      // Before the reading, so that what comes meanwhile is not overslept.
      this.#resting.add(lane.id);
      const { next } = this.ledger.cursorOf(lane.id, lane.start);
      const slice = await lane.read(next, { bytesMax: readBytesMax, recordsMax: readRecordsMax });
      await this.#take(lane, slice);
      await this.#pace.spent(bytesOf(slice.records));
      if (!slice.atTip) this.#resting.delete(lane.id);
      if (slice.next > next || slice.atEnd) hasRead = true;
      if (this.#gathering.isFull) break;
    }
    this.#isAtTip = !hasRead;
    return hasRead;
  }

  async #take(lane: Lane, slice: LaneSlice): Promise<void> {
    const { processor, delimiter } = this.#plan;
    const gathering = this.#gathering;
    const isRecovering = this.ledger.isRecovering;
    const place = { lane: lane.id, offset: -1, arrivalMs: 0, index: 0 };
    let last: SourceRecord | undefined;
    await processor.process(slice.records, (record, ref, data) => {
      if (record !== last) {
        gathering.endRecord();
        last = record;
        Object.assign(place, { offset: record.offset, arrivalMs: record.arrivalMs, index: 0 });
      }
      const isCut = isRecovering && this.ledger.isCut(ref.id, lane.id, record.offset);
      if (!isCut) gathering.add(ref, place, data, ref.target.kind === 'main' ? delimiter : undefined);
      place.index += 1;
    });
    gathering.endRecord();
    const bytes = bytesOf(slice.records);
    this.ledger.noteScanned(lane.id, { next: slice.next, done: slice.atEnd });
    this.#unsavedBytes += bytes;
    if (slice.records.length > 0) this.#parts.meter.read({ records: slice.records.length, bytes });
  }

  /** What was read by the plan before is cut by it; then the new one holds. */
  async #adoptWanted(): Promise<void> {
    this.#hasChanged = false;
    const document = await this.#parts.wanted();
    if (isSame(document, this.#plan.document)) return;
    this.#gathering.sealAll();
    await this.#cut();
    await this.ledger.adopt(document);
    this.#plan = await this.#planOf(this.ledger.plan);
    this.#gathering.limits = limitsOf(this.#plan);
    for (const number of this.#plans.keys()) if (!this.ledger.hasPlan(number)) this.#plans.delete(number);
  }

  /** Makes cuts of what is sealed. */
  async #cut(): Promise<boolean> {
    const gathering = this.#gathering;
    if (gathering.sealed.length === 0) return false;
    while (gathering.sealed.length > 0) {
      const uncuts = gathering.sealed.slice(0, cutsPerTransaction);
      const cuts = await this.ledger.cut(
        uncuts.map((uncut) => this.#draft(uncut)),
        gathering.uncut(uncuts.length),
      );
      gathering.noteCut(uncuts.length);
      for (const [index, cut] of cuts.entries()) this.#uploads.add(cut, uncuts[index]);
    }
    this.#unsavedBytes = 0;
    // A table may have a newer version by now, which nobody tells of.
    if (this.#plan.convert !== undefined) this.#hasChanged = true;
    return true;
  }

  #draft(uncut: Uncut): CutDraft {
    const { clock, random } = this.#parts;
    const { ref, oldestMs, records, bytes, picks } = uncut;
    return {
      target: ref.target,
      key: cutName(this.#plan, ref.target, oldestMs, random),
      ...{ oldestMs, records, bytes },
      madeAtMs: clock.nowMs(),
      ranges: uncut.lanes().map((lane) => {
        const { from, to } = required(uncut.ranges.get(lane), 'a lane of an object has a range');
        return [lane, from, to] as const;
      }),
      picks: picks && Object.fromEntries(picks),
    };
  }

  #tellMeter(): void {
    const { meter } = this.#parts;
    const { sizeBytes, partitionsMax } = limitsOf(this.#plan);
    const bytesMax = Math.max(sizeBytes, this.#gathering.largestBytes);
    meter.buffered({ bytes: this.#gathering.bytes, bytesMax });
    if (partitionsMax !== undefined) meter.partitions(this.#gathering.partitions, this.#gathering.takeRefused() > 0);
  }

  async #findLane(id: string): Promise<Lane | undefined> {
    return this.#lanes.get(id) ?? (await this.#parts.source.lane(id));
  }

  #planOf(number: number): Promise<Plan> {
    let plan = this.#plans.get(number);
    if (plan === undefined) {
      plan = this.#parts.openPlan(number, this.ledger.planDocument(number));
      // One that failed is opened again when it is asked for again.
      plan.catch(() => this.#plans.delete(number));
      this.#plans.set(number, plan);
    }
    return plan;
  }
}

const mebibyte = 1024 * 1024;

function limitsOf({ place, document, part }: Plan): GatheringLimits {
  const { sizeMiB, intervalS } = place.buffering;
  const isPartitioned = part !== 'backup' && document.destination.dynamicPartitioning?.enabled === true;
  return {
    sizeBytes: sizeMiB * mebibyte,
    intervalMs: intervalS * 1_000,
    partitionsMax: isPartitioned ? activePartitionsDefault : undefined,
  };
}

function bytesOf(records: readonly SourceRecord[]): number {
  return records.reduce((sum, { data }) => sum + data.length, 0);
}

function isSame(one: DeliveryPlanDocument, other: DeliveryPlanDocument): boolean {
  return one.version === other.version && JSON.stringify(one.schema) === JSON.stringify(other.schema);
}
