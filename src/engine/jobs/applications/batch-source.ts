/**
 * The inputs of an application as batches: whatever lies in their lanes, a bounded share of each, under one ROWTIME, in the
 * journal before it is handed over. After a restart the batches behind the checkpoint come again, with the ROWTIMEs they had.
 *
 * The in-application streams of an input share its lanes: a lane's records are always in the same one, in their order.
 */
import { assert, required } from '../../../base/assert.ts';
import type { Cancel, Clock } from '../../../base/ports.ts';
import type { PartitionId } from '../../log/log.ts';
import type { Cursors, Lane, LaneSlice, RecordSource } from '../../delivery/record-source.ts';
import type { Source, SourceBatch, SourceRecord } from '../../sql/runtime/ports.ts';
import type { InputProcessing } from './input-processing.ts';
import type { Journal, JournalBatch, PlacedBatch } from './journal.ts';
import { batchBytesMax, batchRecordsMax, lanesAtOnce } from './limits.ts';
import { decodePosition, encodePosition } from './position.ts';

export interface BatchInput {
  readonly id: string;
  readonly arn: string;
  readonly identity: string;
  readonly source: RecordSource;
  /** Of direct puts, whose delivery trims away what nobody holds. */
  readonly partition?: PartitionId;
  /** The in-application streams that share its records. */
  readonly streams: readonly string[];
  /** Prepares its records before they are read. */
  readonly processing?: Pick<InputProcessing, 'prepare'>;
}

export interface InputAmount {
  readonly input: string;
  readonly records: number;
  readonly bytes: number;
}

export interface BatchSourceOptions {
  readonly clock: Clock;
  readonly journal: Journal;
  readonly inputs: readonly BatchInput[];
  /** Told of what was read for the first time. */
  readonly onRead?: (amounts: readonly InputAmount[]) => void;
}

/** A record with the lane it came from; its texts are made only where a script asks for them. */
class LaneRecord implements SourceRecord {
  readonly #record: LaneSlice['records'][number];
  readonly #lane: string;

  constructor(record: LaneSlice['records'][number], lane: string) {
    this.#record = record;
    this.#lane = lane;
  }

  get data(): Uint8Array {
    return this.#record.data;
  }

  get arrivalMs(): number {
    return this.#record.arrivalMs;
  }

  /** Only records of data streams have one. */
  get shardId(): string | undefined {
    return this.#record.sequenceNumber === undefined ? undefined : this.#lane;
  }

  get partitionKey(): string | undefined {
    return this.#record.partitionKey;
  }

  get sequenceNumber(): string | undefined {
    return this.#record.sequenceNumber;
  }
}

type Range = readonly [from: number, to: number, done: boolean];
type Ranges = Record<string, Record<string, Range>>;

type Rows = Pick<SourceBatch, 'streams'> & { readonly failed: readonly SourceRecord[] };

/** Where an input is; replaced, never changed. */
interface InputState {
  readonly input: BatchInput;
  cursors: Cursors;
}

interface ReadLane {
  readonly state: InputState;
  readonly lane: Lane;
  readonly from: number;
  readonly slice: LaneSlice;
}

export class BatchSource implements Source {
  readonly #options: BatchSourceOptions;
  readonly #states: readonly InputState[];
  readonly #cancels: Cancel[] = [];
  /** Batches of a run before that come again, the next one first. */
  #replay: PlacedBatch[] = [];
  /** Of the batch that was made and is not handed over yet. */
  #pendingMs: number | undefined;
  /** No ROWTIME to be given is before it. */
  #floorMs = 0;
  /** What was passed over since the last batch without a record of it. */
  #passed: Ranges = {};
  #rotation = 0;
  #behindMs = 0;
  #isStirred = true;
  #wake: () => void = () => undefined;
  #underWay: Promise<unknown> = Promise.resolve();
  /** Read and not passed yet. */
  #ahead: Promise<readonly ReadLane[]> | undefined;

  constructor(options: BatchSourceOptions) {
    this.#options = options;
    this.#states = options.inputs.map((input) => ({ input, cursors: {} }));
  }

  /** Milliseconds that the oldest record not read yet lies behind; 0 at the tip. */
  get behindMs(): number {
    return this.#behindMs;
  }

  quietUntilMs(): number {
    const untilMs = this.#pendingMs ?? this.#replay[0]?.rowtimeMs ?? this.#options.clock.nowMs();
    this.#floorMs = Math.max(this.#floorMs, untilMs);
    return untilMs;
  }

  async seek(position: string | undefined, floorMs: number): Promise<void> {
    assert(position !== undefined, 'an application begins with a checkpoint');
    const { journal, inputs } = decodePosition(position);
    for (const state of this.#states) state.cursors = inputs[state.input.id]?.cursors ?? {};
    const { batches } = await this.#options.journal.tail(journal);
    this.#replay = [...batches];
    this.#floorMs = Math.max(floorMs, batches.at(-1)?.rowtimeMs ?? 0);
    for (const { input } of this.#states) this.#cancels.push(input.source.watch(() => this.#stir()));
  }

  next(signal: AbortSignal): Promise<SourceBatch | undefined> {
    const made = this.#next(signal);
    this.#underWay = made;
    return made;
  }

  /** Resolves once nothing is read or written any more; the signal of the last call of `next` has fired. */
  async close(): Promise<void> {
    for (const cancel of this.#cancels.splice(0)) cancel();
    this.#stir();
    await Promise.allSettled([this.#underWay, this.#ahead]);
  }

  async #next(signal: AbortSignal): Promise<SourceBatch | undefined> {
    const again = this.#replay.shift();
    this.#pendingMs = again?.rowtimeMs;
    if (signal.aborted) return undefined;
    if (again !== undefined) return await this.#takeAgain(again, signal);
    for (;;) {
      const reads = await (this.#ahead ?? this.#readLanes());
      this.#ahead = undefined;
      const moved = reads.filter(({ from, slice }) => slice.next > from || slice.atEnd);
      for (const read of moved) this.#pass(read);
      if (signal.aborted) return undefined;
      if (moved.some(({ slice }) => slice.records.length > 0)) return await this.#makeBatch(moved, signal);
      if (moved.length === 0) await this.#stirred(signal);
      if (signal.aborted) return undefined;
    }
  }

  async #makeBatch(reads: readonly ReadLane[], signal: AbortSignal): Promise<SourceBatch> {
    const rows = await this.#prepare(reads, signal);
    const rowtimeMs = Math.max(this.#options.clock.nowMs(), this.#floorMs);
    this.#floorMs = rowtimeMs;
    this.#pendingMs = rowtimeMs;
    const batch: JournalBatch = { rowtimeMs, ranges: this.#passed };
    this.#passed = {};
    const written = this.#options.journal.append(batch);
    this.#readAhead(reads);
    const sequence = await written;
    this.#options.onRead?.(this.#states.map(({ input }) => amountOf(input.id, reads)));
    return this.#batch({ ...batch, sequence }, rows);
  }

  async #takeAgain(placed: PlacedBatch, signal: AbortSignal): Promise<SourceBatch> {
    const reads: ReadLane[] = [];
    for (const [id, ranges] of Object.entries(placed.ranges)) {
      const state = required(
        this.#states.find(({ input }) => input.id === id),
        'a journal is of the inputs there are',
      );
      for (const [laneId, [from, to, done]] of Object.entries(ranges)) {
        const lane = await state.input.source.lane(laneId);
        if (lane !== undefined) reads.push(...(await readRange(state, lane, from, to)));
        state.cursors = { ...state.cursors, [laneId]: { next: to, done } };
      }
    }
    return this.#batch(placed, await this.#prepare(reads, signal));
  }

  /** The records by in-application stream, and those that could not be prepared. */
  async #prepare(reads: readonly ReadLane[], signal: AbortSignal): Promise<Rows> {
    const streams = new Map<string, SourceRecord[]>();
    const failed: SourceRecord[] = [];
    for (const { state, lane, slice } of reads) {
      if (slice.records.length === 0) continue;
      const stream = streamOf(state.input.streams, lane.id);
      const records = streams.get(stream) ?? [];
      const given = slice.records.map((record) => new LaneRecord(record, lane.id));
      const prepared = await state.input.processing?.prepare(given, signal);
      for (const record of prepared?.records ?? given) records.push(record);
      for (const record of prepared?.failed ?? []) failed.push(record);
      streams.set(stream, records);
    }
    return { streams, failed };
  }

  #batch({ rowtimeMs, sequence }: PlacedBatch, rows: Rows): SourceBatch {
    const inputs = Object.fromEntries(
      this.#states.map(({ input: { id, arn, identity }, cursors }) => [id, { arn, identity, cursors }]),
    );
    return { ...rows, rowtimeMs, sequence, position: encodePosition({ journal: sequence + 1, inputs }) };
  }

  /** A share of each lane, beginning with another one each time, until the batch is full. */
  async #readLanes(): Promise<readonly ReadLane[]> {
    this.#isStirred = false;
    const lanes: { readonly state: InputState; readonly lane: Lane }[] = [];
    for (const state of this.#states) {
      for (const lane of await state.input.source.lanes(state.cursors)) lanes.push({ state, lane });
    }
    const first = lanes.length === 0 ? 0 : this.#rotation++ % lanes.length;
    const turned = [...lanes.slice(first), ...lanes.slice(0, first)];
    const share = Math.max(1, Math.min(lanes.length, lanesAtOnce));
    const limit = {
      bytesMax: Math.ceil(batchBytesMax / share),
      recordsMax: Math.ceil(batchRecordsMax / share),
    };
    const reads: ReadLane[] = [];
    let records = 0;
    let bytes = 0;
    for (let at = 0; at < turned.length && records < batchRecordsMax && bytes < batchBytesMax; at += lanesAtOnce) {
      const some = await Promise.all(
        turned.slice(at, at + lanesAtOnce).map(async ({ state, lane }) => {
          const from = state.cursors[lane.id]?.next ?? lane.start;
          return { state, lane, from, slice: await lane.read(from, limit) };
        }),
      );
      for (const { slice } of some) {
        records += slice.records.length;
        for (const { data } of slice.records) bytes += data.length;
      }
      reads.push(...some);
    }
    this.#behindMs = this.#behindOf(reads);
    return reads;
  }

  /** While the journal waits for the disk the next records are read, where there are more already. */
  #readAhead(reads: readonly ReadLane[]): void {
    if (reads.every(({ slice }) => slice.atTip)) return;
    this.#ahead = this.#readLanes();
    // Whoever waits for it hears of a failure; where nobody does any more, it does not matter.
    this.#ahead.catch(() => undefined);
  }

  #behindOf(reads: readonly ReadLane[]): number {
    const nowMs = this.#options.clock.nowMs();
    const behind = reads
      .filter(({ slice }) => !slice.atTip)
      .map(({ slice }) => nowMs - (slice.records.at(-1)?.arrivalMs ?? nowMs));
    return Math.max(0, ...behind);
  }

  /** Moves the lane's cursor; what was passed becomes part of the next batch. */
  #pass({ state, lane, from, slice: { next, atEnd } }: ReadLane): void {
    const { id, source } = state.input;
    const ranges = (this.#passed[id] ??= {});
    ranges[lane.id] = [ranges[lane.id]?.[0] ?? from, next, atEnd];
    const cursors = { ...state.cursors, [lane.id]: { next, done: atEnd } };
    // Lanes go for good only where others ended.
    state.cursors = atEnd ? source.tidied(cursors) : cursors;
  }

  #stir(): void {
    this.#isStirred = true;
    this.#wake();
  }

  /** Until there may be more, or the signal fires. */
  async #stirred(signal: AbortSignal): Promise<void> {
    if (this.#isStirred || signal.aborted) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#wake = resolve;
    const stop = (): void => resolve();
    signal.addEventListener('abort', stop);
    await promise;
    signal.removeEventListener('abort', stop);
    this.#wake = () => undefined;
  }
}

/** A range that was read before, in as many slices as it takes; what expired since is missing. */
async function readRange(state: InputState, lane: Lane, from: number, to: number): Promise<readonly ReadLane[]> {
  const reads: ReadLane[] = [];
  for (let at = from; at < to;) {
    const slice = await lane.read(at, { bytesMax: batchBytesMax, recordsMax: batchRecordsMax, before: to });
    reads.push({ state, lane, from: at, slice });
    if (slice.next <= at) break;
    at = slice.next;
  }
  return reads;
}

function amountOf(input: string, reads: readonly ReadLane[]): InputAmount {
  let records = 0;
  let bytes = 0;
  for (const { state, slice } of reads) {
    if (state.input.id !== input) continue;
    records += slice.records.length;
    for (const { data } of slice.records) bytes += data.length;
  }
  return { input, records, bytes };
}

/** By the number of the shard, so that it is the same over restarts; other lanes are in the first one. */
function streamOf(streams: readonly string[], lane: string): string {
  const number = Number(/\d+$/.exec(lane)?.[0] ?? 0);
  return required(streams[number % streams.length], 'an input has streams');
}
