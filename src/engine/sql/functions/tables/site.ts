/** How a table function is asked to bind itself, and the checks that all share. */
import { invalid } from '../../errors.ts';
import type { Span } from '../../errors.ts';
import type { TypedExpression } from '../../plan/expression.ts';
import type { OutputColumn } from '../../plan/plan.ts';
import type { TableFunction } from '../../plan/table-function.ts';
import type { Value } from '../../types/sql-type.ts';

export interface TableFunctionSite {
  readonly at: Span;
  readonly name: string;
  /** The cursor's columns. */
  readonly columns: readonly OutputColumn[];
  readonly args: readonly { readonly at: Span; readonly value: TypedExpression }[];
}

export type TableFunctionBinding = (site: TableFunctionSite) => TableFunction;

export function argCount(site: TableFunctionSite, least: number, most: number): void {
  if (site.args.length >= least && site.args.length <= most) return;
  const expected = least === most ? String(least) : `${least} to ${most}`;
  throw invalid(site.at, `${site.name} takes ${expected} arguments behind its cursor, found ${site.args.length}`);
}

function literalAt(site: TableFunctionSite, index: number): Value | undefined {
  const arg = site.args[index];
  if (arg === undefined) return undefined;
  if (arg.value.kind !== 'literal') throw invalid(arg.at, `Argument ${index + 2} of ${site.name} must be a literal`);
  return arg.value.value;
}

export interface NumberRange {
  readonly what: string;
  readonly least: number;
  readonly most: number;
  readonly otherwise?: number;
}

export function wholeAt(site: TableFunctionSite, index: number, range: NumberRange): number {
  const value = literalAt(site, index) ?? range.otherwise;
  const isWhole =
    typeof value === 'number' && Number.isInteger(value) && site.args[index]?.value.type.kind !== 'DECIMAL';
  if (!isWhole || value < range.least || value > range.most) {
    throw invalid(
      site.args[index]?.at ?? site.at,
      `${range.what} of ${site.name} must be a whole number from ${range.least} to ${range.most}`,
    );
  }
  return value;
}

/** A number greater than zero, as a DECIMAL or otherwise. */
export function positiveAt(site: TableFunctionSite, index: number, what: string): number {
  const arg = site.args[index]?.value;
  const value = literalAt(site, index);
  const scale = arg?.type.kind === 'DECIMAL' ? arg.type.scale : 0;
  const number = Number(value) / 10 ** scale;
  if (value === null || !(number > 0))
    throw invalid(site.args[index]?.at ?? site.at, `${what} of ${site.name} must be greater than 0`);
  return number;
}

export function textAt(site: TableFunctionSite, index: number, what: string): string {
  const value = literalAt(site, index);
  if (typeof value !== 'string')
    throw invalid(site.args[index]?.at ?? site.at, `${what} of ${site.name} must be a text literal`);
  return value;
}

export function booleanAt(site: TableFunctionSite, index: number, what: string): boolean {
  const value = literalAt(site, index) ?? false;
  if (typeof value !== 'boolean')
    throw invalid(site.args[index]?.at ?? site.at, `${what} of ${site.name} must be TRUE or FALSE`);
  return value;
}

/** The column that a text names, by its catalog name. */
export function columnAt(site: TableFunctionSite, index: number): number {
  const name = textAt(site, index, 'the column');
  const found = site.columns.findIndex((column) => column.name === name);
  if (found >= 0) return found;
  const names = site.columns.map((column) => `'${column.name}'`).join(', ');
  throw invalid(site.args[index]?.at ?? site.at, `The cursor of ${site.name} has no column '${name}'; it has ${names}`);
}

const numericKinds = new Set(['DOUBLE', 'REAL', 'TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT']);
export const numericColumnsMax = 30;

/** The columns that the learning functions look at: all numbers but DECIMALs. */
export function numericColumns(site: TableFunctionSite): readonly number[] {
  const indexes = [...site.columns.entries()]
    .filter(([, column]) => numericKinds.has(column.type.kind))
    .map(([index]) => index);
  if (indexes.length === 0)
    throw invalid(site.at, `The cursor of ${site.name} has no numeric column (DECIMAL does not count)`);
  if (indexes.length > numericColumnsMax)
    throw invalid(site.at, `${site.name} takes at most ${numericColumnsMax} numeric columns`);
  return indexes;
}
