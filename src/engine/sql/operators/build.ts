/** A plan as operators: each node pushes into the one above it. */
import { unreachable } from '../../../base/assert.ts';
import type { Plan } from '../plan/plan.ts';
import { isStreaming } from '../plan/plan.ts';
import { Filter } from './filter.ts';
import { Merge } from './merge.ts';
import type { Downstream, OperatorContext } from './operator.ts';
import { Project, TimedProject } from './project.ts';
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
      building.starts.push(() => {
        const now = context.runtime.nowMs();
        for (const row of context.tableRows(plan.name)) next.row(now, row);
        next.bound(Number.POSITIVE_INFINITY);
      });
      return;
    case 'values': {
      const rows = plan.rows.map((row) => compileRow(row, context.runtime));
      building.starts.push(() => {
        const now = context.runtime.nowMs();
        for (const row of rows) next.row(now, row(now, []));
        next.bound(Number.POSITIVE_INFINITY);
      });
      return;
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
    case 'over':
    case 'join':
    case 'table join':
    case 'set':
    case 'distinct':
    case 'sort':
    case 'time sort':
    case 'function':
      throw new Error(`not built yet: ${plan.kind}`);
    default:
      unreachable(plan);
  }
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
