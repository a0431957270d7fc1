/**
 * Runs an application between its source, its sinks and its checkpoints.
 *
 * A batch is taken in, its results are written, and then it is noted that they are: cheaply, by the batch's number. State and
 * position are saved together, as of one moment between two batches, every few seconds. A restart takes the saved state and
 * the batches behind it again, with the ROWTIMEs they had, and keeps back what had been written already. So after a crash
 * only the results that were written but not noted repeat themselves; no row of a window is lost or counted twice.
 */
import { assert, required } from '../../../base/assert.ts';
import type { Clock, Random } from '../../../base/ports.ts';
import { yieldTurn } from '../../../base/yield-turn.ts';
import type { ApplicationPlan } from '../binder/script-binder.ts';
import { RowError } from '../errors.ts';
import { InputDecoder } from '../input/input-decoder.ts';
import type { InputSchema } from '../input/input-schema.ts';
import { usedColumns } from '../plan/used-columns.ts';
import type { Row } from '../types/sql-type.ts';
import { Application } from './application.ts';
import type { Delivered, OutputRow, Sink, Source, SourceBatch, StateStore } from './ports.ts';

export interface RunnerOptions {
  readonly plan: ApplicationPlan;
  /** Of the script and its inputs; a checkpoint of another one is not restored. */
  readonly fingerprint: string;
  /** How the records of each input stream are read. */
  readonly schemas: ReadonlyMap<string, InputSchema>;
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  readonly source: Source;
  /** By the in-application stream whose rows they take; `error_stream` may be among them. */
  readonly sinks: ReadonlyMap<string, Sink>;
  readonly store: StateStore;
  readonly clock: Clock;
  readonly random: Random;
  readonly stateBytesMax?: number;
  /** Checkpoints are so far apart, or farther where states are large; the batches between two of them are what a restart takes again. */
  readonly checkpointIntervalMs?: number;
  readonly checkpointBatchesMax?: number;
  /** Idle streams hear of the time this often. */
  readonly boundIntervalMs?: number;
}

export const checkpointIntervalMsDefault = 10_000;
/** The time that making the text of a large state may take, as a part of all time: nothing else is done meanwhile. */
const checkpointShareMax = 0.05;
/** Also where the clock stands still. */
export const checkpointBatchesMaxDefault = 10_000;
export const boundIntervalMsDefault = 500;
/** Rows that came out and are not written yet; a join of many rows a record is written in the middle of its batch. */
const pendingRowsMax = 20_000;
/** About ten milliseconds of work; a turn for others costs one. */
const recordsPerTurn = 8_000;

export class Runner {
  readonly #options: RunnerOptions;
  readonly #application: Application;
  readonly #decoders: ReadonlyMap<string, InputDecoder>;
  readonly #outputs = new Map<string, OutputRow[]>();
  #position: string | undefined;
  /** Of the last batch taken in. */
  #sequence = -1;
  /** The latest time the application was told of. */
  #boundMs = 0;
  /** What a run before had written; what comes out up to there is kept back. */
  #delivered: Delivered | undefined;
  /** Batches up to it are another script's, which has written what came of them. */
  #passedOver = -1;
  #savedAtMs = 0;
  #saveAfterMs: number;
  #unsavedBatches = 0;
  /** A batch that came, or the failure to get one. */
  #arrived: Promise<SourceBatch | undefined> | undefined;
  #wake: () => void = () => undefined;
  #dirty = false;
  #pendingRows = 0;
  /** Something was written and not noted yet. */
  #isUnnoted = false;

  constructor(options: RunnerOptions) {
    this.#options = options;
    this.#saveAfterMs = options.checkpointIntervalMs ?? checkpointIntervalMsDefault;
    const { plan, clock, random, stateBytesMax } = options;
    this.#application = new Application({
      plan,
      clock,
      random,
      ...(stateBytesMax === undefined ? {} : { stateBytesMax }),
    });
    const used = usedColumns(plan.pumps.map((pump) => pump.plan));
    this.#decoders = new Map(
      plan.inputs.map((stream) => {
        const schema = required(options.schemas.get(stream.name), 'a schema for each input stream');
        return [stream.name, new InputDecoder(schema, stream, used.get(stream.name))];
      }),
    );
    for (const [name, rows] of options.tables) this.#application.setTable(name, rows);
    for (const stream of options.sinks.keys()) {
      const rows: OutputRow[] = [];
      this.#outputs.set(stream, rows);
      this.#application.listen(stream, (rowtimeMs, row) => {
        rows.push({ rowtimeMs, row });
        this.#pendingRows += 1;
      });
    }
  }

  /** For those who look into it while it runs: its state, its streams, its reference table. */
  get application(): Application {
    return this.#application;
  }

  /** Until the signal fires or a finite source ends; rejects with `StateLimitError`, or with what a port threw. */
  async run(signal: AbortSignal): Promise<void> {
    await this.#resume();
    this.#fetch(signal);
    for (;;) {
      await this.#wait();
      const arrived = this.#arrived;
      this.#arrived = undefined;
      if (arrived === undefined) this.#bound(this.#options.source.quietUntilMs());
      else {
        const batch = await arrived;
        if (batch === undefined) break;
        // The next one is fetched, and made durable, while this one is worked on.
        this.#fetch(signal);
        await this.#take(batch);
      }
      await this.#settle();
    }
    if (this.#dirty && this.#position !== undefined) await this.#save(this.#position);
  }

  async #resume(): Promise<void> {
    const { store, source, fingerprint, clock } = this.#options;
    const { checkpoint, delivered } = await store.load();
    this.#position = checkpoint?.position;
    this.#savedAtMs = clock.nowMs();
    const isSame = checkpoint === undefined || checkpoint.fingerprint === fingerprint;
    if (checkpoint !== undefined) {
      this.#sequence = checkpoint.sequence;
      this.#boundMs = checkpoint.clockMs;
      if (isSame && checkpoint.state !== '') this.#application.restore(checkpoint.state);
    }
    await source.seek(this.#position, Math.max(this.#boundMs, delivered?.boundMs ?? 0));
    this.#application.start();
    // What another script has written for is not written for again; the rows of this one were never written.
    this.#delivered = isSame ? delivered : undefined;
    this.#passedOver = isSame ? -1 : (delivered?.sequence ?? -1);
    this.#keepBack();
    // From its first note on it must be seen that the notes are this script's.
    if (!isSame && this.#sequence >= this.#passedOver) await this.#save(checkpoint.position);
  }

  /**
   * Asks for the next batch. Its promise is listened to once, whatever time passes until it comes: racing it with every tick
   * would keep a listener for each.
   */
  #fetch(signal: AbortSignal): void {
    const batch = this.#options.source.next(signal);
    const arrive = (): void => {
      this.#arrived = batch;
      this.#wake();
    };
    batch.then(arrive, arrive);
  }

  /** Until a batch has arrived or it is time for a bound. */
  #wait(): Promise<void> {
    if (this.#arrived !== undefined) return Promise.resolve();
    const { clock, boundIntervalMs = boundIntervalMsDefault } = this.#options;
    return new Promise((resolve) => {
      const cancel = clock.at(clock.nowMs() + boundIntervalMs, resolve);
      this.#wake = () => {
        cancel();
        resolve();
      };
    });
  }

  async #take(batch: SourceBatch): Promise<void> {
    assert(batch.position !== '' && batch.sequence > this.#sequence, 'a batch says where to go on');
    if (batch.sequence > this.#passedOver) await this.#push(batch);
    this.#bound(batch.rowtimeMs);
    this.#position = batch.position;
    this.#sequence = batch.sequence;
    this.#unsavedBatches += 1;
    this.#dirty = true;
    if (batch.sequence === this.#passedOver) await this.#save(batch.position);
  }

  async #push(batch: SourceBatch): Promise<void> {
    const { rowtimeMs } = batch;
    let taken = 0;
    for (const [stream, records] of batch.streams) {
      const decoder = required(this.#decoders.get(stream), `${stream} is an input stream`);
      const receiver = {
        row: (row: Row) => this.#application.push(stream, rowtimeMs, row),
        fail: (error: Parameters<Application['fail']>[0], data: Uint8Array) =>
          this.#application.fail(error, rowtimeMs, data),
      };
      for (const record of records) {
        decoder.decode(record, receiver);
        taken += 1;
        if (this.#pendingRows >= pendingRowsMax) await this.#write(batch.sequence);
        // A batch is a lot of work to do in one go: whoever else is served by this process waits for its end.
        if (taken % recordsPerTurn === 0) await yieldTurn(this.#options.clock);
      }
    }
    for (const { data } of batch.failed ?? []) {
      const error = new RowError('Processing failed', 'The function that prepares the records failed for this one');
      this.#application.fail(error, rowtimeMs, data);
    }
  }

  #bound(t: number): void {
    this.#application.bound(t);
    this.#boundMs = Math.max(this.#boundMs, t);
  }

  /** Forgets what came out, where a run before had written it. */
  #keepBack(): void {
    const delivered = this.#delivered;
    if (delivered === undefined || this.#sequence > delivered.sequence) return;
    // The time it had been told of by then brought out more.
    if (this.#sequence === delivered.sequence) {
      this.#bound(delivered.boundMs);
      this.#delivered = undefined;
    }
    this.#forget();
  }

  #forget(): void {
    for (const rows of this.#outputs.values()) rows.length = 0;
    this.#pendingRows = 0;
  }

  /** Writes what came out of a batch, or forgets it where a run before had written all of that batch's. */
  async #write(sequence: number): Promise<void> {
    if (this.#pendingRows === 0) return;
    if (this.#delivered !== undefined && sequence <= this.#delivered.sequence) return this.#forget();
    this.#pendingRows = 0;
    for (const [stream, rows] of this.#outputs) {
      if (rows.length === 0) continue;
      await required(this.#options.sinks.get(stream), 'a sink for each output').write(rows.splice(0));
    }
    this.#isUnnoted = true;
    this.#dirty = true;
  }

  /** Writes what came out and notes it; saves where that is due. */
  async #settle(): Promise<void> {
    this.#keepBack();
    await this.#write(this.#sequence);
    const { clock, checkpointBatchesMax = checkpointBatchesMaxDefault } = this.#options;
    const isDue = clock.nowMs() - this.#savedAtMs >= this.#saveAfterMs || this.#unsavedBatches >= checkpointBatchesMax;
    if (this.#dirty && isDue && this.#position !== undefined) await this.#save(this.#position);
    else if (this.#isUnnoted) {
      await this.#options.store.deliver({ sequence: this.#sequence, boundMs: this.#boundMs });
      this.#isUnnoted = false;
    }
  }

  async #save(position: string): Promise<void> {
    const { store, fingerprint, clock, checkpointIntervalMs = checkpointIntervalMsDefault } = this.#options;
    const startMs = clock.nowMs();
    const state = this.#application.snapshot();
    this.#saveAfterMs = Math.max(checkpointIntervalMs, (clock.nowMs() - startMs) / checkpointShareMax);
    await store.save({
      fingerprint,
      position,
      sequence: this.#sequence,
      clockMs: this.#boundMs,
      state,
    });
    this.#savedAtMs = clock.nowMs();
    this.#unsavedBatches = 0;
    this.#dirty = false;
    this.#isUnnoted = false;
  }
}
