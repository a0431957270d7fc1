/** What names mean while a script is bound: streams, reference tables, views and functions. */
import type { CreateFunction } from '../ast/statement.ts';
import type { Identifier, Query } from '../ast/tree.ts';
import { SqlError, invalid } from '../errors.ts';
import type { Span, SqlWarning } from '../errors.ts';
import type { Plan } from '../plan/plan.ts';
import type { SqlType } from '../types/sql-type.ts';

export interface Column {
  readonly name: string;
  readonly type: SqlType;
  readonly notNull?: boolean;
  /** Reached by name only, not by `*`. */
  readonly hidden?: boolean;
}

export interface StreamSchema {
  readonly name: string;
  readonly columns: readonly Column[];
}

export interface View {
  readonly query: Query;
  readonly columns?: readonly Identifier[];
}

export interface Catalog {
  readonly streams: Map<string, StreamSchema>;
  readonly tables: Map<string, StreamSchema>;
  readonly views: Map<string, View>;
  readonly functions: Map<string, CreateFunction[]>;
}

/** What binding one query collects. */
export interface BindContext {
  readonly catalog: Catalog;
  readonly strict: boolean;
  readonly warnings: SqlWarning[];
  /** Queries inside of IN and EXISTS, in the order in which expressions refer to them. */
  readonly subqueries: Plan[];
  /** Views and functions being expanded, to refuse those that hold themselves. */
  readonly expanding: Set<string>;
  /** How many views and functions were expanded so far. */
  expansions: number;
}

/** Views and functions that use others twice would grow without end. */
export const expansionsMax = 2000;

/** Expands a view or function, which may not hold itself. */
export function expand<T>(context: BindContext, what: string, at: Span, bind: () => T): T {
  context.expansions += 1;
  if (context.expansions > expansionsMax) {
    throw new SqlError({ kind: 'limit', at, reason: `a query expands more than ${expansionsMax} views and functions` });
  }
  if (context.expanding.has(what)) throw invalid(at, `${what} uses itself`);
  context.expanding.add(what);
  try {
    return bind();
  } finally {
    context.expanding.delete(what);
  }
}

export function warn(context: BindContext, warning: SqlWarning): void {
  const known = context.warnings.some(
    (other) =>
      other.message === warning.message && other.at.line === warning.at.line && other.at.column === warning.at.column,
  );
  if (!known) context.warnings.push(warning);
}

/** The name itself, or the only one that differs from an unquoted name in its case. */
export function findName(
  names: Iterable<string>,
  identifier: Identifier,
): { readonly exact?: string; readonly similar: readonly string[] } {
  const similar = [];
  for (const name of names) {
    if (name === identifier.name) return { exact: name, similar: [] };
    if (name.toUpperCase() === identifier.name.toUpperCase()) similar.push(name);
  }
  return { similar };
}

/** The closest of the names, for a hint. */
export function closestName(names: Iterable<string>, wanted: string): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(name.toUpperCase(), wanted.toUpperCase());
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const substitution = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}

/** As the script must write it. */
export function quoteName(name: string, isReserved: (word: string) => boolean): string {
  return /^[A-Z_][A-Z0-9_]*$/.test(name) && !isReserved(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
