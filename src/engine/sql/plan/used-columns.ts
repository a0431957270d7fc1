/** Which columns of each input stream the pumps read, so that only those are parsed. */
import { leavesOf } from './columns.ts';
import type { TypedExpression } from './expression.ts';
import { inputsOf } from './plan.ts';
import type { Plan } from './plan.ts';

/** Stream name -> columns that are read. */
export type UsedColumns = ReadonlyMap<string, ReadonlySet<number>>;

export function usedColumns(plans: readonly Plan[]): UsedColumns {
  const used = new Map<string, Set<number>>();
  for (const plan of plans) visit(plan, 'all', used);
  return used;
}

type Needed = 'all' | ReadonlySet<number>;

function visit(plan: Plan, needed: Needed, used: Map<string, Set<number>>): void {
  switch (plan.kind) {
    case 'stream': {
      const columns = used.get(plan.name) ?? new Set<number>();
      for (const index of plan.columns.keys()) {
        if (needed === 'all' || needed.has(index)) columns.add(index);
      }
      used.set(plan.name, columns);
      return;
    }
    case 'filter':
      return visit(plan.input, needed === 'all' ? 'all' : new Set([...needed, ...columnsIn([plan.condition])]), used);
    case 'project':
      return visit(
        plan.input,
        columnsIn(plan.rowtime === undefined ? plan.expressions : [...plan.expressions, plan.rowtime]),
        used,
      );
    case 'tumbling':
    case 'stagger':
      return visit(
        plan.input,
        columnsIn([...plan.keys, ...plan.aggregates.flatMap((aggregate) => aggregate.args)]),
        used,
      );
    case 'over': {
      const windows = plan.windows.flatMap((window) => [
        ...window.partitionBy,
        ...window.functions.flatMap((entry) =>
          entry.kind === 'aggregate' ? entry.aggregate.args : entry.analytic.args,
        ),
      ]);
      return visit(plan.input, needed === 'all' ? 'all' : new Set([...needed, ...columnsIn(windows)]), used);
    }
    case 'table':
    case 'values':
    case 'join':
    case 'table join':
    case 'union':
    case 'set':
    case 'distinct':
    case 'sort':
    case 'time sort':
    case 'function':
      // These carry whole rows.
      for (const input of inputsOf(plan)) visit(input, 'all', used);
  }
}

function columnsIn(expressions: readonly TypedExpression[]): Set<number> {
  const columns = new Set<number>();
  for (const expression of expressions) {
    for (const leaf of leavesOf(expression)) if (leaf.kind === 'column') columns.add(leaf.index);
  }
  return columns;
}
