/** Plans as text, an operator a line, inputs indented below what reads them. */
import { unreachable } from '../../../base/assert.ts';
import type { ApplicationPlan } from '../binder/script-binder.ts';
import { typeName } from '../types/sql-type.ts';
import { printExpression } from './expression.ts';
import type { TypedExpression } from './expression.ts';
import { inputsOf } from './plan.ts';
import type { FrameExtent, JoinWindow, OverWindow, Plan } from './plan.ts';

export function explainApplication(plan: ApplicationPlan): string {
  const lines: string[] = [];
  for (const stream of [...plan.inputs, ...plan.streams]) {
    const columns = stream.columns
      .filter((column) => column.hidden !== true)
      .map((column) => `${column.name} ${typeName(column.type)}${column.notNull === true ? ' NOT NULL' : ''}`);
    lines.push(`${plan.inputs.includes(stream) ? 'input ' : ''}stream ${stream.name} (${columns.join(', ')})`);
  }
  for (const pump of plan.pumps) {
    lines.push('', `pump ${pump.name}${pump.stopped ? ' (stopped)' : ''} into ${pump.target}`);
    explain(pump.plan, 1, lines);
    for (const [index, subquery] of pump.subqueries.entries()) {
      lines.push(`  subquery ${index}`);
      explain(subquery, 2, lines);
    }
  }
  return `${lines.join('\n')}\n`;
}

function explain(plan: Plan, depth: number, lines: string[]): void {
  lines.push(`${'  '.repeat(depth)}${describe(plan)}`);
  for (const input of inputsOf(plan)) explain(input, depth + 1, lines);
}

function list(expressions: readonly TypedExpression[]): string {
  return expressions.map(printExpression).join(', ');
}

function describe(plan: Plan): string {
  switch (plan.kind) {
    case 'stream':
    case 'table':
      return `${plan.kind} ${plan.name}`;
    case 'values':
      return `values ${plan.rows.map((row) => `(${list(row)})`).join(', ')}`;
    case 'filter':
      return `filter ${printExpression(plan.condition)}`;
    case 'project':
      return `project ${list(plan.expressions)}${plan.rowtime === undefined ? '' : ` at ${printExpression(plan.rowtime)}`}`;
    case 'tumbling': {
      const key =
        plan.monotonicKey === undefined
          ? 'the end'
          : printExpression(
              plan.keys[plan.monotonicKey] ?? { kind: 'literal', type: { kind: 'NULL' }, value: null, nullable: true },
            );
      const closedBy = plan.ofRowtime === undefined ? 'rows' : 'rows and time';
      return `group by ${list(plan.keys)} until ${key} changes by ${closedBy}: ${plan.aggregates.map((aggregate) => `${aggregate.name}(${list(aggregate.args)})`).join(', ')}`;
    }
    case 'stagger':
      return `stagger by ${list(plan.keys)} for ${plan.rangeMs} ms: ${plan.aggregates.map((aggregate) => `${aggregate.name}(${list(aggregate.args)})`).join(', ')}`;
    case 'over':
      return `over ${plan.windows.map(describeWindow).join('; ')}`;
    case 'join': {
      const kind = plan.keepsLeft ? (plan.keepsRight ? 'full' : 'left') : plan.keepsRight ? 'right' : 'inner';
      return `${kind} join on ${printExpression(plan.condition)} (left ${describeExtent(plan.leftWindow)}, right ${describeExtent(plan.rightWindow)})`;
    }
    case 'table join':
      return `${plan.keepsInput ? 'left' : 'inner'} table join on ${printExpression(plan.condition)}${plan.equalities.length > 0 ? ' (by hash)' : ''}`;
    case 'union':
      return 'union all, merged by ROWTIME';
    case 'set':
      return plan.operator.toLowerCase();
    case 'distinct':
      return `distinct${plan.monotonic === undefined ? '' : ` until ${printExpression(plan.monotonic)} changes`}`;
    case 'sort':
      return `sort by ${plan.keys.map((key) => `${printExpression(key.expression)}${key.descending ? ' DESC' : ''}`).join(', ')}`;
    case 'time sort':
      return `sort by ${printExpression(plan.time)} within ${plan.withinMs} ms`;
    case 'function':
      return `function ${plan.definition.name} (${plan.definition.detail})`;
  }
  return unreachable(plan);
}

function describeWindow(window: OverWindow): string {
  const functions = window.functions.map((entry) => (entry.kind === 'aggregate' ? entry.aggregate : entry.analytic));
  const partition = window.partitionBy.length === 0 ? '' : ` by ${list(window.partitionBy)}`;
  return `${functions.map((entry) => `${entry.name}(${list(entry.args)})`).join(', ')} of ${describeExtent(window.extent)}${partition}`;
}

function describeExtent(extent: FrameExtent | JoinWindow): string {
  switch (extent.unit) {
    case 'current':
      return 'the latest row';
    case 'rows':
      return `${extent.rows} rows before`;
    case 'range':
      return extent.ms === Number.POSITIVE_INFINITY ? 'all before' : `${extent.ms} ms before`;
    case 'following':
      return `${extent.ms} ms after`;
  }
  return unreachable(extent);
}
