/** ORDER BY and SELECT DISTINCT: batches that end when time moves on, and the T-sort. */
import { invalid, unsupported } from '../errors.ts';
import type { Expression, SortKey } from '../ast/tree.ts';
import type { Span } from '../errors.ts';
import { printExpression } from '../plan/expression.ts';
import type { TypedExpression } from '../plan/expression.ts';
import { isStreaming } from '../plan/plan.ts';
import type { OutputColumn, Plan } from '../plan/plan.ts';
import type { BindContext } from './catalog.ts';
import { directionOf, isMonotonic } from './monotonicity.ts';
import { isPerInstant, outputColumn } from './output.ts';
import { columnOf } from './scope.ts';

export interface Ordering {
  /** The query without its ORDER BY. */
  readonly plan: Plan;
  readonly query: { readonly at: Span; readonly orderBy: readonly SortKey[]; readonly within?: Expression };
  readonly context: BindContext;
  /** Binds a key against the plan's own columns. */
  readonly bind: (node: Expression) => TypedExpression;
}

/** Where the keys are columns of the plan already. */
export function orderPlan({ plan, query, bind }: Ordering): Plan {
  if (query.within !== undefined)
    throw invalid(query.at, 'ORDER BY … WITHIN belongs to a SELECT that promotes its time AS ROWTIME');
  const keys = query.orderBy.map((key) => ({
    expression: ordinal(key.expression, plan) ?? bind(key.expression),
    descending: key.descending,
    at: key.expression.at,
  }));
  return sortPlan(plan, keys);
}

/** A whole number names a column of the select list. */
export function ordinal(node: Expression, plan: Plan): TypedExpression | undefined {
  if (node.kind !== 'literal' || node.type.kind !== 'INTEGER' || typeof node.value !== 'number') return undefined;
  const column = plan.columns[node.value - 1];
  if (column === undefined || column.hidden === true) throw invalid(node.at, `Ordinal ${node.value} out of range`);
  return columnOf(column, node.value - 1);
}

export interface BoundKey {
  readonly expression: TypedExpression;
  readonly descending: boolean;
  readonly at: Span;
}

/** Keys are over the plan's row. */
export function sortPlan(plan: Plan, keys: readonly BoundKey[]): Plan {
  const sortKeys = keys.map(({ expression, descending }) => ({ expression, descending }));
  const [first] = keys;
  if (first === undefined) return plan;
  if (!isStreaming(plan))
    return { kind: 'sort', input: plan, perInstant: false, keys: sortKeys, columns: plan.columns };
  const { expression } = first;
  if (!isMonotonic(directionOf(expression))) {
    throw invalid(
      first.at,
      'The leading ORDER BY expression of a stream must be monotonic and based on time, such as ROWTIME or FLOOR(ROWTIME TO MINUTE)',
    );
  }
  if (first.descending)
    throw unsupported(
      first.at,
      'The leading ORDER BY expression of a stream cannot be DESC: its rows come in time order',
    );
  const ofRowtime = outputColumn('', expression).ofRowtime;
  return {
    kind: 'sort',
    input: plan,
    leading: expression,
    ...(ofRowtime === undefined ? {} : { ofRowtime }),
    perInstant: isPerInstant(expression),
    keys: sortKeys,
    columns: plan.columns,
  };
}

/** Rows come out when their values appear for the first time; the memory ends when the monotonic column moves on. */
export function distinctPlan(plan: Plan, at: Span): Plan {
  const entries = [...plan.columns.entries()].filter(([, column]) => column.hidden !== true);
  const compared = entries.filter(([, column]) => column.ofRowtime?.kind !== 'rowtime').map(([index]) => index);
  if (!isStreaming(plan)) return { kind: 'distinct', input: plan, compared, columns: plan.columns };
  const monotonic =
    entries.find(([, column]) => isMonotonic(column.direction) && column.ofRowtime !== undefined) ??
    entries.find(([, column]) => isMonotonic(column.direction));
  if (monotonic === undefined) {
    throw invalid(
      at,
      'SELECT DISTINCT on a stream needs a monotonic expression in its select list',
      'add ROWTIME or FLOOR(ROWTIME TO MINUTE) to it',
    );
  }
  const [index, column] = monotonic;
  return {
    kind: 'distinct',
    input: plan,
    compared,
    monotonic: columnOf(column, index),
    ...(column.ofRowtime === undefined ? {} : { ofRowtime: column.ofRowtime }),
    columns: plan.columns,
  };
}

/** The plan with more columns behind its own, which later steps may use and the result does not show. */
export class Extension {
  readonly extra: TypedExpression[] = [];
  readonly #items: readonly TypedExpression[];
  readonly #printed: readonly string[];

  constructor(items: readonly TypedExpression[]) {
    this.#items = items;
    this.#printed = items.map(printExpression);
  }

  /** The place of an expression in the extended row. */
  place(expression: TypedExpression): number {
    const text = printExpression(expression);
    const known = this.#printed.indexOf(text);
    if (known >= 0) return known;
    const again = this.extra.findIndex((other) => printExpression(other) === text);
    if (again >= 0) return this.#items.length + again;
    return this.#items.length + this.extra.push(expression) - 1;
  }
}

/** Drops all but the first `width` columns. */
export function cutTo(plan: Plan, width: number, columns: readonly OutputColumn[]): Plan {
  if (plan.columns.length === width) return plan;
  const expressions = plan.columns.slice(0, width).map((column, index) => columnOf(column, index));
  return { kind: 'project', input: plan, expressions, columns };
}
