/** UNION, EXCEPT and INTERSECT of relations: both sides are complete before anything leaves. */
import type { SetPlan } from '../plan/plan.ts';
import type { Row, Value } from '../types/sql-type.ts';
import { compositeKey } from './groups.ts';

export function setOperation(
  operator: SetPlan['operator'],
  left: readonly Row[],
  right: readonly Row[],
): readonly Row[] {
  const others = new Set(right.map(compositeKey));
  const seen = new Set<Value>();
  const rows: Row[] = [];
  const take = (row: Row): void => {
    const key = compositeKey(row);
    if (seen.has(key)) return;
    seen.add(key);
    rows.push(row);
  };
  for (const row of left) {
    if (operator === 'UNION' || others.has(compositeKey(row)) === (operator === 'INTERSECT')) take(row);
  }
  if (operator === 'UNION') for (const row of right) take(row);
  return rows;
}
