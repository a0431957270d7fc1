/**
 * A join of two streams. Both inputs are merged by ROWTIME, and each row is compared with what the other side keeps at that
 * moment: the rows of its window, or its latest row. A match leaves at once, with the later of both ROWTIMEs.
 *
 * A row of an outer side that never matched leaves with NULLs when it can match no more: at once where its own side has no
 * window, else at the end of its window. Rows that did match are not shown again (the documents' tables do so, against the
 * meaning of an outer join). Among rows of one ROWTIME that wait together the left ones come first.
 *
 * A FOLLOWING window on the right keeps the left rows instead; their matches leave with the left row's ROWTIME when its
 * window has passed.
 */
import { compileExpression, compileRow } from '../codegen/code-writer.ts';
import { RowError } from '../errors.ts';
import type { JoinPlan, JoinWindow } from '../plan/plan.ts';
import type { Row, Value } from '../types/sql-type.ts';
import { JoinSide } from './join-side.ts';
import type { Expired, JoinEntry } from './join-side.ts';
import { Merge } from './merge.ts';
import type { Downstream, OperatorContext, Stateful } from './operator.ts';

interface Pending {
  readonly t: number;
  readonly row: Row;
}

export class Join implements Stateful {
  readonly left: Downstream;
  readonly right: Downstream;
  readonly #context: OperatorContext;
  readonly #next: Downstream;
  readonly #plan: JoinPlan;
  readonly #condition: (t: number, row: Row) => Value;
  readonly #sides: readonly [JoinSide, JoinSide];
  readonly #nulls: readonly [Row, Row];
  /** With a FOLLOWING window: how long results wait, and those that do. */
  readonly #delayMs: number;
  #pending: Pending[] = [];

  constructor(plan: JoinPlan, context: OperatorContext, next: Downstream) {
    this.#plan = plan;
    this.#context = context;
    this.#next = next;
    this.#condition = compileExpression(plan.condition, context.runtime);
    const { rightWindow } = plan;
    this.#delayMs = rightWindow.unit === 'following' ? rightWindow.ms : 0;
    const leftWindow: JoinWindow = rightWindow.unit === 'following' ? rightWindow : plan.leftWindow;
    // Of the right side only rows of the very same instant count for a left row that comes after them.
    const ownRight: JoinWindow = rightWindow.unit === 'following' ? { unit: 'range', ms: 0 } : rightWindow;
    const keys = plan.equalities;
    const keyOf = (side: 'left' | 'right'): ((t: number, row: Row) => Row) | undefined =>
      keys.length === 0
        ? undefined
        : compileRow(
            keys.map((key) => key[side]),
            context.runtime,
          );
    this.#sides = [
      new JoinSide(leftWindow, keyOf('left'), context.budget),
      new JoinSide(ownRight, keyOf('right'), context.budget),
    ];
    this.#nulls = [nullsFor(plan.left.columns.length), nullsFor(plan.right.columns.length)];
    context.register('join', this);
    // The merge tells which side a row came from by an extra value at its end.
    const merge = new Merge(2, context, {
      row: (t, row) => this.#arrive(t, row.slice(0, -1), row.at(-1) === 1 ? 1 : 0),
      bound: (t) => this.#advance(t),
    });
    this.left = marked(merge.input(0), 0);
    this.right = marked(merge.input(1), 1);
  }

  #arrive(t: number, row: Row, side: 0 | 1): void {
    this.#expire(t);
    const own = this.#sides[side];
    const other = this.#sides[side === 0 ? 1 : 0];
    const entry: JoinEntry = { t, row, matched: false };
    try {
      const key = own.keyOf(t, row);
      for (const candidate of other.candidates(key))
        this.#tryMatch(side === 0 ? entry : candidate, side === 0 ? candidate : entry);
      const gone = own.add(entry);
      this.#emitUnmatched(gone, side);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      this.#context.fail(error, t, row);
      return;
    }
    if (!own.hasWindow && !entry.matched && this.#keeps(side)) {
      this.#emit(t, side === 0 ? entry : undefined, side === 1 ? entry : undefined);
      entry.matched = true;
    }
  }

  #tryMatch(left: JoinEntry, right: JoinEntry): void {
    const t = Math.max(left.t, right.t);
    const joined = [...left.row, left.t, ...right.row, right.t];
    if (this.#condition(t, joined) !== true) return;
    left.matched = true;
    right.matched = true;
    if (this.#delayMs > 0) this.#pending.push({ t: left.t, row: joined });
    else this.#next.row(t, joined);
  }

  #keeps(side: 0 | 1): boolean {
    return side === 0 ? this.#plan.keepsLeft : this.#plan.keepsRight;
  }

  #expire(t: number): void {
    const [left, right] = this.#sides;
    const gone: readonly (readonly [Expired, 0 | 1])[] = [
      ...left.expire(t).map((expired) => [expired, 0] as const),
      ...right.expire(t).map((expired) => [expired, 1] as const),
    ];
    const ordered = [...gone].sort((one, two) => one[0].at - two[0].at);
    for (const [expired, side] of ordered) this.#emitUnmatched([expired], side);
    if (this.#delayMs > 0) this.#releasePending(t - this.#delayMs);
  }

  #emitUnmatched(expired: readonly Expired[], side: 0 | 1): void {
    if (!this.#keeps(side)) return;
    for (const { at, entry } of expired) {
      if (entry.matched) continue;
      const [left, right] = [side === 0 ? entry : undefined, side === 1 ? entry : undefined];
      if (this.#delayMs === 0) this.#emit(at, left, right);
      else this.#pending.push({ t: entry.t, row: this.#joined(left, right) });
    }
  }

  #releasePending(before: number): void {
    const ready = this.#pending.filter((pending) => pending.t < before).sort((one, two) => one.t - two.t);
    if (ready.length === 0) return;
    this.#pending = this.#pending.filter((pending) => pending.t >= before);
    for (const { t, row } of ready) this.#next.row(t, row);
  }

  #emit(t: number, left: JoinEntry | undefined, right: JoinEntry | undefined): void {
    this.#next.row(t, this.#joined(left, right));
  }

  #joined(left: JoinEntry | undefined, right: JoinEntry | undefined): Row {
    const one = left === undefined ? this.#nulls[0] : [...left.row, left.t];
    return [...one, ...(right === undefined ? this.#nulls[1] : [...right.row, right.t])];
  }

  #advance(t: number): void {
    this.#expire(t);
    this.#next.bound(t - this.#delayMs);
  }

  snapshot(): unknown {
    return { sides: this.#sides.map((side) => side.snapshot()), pending: this.#pending };
  }

  restore(state: unknown): void {
    const saved = state as { readonly sides: readonly unknown[]; readonly pending: readonly Pending[] };
    for (const [index, side] of this.#sides.entries()) side.restore(saved.sides[index]);
    this.#pending = [...saved.pending];
  }
}

function nullsFor(columns: number): Row {
  return Array.from({ length: columns + 1 }, () => null);
}

function marked(input: Downstream, side: number): Downstream {
  return { row: (t, row) => input.row(t, [...row, side]), bound: (t) => input.bound(t) };
}
