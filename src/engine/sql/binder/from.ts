/** FROM: streams, tables, views, subqueries, table functions and joins of them, as a plan and the scope it gives. */
import { unreachable } from '../../../base/assert.ts';
import { invalid, unsupported } from '../errors.ts';
import type {
  DerivedTable,
  FunctionTable,
  Identifier,
  JoinedTable,
  NamedTable,
  NamedWindow,
  Query,
  TableAlias,
  TableReference,
} from '../ast/tree.ts';
import { bindTableFunction } from '../functions/tables/registry.ts';
import { compare } from '../functions/comparison.ts';
import { booleanType } from '../functions/call-site.ts';
import { convert } from '../functions/cast.ts';
import { scalarBindings } from '../functions/registry.ts';
import { leavesOf, mapInputs, movedColumn } from '../plan/columns.ts';
import { literalOf } from '../plan/expression.ts';
import type { TypedExpression } from '../plan/expression.ts';
import { isStreaming } from '../plan/plan.ts';
import type { JoinEquality, JoinPlan, JoinWindow, OutputColumn, Plan } from '../plan/plan.ts';
import { commonOfTwo } from '../types/common-type.ts';
import { simple } from '../types/sql-type.ts';
import type { BindContext } from './catalog.ts';
import { closestName, expand, findName, quoteName, warn } from './catalog.ts';
import { ExpressionBinder } from './expressions.ts';
import { joinWindowOf, resolveWindow } from './frames.ts';
import { plainColumn } from './output.ts';
import { Scope, relationOf, rowtimeOfRow } from './scope.ts';
import type { Relation, ScopeColumn } from './scope.ts';
import { reservedWords } from '../parser/reserved-words.ts';

export interface BoundFrom {
  readonly plan: Plan;
  readonly scope: Scope;
}

interface FromContext {
  readonly context: BindContext;
  readonly windows: readonly NamedWindow[];
  readonly bindQuery: (query: Query) => Plan;
}

/** A table reference, and what it keeps when it is one side of a join. */
interface Side {
  readonly plan: Plan;
  readonly relations: readonly Relation[];
  readonly merged: readonly ScopeColumn[];
  readonly window: JoinWindow;
}

export function bindFrom(table: TableReference, from: FromContext): BoundFrom {
  if ((table.kind === 'named' || table.kind === 'derived') && table.over !== undefined) {
    throw invalid(
      table.at,
      'A window on a stream in FROM has a meaning only in a join',
      'put OVER behind the aggregate instead',
    );
  }
  const side = bindTable(table, from);
  return { plan: side.plan, scope: new Scope(side.relations, from.context, side.merged) };
}

function bindTable(table: TableReference, from: FromContext): Side {
  switch (table.kind) {
    case 'named':
      return bindNamed(table, from);
    case 'derived':
      return bindDerived(table, from);
    case 'function':
      return bindFunction(table, from);
    case 'join':
      return bindJoin(table, from);
  }
  return unreachable(table);
}

function sideOf(plan: Plan, alias: TableAlias | undefined, name: string | undefined, window: JoinWindow): Side {
  const columns = plan.columns;
  const relation = relationOf(columns, alias?.name.name ?? name);
  if (alias?.columns === undefined) return { plan, relations: [relation], merged: [], window };
  return { plan, relations: [renamed(relation, alias.columns, alias.name)], merged: [], window };
}

/** `AS t (a, b)`: ROWTIME neither counts nor can be renamed. */
function renamed(relation: Relation, names: readonly Identifier[], at: Identifier): Relation {
  const visible = relation.columns.filter((column) => !column.hidden);
  if (visible.length !== names.length) {
    throw invalid(
      at.at,
      `List of column aliases must have same degree as table; table has ${visible.length} columns, whereas alias list has ${names.length}`,
    );
  }
  const columns = relation.columns.map((column) => {
    const index = visible.indexOf(column);
    const name = names[index];
    return name === undefined ? column : { ...column, name: name.name };
  });
  return { ...relation, columns };
}

function windowOf(table: NamedTable | DerivedTable, from: FromContext): JoinWindow {
  return table.over === undefined ? { unit: 'current' } : joinWindowOf(resolveWindow(table.over, from.windows));
}

function bindNamed(table: NamedTable, from: FromContext): Side {
  const { catalog } = from.context;
  const last = table.path.at(-1);
  if (last === undefined) throw invalid(table.at, 'a table needs a name');
  const name = lookUp(last, from.context);
  const window = windowOf(table, from);
  const view = catalog.views.get(name);
  if (view !== undefined) {
    const plan = expand(from.context, `View ${name}`, table.at, () => from.bindQuery(view.query));
    const alias =
      view.columns === undefined
        ? table.alias
        : { name: table.alias?.name ?? last, columns: table.alias?.columns ?? view.columns };
    return sideOf(plan, alias, name, window);
  }
  const schema = catalog.streams.get(name) ?? catalog.tables.get(name);
  if (schema === undefined) throw invalid(table.at, `Object '${name}' not found`);
  const columns = schema.columns.map((column) =>
    plainColumn(column.name, column.type, column.notNull !== true, column.hidden),
  );
  const kind = catalog.streams.has(name) ? 'stream' : 'table';
  if (kind === 'table' && table.over !== undefined) throw invalid(table.at, `${name} is a table: it has no window`);
  return sideOf({ kind, name, columns }, table.alias, name, window);
}

function lookUp(identifier: Identifier, context: BindContext): string {
  const { catalog, strict } = context;
  const names = [...catalog.streams.keys(), ...catalog.tables.keys(), ...catalog.views.keys()];
  const { exact, similar } = findName(names, identifier);
  if (exact !== undefined) return exact;
  const [only] = similar;
  const isReserved = (word: string): boolean => reservedWords.has(word);
  if (only !== undefined && similar.length === 1 && !identifier.quoted && !strict) {
    const quoted = quoteName(only, isReserved);
    const message = `Unquoted names are folded to upper case: ${identifier.name} was read as ${quoted}, the only stream or table that differs by its case.`;
    warn(context, { at: identifier.at, message, rewritten: quoted });
    return only;
  }
  if (identifier.name.toUpperCase() === 'ERROR_STREAM') {
    throw invalid(
      identifier.at,
      'error_stream cannot be read in SQL',
      'configure an output named error_stream to receive it',
    );
  }
  const guess = only ?? closestName(names, identifier.name);
  throw invalid(
    identifier.at,
    `Object '${identifier.name}' not found`,
    guess === undefined ? undefined : `did you mean ${quoteName(guess, isReserved)}?`,
  );
}

function bindDerived(table: DerivedTable, from: FromContext): Side {
  return sideOf(from.bindQuery(table.query), table.alias, undefined, windowOf(table, from));
}

function bindFunction(table: FunctionTable, from: FromContext): Side {
  const [first, ...rest] = table.args;
  if (first?.kind !== 'cursor') {
    throw invalid(table.at, `The first argument of ${table.name.name} must be CURSOR (query)`);
  }
  const input = from.bindQuery(first.query);
  if (!isStreaming(input)) throw unsupported(table.at, `${table.name.name} reads streams only`);
  const scope = new Scope([], from.context);
  const binder = new ExpressionBinder(scope, from.context, from.bindQuery);
  const args = rest.map((arg) => ({ at: arg.at, value: binder.bind(arg) }));
  const visible = input.columns.filter((column) => column.hidden !== true);
  const definition = bindTableFunction({ at: table.at, name: table.name.name, columns: visible, args });
  const columns = definition.columns.map((column) => plainColumn(column.name, column.type, true));
  return sideOf({ kind: 'function', input, definition, columns }, table.alias, undefined, { unit: 'current' });
}

function bindJoin(table: JoinedTable, from: FromContext): Side {
  const [left, right] = [bindTable(table.left, from), bindTable(table.right, from)];
  const keepsLeft = table.type === 'left' || table.type === 'full';
  const keepsRight = table.type === 'right' || table.type === 'full';
  const streaming = [isStreaming(left.plan), isStreaming(right.plan)];
  const nulls = { left: keepsRight, right: keepsLeft };
  const moved = moveRelations(left, right, nulls, streaming[0] === true && streaming[1] === false);
  const relations = [...moved.left, ...moved.right];
  const joinScope = new Scope(relations, from.context);
  const { condition, merged } = joinCondition(table, joinScope, moved, from);
  const width = left.plan.columns.length + 1;
  const columns = [
    ...joinedColumns(left.plan, nulls.left, streaming[0] === true && streaming[1] === false, 'left'),
    ...joinedColumns(right.plan, nulls.right, streaming[1] === true && streaming[0] === false, 'right'),
  ];
  const equalities = equalitiesOf(condition, width);
  const common = { condition, equalities, columns };
  let plan: Plan;
  if (streaming[0] === true && streaming[1] === true) {
    plan = {
      kind: 'join',
      left: left.plan,
      right: right.plan,
      leftWindow: left.window,
      rightWindow: right.window,
      keepsLeft,
      keepsRight,
      ...common,
    };
    checkStreamJoin(plan, table);
  } else if (streaming[1] === true) {
    if (keepsLeft) throw invalid(table.at, 'A join cannot keep the unmatched rows of a table: a stream has no end');
    plan = {
      kind: 'table join',
      input: right.plan,
      table: left.plan,
      swapped: true,
      keepsInput: keepsRight,
      ...common,
    };
  } else {
    if (keepsRight) throw unsupported(table.at, 'A join cannot keep the unmatched rows of a table');
    plan = {
      kind: 'table join',
      input: left.plan,
      table: right.plan,
      swapped: false,
      keepsInput: keepsLeft,
      ...common,
    };
  }
  return { plan, relations, merged, window: { unit: 'current' } };
}

function checkStreamJoin(plan: JoinPlan, table: JoinedTable): void {
  if (plan.leftWindow.unit === 'current' && plan.rightWindow.unit === 'current') {
    throw invalid(
      table.at,
      'A join of two streams needs a window on at least one of them',
      "write for instance stream OVER (RANGE INTERVAL '1' MINUTE PRECEDING) AS s",
    );
  }
  if (plan.leftWindow.unit === 'following') {
    throw unsupported(table.at, 'A FOLLOWING window is supported on the right side of a join only');
  }
  if (plan.rightWindow.unit === 'following' && plan.keepsRight) {
    throw unsupported(table.at, 'RIGHT and FULL joins with a FOLLOWING window are not supported');
  }
}

function joinedColumns(plan: Plan, nullable: boolean, keepsTime: boolean, side: string): OutputColumn[] {
  const columns = plan.columns.map((column): OutputColumn => {
    if (keepsTime && !nullable) return column;
    return plainColumn(column.name, column.type, column.nullable || nullable, column.hidden);
  });
  const rowtime: OutputColumn = {
    ...plainColumn(`ROWTIME of ${side}`, simple('TIMESTAMP'), nullable, true),
    ...(keepsTime ? { direction: 'ascending', ofRowtime: rowtimeOfRow } : {}),
  };
  return [...columns, rowtime];
}

interface MovedRelations {
  readonly left: readonly Relation[];
  readonly right: readonly Relation[];
}

/** The relations of both sides over the joined row. */
function moveRelations(
  left: Side,
  right: Side,
  nulls: { readonly left: boolean; readonly right: boolean },
  leftKeepsTime: boolean,
): MovedRelations {
  const rightKeepsTime = !isStreaming(left.plan) && isStreaming(right.plan);
  const width = left.plan.columns.length + 1;
  return {
    left: left.relations.map((relation) => moveRelation(relation, 0, width - 1, nulls.left, leftKeepsTime)),
    right: right.relations.map((relation) =>
      moveRelation(relation, width, width + right.plan.columns.length, nulls.right, rightKeepsTime),
    ),
  };
}

function moveRelation(
  relation: Relation,
  offset: number,
  rowtimeIndex: number,
  nullable: boolean,
  keepsTime: boolean,
): Relation {
  const move = (expression: TypedExpression): TypedExpression =>
    mapInputs(expression, (leaf) => {
      if (leaf.kind === 'rowtime') {
        if (keepsTime && !nullable) return leaf;
        return { kind: 'column', index: rowtimeIndex, name: 'ROWTIME', type: leaf.type, nullable, direction: 'none' };
      }
      const index = leaf.index + offset;
      return keepsTime && !nullable ? { ...leaf, index } : movedColumn(leaf, index, leaf.nullable || nullable);
    });
  return {
    alias: relation.alias,
    columns: relation.columns.map((column) => ({ ...column, expression: move(column.expression) })),
    rowtime: move(relation.rowtime),
  };
}

function joinCondition(
  table: JoinedTable,
  scope: Scope,
  moved: MovedRelations,
  from: FromContext,
): { readonly condition: TypedExpression; readonly merged: readonly ScopeColumn[] } {
  if (table.on !== undefined) {
    const binder = new ExpressionBinder(scope, from.context, from.bindQuery);
    return { condition: binder.condition(table.on, 'ON'), merged: [] };
  }
  const leftColumns = moved.left.flatMap((relation) => relation.columns.filter((column) => !column.hidden));
  const rightColumns = moved.right.flatMap((relation) => relation.columns.filter((column) => !column.hidden));
  const names =
    table.using?.map((name) => name.name) ??
    (table.natural
      ? leftColumns.map((column) => column.name).filter((name) => rightColumns.some((other) => other.name === name))
      : []);
  let condition: TypedExpression = literalOf(booleanType, true);
  const merged: ScopeColumn[] = [];
  for (const name of names) {
    const left = leftColumns.find((column) => column.name === name);
    const right = rightColumns.find((column) => column.name === name);
    if (left === undefined || right === undefined)
      throw invalid(table.at, `Column '${name}' of USING is not in both tables`);
    const equal = compare('=', left.expression, right.expression, { at: table.at, name: '=', args: [], argAt: [] });
    condition = condition.kind === 'literal' ? equal : conjunction(condition, equal);
    merged.push({ name, hidden: false, expression: mergedColumn(table, left.expression, right.expression) });
  }
  return { condition, merged };
}

function conjunction(left: TypedExpression, right: TypedExpression): TypedExpression {
  return { kind: 'and', left, right, type: booleanType, nullable: left.nullable || right.nullable };
}

function mergedColumn(table: JoinedTable, left: TypedExpression, right: TypedExpression): TypedExpression {
  if (table.type === 'inner' || table.type === 'left') return left;
  if (table.type === 'right') return right;
  const type = commonOfTwo(left.type, right.type) ?? left.type;
  const isNotNull = scalarBindings.get('IS NOT NULL');
  const when =
    isNotNull?.({ at: table.at, name: 'IS NOT NULL', args: [left], argAt: [table.at] }) ?? literalOf(booleanType, true);
  const otherwise = convert(right, type);
  return {
    kind: 'case',
    branches: [{ when, then: convert(left, type) }],
    otherwise,
    type,
    nullable: otherwise.nullable,
  };
}

/** The parts of the condition that compare one side with the other, for a look-up by hash; each over its own side's row. */
function equalitiesOf(condition: TypedExpression, width: number): JoinEquality[] {
  if (condition.kind === 'and')
    return [...equalitiesOf(condition.left, width), ...equalitiesOf(condition.right, width)];
  if (condition.kind !== 'call' || condition.scalar.name !== '=') return [];
  const [one, two] = condition.args;
  if (one === undefined || two === undefined || one.type.kind === 'CHAR' || two.type.kind === 'CHAR') return [];
  const [sideOne, sideTwo] = [sideOfExpression(one, width), sideOfExpression(two, width)];
  if (sideOne === 'left' && sideTwo === 'right') return [{ left: one, right: shifted(two, -width) }];
  if (sideOne === 'right' && sideTwo === 'left') return [{ left: two, right: shifted(one, -width) }];
  return [];
}

function sideOfExpression(expression: TypedExpression, width: number): 'left' | 'right' | undefined {
  const leaves = leavesOf(expression);
  if (leaves.length === 0 || leaves.some((leaf) => leaf.kind === 'rowtime')) return undefined;
  if (leaves.every((leaf) => leaf.kind === 'column' && leaf.index < width - 1)) return 'left';
  return leaves.every((leaf) => leaf.kind === 'column' && leaf.index >= width) ? 'right' : undefined;
}

function shifted(expression: TypedExpression, by: number): TypedExpression {
  return mapInputs(expression, (leaf) => (leaf.kind === 'column' ? { ...leaf, index: leaf.index + by } : leaf));
}
