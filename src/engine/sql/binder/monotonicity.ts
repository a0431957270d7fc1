/**
 * Which expressions only ever rise (or fall) while a stream goes on, and which of them follow from ROWTIME alone, so that
 * the passing of time closes their groups even when no row comes.
 */
import { unreachable } from '../../../base/assert.ts';
import { childrenOf } from '../plan/expression.ts';
import type { Direction, TypedExpression } from '../plan/expression.ts';

export function directionOf(expression: TypedExpression): Direction {
  switch (expression.kind) {
    case 'literal':
      return 'constant';
    case 'rowtime':
      return 'ascending';
    case 'column':
      return expression.direction;
    case 'clock':
      // Fixed at the start of the query, whatever the rule table says of the functions that print it.
      return expression.moment === 'start' ? 'constant' : 'ascending';
    case 'call':
      if (expression.scalar.direction !== undefined) return expression.scalar.direction(expression.args);
      break;
    case 'case':
    case 'and':
    case 'or':
    case 'invoke':
    case 'parameter':
    case 'membership':
      break;
  }
  return expression.kind !== 'parameter' && childrenOf(expression).every((child) => directionOf(child) === 'constant')
    ? 'constant'
    : 'none';
}

export function reversed(direction: Direction): Direction {
  if (direction === 'ascending') return 'descending';
  return direction === 'descending' ? 'ascending' : direction;
}

/** The direction of a sum of two. */
export function together(left: Direction, right: Direction): Direction {
  if (left === 'constant') return right;
  if (right === 'constant' || left === right) return left;
  return 'none';
}

export function isMonotonic(direction: Direction): boolean {
  return direction === 'ascending' || direction === 'descending';
}

/** The expression with ROWTIME in place of the columns that follow from it; undefined where anything else is left. */
export function asFunctionOfRowtime(expression: TypedExpression): TypedExpression | undefined {
  switch (expression.kind) {
    case 'rowtime':
    case 'literal':
    case 'parameter':
      return expression;
    case 'clock':
      return expression.moment === 'start' ? expression : undefined;
    case 'column':
      return expression.ofRowtime;
    case 'call': {
      const args = allOf(expression.args);
      return args === undefined ? undefined : { ...expression, args };
    }
    case 'invoke': {
      const args = allOf(expression.args);
      const body = asFunctionOfRowtime(expression.body);
      return args === undefined || body === undefined ? undefined : { ...expression, args, body };
    }
    case 'case':
    case 'and':
    case 'or':
    case 'membership':
      return undefined;
  }
  return unreachable(expression);
}

function allOf(expressions: readonly TypedExpression[]): TypedExpression[] | undefined {
  const results = [];
  for (const expression of expressions) {
    const result = asFunctionOfRowtime(expression);
    if (result === undefined) return undefined;
    results.push(result);
  }
  return results;
}

/** CEIL keys close one instant after their own value; see operators/tumbling.ts. */
export function roundsUp(expression: TypedExpression): boolean {
  if (expression.kind === 'call' && expression.scalar.name === 'CEIL TO') return true;
  return childrenOf(expression).some(roundsUp);
}
