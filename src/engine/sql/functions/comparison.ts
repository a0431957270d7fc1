/** Comparisons, truth tests, BETWEEN and IN. */
import { required } from '../../../base/assert.ts';
import { invalid } from '../errors.ts';
import { callOf, literalOf } from '../plan/expression.ts';
import type { TypedExpression, TypedParameter } from '../plan/expression.ts';
import { commonOfTwo, commonType } from '../types/common-type.ts';
import { asDecimal, decimal, familyOf, isInteger, typeName } from '../types/sql-type.ts';
import type { SqlType } from '../types/sql-type.ts';
import type { Binding, CallSite } from './call-site.ts';
import { booleanType, cannotApply, strictCall } from './call-site.ts';
import { convert } from './cast.ts';

const javaScript = { '=': '===', '<>': '!==', '<': '<', '<=': '<=', '>': '>', '>=': '>=' } as const;
type Comparison = keyof typeof javaScript;

/** Blanks at the end of a CHAR do not count when it is compared. */
function trimmed(text: string, code: { constant(value: unknown): string }): string {
  return `${code.constant(trimBlanks)}(${text})`;
}

function trimBlanks(text: string): string {
  return text.endsWith(' ') ? text.replace(/ +$/, '') : text;
}

/** Operands of one scale and representation, so that JavaScript's own comparison is right. */
function aligned(left: TypedExpression, right: TypedExpression, type: SqlType): readonly TypedExpression[] {
  const [one, two] = [asDecimal(left.type), asDecimal(right.type)];
  if (one !== undefined && two !== undefined) {
    const scale = Math.max(one.scale, two.scale);
    // Only the scale matters here; a precision that could be exceeded would refuse what can be compared.
    return [left, right].map((operand) =>
      asDecimal(operand.type)?.scale === scale ? operand : convert(operand, decimal(19, scale)),
    );
  }
  if (familyOf(type) === 'character' || type.kind === 'INTERVAL' || familyOf(type) === 'binary') return [left, right];
  return [convert(left, type), convert(right, type)];
}

export function compare(
  operator: Comparison,
  left: TypedExpression,
  right: TypedExpression,
  site: CallSite,
): TypedExpression {
  const type = commonOfTwo(left.type, right.type);
  if (type === undefined || type.kind === 'RECORD') {
    throw cannotApply(
      { ...site, name: operator, args: [left, right] },
      `'<COMPARABLE_TYPE> ${operator} <COMPARABLE_TYPE>'`,
    );
  }
  if (type.kind === 'NULL') return literalOf(booleanType, null);
  const operands = aligned(left, right, type);
  const padded = left.type.kind === 'CHAR' || right.type.kind === 'CHAR';
  return strictCall(operator, operands, booleanType, ([one = 'null', two = 'null'], code) => {
    const [a, b] = padded ? [trimmed(one, code), trimmed(two, code)] : [one, two];
    return `(${a} ${javaScript[operator]} ${b})`;
  });
}

export function comparison(operator: Comparison): Binding {
  return (site) => compare(operator, required(site.args[0], 'left'), required(site.args[1], 'right'), site);
}

export function isNull(negated: boolean): Binding {
  return ({ args }) => {
    const operand = required(args[0], 'an operand');
    const name = negated ? 'IS NOT NULL' : 'IS NULL';
    const emit = ([value]: readonly string[]): string => `(${value} ${negated ? '!==' : '==='} null)`;
    return callOf({ name, strict: false, emit }, [operand], booleanType);
  };
}

export function truthTest(truth: 'true' | 'false' | 'null', negated: boolean): Binding {
  return (site) => {
    const operand = boolean(required(site.args[0], 'an operand'), site);
    const emit = ([value]: readonly string[]): string => `(${value} ${negated ? '!==' : '==='} ${truth})`;
    return callOf({ name: site.name, strict: false, emit }, [operand], booleanType);
  };
}

export function boolean(expression: TypedExpression, site: CallSite): TypedExpression {
  if (expression.type.kind === 'NULL') return literalOf(booleanType, null);
  if (expression.type.kind !== 'BOOLEAN') throw cannotApply(site, `'${site.name} <BOOLEAN>'`);
  return expression;
}

export const not: Binding = (site) =>
  strictCall('NOT', [boolean(required(site.args[0], 'an operand'), site)], booleanType, ([value]) => `!${value}`);

export function logical(kind: 'and' | 'or'): Binding {
  return (site) => {
    const left = boolean(required(site.args[0], 'left'), site);
    const right = boolean(required(site.args[1], 'right'), site);
    return { kind, left, right, type: booleanType, nullable: left.nullable || right.nullable };
  };
}

export function distinctFrom(negated: boolean): Binding {
  return (site) => {
    const [left, right] = [required(site.args[0], 'left'), required(site.args[1], 'right')];
    const type = commonOfTwo(left.type, right.type);
    if (type === undefined) throw cannotApply(site, `'<COMPARABLE_TYPE> ${site.name} <COMPARABLE_TYPE>'`);
    const operands = aligned(left, right, type);
    const emit = ([one, two]: readonly string[]): string => `(${one} ${negated ? '===' : '!=='} ${two})`;
    return callOf({ name: site.name, strict: false, emit }, operands, booleanType);
  };
}

/** Evaluates `value` once for a body that uses it several times. */
export function once(value: TypedExpression, body: (parameter: TypedExpression) => TypedExpression): TypedExpression {
  if (value.kind === 'column' || value.kind === 'literal' || value.kind === 'parameter' || value.kind === 'rowtime') {
    return body(value);
  }
  const parameter: TypedParameter = { kind: 'parameter', name: 'value', type: value.type, nullable: value.nullable };
  const result = body(parameter);
  return {
    kind: 'invoke',
    name: 'LET',
    parameters: [parameter],
    args: [value],
    body: result,
    nullOnNull: false,
    type: result.type,
    nullable: result.nullable,
  };
}

function either(kind: 'and' | 'or', left: TypedExpression, right: TypedExpression): TypedExpression {
  return { kind, left, right, type: booleanType, nullable: left.nullable || right.nullable };
}

export function between(symmetric: boolean): Binding {
  return (site) => {
    const [value, low, high] = [0, 1, 2].map((index) => required(site.args[index], 'an operand'));
    const [v, l, h] = [required(value, 'value'), required(low, 'low'), required(high, 'high')];
    return once(v, (operand) => {
      const within = (from: TypedExpression, to: TypedExpression): TypedExpression =>
        either('and', compare('>=', operand, from, site), compare('<=', operand, to, site));
      return symmetric ? either('or', within(l, h), within(h, l)) : within(l, h);
    });
  };
}

/** A list of literals becomes one look-up; others a chain of comparisons. */
export const inList: Binding = (site) => {
  const [value, ...items] = site.args;
  const operand = required(value, 'an operand');
  const type = commonType(site.args.map((arg) => arg.type));
  if (type === undefined) {
    throw invalid(
      site.at,
      `Values passed to IN operator must have compatible types: ${site.args.map((arg) => typeName(arg.type)).join(', ')}`,
    );
  }
  const constants = items.map((item) => convert(item, type));
  const simple =
    type.kind !== 'CHAR' && familyOf(type) !== 'interval' && constants.every((item) => item.kind === 'literal');
  if (simple && items.length > 1 && (familyOf(type) !== 'numeric' || isInteger(type) || type.kind === 'DOUBLE')) {
    const values = new Set(constants.map((item) => (item.kind === 'literal' ? item.value : null)));
    const hasNull = values.delete(null);
    const missing = hasNull ? 'null' : 'false';
    const detail = [...values].map(String).join();
    return strictCall(
      'IN',
      [convert(operand, type)],
      booleanType,
      ([v], code) => `${code.constant(values)}.has(${v}) || ${missing}`,
      {
        mayBeNull: hasNull,
        detail,
      },
    );
  }
  return once(operand, (parameter) => {
    let result: TypedExpression | undefined;
    for (const item of items) {
      const test = compare('=', parameter, item, site);
      result = result === undefined ? test : either('or', result, test);
    }
    return required(result, 'IN has an item');
  });
};
