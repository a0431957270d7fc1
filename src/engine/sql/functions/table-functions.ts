/** The functions that may stand in TABLE(…). */
import { invalid } from '../errors.ts';
import type { Span } from '../errors.ts';
import type { TypedExpression } from '../plan/expression.ts';
import type { OutputColumn } from '../plan/plan.ts';
import type { TableFunction } from '../plan/table-function.ts';

export interface TableFunctionSite {
  readonly at: Span;
  readonly name: string;
  /** The cursor's columns. */
  readonly columns: readonly OutputColumn[];
  readonly args: readonly { readonly at: Span; readonly value: TypedExpression }[];
}

type TableFunctionBinding = (site: TableFunctionSite) => TableFunction;

const bindings: ReadonlyMap<string, TableFunctionBinding> = new Map<string, TableFunctionBinding>([]);

export function bindTableFunction(site: TableFunctionSite): TableFunction {
  const binding = bindings.get(site.name);
  if (binding === undefined)
    throw invalid(site.at, `No table function ${site.name}; there are ${[...bindings.keys()].join(', ')}`);
  return binding(site);
}
