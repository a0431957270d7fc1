/**
 * Aggregates in two phases: values are added to an accumulator, and accumulators are merged. Both are exact in the sense
 * that the order of adding and merging does not matter for integers and DECIMALs, and that sums of doubles are compensated,
 * so windows that slide need no subtraction and do not drift.
 */
import type { ScalarCode, TypedExpression } from '../plan/expression.ts';
import type { SqlType, Value } from '../types/sql-type.ts';

/** An accumulator's fields in generated code; the names are the template's. */
export interface Aggregate {
  readonly name: string;
  readonly args: readonly TypedExpression[];
  readonly type: SqlType;
  readonly nullable: boolean;
  /** The accumulator of no values. */
  readonly initial: readonly Value[];
  /** Statements that add a value; they run only where no argument is NULL, and always where there is no argument. */
  add(fields: readonly string[], args: readonly string[], code: ScalarCode): string;
  /** Statements that add what `from` holds to `fields`. */
  merge(fields: readonly string[], from: readonly string[], code: ScalarCode): string;
  /** The expression of the result. */
  result(fields: readonly string[], code: ScalarCode): string;
}
