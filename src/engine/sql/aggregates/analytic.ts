/** Functions that need the rows of a window and not only a sum over them: FIRST_VALUE, LAST_VALUE, NTH_VALUE, LAG, EXP_AVG. */
import type { TypedExpression } from '../plan/expression.ts';
import type { SqlType, Value } from '../types/sql-type.ts';

/** The rows of one partition's window, oldest first; the last is the row at hand. */
export interface WindowView {
  readonly size: number;
  /** The arguments of the analytic for the row `index` places from the oldest. */
  argsAt(index: number): readonly Value[];
  rowtimeAt(index: number): number;
}

export interface Analytic {
  readonly name: string;
  readonly detail: string;
  /** Evaluated once for each row when it enters the window. */
  readonly args: readonly TypedExpression[];
  readonly type: SqlType;
  readonly nullable: boolean;
  evaluate(view: WindowView): Value;
}
