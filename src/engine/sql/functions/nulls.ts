/** COALESCE, NULLIF, and MONOTONIC, which only asserts. */
import { callOf, literalOf } from '../plan/expression.ts';
import type { TypedExpression } from '../plan/expression.ts';
import { simple } from '../types/sql-type.ts';
import { argumentAt, argumentsOf, commonOf } from './arguments.ts';
import type { Binding } from './call-site.ts';
import { convert } from './cast.ts';
import { compare, isNull, once } from './comparison.ts';

export const coalesce: Binding = (site) => {
  argumentsOf(site, 1, 1000);
  const type = commonOf(site);
  const isNotNull = isNull(true);
  let result: TypedExpression | undefined;
  for (const arg of [...site.args].reverse()) {
    const value = convert(arg, type);
    const rest = result;
    result =
      rest === undefined
        ? value
        : once(value, (operand) => ({
            kind: 'case',
            branches: [{ when: isNotNull({ ...site, args: [operand] }), then: operand }],
            otherwise: rest,
            type,
            nullable: operand.nullable && rest.nullable,
          }));
  }
  return result ?? literalOf(simple('NULL'), null);
};

/** NULL where both are equal, else the first. */
export const nullIf: Binding = (site) => {
  argumentsOf(site, 2);
  const first = argumentAt(site, 0);
  return once(first, (operand) => ({
    kind: 'case',
    branches: [{ when: compare('=', operand, argumentAt(site, 1), site), then: literalOf(first.type, null) }],
    otherwise: operand,
    type: first.type,
    nullable: true,
  }));
};

/** The user asserts that the expression rises; what happens if it does not is the user's. */
export const monotonic: Binding = (site) => {
  argumentsOf(site, 1);
  const value = argumentAt(site, 0);
  return callOf(
    { name: 'MONOTONIC', strict: true, emit: ([text = 'null']) => text, direction: () => 'ascending' },
    [value],
    value.type,
  );
};
