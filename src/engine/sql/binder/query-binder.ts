/** Queries bound to plans: set operations, VALUES, and what SELECT is made of in its own files. */
import { unreachable } from '../../../base/assert.ts';
import { invalid, unsupported } from '../errors.ts';
import type { Query, SetOperation, Values } from '../ast/tree.ts';
import { convert } from '../functions/cast.ts';
import type { TypedExpression } from '../plan/expression.ts';
import { isStreaming } from '../plan/plan.ts';
import type { OutputColumn, Plan } from '../plan/plan.ts';
import { commonType } from '../types/common-type.ts';
import { sameType, simple, typeName } from '../types/sql-type.ts';
import type { SqlType } from '../types/sql-type.ts';
import type { BindContext } from './catalog.ts';
import { ExpressionBinder } from './expressions.ts';
import { outputColumn } from './output.ts';
import { Scope, columnOf, relationOf } from './scope.ts';
import { bindSelect } from './select.ts';
import { orderPlan } from './sorting.ts';

export function bindQuery(query: Query, context: BindContext): Plan {
  switch (query.kind) {
    case 'select':
      return bindSelect(query, context, (inner) => bindQuery(inner, context));
    case 'values':
      return bindValues(query, context);
    case 'set':
      return bindSet(query, context);
  }
  return unreachable(query);
}

function bindValues(query: Values, context: BindContext): Plan {
  const scope = new Scope([], context);
  const binder = new ExpressionBinder(scope, context, (inner) => bindQuery(inner, context));
  const width = query.rows[0]?.length ?? 0;
  const rows = query.rows.map((row) => {
    if (row.length !== width) throw invalid(query.at, 'All rows of VALUES must have the same number of values');
    return row.map((item) => binder.bind(item));
  });
  const types = Array.from({ length: width }, (_, index) => {
    const type = commonType(rows.map((row) => row[index]?.type ?? simple('NULL')));
    if (type === undefined)
      throw invalid(query.at, `Column ${index + 1} of VALUES mixes types that do not go together`);
    return type;
  });
  const converted = rows.map((row) => row.map((item, index) => convert(item, types[index] ?? item.type)));
  const columns = types.map((type, index): OutputColumn => ({
    name: `EXPR$${index}`,
    type,
    nullable: converted.some((row) => row[index]?.nullable === true),
    direction: 'none',
  }));
  return { kind: 'values', rows: converted, columns };
}

function bindSet(query: SetOperation, context: BindContext): Plan {
  const [left, right] = [bindQuery(query.left, context), bindQuery(query.right, context)];
  const streaming = [isStreaming(left), isStreaming(right)];
  if (streaming[0] !== streaming[1])
    throw invalid(query.at, `${query.operator} of a stream and a table is not possible`);
  if (streaming[0] === true && (query.operator !== 'UNION' || !query.all)) {
    throw unsupported(
      query.at,
      `${query.operator}${query.all ? ' ALL' : ''} of streams is not possible: it would never finish`,
      'write UNION ALL',
    );
  }
  if (query.all && query.operator !== 'UNION') throw unsupported(query.at, `${query.operator} ALL is not supported`);
  const [one, two] = alignColumns(query, left, right);
  const columns = one.columns.map((column, index) => unionColumn(column, two.columns[index]));
  const plan: Plan =
    query.operator === 'UNION' && query.all
      ? { kind: 'union', inputs: [one, two], columns }
      : { kind: 'set', operator: query.operator, left: one, right: two, columns };
  if (query.orderBy.length === 0) return plan;
  const scope = new Scope([relationOf(plan.columns, undefined)], context);
  const binder = new ExpressionBinder(scope, context, (inner) => bindQuery(inner, context));
  return orderPlan({ plan, query, context, bind: (node) => binder.bind(node) });
}

/** What holds for both sides holds for the union, since rows are merged by ROWTIME. */
function unionColumn(left: OutputColumn, right: OutputColumn | undefined): OutputColumn {
  const same = right?.ofRowtime !== undefined && left.ofRowtime !== undefined && left.direction === right.direction;
  return {
    name: left.name,
    type: left.type,
    nullable: left.nullable || right?.nullable === true,
    // Only plain ROWTIME is certainly the same function on both sides.
    direction:
      same && left.ofRowtime.kind === 'rowtime' && right.ofRowtime.kind === 'rowtime' ? left.direction : 'none',
    ...(same && left.ofRowtime.kind === 'rowtime' && right.ofRowtime.kind === 'rowtime'
      ? { ofRowtime: left.ofRowtime }
      : {}),
  };
}

function alignColumns(query: SetOperation, left: Plan, right: Plan): readonly [Plan, Plan] {
  const [one, two] = [visible(left), visible(right)];
  if (one.length !== two.length) {
    throw invalid(query.at, `Column count mismatch in ${query.operator}: ${one.length} and ${two.length}`);
  }
  const types = one.map((column, index) => {
    const other = two[index]?.type ?? column.type;
    const type = commonType([column.type, other]);
    if (type === undefined) {
      throw invalid(
        query.at,
        `Type mismatch in column ${index + 1} of ${query.operator}: ${typeName(column.type)} and ${typeName(other)}`,
      );
    }
    return type;
  });
  return [project(left, types), project(right, types)];
}

function visible(plan: Plan): readonly OutputColumn[] {
  return plan.columns.filter((column) => column.hidden !== true);
}

/** The visible columns of a plan, converted to the types. */
function project(plan: Plan, types: readonly SqlType[]): Plan {
  const columns = visible(plan);
  if (
    columns.length === plan.columns.length &&
    columns.every((column, index) => sameType(column.type, types[index] ?? column.type))
  ) {
    return plan;
  }
  const expressions: TypedExpression[] = [];
  for (const [index, column] of plan.columns.entries()) {
    if (column.hidden !== true)
      expressions.push(convert(columnOf(column, index), types[expressions.length] ?? column.type));
  }
  const outputs = expressions.map((expression, index) => outputColumn(columns[index]?.name ?? '', expression));
  return { kind: 'project', input: plan, expressions, columns: outputs };
}
