/**
 * Runs an application between its source, its sinks and its checkpoints.
 *
 * A batch is taken in, its results are written, and only then may a checkpoint pass it: state and positions are saved
 * together, as of one moment between two batches. A batch that gave results is checkpointed at once, so after a crash only
 * the last batch whose results were written but not checkpointed repeats itself; no row of a window is lost or counted twice.
 */
import { assert, required } from '../../../base/assert.ts';
import type { Clock, Random } from '../../../base/ports.ts';
import type { ApplicationPlan } from '../binder/script-binder.ts';
import { InputDecoder } from '../input/input-decoder.ts';
import type { InputSchema } from '../input/input-schema.ts';
import { usedColumns } from '../plan/used-columns.ts';
import type { Row } from '../types/sql-type.ts';
import { Application } from './application.ts';
import type { OutputRow, Sink, Source, SourceBatch, StateStore } from './ports.ts';

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
  /** Checkpoints are at most so far apart, also where nothing comes out. */
  readonly checkpointIntervalMs?: number;
  /** Idle streams hear of the time this often. */
  readonly boundIntervalMs?: number;
}

export const checkpointIntervalMsDefault = 10_000;
export const boundIntervalMsDefault = 500;
/** Every input stream has one position; the source's own text is kept under this name. */
const sourcePosition = 'source';

export class Runner {
  readonly #options: RunnerOptions;
  readonly #application: Application;
  readonly #decoders: ReadonlyMap<string, InputDecoder>;
  readonly #outputs = new Map<string, OutputRow[]>();
  #position: string | undefined;
  #savedAtMs = 0;
  /** A batch that came, or the failure to get one. */
  #arrived: Promise<SourceBatch | undefined> | undefined;
  #wake: () => void = () => undefined;
  #dirty = false;

  constructor(options: RunnerOptions) {
    this.#options = options;
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
      this.#application.listen(stream, (rowtimeMs, row) => rows.push({ rowtimeMs, row }));
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
      if (arrived === undefined) this.#application.bound(this.#options.source.quietUntilMs());
      else {
        const batch = await arrived;
        if (batch === undefined) break;
        this.#take(batch);
        this.#fetch(signal);
      }
      await this.#settle();
    }
    if (this.#dirty) await this.#save();
  }

  async #resume(): Promise<void> {
    const { store, source, fingerprint, clock } = this.#options;
    const checkpoint = await store.load();
    if (checkpoint?.fingerprint === fingerprint) {
      this.#application.restore(checkpoint.state);
      this.#position = checkpoint.positions[sourcePosition];
    }
    this.#savedAtMs = clock.nowMs();
    await source.seek(this.#position);
    this.#application.start();
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

  #take(batch: SourceBatch): void {
    const decoder = required(this.#decoders.get(batch.stream), `${batch.stream} is an input stream`);
    assert(batch.position !== '', 'a batch says where to go on');
    const receiver = {
      row: (row: Row) => this.#application.push(batch.stream, batch.rowtimeMs, row),
      fail: (error: Parameters<Application['fail']>[0], data: Uint8Array) =>
        this.#application.fail(error, batch.rowtimeMs, data),
    };
    for (const record of batch.records) decoder.decode(record, receiver);
    this.#application.bound(batch.rowtimeMs);
    this.#position = batch.position;
    this.#dirty = true;
  }

  /** Writes what came out, then saves where that, or the time since the last checkpoint, asks for it. */
  async #settle(): Promise<void> {
    let wrote = false;
    for (const [stream, rows] of this.#outputs) {
      if (rows.length === 0) continue;
      const written = rows.splice(0);
      await required(this.#options.sinks.get(stream), 'a sink for each output').write(written);
      wrote = true;
    }
    const { clock, checkpointIntervalMs = checkpointIntervalMsDefault } = this.#options;
    const isDue = this.#dirty && clock.nowMs() - this.#savedAtMs >= checkpointIntervalMs;
    if (wrote || isDue) await this.#save();
  }

  async #save(): Promise<void> {
    const { store, fingerprint, clock } = this.#options;
    const positions = this.#position === undefined ? {} : { [sourcePosition]: this.#position };
    await store.save({ fingerprint, positions, clockMs: clock.nowMs(), state: this.#application.snapshot() });
    this.#savedAtMs = clock.nowMs();
    this.#dirty = false;
  }
}
