/** The rows of a finite plan: tables, VALUES and queries over them, evaluated at once. */
import { assert } from '../../../base/assert.ts';
import type { Plan } from '../plan/plan.ts';
import type { Row } from '../types/sql-type.ts';
import { buildPlan } from './build.ts';
import type { OperatorContext } from './operator.ts';

export function collectRows(plan: Plan, context: OperatorContext): readonly Row[] {
  const rows: Row[] = [];
  const finite = { ...context, register: () => undefined };
  const read = (): void => assert(false, 'a relation reads no stream');
  const built = buildPlan(plan, finite, read, { row: (_, row) => rows.push(row), bound: () => undefined });
  built.start();
  return rows;
}
