/** How a function or operator is asked to bind itself to its arguments. */
import { invalid, spanning } from '../errors.ts';
import type { Span, SqlError } from '../errors.ts';
import type { TypedExpression } from '../plan/expression.ts';
import { callOf } from '../plan/expression.ts';
import type { Scalar } from '../plan/expression.ts';
import { simple, typeName } from '../types/sql-type.ts';
import type { SqlType } from '../types/sql-type.ts';

export interface CallSite {
  readonly at: Span;
  readonly name: string;
  readonly args: readonly TypedExpression[];
  readonly argAt: readonly Span[];
  readonly unit?: string;
}

/** Checks the arguments and gives the typed call; throws `SqlError` where they do not fit. */
export type Binding = (site: CallSite) => TypedExpression;

export type BindingTable = ReadonlyMap<string, Binding>;

/** In the dialect's words: `Cannot apply '-' to arguments of type '<DATE> - <DATE>'. Supported form(s): …`. */
export function cannotApply(site: CallSite, forms: string): SqlError {
  const types = site.args.map((arg) => `<${typeName(arg.type)}>`);
  const infix = site.args.length === 2 && !/^[A-Z0-9_]+$/.test(site.name);
  const shown = infix ? types.join(` ${site.name} `) : `${site.name}(${types.join(', ')})`;
  return invalid(site.at, `Cannot apply '${site.name}' to arguments of type '${shown}'. Supported form(s): ${forms}`);
}

export function wrongCount(site: CallSite, expected: string): SqlError {
  return invalid(
    site.at,
    `Invalid number of arguments to function '${site.name}'. Was expecting ${expected} argument(s), found ${site.args.length}`,
  );
}

/** A strict call: NULL where any argument is. */
export function strictCall(
  name: string,
  args: readonly TypedExpression[],
  type: SqlType,
  emit: Scalar['emit'],
  more: Partial<Pick<Scalar, 'mayBeNull' | 'detail' | 'direction'>> = {},
): TypedExpression {
  return callOf({ name, strict: true, emit, ...more }, args, type);
}

/** Calls a JavaScript function that is handed in as a constant. */
export function calling(implementation: (...values: never[]) => unknown, ...extra: readonly unknown[]): Scalar['emit'] {
  return (args, code) => {
    const constants = extra.map((value) => code.constant(value));
    return `${code.constant(implementation)}(${[...args, ...constants].join(', ')})`;
  };
}

export const booleanType: SqlType = simple('BOOLEAN');

export function spanOfArgs(site: CallSite): Span {
  const first = site.argAt[0];
  const last = site.argAt.at(-1);
  return first === undefined || last === undefined ? site.at : spanning(first, last);
}
