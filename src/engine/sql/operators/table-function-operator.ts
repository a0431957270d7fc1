/** Runs a table function's instance between its cursor and what reads from it. */
import { RowError } from '../errors.ts';
import type { FunctionPlan } from '../plan/plan.ts';
import type { TableFunctionInstance } from '../plan/table-function.ts';
import type { Row } from '../types/sql-type.ts';
import type { Downstream, OperatorContext, Stateful } from './operator.ts';

export class TableFunctionOperator implements Downstream, Stateful {
  readonly #context: OperatorContext;
  readonly #next: Downstream;
  readonly #name: string;
  readonly #instance: TableFunctionInstance;
  readonly #visible: readonly number[];
  readonly #emit: (t: number, row: Row) => void;
  #bytes = 0;

  constructor(plan: FunctionPlan, context: OperatorContext, next: Downstream) {
    this.#context = context;
    this.#next = next;
    this.#name = plan.definition.name;
    this.#instance = plan.definition.create(context.random);
    this.#visible = [...plan.input.columns.entries()]
      .filter(([, column]) => column.hidden !== true)
      .map(([index]) => index);
    this.#emit = (t, row) => this.#next.row(t, row);
    context.register(`function ${this.#name}`, this);
  }

  row(t: number, row: Row): void {
    try {
      this.#instance.row(
        t,
        this.#visible.map((index) => row[index] ?? null),
        this.#emit,
      );
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      this.#context.fail(error, t, row);
    }
    this.#count();
  }

  bound(t: number): void {
    this.#instance.bound(t, this.#emit);
    this.#count();
    this.#next.bound(t);
  }

  #count(): void {
    const bytes = this.#instance.stateBytes();
    if (bytes > this.#bytes) this.#context.budget.take(bytes - this.#bytes, this.#name);
    else this.#context.budget.give(this.#bytes - bytes);
    this.#bytes = bytes;
  }

  snapshot(): unknown {
    return this.#instance.snapshot();
  }

  restore(state: unknown): void {
    this.#instance.restore(state);
    this.#count();
  }
}
