/** A stream with the reference table as it stands: each row meets the table's matching rows, found by hash where possible. */
import { compileExpression, compileRow } from '../codegen/code-writer.ts';
import { RowError } from '../errors.ts';
import type { TableJoinPlan } from '../plan/plan.ts';
import type { Row, Value } from '../types/sql-type.ts';
import { compositeKey } from './groups.ts';
import type { Downstream, OperatorContext } from './operator.ts';

export interface TableContents {
  rows(): readonly Row[];
  /** Changes when the rows do. */
  version(): number;
}

export class TableJoin implements Downstream {
  readonly #plan: TableJoinPlan;
  readonly #context: OperatorContext;
  readonly #table: TableContents;
  readonly #next: Downstream;
  readonly #condition: (t: number, row: Row) => Value;
  readonly #streamKey: ((t: number, row: Row) => Row) | undefined;
  readonly #tableKey: ((t: number, row: Row) => Row) | undefined;
  readonly #nulls: Row;
  #version: number | undefined;
  readonly #index = new Map<Value, Row[]>();

  constructor(plan: TableJoinPlan, table: TableContents, context: OperatorContext, next: Downstream) {
    this.#plan = plan;
    this.#table = table;
    this.#context = context;
    this.#next = next;
    this.#condition = compileExpression(plan.condition, context.runtime);
    const { equalities, swapped } = plan;
    if (equalities.length > 0) {
      this.#streamKey = compileRow(
        equalities.map((equality) => (swapped ? equality.right : equality.left)),
        context.runtime,
      );
      this.#tableKey = compileRow(
        equalities.map((equality) => (swapped ? equality.left : equality.right)),
        context.runtime,
      );
    }
    this.#nulls = plan.table.columns.map(() => null);
  }

  row(t: number, row: Row): void {
    if (this.#version !== this.#table.version()) this.#load();
    let matched = false;
    try {
      for (const other of this.#candidates(t, row)) {
        const joined = this.#joined(t, row, other, t);
        if (this.#condition(t, joined) !== true) continue;
        matched = true;
        this.#next.row(t, joined);
      }
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      this.#context.fail(error, t, row);
      return;
    }
    if (!matched && this.#plan.keepsInput) this.#next.row(t, this.#joined(t, row, this.#nulls, null));
  }

  bound(t: number): void {
    this.#next.bound(t);
  }

  #joined(t: number, row: Row, other: Row, otherTime: Value): Row {
    return this.#plan.swapped ? [...other, otherTime, ...row, t] : [...row, t, ...other, otherTime];
  }

  #candidates(t: number, row: Row): readonly Row[] {
    if (this.#streamKey === undefined) return this.#index.get(0) ?? [];
    const key = this.#streamKey(t, row);
    return key.includes(null) ? [] : (this.#index.get(compositeKey(key)) ?? []);
  }

  #load(): void {
    this.#version = this.#table.version();
    this.#index.clear();
    for (const row of this.#table.rows()) {
      const key = this.#tableKey?.(0, row);
      if (key?.includes(null) === true) continue;
      const text = key === undefined ? 0 : compositeKey(key);
      const known = this.#index.get(text);
      if (known === undefined) this.#index.set(text, [row]);
      else known.push(row);
    }
  }
}
