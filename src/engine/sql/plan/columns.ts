/** Expressions carried from one row layout to another. */
import { unreachable } from '../../../base/assert.ts';
import type { TypedColumn, TypedExpression } from './expression.ts';

/** The expression with each column and each ROWTIME replaced. */
export function mapInputs(
  expression: TypedExpression,
  replace: (leaf: TypedExpression & { readonly kind: 'column' | 'rowtime' }) => TypedExpression,
): TypedExpression {
  const map = (child: TypedExpression): TypedExpression => mapInputs(child, replace);
  switch (expression.kind) {
    case 'column':
    case 'rowtime':
      return replace(expression);
    case 'literal':
    case 'parameter':
    case 'clock':
      return expression;
    case 'call':
      return { ...expression, args: expression.args.map(map) };
    case 'case':
      return {
        ...expression,
        branches: expression.branches.map((branch) => ({ when: map(branch.when), then: map(branch.then) })),
        otherwise: map(expression.otherwise),
      };
    case 'and':
    case 'or':
      return { ...expression, left: map(expression.left), right: map(expression.right) };
    case 'invoke':
      return { ...expression, args: expression.args.map(map), body: map(expression.body) };
    case 'membership':
      return { ...expression, operands: expression.operands.map(map) };
  }
  return unreachable(expression);
}

export function leavesOf(
  expression: TypedExpression,
): readonly (TypedExpression & { readonly kind: 'column' | 'rowtime' })[] {
  const leaves: (TypedExpression & { readonly kind: 'column' | 'rowtime' })[] = [];
  mapInputs(expression, (leaf) => {
    leaves.push(leaf);
    return leaf;
  });
  return leaves;
}

/** A column that moved: what was known about how it goes on no longer holds. */
export function movedColumn(column: TypedColumn, index: number, nullable: boolean): TypedColumn {
  return { kind: 'column', index, name: column.name, type: column.type, nullable, direction: 'none' };
}
