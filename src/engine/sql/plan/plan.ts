/**
 * What a query does, as a tree of relational operators over typed expressions. It knows nothing of how rows are moved, so it
 * can be printed, run by operators/, or written as another engine's SQL.
 */
import { unreachable } from '../../../base/assert.ts';
import type { Aggregate } from '../aggregates/aggregate.ts';
import type { Analytic } from '../aggregates/analytic.ts';
import type { SqlType } from '../types/sql-type.ts';
import type { Direction, TypedExpression } from './expression.ts';
import type { TableFunction } from './table-function.ts';

export interface OutputColumn {
  readonly name: string;
  readonly type: SqlType;
  readonly nullable: boolean;
  readonly direction: Direction;
  readonly ofRowtime?: TypedExpression;
  readonly perInstant?: boolean;
  /** Only by name, never through `*`: APPROXIMATE_ARRIVAL_TIME and the like. */
  readonly hidden?: boolean;
}

interface Node {
  readonly columns: readonly OutputColumn[];
}

export interface StreamScan extends Node {
  readonly kind: 'stream';
  readonly name: string;
}

/** The reference table as it stands when it is asked. */
export interface TableScan extends Node {
  readonly kind: 'table';
  readonly name: string;
}

export interface ValuesPlan extends Node {
  readonly kind: 'values';
  readonly rows: readonly (readonly TypedExpression[])[];
}

export interface FilterPlan extends Node {
  readonly kind: 'filter';
  readonly input: Plan;
  readonly condition: TypedExpression;
}

export interface ProjectPlan extends Node {
  readonly kind: 'project';
  readonly input: Plan;
  readonly expressions: readonly TypedExpression[];
  /** `… AS ROWTIME`: the new timestamp of each row, which must ascend. */
  readonly rowtime?: TypedExpression;
}

/** Rows out are the keys followed by the aggregates. */
export interface TumblingPlan extends Node {
  readonly kind: 'tumbling';
  readonly input: Plan;
  readonly keys: readonly TypedExpression[];
  /** Which key closes all groups when it changes; undefined over a finite input, where the end closes them. */
  readonly monotonicKey?: number;
  readonly ofRowtime?: TypedExpression;
  /** The key is the end of its window, which belongs to the window itself. */
  readonly closesAfterKey: boolean;
  readonly aggregates: readonly Aggregate[];
}

export interface StaggerPlan extends Node {
  readonly kind: 'stagger';
  readonly input: Plan;
  readonly keys: readonly TypedExpression[];
  readonly rangeMs: number;
  readonly aggregates: readonly Aggregate[];
}

/** How far back a window reaches from the row at hand; both may be Infinity. */
export type FrameExtent =
  | { readonly unit: 'rows'; readonly rows: number }
  | { readonly unit: 'range'; readonly ms: number };

export interface OverWindow {
  readonly partitionBy: readonly TypedExpression[];
  readonly extent: FrameExtent;
  readonly functions: readonly OverFunction[];
}

/** One function over a window; `slot` is the place of its result behind the input's columns. */
export type OverFunction =
  | { readonly kind: 'aggregate'; readonly slot: number; readonly aggregate: Aggregate }
  | { readonly kind: 'analytic'; readonly slot: number; readonly analytic: Analytic };

/** Rows out are the input's columns followed by the windows' results. */
export interface OverPlan extends Node {
  readonly kind: 'over';
  readonly input: Plan;
  readonly windows: readonly OverWindow[];
}

/** What a side of a join keeps: the rows of its window, or only its latest row. */
export type JoinWindow =
  | FrameExtent
  | { readonly unit: 'current' }
  | { readonly unit: 'following'; readonly ms: number };

/** Rows out are the left columns, the left ROWTIME, the right columns, the right ROWTIME. */
export interface JoinPlan extends Node {
  readonly kind: 'join';
  readonly left: Plan;
  readonly right: Plan;
  readonly leftWindow: JoinWindow;
  readonly rightWindow: JoinWindow;
  readonly keepsLeft: boolean;
  readonly keepsRight: boolean;
  readonly condition: TypedExpression;
  readonly equalities: readonly JoinEquality[];
}

/** left = right, each over its own side's row. */
export interface JoinEquality {
  readonly left: TypedExpression;
  readonly right: TypedExpression;
}

/** A stream (or a table) with a table; rows out are as those of a join, with the left ROWTIME for both. */
export interface TableJoinPlan extends Node {
  readonly kind: 'table join';
  readonly input: Plan;
  readonly table: Plan;
  /** The stream stands on the right. */
  readonly swapped: boolean;
  readonly keepsInput: boolean;
  readonly condition: TypedExpression;
  readonly equalities: readonly JoinEquality[];
}

export interface UnionPlan extends Node {
  readonly kind: 'union';
  readonly inputs: readonly Plan[];
}

/** UNION, EXCEPT and INTERSECT of relations. */
export interface SetPlan extends Node {
  readonly kind: 'set';
  readonly operator: 'UNION' | 'EXCEPT' | 'INTERSECT';
  readonly left: Plan;
  readonly right: Plan;
}

export interface DistinctPlan extends Node {
  readonly kind: 'distinct';
  readonly input: Plan;
  /** Columns that are compared; ROWTIME itself is not. */
  readonly compared: readonly number[];
  /** When this changes, what was seen is forgotten; undefined over a finite input. */
  readonly monotonic?: TypedExpression;
  readonly ofRowtime?: TypedExpression;
}

export interface SortPlan extends Node {
  readonly kind: 'sort';
  readonly input: Plan;
  /** Changes of it end a batch; undefined over a finite input. */
  readonly leading?: TypedExpression;
  readonly ofRowtime?: TypedExpression;
  readonly perInstant: boolean;
  readonly keys: readonly { readonly expression: TypedExpression; readonly descending: boolean }[];
}

export interface TimeSortPlan extends Node {
  readonly kind: 'time sort';
  readonly input: Plan;
  readonly time: TypedExpression;
  readonly withinMs: number;
}

export interface FunctionPlan extends Node {
  readonly kind: 'function';
  readonly input: Plan;
  readonly definition: TableFunction;
}

export type Plan =
  | StreamScan
  | TableScan
  | ValuesPlan
  | FilterPlan
  | ProjectPlan
  | TumblingPlan
  | StaggerPlan
  | OverPlan
  | JoinPlan
  | TableJoinPlan
  | UnionPlan
  | SetPlan
  | DistinctPlan
  | SortPlan
  | TimeSortPlan
  | FunctionPlan;

export function inputsOf(plan: Plan): readonly Plan[] {
  switch (plan.kind) {
    case 'stream':
    case 'table':
    case 'values':
      return [];
    case 'join':
    case 'set':
      return [plan.left, plan.right];
    case 'table join':
      return [plan.input, plan.table];
    case 'union':
      return plan.inputs;
    case 'filter':
    case 'project':
    case 'tumbling':
    case 'stagger':
    case 'over':
    case 'distinct':
    case 'sort':
    case 'time sort':
    case 'function':
      return [plan.input];
  }
  return unreachable(plan);
}

/** Reads at least one stream, so it never ends by itself. */
export function isStreaming(plan: Plan): boolean {
  return plan.kind === 'stream' || inputsOf(plan).some(isStreaming);
}
