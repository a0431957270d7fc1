/**
 * Expressions with names resolved and types known. They hold no JavaScript but what a `Scalar` writes of itself, so the same
 * tree can be printed, compared and, later, written as another engine's SQL.
 */
import { unreachable } from '../../../base/assert.ts';
import type { SqlType, Value } from '../types/sql-type.ts';
import { typeName } from '../types/sql-type.ts';

/** How an expression moves while a stream goes on. */
export type Direction = 'constant' | 'ascending' | 'descending' | 'none';

/** What a scalar writes its JavaScript with. Names and literals of a script never become code: they are constants. */
export interface ScalarCode {
  /** The name under which the value reaches the generated function as a closure parameter. */
  constant(value: unknown): string;
}

export interface Scalar {
  readonly name: string;
  /** Any NULL argument makes NULL; `emit` then sees no NULL. */
  readonly strict: boolean;
  /** NULL may come out although no argument was NULL. */
  readonly mayBeNull?: boolean;
  /** Tells two scalars of the same name apart that behave differently: a unit, a target type, a pattern. */
  readonly detail?: string;
  /** A JavaScript expression over the names of the argument values. */
  emit(args: readonly string[], code: ScalarCode): string;
  /** How the result moves, given how the arguments do; without it, it is constant only where all of them are. */
  direction?(args: readonly TypedExpression[]): Direction;
}

export interface TypedLiteral {
  readonly kind: 'literal';
  readonly type: SqlType;
  readonly nullable: boolean;
  readonly value: Value;
}

export interface TypedColumn {
  readonly kind: 'column';
  readonly index: number;
  readonly name: string;
  readonly type: SqlType;
  readonly nullable: boolean;
  readonly direction: Direction;
  /** The column's value as a function of its row's ROWTIME alone, where it is one. */
  readonly ofRowtime?: TypedExpression;
  /** Rows of one value all have one ROWTIME, as the keys of a tumbling window do. */
  readonly perInstant?: boolean;
}

/** The ROWTIME of the row at hand. */
export interface TypedRowtime {
  readonly kind: 'rowtime';
  readonly type: SqlType;
  readonly nullable: false;
}

export interface TypedCall {
  readonly kind: 'call';
  readonly scalar: Scalar;
  readonly args: readonly TypedExpression[];
  readonly type: SqlType;
  readonly nullable: boolean;
}

export interface TypedCase {
  readonly kind: 'case';
  readonly branches: readonly { readonly when: TypedExpression; readonly then: TypedExpression }[];
  readonly otherwise: TypedExpression;
  readonly type: SqlType;
  readonly nullable: boolean;
}

export interface TypedLogical {
  readonly kind: 'and' | 'or';
  readonly left: TypedExpression;
  readonly right: TypedExpression;
  readonly type: SqlType;
  readonly nullable: boolean;
}

/** Evaluates the arguments once and then the body, where they are known as its parameters. */
export interface TypedInvocation {
  readonly kind: 'invoke';
  readonly name: string;
  readonly parameters: readonly TypedParameter[];
  readonly args: readonly TypedExpression[];
  readonly body: TypedExpression;
  /** RETURNS NULL ON NULL INPUT. */
  readonly nullOnNull: boolean;
  readonly type: SqlType;
  readonly nullable: boolean;
}

/** Known by its identity, so bodies can nest. */
export interface TypedParameter {
  readonly kind: 'parameter';
  readonly name: string;
  readonly type: SqlType;
  readonly nullable: boolean;
}

/** A value of the query, not of the row: the time it started, or the time now. */
export interface TypedClock {
  readonly kind: 'clock';
  readonly moment: 'start' | 'now';
  readonly type: SqlType;
  readonly nullable: false;
}

/** `[row] IN (query over tables)`, or EXISTS where there are no operands. */
export interface TypedMembership {
  readonly kind: 'membership';
  readonly operands: readonly TypedExpression[];
  /** The place of the subquery in the plan's list of subqueries. */
  readonly subquery: number;
  readonly type: SqlType;
  readonly nullable: boolean;
}

export type TypedExpression =
  | TypedLiteral
  | TypedColumn
  | TypedRowtime
  | TypedCall
  | TypedCase
  | TypedLogical
  | TypedInvocation
  | TypedParameter
  | TypedClock
  | TypedMembership;

export function literalOf(type: SqlType, value: Value): TypedLiteral {
  return { kind: 'literal', type, value, nullable: value === null };
}

export function callOf(scalar: Scalar, args: readonly TypedExpression[], type: SqlType): TypedCall {
  const nullable = scalar.mayBeNull === true || (scalar.strict && args.some((arg) => arg.nullable));
  return { kind: 'call', scalar, args, type, nullable };
}

export function childrenOf(expression: TypedExpression): readonly TypedExpression[] {
  switch (expression.kind) {
    case 'call':
      return expression.args;
    case 'case':
      return [...expression.branches.flatMap((branch) => [branch.when, branch.then]), expression.otherwise];
    case 'and':
    case 'or':
      return [expression.left, expression.right];
    case 'invoke':
      return [...expression.args, expression.body];
    case 'membership':
      return expression.operands;
    case 'literal':
    case 'column':
    case 'rowtime':
    case 'parameter':
    case 'clock':
      return [];
  }
  return unreachable(expression);
}

/** As SQL-like text: for the plan, for messages, and (since it is complete) to tell whether two expressions are the same. */
export function printExpression(expression: TypedExpression): string {
  return print(expression, new Map());
}

/** Parameters are numbered in the order they appear, so equal texts mean equal expressions. */
type ParameterNumbers = Map<TypedParameter, number>;

function print(expression: TypedExpression, numbers: ParameterNumbers): string {
  switch (expression.kind) {
    case 'literal':
      return expression.value === null ? 'NULL' : `${printValue(expression.value)}:${typeName(expression.type)}`;
    case 'column':
      return `${expression.name}#${expression.index}`;
    case 'rowtime':
      return 'ROWTIME';
    case 'parameter':
      if (!numbers.has(expression)) numbers.set(expression, numbers.size + 1);
      return `:${expression.name}${numbers.get(expression)}`;
    case 'clock':
      return expression.moment === 'now' ? 'NOW' : `START:${typeName(expression.type)}`;
    case 'call': {
      const detail = expression.scalar.detail === undefined ? '' : `{${expression.scalar.detail}}`;
      return `${expression.scalar.name}${detail}(${printAll(expression.args, numbers)})`;
    }
    case 'case': {
      const branches = expression.branches.map(
        (branch) => `WHEN ${print(branch.when, numbers)} THEN ${print(branch.then, numbers)}`,
      );
      return `CASE ${branches.join(' ')} ELSE ${print(expression.otherwise, numbers)} END`;
    }
    case 'and':
    case 'or': {
      const [left, right] = [print(expression.left, numbers), print(expression.right, numbers)];
      return `(${left} ${expression.kind.toUpperCase()} ${right})`;
    }
    case 'invoke': {
      const args = printAll(expression.args, numbers);
      return `${expression.name}(${args}) => ${print(expression.body, numbers)}`;
    }
    case 'membership':
      return `(${printAll(expression.operands, numbers)}) IN subquery ${expression.subquery}`;
  }
  return unreachable(expression);
}

function printAll(expressions: readonly TypedExpression[], numbers: ParameterNumbers): string {
  return expressions.map((expression) => print(expression, numbers)).join(', ');
}

function printValue(value: Value): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}
