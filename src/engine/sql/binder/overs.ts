/** Analytic calls in a select list: each is a column behind those of the input. */
import { unreachable } from '../../../base/assert.ts';
import { invalid } from '../errors.ts';
import type { Call, Expression, NamedWindow, Query } from '../ast/tree.ts';
import { bindAggregate, isAggregate } from '../aggregates/definitions.ts';
import { bindAnalytic, isAnalytic } from '../aggregates/analytic-definitions.ts';
import { printExpression } from '../plan/expression.ts';
import type { TypedExpression } from '../plan/expression.ts';
import { isStreaming } from '../plan/plan.ts';
import type { FrameExtent, OutputColumn, OverFunction, OverWindow, Plan } from '../plan/plan.ts';
import type { BindContext } from './catalog.ts';
import { ExpressionBinder } from './expressions.ts';
import { extentOf, resolveWindow } from './frames.ts';
import type { BoundFrom } from './from.ts';
import { plainColumn } from './output.ts';

interface OversOptions {
  readonly from: BoundFrom;
  readonly context: BindContext;
  readonly windows: readonly NamedWindow[];
  readonly bindQuery: (query: Query) => Plan;
}

interface WindowBuilder {
  readonly partitionBy: readonly TypedExpression[];
  readonly extent: FrameExtent;
  readonly functions: OverFunction[];
}

export class Overs {
  readonly #options: OversOptions;
  readonly #binder: ExpressionBinder;
  readonly #windows = new Map<string, WindowBuilder>();
  readonly #columns: OutputColumn[] = [];

  constructor(options: OversOptions) {
    this.#options = options;
    this.#binder = new ExpressionBinder(options.from.scope, options.context, options.bindQuery);
  }

  intercept(node: Expression): TypedExpression | undefined {
    if (node.kind !== 'call' || node.over === undefined) return undefined;
    const spec = resolveWindow(node.over, this.#options.windows);
    if (spec.orderBy.length > 0) {
      throw invalid(
        spec.at,
        'ORDER BY is not allowed in the window of an aggregation: rows come in the order of ROWTIME',
      );
    }
    const partitionBy = spec.partitionBy.map((expression) => this.#binder.bind(expression));
    const extent = extentOf(spec);
    const window = this.#window(partitionBy, extent);
    const slot = this.#columns.length;
    const bound = this.#bindFunction(node, slot);
    const result = bound.kind === 'aggregate' ? bound.aggregate : bound.analytic;
    if (bound.kind === 'analytic' && isUnbounded(extent)) {
      throw invalid(spec.at, `${node.name} needs a window with an end: an UNBOUNDED one would keep every row for ever`);
    }
    window.functions.push(bound);
    this.#columns.push(plainColumn(`${node.name}$${slot}`, result.type, result.nullable));
    const index = this.#options.from.plan.columns.length + slot;
    return {
      kind: 'column',
      index,
      name: `${node.name}$${slot}`,
      type: result.type,
      nullable: result.nullable,
      direction: 'none',
    };
  }

  plan(): Plan {
    const input = this.#options.from.plan;
    if (this.#windows.size === 0) return input;
    if (!isStreaming(input))
      throw invalid({ line: 1, column: 1, endLine: 1, endColumn: 1 }, 'OVER works on streams only');
    const windows: OverWindow[] = [...this.#windows.values()];
    return { kind: 'over', input, windows, columns: [...input.columns, ...this.#columns] };
  }

  #window(partitionBy: readonly TypedExpression[], extent: FrameExtent): WindowBuilder {
    const size = extent.unit === 'rows' ? extent.rows : extent.ms;
    const key = `${partitionBy.map(printExpression).join(',')}|${extent.unit}|${size}`;
    const known = this.#windows.get(key);
    if (known !== undefined) return known;
    const window: WindowBuilder = { partitionBy, extent, functions: [] };
    this.#windows.set(key, window);
    return window;
  }

  #bindFunction(node: Call, slot: number): OverFunction {
    const star = node.args[0]?.kind === 'star';
    const args = star ? [] : node.args.map((arg) => this.#binder.bind(arg));
    const site = { at: node.at, name: node.name, args, argAt: node.args.map((arg) => arg.at) };
    if (isAnalytic(node.name)) {
      const analytic = bindAnalytic({ ...site, nulls: node.nulls ?? 'respect', fromLast: node.fromLast === true });
      return { kind: 'analytic', slot, analytic };
    }
    if (!isAggregate(node.name))
      throw invalid(node.at, `OVER clause must be applied to an aggregate or analytic function, not to ${node.name}`);
    return { kind: 'aggregate', slot, aggregate: bindAggregate({ ...site, star, distinct: node.distinct === true }) };
  }
}

function isUnbounded(extent: FrameExtent): boolean {
  return (extent.unit === 'rows' ? extent.rows : extent.ms) === Number.POSITIVE_INFINITY;
}

/** The first call inside of an expression that a test accepts. */
export function findCall(node: Expression, test: (call: Call) => boolean): Call | undefined {
  if (node.kind === 'call' && test(node)) return node;
  for (const child of childrenOf(node)) {
    const found = findCall(child, test);
    if (found !== undefined) return found;
  }
  return undefined;
}

function childrenOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'call':
      return node.args;
    case 'case':
      return [
        ...(node.operand === undefined ? [] : [node.operand]),
        ...node.branches.flatMap((branch) => [branch.when, branch.then]),
        ...(node.otherwise === undefined ? [] : [node.otherwise]),
      ];
    case 'cast':
    case 'difference':
      return [node.operand];
    case 'row':
      return node.items;
    case 'subquery':
      return node.operand === undefined ? [] : [node.operand];
    case 'literal':
    case 'column':
    case 'star':
    case 'cursor':
      return [];
  }
  return unreachable(node);
}
