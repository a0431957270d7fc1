/**
 * Temporal predicates on periods (start, end), half-open: the end does not belong to the period. The service's pages give
 * LEADS and LAGS as pictures only; a period leads another when it begins no later, ends no later, and both overlap.
 */
import { required } from '../../../base/assert.ts';
import type { TypedExpression } from '../plan/expression.ts';
import type { Binding, BindingTable, CallSite } from './call-site.ts';
import { booleanType } from './call-site.ts';
import { compare } from './comparison.ts';

type Operator = '<' | '<=' | '=';
/** s1, e1, s2, e2 by number. */
type Test = readonly [number, Operator, number];

const [s1, e1, s2, e2] = [0, 1, 2, 3] as const;

const predicates: Readonly<Record<string, readonly Test[]>> = {
  EQUALS: [
    [s1, '=', s2],
    [e1, '=', e2],
  ],
  CONTAINS: [
    [s1, '<=', s2],
    [e2, '<=', e1],
  ],
  'STRICTLY CONTAINS': [
    [s1, '<', s2],
    [e2, '<', e1],
  ],
  OVERLAPS: [
    [s1, '<', e2],
    [s2, '<', e1],
  ],
  PRECEDES: [[e1, '<=', s2]],
  'STRICTLY PRECEDES': [[e1, '<', s2]],
  'IMMEDIATELY PRECEDES': [[e1, '=', s2]],
  LEADS: [
    [s1, '<=', s2],
    [s2, '<', e1],
    [e1, '<=', e2],
  ],
  'STRICTLY LEADS': [
    [s1, '<', s2],
    [s2, '<', e1],
    [e1, '<', e2],
  ],
  'IMMEDIATELY LEADS': [
    [s1, '<', s2],
    [s2, '<', e1],
    [e1, '=', e2],
  ],
};

/** Those that are others with the periods swapped. */
const mirrored: Readonly<Record<string, string>> = {
  SUCCEEDS: 'PRECEDES',
  'STRICTLY SUCCEEDS': 'STRICTLY PRECEDES',
  'IMMEDIATELY SUCCEEDS': 'IMMEDIATELY PRECEDES',
  LAGS: 'LEADS',
  'STRICTLY LAGS': 'STRICTLY LEADS',
  'IMMEDIATELY LAGS': 'IMMEDIATELY LEADS',
};

function all(site: CallSite, args: readonly TypedExpression[], tests: readonly Test[]): TypedExpression {
  let result: TypedExpression | undefined;
  for (const [left, operator, right] of tests) {
    const test = compare(operator, required(args[left], 'a bound'), required(args[right], 'a bound'), site);
    result =
      result === undefined
        ? test
        : { kind: 'and', left: result, right: test, type: booleanType, nullable: result.nullable || test.nullable };
  }
  return required(result, 'a predicate tests something');
}

function predicate(name: string): Binding {
  const swapped = mirrored[name];
  const tests = required(predicates[swapped ?? name], 'a known predicate');
  return (site) => {
    const [a, b, c, d] = site.args;
    if (a === undefined || b === undefined || c === undefined)
      throw new TypeError('the grammar gives three or four values');
    // `(s, e) CONTAINS t`: the end does not belong to the period.
    if (d === undefined) {
      return all(
        site,
        [a, b, c],
        [
          [s1, '<=', s2],
          [s2, '<', e1],
        ],
      );
    }
    return all(site, swapped === undefined ? [a, b, c, d] : [c, d, a, b], tests);
  };
}

/** Both overlap and neither holds the other. */
const strictlyOverlaps: Binding = (site) => {
  const [a, b, c, d] = site.args;
  if (a === undefined || b === undefined || c === undefined || d === undefined)
    throw new TypeError('the grammar gives four values');
  const leads = required(predicates['STRICTLY LEADS'], 'a known predicate');
  const [left, right] = [all(site, [a, b, c, d], leads), all(site, [c, d, a, b], leads)];
  return { kind: 'or', left, right, type: booleanType, nullable: left.nullable || right.nullable };
};

export const periodBindings: BindingTable = new Map([
  ...[...Object.keys(predicates), ...Object.keys(mirrored)].map((name) => [`PERIOD ${name}`, predicate(name)] as const),
  ['PERIOD STRICTLY OVERLAPS', strictlyOverlaps] as const,
]);
