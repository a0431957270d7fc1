/** WHERE and HAVING: only what is TRUE goes on. */
import { compileExpression } from '../codegen/code-writer.ts';
import { RowError } from '../errors.ts';
import type { FilterPlan } from '../plan/plan.ts';
import type { Row, Value } from '../types/sql-type.ts';
import type { Downstream, OperatorContext } from './operator.ts';

export class Filter implements Downstream {
  readonly #condition: (t: number, row: Row) => Value;
  readonly #context: OperatorContext;
  readonly #next: Downstream;

  constructor(plan: FilterPlan, context: OperatorContext, next: Downstream) {
    this.#condition = compileExpression(plan.condition, context.runtime);
    this.#context = context;
    this.#next = next;
  }

  row(t: number, row: Row): void {
    let passes: Value;
    try {
      passes = this.#condition(t, row);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      this.#context.fail(error, t, row);
      return;
    }
    if (passes === true) this.#next.row(t, row);
  }

  bound(t: number): void {
    this.#next.bound(t);
  }
}
