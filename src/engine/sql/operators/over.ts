/**
 * Sliding windows: for each row that comes in, one row goes out at once, with the input's columns and the windows' results.
 * A window holds the rows of its partition up to and including the row at hand, in the order of arrival: rows of the same
 * ROWTIME that come later are not looked at ahead.
 */
import { compileRow } from '../codegen/code-writer.ts';
import { RowError } from '../errors.ts';
import type { OverFunction, OverPlan, OverWindow } from '../plan/plan.ts';
import { estimateBytes } from '../runtime/state-budget.ts';
import type { Row, Value } from '../types/sql-type.ts';
import { compositeKey } from './groups.ts';
import type { Downstream, OperatorContext, Stateful } from './operator.ts';
import { PartitionWindow } from './partition-window.ts';
import type { WindowEntry } from './partition-window.ts';
import { compileAccumulators } from './accumulators.ts';
import type { AccumulatorCode } from './accumulators.ts';

export class Over implements Downstream, Stateful {
  readonly #context: OperatorContext;
  readonly #next: Downstream;
  readonly #width: number;
  readonly #windows: readonly Sliding[];
  readonly #slots: number;

  constructor(plan: OverPlan, context: OperatorContext, next: Downstream) {
    this.#context = context;
    this.#next = next;
    this.#width = plan.input.columns.length;
    this.#slots = plan.columns.length - this.#width;
    this.#windows = plan.windows.map((window) => new Sliding(window, context));
    context.register('over', this);
  }

  row(t: number, row: Row): void {
    const results: Value[] = [...row];
    for (let slot = 0; slot < this.#slots; slot += 1) results.push(null);
    try {
      // All windows read the row before any keeps it: a row that fails is in none of them.
      const entered = this.#windows.map((window) => window.read(t, row));
      for (const [index, window] of this.#windows.entries()) {
        const entry = entered[index];
        if (entry !== undefined) window.enter(entry, results, this.#width);
      }
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      this.#context.fail(error, t, row);
      return;
    }
    this.#next.row(t, results);
  }

  bound(t: number): void {
    for (const window of this.#windows) window.forget(t);
    this.#next.bound(t);
  }

  snapshot(): unknown {
    return this.#windows.map((window) => window.snapshot());
  }

  restore(state: unknown): void {
    for (const [index, saved] of (state as readonly unknown[]).entries()) this.#windows[index]?.restore(saved);
  }
}

interface Entered {
  readonly key: Value;
  readonly entry: WindowEntry;
}

/** One window specification with its partitions. */
class Sliding {
  readonly #context: OperatorContext;
  readonly #window: OverWindow;
  readonly #partitionOf: (t: number, row: Row) => Row;
  readonly #argsOf: (t: number, row: Row) => Row;
  readonly #argPlaces: readonly number[];
  readonly #accumulators: AccumulatorCode;
  /** Partitions in the order of their latest row, so quiet ones stand first. */
  readonly #partitions = new Map<Value, PartitionWindow>();

  constructor(window: OverWindow, context: OperatorContext) {
    this.#context = context;
    this.#window = window;
    this.#partitionOf = compileRow(window.partitionBy, context.runtime);
    const args = window.functions.map((entry) =>
      entry.kind === 'aggregate' ? entry.aggregate.args : entry.analytic.args,
    );
    this.#argsOf = compileRow(args.flat(), context.runtime);
    let place = 0;
    this.#argPlaces = args.map((list) => {
      place += list.length;
      return place - list.length;
    });
    this.#accumulators = compileAccumulators(
      window.functions.flatMap((entry, index) =>
        entry.kind === 'aggregate' ? [{ aggregate: entry.aggregate, firstArg: this.#argPlaces[index] ?? 0 }] : [],
      ),
      context.runtime,
    );
  }

  read(t: number, row: Row): Entered {
    const partition = this.#partitionOf(t, row);
    return {
      key: partition.length === 1 ? (partition[0] ?? null) : compositeKey(partition),
      entry: { t, args: this.#argsOf(t, row) },
    };
  }

  enter({ key, entry }: Entered, results: Value[], width: number): void {
    this.forget(entry.t);
    let partition = this.#partitions.get(key);
    if (partition === undefined) partition = this.#open();
    else this.#partitions.delete(key);
    this.#partitions.set(key, partition);
    this.#context.budget.take(estimateBytes(entry.args), 'OVER');
    this.#context.budget.give(partition.push(entry));
    const aggregates = this.#accumulators.results(partition.accumulated());
    let next = 0;
    for (const [index, item] of this.#window.functions.entries()) {
      results[width + item.slot] =
        item.kind === 'aggregate'
          ? (aggregates[next++] ?? null)
          : this.#evaluate(item, partition, this.#argPlaces[index] ?? 0);
    }
  }

  #evaluate(item: OverFunction & { readonly kind: 'analytic' }, partition: PartitionWindow, firstArg: number): Value {
    return item.analytic.evaluate(partition.view(firstArg, item.analytic.args.length));
  }

  #open(): PartitionWindow {
    return new PartitionWindow(this.#window.extent, this.#accumulators);
  }

  /** Partitions whose last row has left their window need no memory any more. */
  forget(t: number): void {
    const { extent } = this.#window;
    if (extent.unit !== 'range' || extent.ms === Number.POSITIVE_INFINITY) return;
    for (const [key, partition] of this.#partitions) {
      if (partition.latest + extent.ms >= t) return;
      this.#partitions.delete(key);
      this.#context.budget.give(partition.clear());
    }
  }

  snapshot(): unknown {
    return [...this.#partitions].map(([key, partition]) => [key, partition.snapshot()]);
  }

  restore(state: unknown): void {
    for (const [key, saved] of state as readonly (readonly [Value, unknown])[]) {
      const partition = this.#open();
      this.#context.budget.take(partition.restore(saved), 'OVER');
      this.#partitions.set(key, partition);
    }
  }
}
