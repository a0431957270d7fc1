/** A plan as operators: each node pushes into the one above it. */
import { assert, unreachable } from '../../../base/assert.ts';
import type { Plan } from '../plan/plan.ts';
import { inputsOf, isStreaming } from '../plan/plan.ts';
import type { Row } from '../types/sql-type.ts';
import { Distinct } from './distinct.ts';
import { Filter } from './filter.ts';
import { Join } from './join.ts';
import { Merge } from './merge.ts';
import type { Downstream, OperatorContext } from './operator.ts';
import { Project, TimedProject } from './project.ts';
import { Over } from './over.ts';
import { setOperation } from './set-operation.ts';
import { Sort } from './sort.ts';
import { Stagger } from './stagger.ts';
import { TableFunctionOperator } from './table-function-operator.ts';
import { TableJoin } from './table-join.ts';
import type { TableContents } from './table-join.ts';
import { TimeSort } from './time-sort.ts';
import { Tumbling } from './tumbling.ts';
import { compileRow } from '../codegen/code-writer.ts';

/** Connects a reader to an in-application stream. */
export type ReadStream = (name: string, reader: Downstream) => void;

/** Builds the operators of a plan whose rows go to `next`. Finite inputs run when `start` is called. */
export function buildPlan(plan: Plan, context: OperatorContext, read: ReadStream, next: Downstream): { start(): void } {
  const starts: (() => void)[] = [];
  build(plan, { context, read, starts }, next);
  return {
    start: () => {
      for (const start of starts) start();
    },
  };
}

interface Building {
  readonly context: OperatorContext;
  readonly read: ReadStream;
  /** Pushes the rows of tables and VALUES, which come once. */
  readonly starts: (() => void)[];
}

function build(plan: Plan, building: Building, next: Downstream): void {
  const { context } = building;
  switch (plan.kind) {
    case 'stream':
      return building.read(plan.name, next);
    case 'table':
      return startWith(building, next, () => context.tableRows(plan.name));
    case 'values': {
      const rows = plan.rows.map((row) => compileRow(row, context.runtime));
      return startWith(building, next, () => rows.map((row) => row(context.runtime.nowMs(), [])));
    }
    case 'filter':
      return build(plan.input, building, new Filter(plan, context, next));
    case 'project': {
      const { rowtime } = plan;
      const project =
        rowtime === undefined
          ? new Project(plan, context, next)
          : new TimedProject({ ...plan, rowtime }, context, next);
      return build(plan.input, building, project);
    }
    case 'tumbling':
      return build(plan.input, building, new Tumbling(plan, context, next));
    case 'union': {
      if (!isStreaming(plan)) {
        const counted = countEnds(plan.inputs.length, next);
        for (const input of plan.inputs) build(input, building, counted);
        return;
      }
      const merge = new Merge(plan.inputs.length, context, next);
      for (const [index, input] of plan.inputs.entries()) build(input, building, merge.input(index));
      return;
    }
    case 'stagger':
      return build(plan.input, building, new Stagger(plan, context, next));
    case 'over':
      return build(plan.input, building, new Over(plan, context, next));
    case 'distinct':
      return build(plan.input, building, new Distinct(plan, context, next));
    case 'sort':
      return build(plan.input, building, new Sort(plan, context, next));
    case 'time sort':
      return build(plan.input, building, new TimeSort(plan, context, next));
    case 'function':
      return build(plan.input, building, new TableFunctionOperator(plan, context, next));
    case 'join': {
      const join = new Join(plan, context, next);
      build(plan.left, building, join.left);
      return build(plan.right, building, join.right);
    }
    case 'table join': {
      const table = tableContents(plan.table, context);
      return build(plan.input, building, new TableJoin(plan, table, context, next));
    }
    case 'set':
      return startWith(building, next, () =>
        setOperation(plan.operator, collectRows(plan.left, context), collectRows(plan.right, context)),
      );
    default:
      unreachable(plan);
  }
}

/** Rows that come once, when the application starts, and then the end of them. */
function startWith(building: Building, next: Downstream, rowsOf: () => readonly Row[]): void {
  building.starts.push(() => {
    const now = building.context.runtime.nowMs();
    for (const row of rowsOf()) next.row(now, row);
    next.bound(Number.POSITIVE_INFINITY);
  });
}

/** The end of several finite inputs is the end of the last. */
function countEnds(count: number, next: Downstream): Downstream {
  let left = count;
  return {
    row: (t, row) => next.row(t, row),
    bound: (t) => {
      left -= 1;
      if (left === 0) next.bound(t);
    },
  };
}

/** The rows of a finite plan: tables, VALUES and queries over them, evaluated at once. */
export function collectRows(plan: Plan, context: OperatorContext): readonly Row[] {
  const rows: Row[] = [];
  const finite = { ...context, register: () => undefined };
  const read = (): void => assert(false, 'a relation reads no stream');
  const built = buildPlan(plan, finite, read, { row: (_, row) => rows.push(row), bound: () => undefined });
  built.start();
  return rows;
}

function tableContents(plan: Plan, context: OperatorContext): TableContents {
  const names = tablesIn(plan);
  return {
    rows: () => collectRows(plan, context),
    version: () => names.reduce((sum, name) => sum + context.tableVersion(name), 0),
  };
}

function tablesIn(plan: Plan): readonly string[] {
  return plan.kind === 'table' ? [plan.name] : inputsOf(plan).flatMap(tablesIn);
}
