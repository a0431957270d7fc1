/**
 * GROUP BY with a monotonic key: groups of one value of the key are collected and leave together when it changes. A key that
 * follows from ROWTIME alone changes with a bound too, so an idle stream closes its windows; any other key changes with the
 * next row only.
 *
 * The ROWTIME of the results is the first instant at which the key has its next value. It is found by halving, which works
 * for every monotonic expression (FLOOR, STEP, the arithmetic idiom) without knowing its inverse. A key made by CEIL is the
 * last instant of its own window instead, and that is the ROWTIME its results get.
 */
import { assert } from '../../../base/assert.ts';
import { compileExpression } from '../codegen/code-writer.ts';
import { RowError } from '../errors.ts';
import type { TumblingPlan } from '../plan/plan.ts';
import type { Row, Value } from '../types/sql-type.ts';
import { estimateBytes } from '../runtime/state-budget.ts';
import { compileGroups } from './groups.ts';
import type { Group, GroupCode } from './groups.ts';
import type { Downstream, OperatorContext, Stateful } from './operator.ts';

const timeMax = 8.64e15;

export class Tumbling implements Downstream, Stateful {
  readonly #context: OperatorContext;
  readonly #next: Downstream;
  readonly #code: GroupCode;
  readonly #keyOfRow: ((t: number, row: Row) => Value) | undefined;
  readonly #keyOfTime: ((t: number, row: Row) => Value) | undefined;
  readonly #closesAfterKey: boolean;
  readonly #groups = new Map<Value, Group>();
  readonly #made: (group: Group) => void;
  /** The open window's key, where rows tell it. */
  #open: Value = null;
  /** The first instant after the open window, where time tells it. */
  #closesAt = Number.NEGATIVE_INFINITY;
  #latest = Number.NEGATIVE_INFINITY;
  #bytes = 0;

  constructor(plan: TumblingPlan, context: OperatorContext, next: Downstream) {
    this.#context = context;
    this.#next = next;
    this.#code = compileGroups(plan.keys, plan.aggregates, plan.monotonicKey, context.runtime);
    this.#closesAfterKey = plan.closesAfterKey;
    const key = plan.monotonicKey === undefined ? undefined : plan.keys[plan.monotonicKey];
    this.#keyOfTime = plan.ofRowtime === undefined ? undefined : compileExpression(plan.ofRowtime, context.runtime);
    this.#keyOfRow =
      key === undefined || this.#keyOfTime !== undefined ? undefined : compileExpression(key, context.runtime);
    this.#made = (group) => {
      const bytes = estimateBytes(Object.values(group));
      this.#context.budget.take(bytes, 'GROUP BY');
      this.#bytes += bytes;
    };
    context.register('tumbling', this);
  }

  row(t: number, row: Row): void {
    try {
      if (this.#keyOfTime !== undefined) {
        if (t >= this.#closesAt) this.#advance(t);
      } else if (this.#keyOfRow !== undefined) {
        const key = this.#keyOfRow(t, row);
        if (this.#groups.size > 0 && key !== this.#open) this.#flush(t, t);
        this.#open = key;
      }
      this.#latest = t;
      this.#code.add(this.#groups, t, row, this.#made);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      this.#context.fail(error, t, row);
    }
  }

  bound(t: number): void {
    if (this.#groups.size > 0) {
      if (this.#keyOfTime === undefined) {
        // Only the end of a finite input closes what no bound can.
        if (t === Number.POSITIVE_INFINITY) this.#flush(this.#latest, this.#latest);
      } else if (t >= this.#closesAt) this.#flushAt();
    }
    this.#next.bound(t);
  }

  /** Leaves the open window and enters the one that holds `t`. */
  #advance(t: number): void {
    if (this.#groups.size > 0) this.#flushAt();
    this.#closesAt = this.#changeAfter(t);
  }

  #flushAt(): void {
    const rowtime = this.#closesAfterKey ? this.#closesAt - 1 : this.#closesAt;
    this.#flush(rowtime, rowtime + 1);
  }

  /** The first instant after `t` at which the key is another. */
  #changeAfter(t: number): number {
    const keyOfTime = this.#keyOfTime;
    assert(keyOfTime !== undefined, 'only keys of ROWTIME have a next change');
    const none: Row = [];
    const key = keyOfTime(t, none);
    let same = t;
    let step = 1;
    while (keyOfTime(Math.min(same + step, timeMax), none) === key) {
      same += step;
      step *= 2;
      if (same >= timeMax) return Number.POSITIVE_INFINITY;
    }
    let other = Math.min(same + step, timeMax);
    while (other - same > 1) {
      const middle = same + Math.floor((other - same) / 2);
      if (keyOfTime(middle, none) === key) same = middle;
      else other = middle;
    }
    return other;
  }

  #flush(rowtime: number, bound: number): void {
    const groups = [...this.#groups.values()];
    this.#groups.clear();
    this.#context.budget.give(this.#bytes);
    this.#bytes = 0;
    for (const group of groups) this.#emit(rowtime, group);
    // Nothing of this window follows, which lets a sort behind it go on.
    this.#next.bound(bound);
  }

  #emit(rowtime: number, group: Group): void {
    let row: Row;
    try {
      row = this.#code.finish(group);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      this.#context.fail(error, rowtime, Object.values(group));
      return;
    }
    this.#next.row(rowtime, row);
  }

  snapshot(): unknown {
    const groups = [...this.#groups].map(([key, group]) => [
      key,
      this.#code.fields.map((field) => group[field] ?? null),
    ]);
    return { groups, open: this.#open, closesAt: this.#closesAt, latest: this.#latest };
  }

  restore(state: unknown): void {
    const saved = state as SavedTumbling;
    for (const [key, values] of saved.groups) {
      const group: Group = {};
      for (const [index, field] of this.#code.fields.entries()) group[field] = values[index] ?? null;
      this.#made(group);
      this.#groups.set(key, group);
    }
    this.#open = saved.open;
    this.#closesAt = saved.closesAt;
    this.#latest = saved.latest;
  }
}

interface SavedTumbling {
  readonly groups: readonly (readonly [Value, readonly Value[]])[];
  readonly open: Value;
  readonly closesAt: number;
  readonly latest: number;
}
