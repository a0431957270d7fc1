/**
 * Operators are pushed: rows and bounds come in at the top and go on to what is below. `t` is a row's ROWTIME in
 * milliseconds and never falls from one call to the next on one input. A bound says that no later row will be earlier than
 * `t`; rows may still come at `t` itself.
 */
import type { RuntimeValues } from '../codegen/code-writer.ts';
import type { RowError } from '../errors.ts';
import type { StateBudget } from '../runtime/state-budget.ts';
import type { Row } from '../types/sql-type.ts';

export interface Downstream {
  row(t: number, row: Row): void;
  bound(t: number): void;
}

/** An operator that keeps something from row to row. Its snapshot is plain data (see runtime/state-codec.ts). */
export interface Stateful {
  snapshot(): unknown;
  restore(state: unknown): void;
}

/** What operators of one pump share. */
export interface OperatorContext {
  readonly runtime: RuntimeValues;
  readonly budget: StateBudget;
  readonly random: () => number;
  /** The row of the reference table, as it stands now. */
  tableRows(name: string): readonly Row[];
  /** A number that changes whenever the table does. */
  tableVersion(name: string): number;
  /** One row failed; the pump goes on. */
  fail(error: RowError, t: number, row: Row): void;
  /** Operators register in the order of the plan, which is the order of their states in a checkpoint. */
  register(name: string, operator: Stateful): void;
}
