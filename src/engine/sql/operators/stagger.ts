/**
 * WINDOWED BY STAGGER: a window for each key, from its first row on. It closes when the clock passes its end, and its result
 * leaves with that end as ROWTIME; a row exactly at the end opens the next window.
 */
import { RowError } from '../errors.ts';
import type { StaggerPlan } from '../plan/plan.ts';
import { estimateBytes } from '../runtime/state-budget.ts';
import type { Row, Value } from '../types/sql-type.ts';
import { compileGroups } from './groups.ts';
import type { Group, GroupCode } from './groups.ts';
import type { Downstream, OperatorContext, Stateful } from './operator.ts';

export class Stagger implements Downstream, Stateful {
  readonly #context: OperatorContext;
  readonly #next: Downstream;
  readonly #code: GroupCode;
  readonly #rangeMs: number;
  /** Windows by key. All have one length, so insertion order is the order in which they close. */
  readonly #windows = new Map<Value, Group>();
  readonly #made: (group: Group) => void;
  #now = 0;

  constructor(plan: StaggerPlan, context: OperatorContext, next: Downstream) {
    this.#context = context;
    this.#next = next;
    this.#rangeMs = plan.rangeMs;
    this.#code = compileGroups(plan.keys, plan.aggregates, undefined, context.runtime);
    this.#made = (group) => {
      const bytes = estimateBytes(Object.values(group));
      this.#context.budget.take(bytes, 'WINDOWED BY STAGGER');
      group['bytes'] = bytes;
      group['closesAt'] = this.#now + this.#rangeMs;
    };
    context.register('stagger', this);
  }

  row(t: number, row: Row): void {
    this.#close(t);
    this.#now = t;
    try {
      this.#code.add(this.#windows, t, row, this.#made);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      this.#context.fail(error, t, row);
    }
  }

  bound(t: number): void {
    this.#close(t);
    this.#next.bound(t);
  }

  #close(t: number): void {
    for (const [key, window] of this.#windows) {
      const closesAt = Number(window['closesAt']);
      if (closesAt > t) return;
      this.#windows.delete(key);
      this.#context.budget.give(Number(window['bytes']));
      this.#emit(closesAt, window);
    }
  }

  #emit(closesAt: number, group: Group): void {
    let row: Row;
    try {
      row = this.#code.finish(group);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      this.#context.fail(error, closesAt, Object.values(group));
      return;
    }
    this.#next.row(closesAt, row);
  }

  snapshot(): unknown {
    return [...this.#windows].map(([key, window]) => [
      key,
      window['closesAt'],
      this.#code.fields.map((field) => window[field] ?? null),
    ]);
  }

  restore(state: unknown): void {
    for (const [key, closesAt, values] of state as readonly (readonly [Value, number, readonly Value[]])[]) {
      const group: Group = {};
      for (const [index, field] of this.#code.fields.entries()) group[field] = values[index] ?? null;
      this.#made(group);
      group['closesAt'] = closesAt;
      this.#windows.set(key, group);
    }
  }
}
