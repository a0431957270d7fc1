/** A running application: the SQL engine between its inputs, its outputs and its checkpoints. */
import { required } from '../../../base/assert.ts';
import type { Cancel, Clock } from '../../../base/ports.ts';
import type { Log } from '../../log/log.ts';
import type { Meta } from '../../meta/meta.ts';
import { StateLimitError } from '../../sql/errors.ts';
import { errorStreamSchema } from '../../sql/runtime/error-stream.ts';
import type { Sink, StateStore } from '../../sql/runtime/ports.ts';
import { Runner } from '../../sql/runtime/runner.ts';
import type { Row } from '../../sql/types/sql-type.ts';
import type { Holds } from '../holds.ts';
import { JobHalted } from '../jobs.ts';
import type { Job } from '../jobs.ts';
import type { ApplicationInput, ApplicationOutput, SqlApplication } from './application.ts';
import { BatchSource } from './batch-source.ts';
import type { BatchInput } from './batch-source.ts';
import { beginning, holdInputs, openInputs } from './begin.ts';
import { checkRunnable, compileApplication } from './compile.ts';
import type { CompiledApplication } from './compile.ts';
import { noFunctions } from './errors.ts';
import type { ApplicationEvents } from './events.ts';
import { InputProcessing } from './input-processing.ts';
import type { InputFunctions } from './input-processing.ts';
import { meterIntervalMs } from './limits.ts';
import { sinkOf } from './outputs.ts';
import type { OutputParts } from './outputs.ts';
import { readReference } from './reference-table.ts';
import type { ReferenceObjects } from './reference-table.ts';
import type { Resources } from './resources.ts';
import { CheckpointStore } from './state-store.ts';
import type { Tails } from './tails.ts';

export interface ApplicationJobParts extends OutputParts {
  readonly events: ApplicationEvents;
  readonly log: Log;
  readonly meta: Meta;
  readonly clock: Clock;
  readonly resources: Resources;
  readonly objects: ReferenceObjects;
  readonly tails: Tails;
  readonly holds: Holds;
  /** Without them, applications whose input has a processor are not started. */
  readonly functions?: InputFunctions;
  /** For the state of one application, in memory. */
  readonly stateBytesMax?: number;
  /** Of a checkpoint's text in the log. */
  readonly pieceBytes?: number;
}

export class ApplicationJob implements Job {
  readonly id: string;
  readonly #parts: ApplicationJobParts;
  readonly #application: SqlApplication;
  #source: BatchSource | undefined;
  #runner: Runner | undefined;

  constructor(parts: ApplicationJobParts, application: SqlApplication) {
    const { account, region, name } = application;
    this.id = `application/${account}/${region}/${name}`;
    this.#parts = parts;
    this.#application = application;
  }

  async behindMs(): Promise<number> {
    return this.#source?.behindMs ?? 0;
  }

  /** Estimated bytes of its windows, groups and buffers. */
  get stateBytes(): number {
    return this.#runner?.application.stateBytes ?? 0;
  }

  async run(signal: AbortSignal): Promise<void> {
    const application = this.#application;
    const compiled = compileApplication(application);
    checkRunnable(application, compiled);
    const tables = await this.#tables(compiled);
    const store = new CheckpointStore(this.#parts, application);
    const inputs = openInputs(this.#parts.resources, application, (input) => this.#processing(input));
    const { fingerprint } = compiled;
    const begun = await beginning({ store, application, inputs, fingerprint, isFresh: false });
    const held = this.#holding(store, inputs);
    if (begun !== undefined) await held.save(begun);
    const { clock, meter, random, stateBytesMax } = this.#parts;
    const source = new BatchSource({
      clock,
      journal: store.journal,
      inputs,
      onRead: (amounts) => {
        for (const { input, records, bytes } of amounts) meter.read(application, input, records, bytes);
      },
    });
    // Nothing may go on reading once the run is over, however it ended.
    const over = new AbortController();
    const ending = AbortSignal.any([signal, over.signal]);
    const sinks = this.#sinks(compiled, ending);
    const { plan, schemas } = compiled;
    const limits = stateBytesMax === undefined ? {} : { stateBytesMax };
    const runner = new Runner({
      plan,
      fingerprint,
      schemas,
      tables,
      source,
      sinks,
      store: held,
      clock,
      random,
      ...limits,
    });
    this.#source = source;
    this.#runner = runner;
    const cancels = [this.#parts.tails.attach(application.id, runner.application), this.#measure()];
    try {
      await runner.run(ending);
    } catch (error) {
      if (error instanceof StateLimitError) throw new JobHalted(error.message, { cause: error });
      throw error;
    } finally {
      over.abort();
      for (const cancel of cancels) cancel();
      await source.close();
      this.#source = undefined;
      this.#runner = undefined;
    }
  }

  #processing(input: ApplicationInput): InputProcessing | undefined {
    const { processor } = input;
    if (processor === undefined) return undefined;
    const { functions } = this.#parts;
    if (functions === undefined) throw noFunctions(input);
    return new InputProcessing({ ...this.#parts, functions }, this.#application, { ...input, processor });
  }

  /** A store that keeps what its newest checkpoint needs from being trimmed away. */
  #holding(store: CheckpointStore, inputs: readonly BatchInput[]): StateStore {
    return {
      load: () => store.load(),
      deliver: (delivered) => store.deliver(delivered),
      save: async (checkpoint) => {
        await store.save(checkpoint);
        holdInputs(this.#parts.holds, this.#application, inputs, checkpoint.position);
      },
    };
  }

  async #tables({ tables }: CompiledApplication): Promise<ReadonlyMap<string, readonly Row[]>> {
    const rows = new Map<string, readonly Row[]>();
    for (const reference of this.#application.references) {
      const schema = required(tables.get(reference.tableName), 'each reference table has a schema');
      rows.set(reference.tableName, await readReference(this.#parts.objects, reference, schema));
    }
    return rows;
  }

  #sinks({ plan }: CompiledApplication, signal: AbortSignal): ReadonlyMap<string, Sink> {
    const outputs = new Map<string, ApplicationOutput[]>();
    for (const output of this.#application.outputs)
      outputs.set(output.name, [...(outputs.get(output.name) ?? []), output]);
    const schemas = [...plan.inputs, ...plan.streams, errorStreamSchema];
    return new Map(
      Array.from(outputs, ([stream, to]) => {
        const schema = required(
          schemas.find(({ name }) => name === stream),
          'outputs were checked',
        );
        return [stream, sinkOf(this.#parts, this.#application, to, { schema, signal })];
      }),
    );
  }

  /** Says now and then how it is. */
  #measure(): Cancel {
    const { monotonic, meter } = this.#parts;
    let cancel: Cancel = () => undefined;
    const tell = (): void => {
      meter.running(this.#application, { behindMs: this.#source?.behindMs ?? 0, kpus: 1 });
      cancel = monotonic.after(meterIntervalMs, tell);
    };
    tell();
    return () => {
      cancel();
      meter.stopped(this.#application);
    };
  }
}
