/** Window frames: how far a window reaches, for OVER and for the sides of a join. */
import { invalid, unsupported } from '../errors.ts';
import type { Expression, Frame, FrameBound, Identifier, NamedWindow, WindowSpec } from '../ast/tree.ts';
import type { FrameExtent, JoinWindow } from '../plan/plan.ts';
import { isYearMonth } from '../types/sql-type.ts';

/** The specification itself, or the one of the WINDOW clause that the name stands for. */
export function resolveWindow(over: WindowSpec | Identifier, windows: readonly NamedWindow[]): WindowSpec {
  if (!('name' in over)) {
    if (over.base === undefined) return over;
    const base = named(over.base, windows);
    return {
      ...base,
      partitionBy: over.partitionBy.length > 0 ? over.partitionBy : base.partitionBy,
      ...(over.frame === undefined ? {} : { frame: over.frame }),
      at: over.at,
    };
  }
  return named(over, windows);
}

function named(name: Identifier, windows: readonly NamedWindow[]): WindowSpec {
  const window = windows.find((candidate) => candidate.name.name === name.name);
  if (window !== undefined) return window.spec;
  throw invalid(name.at, `Window '${name.name}' not found`, 'define it in a WINDOW clause at the end of the SELECT');
}

/** The frame of an aggregation: it ends at the current row. Without a frame it is everything up to the current row. */
export function extentOf(spec: WindowSpec): FrameExtent {
  const { frame } = spec;
  if (frame === undefined) return { unit: 'range', ms: Number.POSITIVE_INFINITY };
  if (frame.to.kind !== 'current') {
    if (frame.to.kind === 'unbounded') throw invalid(frame.at, 'UNBOUNDED FOLLOWING window not supported');
    throw invalid(
      frame.at,
      'Window must end at CURRENT ROW: offset windows are not supported',
      'write … AND CURRENT ROW',
    );
  }
  return precedingExtent(frame, frame.from);
}

function precedingExtent(frame: Frame, bound: FrameBound): FrameExtent {
  if (bound.kind === 'current') return frame.unit === 'rows' ? { unit: 'rows', rows: 0 } : { unit: 'range', ms: 0 };
  if (bound.direction === 'following') throw invalid(frame.at, 'A window cannot begin after the current row');
  if (bound.kind === 'unbounded') {
    return frame.unit === 'rows'
      ? { unit: 'rows', rows: Number.POSITIVE_INFINITY }
      : { unit: 'range', ms: Number.POSITIVE_INFINITY };
  }
  if (frame.unit === 'rows') return { unit: 'rows', rows: rowCount(bound.size) };
  return { unit: 'range', ms: intervalMs(bound.size, 'RANGE') };
}

function rowCount(size: Expression): number {
  if (size.kind !== 'literal' || typeof size.value !== 'number' || size.type.kind === 'DECIMAL' || size.value < 0) {
    throw invalid(size.at, 'ROWS needs a whole number that is not negative');
  }
  if (size.value === 0) throw invalid(size.at, 'ROWS 0 PRECEDING cannot be used', 'write ROWS CURRENT ROW');
  return size.value;
}

/** A day-time interval literal of at least zero. */
export function intervalMs(size: Expression, clause: string): number {
  if (size.kind !== 'literal' || size.type.kind !== 'INTERVAL' || typeof size.value !== 'number') {
    throw invalid(size.at, `${clause} needs an interval literal`, "write for instance INTERVAL '1' MINUTE");
  }
  if (isYearMonth(size.type)) throw invalid(size.at, `${clause} needs a day-time interval: months differ in length`);
  if (size.value < 0) throw invalid(size.at, `${clause} must not be negative`);
  return size.value;
}

/** The window of one side of a join. PARTITION BY is not allowed; ORDER BY says nothing that is not so anyway. */
export function joinWindowOf(spec: WindowSpec): JoinWindow {
  if (spec.partitionBy.length > 0) throw invalid(spec.at, 'PARTITION BY is not allowed in the window of a join');
  const { frame } = spec;
  if (frame === undefined) throw invalid(spec.at, 'The window of a join needs ROWS or RANGE');
  if (frame.to.kind === 'offset' && frame.to.direction === 'following' && frame.unit === 'range') {
    if (frame.from.kind !== 'current')
      throw unsupported(frame.at, 'A window on both sides of the current row is not supported');
    return { unit: 'following', ms: intervalMs(frame.to.size, 'RANGE') };
  }
  const extent = extentOf(spec);
  const size = extent.unit === 'rows' ? extent.rows : extent.ms;
  if (size === Number.POSITIVE_INFINITY)
    throw invalid(frame.at, 'An UNBOUNDED window in a join would keep every row for ever');
  return extent;
}
