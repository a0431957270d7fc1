/** All scalar operators and functions by name. Aggregates and analytic functions are in aggregates/. */
import { add, divide, multiply, negate, plus, subtract } from './arithmetic.ts';
import type { Binding, BindingTable } from './call-site.ts';
import { between, comparison, distinctFrom, inList, isNull, logical, not, truthTest } from './comparison.ts';
import { roundNumber, roundToUnit, step } from './rounding.ts';

const operators: readonly (readonly [string, Binding])[] = [
  ['+', add],
  ['-', subtract],
  ['*', multiply],
  ['/', divide],
  ['NEGATE', negate],
  ['PLUS', plus],
  ['=', comparison('=')],
  ['<>', comparison('<>')],
  ['<', comparison('<')],
  ['<=', comparison('<=')],
  ['>', comparison('>')],
  ['>=', comparison('>=')],
  ['AND', logical('and')],
  ['OR', logical('or')],
  ['NOT', not],
  ['IS NULL', isNull(false)],
  ['IS NOT NULL', isNull(true)],
  ['IS TRUE', truthTest('true', false)],
  ['IS NOT TRUE', truthTest('true', true)],
  ['IS FALSE', truthTest('false', false)],
  ['IS NOT FALSE', truthTest('false', true)],
  ['IS UNKNOWN', truthTest('null', false)],
  ['IS NOT UNKNOWN', truthTest('null', true)],
  ['IS DISTINCT FROM', distinctFrom(false)],
  ['IS NOT DISTINCT FROM', distinctFrom(true)],
  ['BETWEEN', between(false)],
  ['BETWEEN SYMMETRIC', between(true)],
  ['IN', inList],
  ['FLOOR', roundNumber('FLOOR')],
  ['CEIL', roundNumber('CEIL')],
  ['FLOOR TO', roundToUnit('FLOOR TO')],
  ['CEIL TO', roundToUnit('CEIL TO')],
  ['STEP', step],
];

export const scalarBindings: BindingTable = new Map(operators);
