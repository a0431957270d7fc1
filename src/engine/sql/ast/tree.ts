/**
 * Expressions and queries as written, before names and types are known; one file, since each holds the other. Operators and
 * special forms are calls with the operator's name, so the binder has one table for all of them.
 */
import type { Span } from '../errors.ts';
import type { IntervalQualifier, SqlType } from '../types/sql-type.ts';

/** A name with the place it stands; `quoted` ones keep their case, others were folded to upper case. */
export interface Identifier {
  readonly name: string;
  readonly quoted: boolean;
  readonly at: Span;
}

/** A constant whose value is already in the form rows hold (see types/sql-type.ts). */
export interface Literal {
  readonly kind: 'literal';
  readonly at: Span;
  readonly type: SqlType;
  readonly value: number | bigint | string | boolean | null;
}

/** `a`, `t.a`, `t.r.f`, and ROWTIME in its qualified and unqualified forms. */
export interface ColumnReference {
  readonly kind: 'column';
  readonly at: Span;
  readonly path: readonly Identifier[];
}

export type NullTreatment = 'respect' | 'ignore';

export interface Call {
  readonly kind: 'call';
  readonly at: Span;
  /** A function's upper-case name, or the operator: '+', 'AND', 'IS NULL', 'FLOOR TO', 'SUBSTRING FROM' … */
  readonly name: string;
  readonly args: readonly Expression[];
  /** FLOOR, CEIL and EXTRACT take a unit of time instead of an argument. */
  readonly unit?: string;
  readonly distinct?: boolean;
  readonly nulls?: NullTreatment;
  readonly fromLast?: boolean;
  readonly over?: WindowSpec | Identifier;
}

/** `CASE [operand] WHEN … THEN … [ELSE …] END`. */
export interface Case {
  readonly kind: 'case';
  readonly at: Span;
  readonly operand?: Expression;
  readonly branches: readonly { readonly when: Expression; readonly then: Expression }[];
  readonly otherwise?: Expression;
}

export interface Cast {
  readonly kind: 'cast';
  readonly at: Span;
  readonly operand: Expression;
  readonly type: SqlType;
}

/** `(a - b) DAY TO SECOND`: the difference of two points in time as an interval. */
export interface Difference {
  readonly kind: 'difference';
  readonly at: Span;
  readonly operand: Expression;
  readonly qualifier: IntervalQualifier;
}

export interface RowConstructor {
  readonly kind: 'row';
  readonly at: Span;
  readonly items: readonly Expression[];
}

/** `operand [NOT] IN (query)`, or `EXISTS (query)` where there is no operand. */
export interface SubqueryTest {
  readonly kind: 'subquery';
  readonly at: Span;
  readonly operand?: Expression;
  readonly negated: boolean;
  readonly query: Query;
}

/** `*` or `alias.*`, as a select item or inside COUNT. */
export interface Star {
  readonly kind: 'star';
  readonly at: Span;
  readonly qualifier?: Identifier;
}

/** `CURSOR (query)`, an argument of a table function. */
export interface Cursor {
  readonly kind: 'cursor';
  readonly at: Span;
  readonly query: Query;
}

export type Expression =
  | Literal
  | ColumnReference
  | Call
  | Case
  | Cast
  | Difference
  | RowConstructor
  | SubqueryTest
  | Star
  | Cursor;

export interface SelectItem {
  readonly expression: Expression;
  readonly alias?: Identifier;
}

export type FrameBound =
  | { readonly kind: 'current' }
  | { readonly kind: 'unbounded'; readonly direction: 'preceding' | 'following' }
  | { readonly kind: 'offset'; readonly direction: 'preceding' | 'following'; readonly size: Expression };

export interface Frame {
  readonly at: Span;
  readonly unit: 'rows' | 'range';
  readonly from: FrameBound;
  readonly to: FrameBound;
}

export interface WindowSpec {
  readonly at: Span;
  /** A window that this one takes over, as in `OVER (w …)`. */
  readonly base?: Identifier;
  readonly partitionBy: readonly Expression[];
  readonly orderBy: readonly SortKey[];
  readonly frame?: Frame;
}

export interface NamedWindow {
  readonly name: Identifier;
  readonly spec: WindowSpec;
}

export interface SortKey {
  readonly expression: Expression;
  readonly descending: boolean;
}

export interface TableAlias {
  readonly name: Identifier;
  readonly columns?: readonly Identifier[];
}

export interface NamedTable {
  readonly kind: 'named';
  readonly at: Span;
  readonly path: readonly Identifier[];
  readonly over?: WindowSpec | Identifier;
  readonly alias?: TableAlias;
}

export interface DerivedTable {
  readonly kind: 'derived';
  readonly at: Span;
  readonly query: Query;
  readonly over?: WindowSpec | Identifier;
  readonly alias?: TableAlias;
}

export interface FunctionTable {
  readonly kind: 'function';
  readonly at: Span;
  readonly name: Identifier;
  readonly args: readonly Expression[];
  readonly alias?: TableAlias;
}

export type JoinType = 'inner' | 'left' | 'right' | 'full' | 'cross';

export interface JoinedTable {
  readonly kind: 'join';
  readonly at: Span;
  readonly type: JoinType;
  readonly left: TableReference;
  readonly right: TableReference;
  readonly natural: boolean;
  readonly on?: Expression;
  readonly using?: readonly Identifier[];
}

export type TableReference = NamedTable | DerivedTable | FunctionTable | JoinedTable;

export interface Stagger {
  readonly at: Span;
  readonly partitionBy: readonly Expression[];
  readonly range: Expression;
}

export interface Select {
  readonly kind: 'select';
  readonly at: Span;
  readonly stream: boolean;
  readonly distinct: boolean;
  readonly items: readonly SelectItem[];
  readonly from?: TableReference;
  readonly where?: Expression;
  readonly groupBy: readonly Expression[];
  readonly stagger?: Stagger;
  readonly having?: Expression;
  readonly windows: readonly NamedWindow[];
  readonly orderBy: readonly SortKey[];
  /** The T-sort's buffer: `ORDER BY … WITHIN interval`. */
  readonly within?: Expression;
}

export interface SetOperation {
  readonly kind: 'set';
  readonly at: Span;
  readonly operator: 'UNION' | 'EXCEPT' | 'INTERSECT';
  readonly all: boolean;
  readonly left: Query;
  readonly right: Query;
  readonly orderBy: readonly SortKey[];
  readonly within?: Expression;
}

export interface Values {
  readonly kind: 'values';
  readonly at: Span;
  readonly rows: readonly (readonly Expression[])[];
}

export type Query = Select | SetOperation | Values;
