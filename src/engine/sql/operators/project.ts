/** The select list, and `… AS ROWTIME`, which must not go back. */
import { compileExpression, compileRow } from '../codegen/code-writer.ts';
import { RowError } from '../errors.ts';
import type { ProjectPlan } from '../plan/plan.ts';
import type { Row, Value } from '../types/sql-type.ts';
import type { Downstream, OperatorContext, Stateful } from './operator.ts';

export class Project implements Downstream {
  readonly #project: (t: number, row: Row) => Row;
  readonly #context: OperatorContext;
  readonly #next: Downstream;

  constructor(plan: ProjectPlan, context: OperatorContext, next: Downstream) {
    this.#project = compileRow(plan.expressions, context.runtime);
    this.#context = context;
    this.#next = next;
  }

  row(t: number, row: Row): void {
    let projected: Row;
    try {
      projected = this.#project(t, row);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      this.#context.fail(error, t, row);
      return;
    }
    this.#next.row(t, projected);
  }

  bound(t: number): void {
    this.#next.bound(t);
  }
}

/**
 * A projection that gives rows a timestamp of their own. Bounds of the old timestamps say nothing about the new ones and
 * stop here; a row earlier than one before it is late.
 */
export class TimedProject implements Downstream, Stateful {
  readonly #project: (t: number, row: Row) => Row;
  readonly #rowtime: (t: number, row: Row) => Value;
  readonly #context: OperatorContext;
  readonly #next: Downstream;
  #latest = Number.NEGATIVE_INFINITY;

  constructor(plan: ProjectPlan & Required<Pick<ProjectPlan, 'rowtime'>>, context: OperatorContext, next: Downstream) {
    this.#project = compileRow(plan.expressions, context.runtime);
    this.#rowtime = compileExpression(plan.rowtime, context.runtime);
    this.#context = context;
    this.#next = next;
    context.register('rowtime', this);
  }

  row(t: number, row: Row): void {
    let projected: Row;
    let time: number;
    try {
      const promoted = this.#rowtime(t, row);
      if (promoted === null) throw new RowError('Null value', 'ROWTIME must not be NULL');
      time = Number(promoted);
      if (time < this.#latest) throw new RowError('Late row', 'The row is earlier than the ROWTIME of a row before it');
      projected = this.#project(t, row);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      this.#context.fail(error, t, row);
      return;
    }
    this.#latest = time;
    this.#next.row(time, projected);
  }

  bound(): void {
    // See the head of the class.
  }

  snapshot(): unknown {
    return this.#latest;
  }

  restore(state: unknown): void {
    this.#latest = Number(state);
  }
}
