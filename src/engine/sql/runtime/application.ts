/**
 * A running application: its streams, its pumps, and the clock they move by. Rows and bounds are put in; what the outputs'
 * streams got is handed out. Synchronous and free of input and output, so a test drives it row by row; runner.ts joins it to
 * sources, sinks and checkpoints.
 */
import { assert, required } from '../../../base/assert.ts';
import type { Cancel, Clock, Random } from '../../../base/ports.ts';
import type { StreamSchema } from '../binder/catalog.ts';
import type { ApplicationPlan, PumpPlan } from '../binder/script-binder.ts';
import type { RuntimeValues } from '../codegen/code-writer.ts';
import { errorStreamName } from '../errors.ts';
import type { RowError } from '../errors.ts';
import { buildPlan, collectRows } from '../operators/build.ts';
import { compositeKey } from '../operators/groups.ts';
import type { Downstream, OperatorContext, Stateful } from '../operators/operator.ts';
import type { Row, Value } from '../types/sql-type.ts';
import { errorRow, errorStreamSchema } from './error-stream.ts';
import { jsonRowWriter, rowAsJson } from './row-text.ts';
import { StateBudget, stateBytesMaxDefault } from './state-budget.ts';
import { decodeState, encodeState } from './state-codec.ts';
import { StreamNode } from './stream-node.ts';

export interface ApplicationOptions {
  readonly plan: ApplicationPlan;
  readonly clock: Clock;
  readonly random: Random;
  readonly stateBytesMax?: number;
}

export type StreamListener = (t: number, row: Row) => void;

/** Bounds in generated samples: one draw of 32 bits. */
const randomScale = 2 ** 32;

export class Application {
  readonly plan: ApplicationPlan;
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #budget: StateBudget;
  readonly #streams = new Map<string, StreamNode>();
  readonly #tables = new Map<string, { rows: readonly Row[]; version: number }>();
  readonly #states: { readonly name: string; readonly operator: Stateful }[] = [];
  readonly #starts: (() => void)[] = [];
  readonly #startMs: number;
  #failures = 0;

  constructor(options: ApplicationOptions) {
    this.plan = options.plan;
    this.#clock = options.clock;
    this.#random = options.random;
    this.#startMs = options.clock.nowMs();
    this.#budget = new StateBudget(options.stateBytesMax ?? stateBytesMaxDefault);
    const { inputs, streams, tables, pumps } = options.plan;
    for (const table of tables) this.#tables.set(table.name, { rows: [], version: 0 });
    for (const schema of [...inputs, ...streams, errorStreamSchema]) this.#addStream(schema);
    this.#connect(pumps.filter((pump) => !pump.stopped));
  }

  /** Rows of tables and VALUES flow once, when the application starts; not after a checkpoint was restored. */
  start(): void {
    for (const start of this.#starts.splice(0)) start();
  }

  /** What writes rows of the stream as JSON objects; undefined where there is no such stream. */
  jsonWriter(stream: string): ((row: Row) => string) | undefined {
    const node = this.#streams.get(stream);
    return node && jsonRowWriter(node.schema.columns);
  }

  /** To be cancelled between two rows. */
  listen(stream: string, listener: StreamListener): Cancel {
    const node = required(this.#streams.get(stream), `stream ${stream} exists`);
    return node.listen({ row: listener, bound: () => undefined });
  }

  /** A row of an input stream. ROWTIMEs never go back. */
  push(stream: string, t: number, row: Row): void {
    const node = required(this.#streams.get(stream), `stream ${stream} exists`);
    assert(t >= node.clockMs, 'an input stream is given ascending ROWTIMEs');
    node.row(t, row);
  }

  /** Time passed on every input: no later row will be earlier than `t`. */
  bound(t: number): void {
    for (const input of this.plan.inputs) this.#streams.get(input.name)?.bound(t);
  }

  /** Replaces a reference table; rows that come later see the new one. */
  setTable(name: string, rows: readonly Row[]): void {
    const table = required(this.#tables.get(name), `table ${name} exists`);
    table.rows = rows;
    table.version += 1;
  }

  /** A record that could not be read, or a row that failed: one row of the error stream. */
  fail(error: RowError, rowtimeMs: number, data: Uint8Array, pump?: string): void {
    this.#failures += 1;
    const timeMs = this.#clock.nowMs();
    const row = errorRow({ timeMs, name: error.errorName, message: error.message, rowtimeMs, data, pump });
    const stream = required(this.#streams.get(errorStreamName), 'every application has an error stream');
    stream.row(Math.max(timeMs, stream.clockMs), row);
  }

  get failureCount(): number {
    return this.#failures;
  }

  /** Estimated bytes that windows, groups and buffers hold. */
  get stateBytes(): number {
    return this.#budget.bytes;
  }

  /** The states of all operators, as text; taken between two rows. */
  snapshot(): string {
    return encodeState(this.#states.map(({ name, operator }) => [name, operator.snapshot()]));
  }

  /** Into an application of the same plan that has not run yet. */
  restore(text: string): void {
    const saved = decodeState(text) as readonly (readonly [string, unknown])[];
    assert(saved.length === this.#states.length, 'the state is of the same plan');
    for (const [index, { name, operator }] of this.#states.entries()) {
      const entry = required(saved[index], 'a state for each operator');
      assert(entry[0] === name, 'the state is of the same plan');
      operator.restore(entry[1]);
    }
    this.#starts.length = 0;
  }

  #addStream(schema: StreamSchema): void {
    const node = new StreamNode(schema);
    this.#streams.set(schema.name, node);
    this.#states.push({ name: `stream ${schema.name}`, operator: node });
  }

  #connect(pumps: readonly PumpPlan[]): void {
    const writers = new Map<string, Downstream[]>();
    for (const pump of pumps) {
      if (writers.has(pump.target)) continue;
      const count = pumps.filter((other) => other.target === pump.target).length;
      const stream = required(this.#streams.get(pump.target), 'the binder knows the target');
      writers.set(pump.target, [...stream.writers(count, this.#context(pump))]);
    }
    for (const pump of pumps) {
      const next = required(writers.get(pump.target)?.shift(), 'one writer for each pump');
      const read = (name: string, reader: Downstream): void => {
        required(this.#streams.get(name), 'the binder knows the stream').read(reader);
      };
      const built = buildPlan(pump.plan, this.#context(pump), read, next);
      this.#starts.push(() => built.start());
    }
  }

  #context(pump: PumpPlan): OperatorContext {
    const runtime = this.#runtimeValues(pump);
    return {
      runtime,
      budget: this.#budget,
      random: () => this.#random.bytes(4).readUInt32BE() / randomScale,
      tableRows: (name) => required(this.#tables.get(name), 'the binder knows the table').rows,
      tableVersion: (name) => required(this.#tables.get(name), 'the binder knows the table').version,
      fail: (error, t, row) => this.fail(error, t, Buffer.from(rowAsJson(row)), pump.name),
      register: (name, operator) => this.#states.push({ name: `${pump.name}: ${name}`, operator }),
    };
  }

  #runtimeValues(pump: PumpPlan): RuntimeValues {
    const members = new Map<
      number,
      { readonly version: number; readonly keys: Set<Value>; readonly hasNull: boolean }
    >();
    const versionOf = (): number => [...this.#tables.values()].reduce((sum, table) => sum + table.version, 0);
    return {
      startMs: this.#startMs,
      nowMs: () => this.#clock.nowMs(),
      isMember: (subquery, operands) => {
        const version = versionOf();
        let known = members.get(subquery);
        if (known?.version !== version) {
          const plan = required(pump.subqueries[subquery], 'the subquery is part of the pump');
          const rows = collectRows(plan, this.#context(pump));
          known = {
            version,
            keys: new Set(rows.map((row) => compositeKey(row))),
            hasNull: rows.some((row) => row.includes(null)),
          };
          members.set(subquery, known);
        }
        if (operands.length === 0) return known.keys.size > 0;
        if (known.keys.has(compositeKey(operands as Row))) return operands.includes(null) ? null : true;
        return known.keys.size > 0 && (known.hasNull || operands.includes(null)) ? null : false;
      },
    };
  }
}
