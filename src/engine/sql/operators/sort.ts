/**
 * ORDER BY on a stream: rows are collected while the leading expression keeps its value and leave sorted when it changes,
 * by a row or, where it follows from ROWTIME, by a bound. Over a finite input the end releases everything.
 */
import { compileExpression, compileRow } from '../codegen/code-writer.ts';
import { RowError } from '../errors.ts';
import type { SortPlan } from '../plan/plan.ts';
import { estimateBytes } from '../runtime/state-budget.ts';
import type { Row, Value } from '../types/sql-type.ts';
import type { Downstream, OperatorContext, Stateful } from './operator.ts';

interface Held {
  readonly t: number;
  readonly row: Row;
  readonly keys: Row;
}

/** NULLs sort as the largest values, as the dialect's ancestors have it. */
export function compareValues(left: Value, right: Value): number {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  return left < right ? -1 : 1;
}

export class Sort implements Downstream, Stateful {
  readonly #context: OperatorContext;
  readonly #next: Downstream;
  readonly #leading: ((t: number, row: Row) => Value) | undefined;
  readonly #ofTime: ((t: number, row: Row) => Value) | undefined;
  readonly #perInstant: boolean;
  readonly #keysOf: (t: number, row: Row) => Row;
  readonly #descending: readonly boolean[];
  #held: Held[] = [];
  #open: Value = null;

  constructor(plan: SortPlan, context: OperatorContext, next: Downstream) {
    this.#context = context;
    this.#next = next;
    this.#leading = plan.leading === undefined ? undefined : compileExpression(plan.leading, context.runtime);
    this.#ofTime = plan.ofRowtime === undefined ? undefined : compileExpression(plan.ofRowtime, context.runtime);
    this.#perInstant = plan.perInstant;
    this.#keysOf = compileRow(
      plan.keys.map((key) => key.expression),
      context.runtime,
    );
    this.#descending = plan.keys.map((key) => key.descending);
    context.register('sort', this);
  }

  row(t: number, row: Row): void {
    try {
      const keys = this.#keysOf(t, row);
      const leading = this.#leading === undefined ? null : this.#leading(t, row);
      if (this.#held.length > 0 && leading !== this.#open) this.#release();
      this.#open = leading;
      this.#context.budget.take(estimateBytes(row), 'ORDER BY');
      this.#held.push({ t, row, keys });
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      this.#context.fail(error, t, row);
    }
  }

  bound(t: number): void {
    if (this.#held.length > 0 && this.#isOver(t)) this.#release();
    // Rows that wait here are earlier than the bound; it may not pass them.
    const first = this.#held[0];
    this.#next.bound(first === undefined ? t : Math.min(t, first.t));
  }

  #isOver(t: number): boolean {
    if (t === Number.POSITIVE_INFINITY) return true;
    if (this.#ofTime !== undefined) return this.#ofTime(t, []) !== this.#open;
    return this.#perInstant && t > (this.#held[0]?.t ?? t);
  }

  #release(): void {
    const held = this.#held;
    this.#held = [];
    held.sort((left, right) => this.#compare(left, right));
    // ROWTIMEs must ascend whatever order the rows take: those of a batch all become its latest.
    let latest = Number.NEGATIVE_INFINITY;
    for (const { t } of held) latest = Math.max(latest, t);
    for (const { row } of held) {
      this.#context.budget.give(estimateBytes(row));
      this.#next.row(latest, row);
    }
  }

  #compare(left: Held, right: Held): number {
    for (const [index, descending] of this.#descending.entries()) {
      const order = compareValues(left.keys[index] ?? null, right.keys[index] ?? null);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  }

  snapshot(): unknown {
    return { open: this.#open, held: this.#held };
  }

  restore(state: unknown): void {
    const saved = state as { readonly open: Value; readonly held: Held[] };
    this.#open = saved.open;
    this.#held = [...saved.held];
    for (const { row } of this.#held) this.#context.budget.take(estimateBytes(row), 'ORDER BY');
  }
}
