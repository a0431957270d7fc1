/** The columns a projection makes, with what is known of how they move. */
import type { TypedExpression } from '../plan/expression.ts';
import { leavesOf } from '../plan/columns.ts';
import type { OutputColumn } from '../plan/plan.ts';
import { asFunctionOfRowtime, directionOf, isMonotonic } from './monotonicity.ts';

export function outputColumn(name: string, expression: TypedExpression, hidden = false): OutputColumn {
  const direction = directionOf(expression);
  const ofRowtime = isMonotonic(direction) ? asFunctionOfRowtime(expression) : undefined;
  return {
    name,
    type: expression.type,
    nullable: expression.nullable,
    direction,
    ...(ofRowtime === undefined ? {} : { ofRowtime }),
    ...(isPerInstant(expression) ? { perInstant: true } : {}),
    ...(hidden ? { hidden: true } : {}),
  };
}

/** Rows of one value all have one ROWTIME. */
export function isPerInstant(expression: TypedExpression): boolean {
  const leaves = leavesOf(expression);
  return leaves.length > 0 && leaves.every((leaf) => leaf.kind === 'column' && leaf.perInstant === true);
}

/** After `… AS ROWTIME` nothing follows from the old timestamps any more. */
export function withoutRowtime(column: OutputColumn): OutputColumn {
  const { ofRowtime: _, perInstant: __, ...rest } = column;
  return { ...rest, direction: column.direction === 'constant' ? 'constant' : 'none' };
}

/** A column of an input that is not a projection of anything. */
export function plainColumn(name: string, type: OutputColumn['type'], nullable: boolean, hidden = false): OutputColumn {
  return { name, type, nullable, direction: 'none', ...(hidden ? { hidden: true } : {}) };
}
