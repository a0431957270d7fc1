/** SELECT: filter, grouping or windows, projection, HAVING, DISTINCT, ORDER BY. */
import { invalid, unsupported } from '../errors.ts';
import type { Expression, Query, Select, SelectItem } from '../ast/tree.ts';
import { isAggregate } from '../aggregates/definitions.ts';
import { literalOf } from '../plan/expression.ts';
import type { TypedExpression } from '../plan/expression.ts';
import { isStreaming } from '../plan/plan.ts';
import type { OutputColumn, Plan } from '../plan/plan.ts';
import { simple } from '../types/sql-type.ts';
import type { BindContext } from './catalog.ts';
import { ExpressionBinder } from './expressions.ts';
import { bindFrom } from './from.ts';
import type { BoundFrom } from './from.ts';
import { Grouping } from './grouping.ts';
import { intervalMs } from './frames.ts';
import { outputColumn, withoutRowtime } from './output.ts';
import { Overs, findCall } from './overs.ts';
import { Scope, columnOf, rowtimeOfRow } from './scope.ts';
import { Extension, cutTo, distinctPlan, sortPlan } from './sorting.ts';

type BindQuery = (query: Query) => Plan;

/** A select item with its name. */
interface Item {
  readonly name: string;
  readonly expression: TypedExpression;
  readonly setsRowtime: boolean;
}

/** How the items and the ORDER BY keys are bound, and the plan they are over. */
interface Stage {
  readonly bind: (node: Expression) => TypedExpression;
  readonly finish: () => Plan;
}

export function bindSelect(node: Select, context: BindContext, bindQuery: BindQuery): Plan {
  const from = bindSource(node, context, bindQuery);
  const stage = isGrouped(node)
    ? groupedStage(node, from, context, bindQuery)
    : plainStage(node, from, context, bindQuery);
  const items = node.items.flatMap((item, index) => bindItem(item, index, from.scope, stage.bind));
  const rowtimes = items.filter((item) => item.setsRowtime);
  if (rowtimes.length > 1) throw invalid(node.at, 'ROWTIME can be set only once');
  const [rowtime] = rowtimes;
  return finishSelect(node, stage, items, rowtime?.expression);
}

function bindSource(node: Select, context: BindContext, bindQuery: BindQuery): BoundFrom {
  const from =
    node.from === undefined
      ? { plan: oneRow(), scope: new Scope([], context) }
      : bindFrom(node.from, { context, windows: node.windows, bindQuery });
  if (node.stream && !isStreaming(from.plan)) {
    throw invalid(node.at, 'Cannot convert a table to a stream: SELECT STREAM reads no stream', 'leave STREAM away');
  }
  if (node.where === undefined) return from;
  const binder = new ExpressionBinder(from.scope, context, bindQuery);
  const condition = binder.condition(node.where, 'WHERE');
  return { ...from, plan: { kind: 'filter', input: from.plan, condition, columns: from.plan.columns } };
}

function oneRow(): Plan {
  return { kind: 'values', rows: [[]], columns: [] };
}

function isGrouped(node: Select): boolean {
  if (node.groupBy.length > 0 || node.stagger !== undefined) return true;
  const expressions = [...node.items.map((item) => item.expression), ...node.orderBy.map((key) => key.expression)];
  if (node.having !== undefined) return true;
  return expressions.some(
    (expression) => findCall(expression, (call) => call.over === undefined && isAggregate(call.name)) !== undefined,
  );
}

function groupedStage(node: Select, from: BoundFrom, context: BindContext, bindQuery: BindQuery): Stage {
  const grouping = new Grouping({ node, from, context, bindQuery });
  const having = node.having === undefined ? undefined : grouping.condition(node.having);
  return {
    bind: (expression) => grouping.bind(expression),
    finish: () => {
      const rangeMs = node.stagger === undefined ? undefined : intervalMs(node.stagger.range, 'RANGE');
      if (rangeMs === 0) throw invalid(node.at, 'The window of WINDOWED BY STAGGER must be longer than zero');
      const plan = grouping.plan(rangeMs);
      return having === undefined ? plan : { kind: 'filter', input: plan, condition: having, columns: plan.columns };
    },
  };
}

function plainStage(node: Select, from: BoundFrom, context: BindContext, bindQuery: BindQuery): Stage {
  const overs = new Overs({ from, context, windows: node.windows, bindQuery });
  const binder = new ExpressionBinder(from.scope, context, bindQuery, (expression) => overs.intercept(expression));
  return { bind: (expression) => binder.bind(expression), finish: () => overs.plan() };
}

function bindItem(item: SelectItem, index: number, scope: Scope, bind: (node: Expression) => TypedExpression): Item[] {
  const { expression, alias } = item;
  if (expression.kind === 'star') {
    const columns = expression.qualifier === undefined ? scope.allColumns() : scope.columnsOf(expression.qualifier);
    if (columns.length === 0) throw invalid(expression.at, '* stands for no column here');
    return columns.map((column) => ({
      name: column.name,
      expression: bindKnown(expression, column, bind),
      setsRowtime: false,
    }));
  }
  const bound = bind(expression);
  if (alias !== undefined) {
    const setsRowtime = alias.name === 'ROWTIME' && !alias.quoted;
    if (setsRowtime && bound.type.kind !== 'TIMESTAMP') {
      throw invalid(
        expression.at,
        `ROWTIME must be a TIMESTAMP, found ${bound.type.kind}`,
        'CAST the expression to TIMESTAMP',
      );
    }
    return [{ name: alias.name, expression: bound, setsRowtime }];
  }
  const last = expression.kind === 'column' ? expression.path.at(-1) : undefined;
  const named = bound.kind === 'column' && last !== undefined && last.name !== 'ROWTIME' ? bound.name : last?.name;
  return [{ name: named ?? `EXPR$${index}`, expression: bound, setsRowtime: false }];
}

/** A column of `*` goes through the stage's binder too: in a grouped query it must be a key. */
function bindKnown(
  star: Expression,
  column: { readonly name: string; readonly expression: TypedExpression },
  bind: (node: Expression) => TypedExpression,
): TypedExpression {
  if (column.expression.kind !== 'column') return column.expression;
  return bind({ kind: 'column', at: star.at, path: [{ name: column.name, quoted: true, at: star.at }] });
}

function finishSelect(node: Select, stage: Stage, items: readonly Item[], rowtime: TypedExpression | undefined): Plan {
  const expressions = items.map((item) => item.expression);
  const extension = new Extension(expressions);
  if (node.within !== undefined) return timeSort(node, stage, items, rowtime);
  const keys = node.orderBy.map((key) => {
    const place = sortPlace(key.expression, items, stage, extension);
    return { place, descending: key.descending, at: key.expression.at };
  });
  if (node.distinct && extension.extra.length > 0) {
    throw invalid(node.at, 'With SELECT DISTINCT, ORDER BY may use only what is in the select list');
  }
  const all = [...expressions, ...extension.extra];
  const input = stage.finish();
  const columns = all.map((expression, index) => column(items[index], expression, rowtime));
  let plan: Plan = { kind: 'project', input, expressions: all, columns, ...(rowtime === undefined ? {} : { rowtime }) };
  if (node.distinct) plan = distinctPlan(plan, node.at);
  if (keys.length === 0) return plan;
  const sorted = sortPlan(
    plan,
    keys.map((key) => ({
      ...key,
      expression: columnOf(columns[key.place] ?? outputColumn('', literalOf(simple('NULL'), null)), key.place),
    })),
  );
  return cutTo(sorted, items.length, columns.slice(0, items.length));
}

/** `expr AS ROWTIME` sets the timestamp and is no column for `*` and for INSERT without a column list. */
function column(
  item: Item | undefined,
  expression: TypedExpression,
  rowtime: TypedExpression | undefined,
): OutputColumn {
  const output = outputColumn(item?.name ?? '', expression, item?.setsRowtime === true);
  if (rowtime === undefined) return output;
  // What is promoted becomes ROWTIME, so its column follows from the new ROWTIME.
  if (expression === rowtime) return { ...withoutRowtime(output), direction: 'ascending', ofRowtime: rowtimeOfRow };
  return withoutRowtime(output);
}

/** An ordinal, the name of an item, or any expression over what the items are over. */
function sortPlace(key: Expression, items: readonly Item[], stage: Stage, extension: Extension): number {
  if (key.kind === 'literal' && key.type.kind === 'INTEGER' && typeof key.value === 'number') {
    if (items[key.value - 1] === undefined) throw invalid(key.at, `Ordinal ${key.value} out of range`);
    return key.value - 1;
  }
  if (key.kind === 'column' && key.path.length === 1) {
    const place = items.findIndex((item) => item.name === key.path[0]?.name);
    if (place >= 0) return place;
  }
  return extension.place(stage.bind(key));
}

/** `ORDER BY t WITHIN interval`: the time that is promoted orders the rows inside of a buffer. */
function timeSort(node: Select, stage: Stage, items: readonly Item[], rowtime: TypedExpression | undefined): Plan {
  const [key] = node.orderBy;
  if (key === undefined || node.within === undefined) throw invalid(node.at, 'WITHIN follows ORDER BY');
  if (rowtime === undefined) {
    throw invalid(node.at, 'ORDER BY … WITHIN needs its expression to be selected AS ROWTIME');
  }
  if (key.descending) throw invalid(key.expression.at, 'The leading expression of ORDER BY … WITHIN cannot be DESC');
  if (node.orderBy.length > 1) throw unsupported(key.expression.at, 'ORDER BY … WITHIN sorts by one expression');
  const withinMs = intervalMs(node.within, 'WITHIN');
  const expressions = items.map((item) => item.expression);
  const place = new Extension(expressions).place(rowtime);
  const isAlias =
    key.expression.kind === 'column' && key.expression.path.length === 1 && key.expression.path[0]?.name === 'ROWTIME';
  const bound = isAlias ? rowtime : stage.bind(key.expression);
  if (new Extension([rowtime]).place(bound) !== 0) {
    throw invalid(key.expression.at, 'ORDER BY … WITHIN must sort by the expression that is selected AS ROWTIME');
  }
  const columns = expressions.map((expression, index) => withoutRowtime(column(items[index], expression, undefined)));
  const input: Plan = { kind: 'project', input: stage.finish(), expressions, columns };
  const time = columnOf(columns[place] ?? outputColumn('', rowtime), place);
  const sorted = columns.map((output, index): OutputColumn =>
    index === place ? { ...output, direction: 'ascending', ofRowtime: rowtimeOfRow } : output,
  );
  return { kind: 'time sort', input, time, withinMs, columns: sorted };
}
