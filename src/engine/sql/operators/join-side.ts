/** What one side of a join of streams keeps: its window's rows, found by the values that the join compares. */
import type { JoinWindow } from '../plan/plan.ts';
import { estimateBytes } from '../runtime/state-budget.ts';
import type { StateBudget } from '../runtime/state-budget.ts';
import type { Row, Value } from '../types/sql-type.ts';
import { compositeKey } from './groups.ts';

export interface JoinEntry {
  readonly t: number;
  readonly row: Row;
  matched: boolean;
}

/** A row whose time in its window is over, and when that was. */
export interface Expired {
  readonly at: number;
  readonly entry: JoinEntry;
}

export class JoinSide {
  readonly #window: JoinWindow;
  readonly #keyOf: ((t: number, row: Row) => Row) | undefined;
  readonly #budget: StateBudget;
  #entries: JoinEntry[] = [];
  #head = 0;
  readonly #index = new Map<Value, JoinEntry[]>();

  /** `keyOf` gives the values that the other side's must equal; none where the condition compares nothing. */
  constructor(window: JoinWindow, keyOf: ((t: number, row: Row) => Row) | undefined, budget: StateBudget) {
    this.#window = window;
    this.#keyOf = keyOf;
    this.#budget = budget;
  }

  get hasWindow(): boolean {
    return this.#window.unit !== 'current';
  }

  /** The look-up key of a row; null where a value is NULL, which equals nothing. */
  keyOf(t: number, row: Row): Value {
    if (this.#keyOf === undefined) return 0;
    const values = this.#keyOf(t, row);
    return values.includes(null) ? null : compositeKey(values);
  }

  /** The rows that may match a key, oldest first. */
  candidates(key: Value): readonly JoinEntry[] {
    return key === null ? [] : (this.#index.get(key) ?? []);
  }

  /** Takes a row in; the rows that had to go for it. */
  add(entry: JoinEntry): readonly Expired[] {
    this.#budget.take(estimateBytes(entry.row), 'JOIN');
    this.#entries.push(entry);
    const key = this.keyOf(entry.t, entry.row);
    const known = this.#index.get(key);
    if (known === undefined) this.#index.set(key, [entry]);
    else known.push(entry);
    const { unit } = this.#window;
    const rowsMax = unit === 'current' ? 1 : unit === 'rows' ? this.#window.rows + 1 : Number.POSITIVE_INFINITY;
    const expired: Expired[] = [];
    while (this.#entries.length - this.#head > rowsMax) expired.push({ at: entry.t, entry: this.#removeOldest() });
    return expired;
  }

  /** Lets go of rows whose window ended before `now`. */
  expire(now: number): readonly Expired[] {
    if (this.#window.unit !== 'range' && this.#window.unit !== 'following') return [];
    const { ms } = this.#window;
    const expired: Expired[] = [];
    for (;;) {
      const oldest = this.#entries[this.#head];
      if (oldest === undefined || oldest.t + ms >= now) return expired;
      expired.push({ at: oldest.t + ms, entry: this.#removeOldest() });
    }
  }

  #removeOldest(): JoinEntry {
    const entry = this.#entries[this.#head] ?? { t: 0, row: [], matched: true };
    this.#head += 1;
    if (this.#head >= 64 && this.#head * 2 > this.#entries.length) {
      this.#entries.splice(0, this.#head);
      this.#head = 0;
    }
    const key = this.keyOf(entry.t, entry.row);
    const known = this.#index.get(key);
    known?.shift();
    if (known?.length === 0) this.#index.delete(key);
    this.#budget.give(estimateBytes(entry.row));
    return entry;
  }

  snapshot(): unknown {
    return this.#entries.slice(this.#head);
  }

  restore(state: unknown): void {
    for (const entry of state as readonly JoinEntry[]) this.add({ ...entry });
  }
}
