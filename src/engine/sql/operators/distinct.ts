/** SELECT DISTINCT: the first row of each combination goes on at once; what was seen is forgotten when time moves on. */
import { compileExpression } from '../codegen/code-writer.ts';
import type { DistinctPlan } from '../plan/plan.ts';
import type { Row, Value } from '../types/sql-type.ts';
import { compositeKey } from './groups.ts';
import type { Downstream, OperatorContext, Stateful } from './operator.ts';

const entryBytes = 80;

export class Distinct implements Downstream, Stateful {
  readonly #context: OperatorContext;
  readonly #next: Downstream;
  readonly #compared: readonly number[];
  readonly #monotonic: ((t: number, row: Row) => Value) | undefined;
  readonly #ofTime: ((t: number, row: Row) => Value) | undefined;
  readonly #seen = new Set<Value>();
  #open: Value = null;
  #bytes = 0;

  constructor(plan: DistinctPlan, context: OperatorContext, next: Downstream) {
    this.#context = context;
    this.#next = next;
    this.#compared = plan.compared;
    this.#monotonic = plan.monotonic === undefined ? undefined : compileExpression(plan.monotonic, context.runtime);
    this.#ofTime = plan.ofRowtime === undefined ? undefined : compileExpression(plan.ofRowtime, context.runtime);
    context.register('distinct', this);
  }

  row(t: number, row: Row): void {
    if (this.#monotonic !== undefined) {
      const value = this.#monotonic(t, row);
      if (value !== this.#open) this.#forget();
      this.#open = value;
    }
    const key = compositeKey(this.#compared.map((index) => row[index] ?? null));
    if (this.#seen.has(key)) return;
    const bytes = entryBytes + 2 * String(key).length;
    this.#context.budget.take(bytes, 'SELECT DISTINCT');
    this.#bytes += bytes;
    this.#seen.add(key);
    this.#next.row(t, row);
  }

  bound(t: number): void {
    if (
      this.#ofTime !== undefined &&
      this.#seen.size > 0 &&
      t !== Number.POSITIVE_INFINITY &&
      this.#ofTime(t, []) !== this.#open
    ) {
      this.#forget();
    }
    this.#next.bound(t);
  }

  #forget(): void {
    this.#context.budget.give(this.#bytes);
    this.#bytes = 0;
    this.#seen.clear();
  }

  snapshot(): unknown {
    return { open: this.#open, seen: [...this.#seen], bytes: this.#bytes };
  }

  restore(state: unknown): void {
    const saved = state as { readonly open: Value; readonly seen: readonly Value[]; readonly bytes: number };
    this.#open = saved.open;
    for (const key of saved.seen) this.#seen.add(key);
    this.#context.budget.take(saved.bytes, 'SELECT DISTINCT');
    this.#bytes = saved.bytes;
  }
}
