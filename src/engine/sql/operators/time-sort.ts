/**
 * ORDER BY time WITHIN interval: rows are put in the order of a time of their own, inside of a buffer. A row leaves when one
 * has been seen that is later by the interval; its time becomes its ROWTIME. Rows without a time are dropped, rows earlier
 * than what has left are late. Bounds of the incoming ROWTIMEs say nothing about those times and stop here.
 */
import { compileExpression } from '../codegen/code-writer.ts';
import { RowError } from '../errors.ts';
import type { TimeSortPlan } from '../plan/plan.ts';
import { estimateBytes } from '../runtime/state-budget.ts';
import type { Row, Value } from '../types/sql-type.ts';
import type { Downstream, OperatorContext, Stateful } from './operator.ts';

interface Held {
  readonly t: number;
  readonly row: Row;
}

export class TimeSort implements Downstream, Stateful {
  readonly #context: OperatorContext;
  readonly #next: Downstream;
  readonly #timeOf: (t: number, row: Row) => Value;
  readonly #withinMs: number;
  /** Sorted by time, oldest first; rows of one time in the order of arrival. */
  #held: Held[] = [];
  #latest = Number.NEGATIVE_INFINITY;
  #released = Number.NEGATIVE_INFINITY;

  constructor(plan: TimeSortPlan, context: OperatorContext, next: Downstream) {
    this.#context = context;
    this.#next = next;
    this.#timeOf = compileExpression(plan.time, context.runtime);
    this.#withinMs = plan.withinMs;
    context.register('time sort', this);
  }

  row(t: number, row: Row): void {
    const value = this.#timeOf(t, row);
    if (value === null) return;
    const time = Number(value);
    if (time < this.#released) {
      this.#context.fail(
        new RowError('Late row', 'The row is earlier than what ORDER BY … WITHIN has released'),
        t,
        row,
      );
      return;
    }
    this.#context.budget.take(estimateBytes(row), 'ORDER BY … WITHIN');
    this.#insert({ t: time, row });
    this.#latest = Math.max(this.#latest, time);
    this.#release(this.#latest - this.#withinMs);
  }

  bound(t: number): void {
    if (t !== Number.POSITIVE_INFINITY) return;
    this.#release(t);
    this.#next.bound(t);
  }

  #insert(held: Held): void {
    let low = 0;
    let high = this.#held.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#held[middle]?.t ?? 0) <= held.t) low = middle + 1;
      else high = middle;
    }
    this.#held.splice(low, 0, held);
  }

  #release(limit: number): void {
    let count = 0;
    while (count < this.#held.length && (this.#held[count]?.t ?? 0) <= limit) count += 1;
    for (const { t, row } of this.#held.splice(0, count)) {
      this.#released = t;
      this.#context.budget.give(estimateBytes(row));
      this.#next.row(t, row);
    }
  }

  snapshot(): unknown {
    return { held: this.#held, latest: this.#latest, released: this.#released };
  }

  restore(state: unknown): void {
    const saved = state as { readonly held: Held[]; readonly latest: number; readonly released: number };
    this.#held = [...saved.held];
    this.#latest = saved.latest;
    this.#released = saved.released;
    for (const { row } of this.#held) this.#context.budget.take(estimateBytes(row), 'ORDER BY … WITHIN');
  }
}
