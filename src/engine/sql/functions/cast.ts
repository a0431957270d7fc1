/** CAST, and the conversions the binder puts in by itself. */
import { invalid } from '../errors.ts';
import type { Span } from '../errors.ts';
import { callOf } from '../plan/expression.ts';
import type { TypedExpression } from '../plan/expression.ts';
import { conversionOf, isAssignable, isCastable } from '../types/conversion.ts';
import { toDouble, toReal } from '../types/exact.ts';
import { asDecimal, familyOf, isApproximate, isDatetime, sameType, typeName } from '../types/sql-type.ts';
import type { SqlType } from '../types/sql-type.ts';
import { directionOf } from '../binder/monotonicity.ts';

export function castTo(expression: TypedExpression, to: SqlType, at: Span): TypedExpression {
  if (!isCastable(expression.type, to)) {
    throw invalid(
      at,
      `Cast function cannot convert value of type ${typeName(expression.type)} to type ${typeName(to)}`,
    );
  }
  return convert(expression, to);
}

/** For INSERT and for arguments: only within a family of types. */
export function assignTo(expression: TypedExpression, to: SqlType, at: Span, what: string): TypedExpression {
  if (!isAssignable(expression.type, to)) {
    throw invalid(
      at,
      `Cannot assign to target field '${what}' of type ${typeName(to)} from a value of type ${typeName(expression.type)}`,
      `write CAST(… AS ${typeName(to)}) where that is meant`,
    );
  }
  return convert(expression, to);
}

/** The pair is known to be castable. */
export function convert(expression: TypedExpression, to: SqlType): TypedExpression {
  const from = expression.type;
  if (sameType(from, to)) return expression;
  if (from.kind === 'NULL' || (expression.kind === 'literal' && expression.value === null)) {
    return { kind: 'literal', type: to, value: null, nullable: true };
  }
  const conversion = conversionOf(from, to);
  const literalConversion = conversion === undefined ? undefined : constantOf(expression, conversion);
  if (literalConversion !== undefined) return { kind: 'literal', type: to, value: literalConversion, nullable: false };
  const inline = inlineConversion(from, to);
  const parsesUnknown = to.kind === 'BOOLEAN';
  return callOf(
    {
      name: 'CAST',
      strict: true,
      detail: typeName(to),
      ...(parsesUnknown ? { mayBeNull: true } : {}),
      emit: (args, code) => {
        const value = args[0] ?? 'null';
        if (inline !== undefined) return inline(value, code.constant(toReal));
        return conversion === undefined ? value : `${code.constant(conversion)}(${value})`;
      },
      // Numbers and times keep their order, and so do dates as text, whose largest unit stands first.
      direction: ([arg]) => (arg !== undefined && keepsOrder(arg.type, to) ? directionOf(arg) : 'none'),
    },
    [expression],
    to,
  );
}

function keepsOrder(from: SqlType, to: SqlType): boolean {
  if (familyOf(from) === 'character') return false;
  return familyOf(to) !== 'character' || isDatetime(from);
}

function constantOf(expression: TypedExpression, conversion: (value: never) => unknown): number | string | undefined {
  if (expression.kind !== 'literal' || expression.value === null) return undefined;
  try {
    const value = conversion(expression.value as never);
    return typeof value === 'number' || typeof value === 'string' ? value : undefined;
  } catch {
    // The literal does not fit: that is the failure of each row it is evaluated for, not of the script.
    return undefined;
  }
}

/** The conversions worth writing without a call. */
function inlineConversion(from: SqlType, to: SqlType): ((value: string, real: string) => string) | undefined {
  const small = from.kind === 'TINYINT' || from.kind === 'SMALLINT' || from.kind === 'INTEGER' || isApproximate(from);
  if (to.kind === 'DOUBLE' && small) return (value) => value;
  if (to.kind === 'BIGINT' && small && !isApproximate(from)) return (value) => value;
  if (to.kind === 'REAL' && small) return (value, real) => `${real}(${value})`;
  return undefined;
}

/** Literals and columns as doubles, for functions that work on them. */
export function asNumber(type: SqlType): (value: number | bigint) => number {
  const scale = asDecimal(type)?.scale ?? 0;
  return scale === 0 ? Number : (value) => toDouble(value, scale);
}
