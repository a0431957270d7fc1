/** Expressions bound to a scope: names resolved, types inferred, conversions put in. */
import { required, unreachable } from '../../../base/assert.ts';
import { invalid, unsupported } from '../errors.ts';
import type { SqlError } from '../errors.ts';
import type { Call, Case, Expression, SubqueryTest } from '../ast/tree.ts';
import { aggregateNames, isAggregate } from '../aggregates/definitions.ts';
import { isAnalytic } from '../aggregates/analytic-definitions.ts';
import { booleanType } from '../functions/call-site.ts';
import type { CallSite } from '../functions/call-site.ts';
import { difference } from '../functions/arithmetic.ts';
import { castTo, convert } from '../functions/cast.ts';
import { boolean, compare, once } from '../functions/comparison.ts';
import { scalarBindings } from '../functions/registry.ts';
import { literalOf } from '../plan/expression.ts';
import type { TypedExpression, TypedParameter } from '../plan/expression.ts';
import { isStreaming } from '../plan/plan.ts';
import type { Plan } from '../plan/plan.ts';
import { commonType } from '../types/common-type.ts';
import { familyOf, sameType, simple, typeName } from '../types/sql-type.ts';
import type { SqlType } from '../types/sql-type.ts';
import type { CreateFunction } from '../ast/statement.ts';
import { closestName, expand } from './catalog.ts';
import type { BindContext } from './catalog.ts';
import { Scope } from './scope.ts';
import type { Query } from '../ast/tree.ts';

/** Looks at a node before it is bound: group keys, aggregates and analytics stand for columns of another row. */
export type Intercept = (node: Expression) => TypedExpression | undefined;

export class ExpressionBinder {
  readonly #scope: Scope;
  readonly #context: BindContext;
  readonly #bindQuery: (query: Query) => Plan;
  readonly #intercept: Intercept | undefined;

  constructor(scope: Scope, context: BindContext, bindQuery: (query: Query) => Plan, intercept?: Intercept) {
    this.#scope = scope;
    this.#context = context;
    this.#bindQuery = bindQuery;
    this.#intercept = intercept;
  }

  bind(node: Expression): TypedExpression {
    const known = this.#intercept?.(node);
    if (known !== undefined) return known;
    switch (node.kind) {
      case 'literal':
        return literalOf(node.type, node.value);
      case 'column': {
        const [only] = node.path;
        if (node.path.length === 1 && only?.name === 'ROWTIME' && !only.quoted) return this.#scope.rowtime();
        return this.#scope.column(node);
      }
      case 'call':
        return this.#call(node);
      case 'case':
        return this.#case(node);
      case 'cast':
        return castTo(this.bind(node.operand), node.type, node.at);
      case 'difference': {
        const { operand } = node;
        const [left, right] = operand.kind === 'call' && operand.name === '-' ? operand.args : [];
        if (left === undefined || right === undefined) {
          throw invalid(node.at, 'An interval qualifier may follow only a difference, as in (a - b) SECOND');
        }
        return difference(this.bind(left), this.bind(right), node.qualifier, node.at);
      }
      case 'subquery':
        return this.#subquery(node);
      case 'row':
        throw invalid(node.at, 'A row of several values cannot stand here');
      case 'star':
        throw invalid(node.at, '* cannot stand here');
      case 'cursor':
        throw invalid(node.at, 'CURSOR can only be an argument of a table function');
    }
    return unreachable(node);
  }

  condition(node: Expression, clause: string): TypedExpression {
    const bound = this.bind(node);
    if (bound.type.kind !== 'BOOLEAN' && bound.type.kind !== 'NULL') {
      throw invalid(node.at, `${clause} clause must be a condition, found ${typeName(bound.type)}`);
    }
    return convert(bound, booleanType);
  }

  #call(node: Call): TypedExpression {
    if (node.over !== undefined)
      throw invalid(node.at, `${node.name} OVER can stand only in a select list or in ORDER BY`);
    if (isAggregate(node.name)) {
      throw invalid(
        node.at,
        `Aggregate expression ${node.name} is illegal here; aggregates stand in select lists, HAVING and ORDER BY`,
      );
    }
    if (isAnalytic(node.name)) throw invalid(node.at, `${node.name} needs an OVER clause`);
    const special = this.#special(node);
    if (special !== undefined) return special;
    const overloads = this.#context.catalog.functions.get(node.name);
    const binding = scalarBindings.get(node.name);
    if (overloads === undefined && binding === undefined) throw this.#unknownFunction(node);
    const site: CallSite = {
      at: node.at,
      name: node.name,
      args: node.args.map((arg) => this.bind(arg)),
      argAt: node.args.map((arg) => arg.at),
      ...(node.unit === undefined ? {} : { unit: node.unit }),
    };
    if (overloads !== undefined) return this.#userFunction(site, overloads);
    return required(binding, 'one of both exists')(site);
  }

  #unknownFunction(node: Call): SqlError {
    const names = [...scalarBindings.keys(), ...aggregateNames, ...this.#context.catalog.functions.keys()];
    const guess = closestName(names, node.name);
    const reason = `No match found for function signature ${node.name}`;
    return invalid(node.at, reason, guess === undefined ? undefined : `did you mean ${guess}?`);
  }

  /** Comparisons of rows, and IN lists of them. */
  #special(node: Call): TypedExpression | undefined {
    const [left, ...rest] = node.args;
    if (left?.kind !== 'row') return undefined;
    if (node.name === 'IN') {
      let result: TypedExpression | undefined;
      for (const item of rest) {
        const test = this.#equalRows(node, left, item);
        result = result === undefined ? test : disjunction(result, test);
      }
      return result;
    }
    const [right] = rest;
    if ((node.name === '=' || node.name === '<>') && right !== undefined) {
      const equal = this.#equalRows(node, left, right);
      if (node.name === '=') return equal;
      return scalarBindings.get('NOT')?.({ at: node.at, name: 'NOT', args: [equal], argAt: [node.at] });
    }
    return undefined;
  }

  #equalRows(node: Call, left: Expression, right: Expression): TypedExpression {
    const one = left.kind === 'row' ? left.items : [left];
    const two = right.kind === 'row' ? right.items : [right];
    if (one.length !== two.length) throw invalid(node.at, 'Rows that are compared must have the same number of values');
    let result: TypedExpression = literalOf(booleanType, true);
    for (const [index, item] of one.entries()) {
      const other = two[index];
      if (other === undefined) continue;
      const site = { at: node.at, name: '=', args: [], argAt: [] };
      const equal = compare('=', this.bind(item), this.bind(other), site);
      result = {
        kind: 'and',
        left: result,
        right: equal,
        type: booleanType,
        nullable: result.nullable || equal.nullable,
      };
    }
    return result;
  }

  #case(node: Case): TypedExpression {
    if (node.operand === undefined) return this.#searchedCase(node, undefined);
    return once(this.bind(node.operand), (operand) => this.#searchedCase(node, operand));
  }

  #searchedCase(node: Case, operand: TypedExpression | undefined): TypedExpression {
    const branches = node.branches.map((branch) => {
      const when = this.bind(branch.when);
      const site: CallSite = { at: branch.when.at, name: 'CASE', args: [when], argAt: [branch.when.at] };
      const test = operand === undefined ? boolean(when, site) : compare('=', operand, when, site);
      return { when: test, then: this.bind(branch.then) };
    });
    const otherwise = node.otherwise === undefined ? literalOf(simple('NULL'), null) : this.bind(node.otherwise);
    const types = [...branches.map((branch) => branch.then.type), otherwise.type];
    const type = commonType(types);
    if (type === undefined)
      throw invalid(node.at, `Illegal mixing of types in CASE: ${types.map(typeName).join(', ')}`);
    if (type.kind === 'NULL')
      throw invalid(node.at, 'ELSE clause or at least one THEN clause must be non-NULL', 'CAST NULL to a type');
    const typed = branches.map((branch) => ({ when: branch.when, then: convert(branch.then, type) }));
    const last = convert(otherwise, type);
    return {
      kind: 'case',
      branches: typed,
      otherwise: last,
      type,
      nullable: last.nullable || typed.some((branch) => branch.then.nullable),
    };
  }

  /** Only over tables: a subquery over a stream would never have a last row. */
  #subquery(node: SubqueryTest): TypedExpression {
    const plan = this.#bindQuery(node.query);
    if (isStreaming(plan))
      throw unsupported(node.at, 'A subquery in a condition may read reference tables and VALUES, no streams');
    const operands =
      node.operand === undefined
        ? []
        : (node.operand.kind === 'row' ? node.operand.items : [node.operand]).map((item) => this.bind(item));
    if (node.operand !== undefined && operands.length !== plan.columns.length) {
      throw invalid(node.at, `IN compares ${operands.length} value(s) with ${plan.columns.length} column(s)`);
    }
    const typed = operands.map((operand, index) => {
      const column = plan.columns[index];
      if (column === undefined || familyOf(column.type) !== familyOf(operand.type)) {
        throw invalid(node.at, `Values passed to IN operator must have compatible types`);
      }
      return convert(operand, column.type);
    });
    const subquery = this.#context.subqueries.push(plan) - 1;
    const membership: TypedExpression = {
      kind: 'membership',
      operands: typed,
      subquery,
      type: booleanType,
      nullable: operands.length > 0,
    };
    if (!node.negated) return membership;
    const not = scalarBindings.get('NOT');
    return not === undefined ? membership : not({ at: node.at, name: 'NOT', args: [membership], argAt: [node.at] });
  }

  #userFunction(site: CallSite, overloads: readonly CreateFunction[]): TypedExpression {
    const matching = overloads.find(
      (candidate) =>
        candidate.parameters.length === site.args.length &&
        candidate.parameters.every((parameter, index) => fitsParameter(site.args[index]?.type, parameter.type)),
    );
    if (matching === undefined) {
      const forms = overloads.map(
        (candidate) =>
          `${candidate.name.name}(${candidate.parameters.map((parameter) => typeName(parameter.type)).join(', ')})`,
      );
      const found = site.args.map((arg) => typeName(arg.type)).join(', ');
      throw invalid(
        site.at,
        `No match found for function signature ${site.name}(${found}). Declared: ${forms.join('; ')}`,
        'arguments of functions are not converted; CAST them to the declared types',
      );
    }
    return this.#expand(site, matching);
  }

  #expand(site: CallSite, definition: CreateFunction): TypedExpression {
    const args = definition.parameters.map((parameter, index) => {
      const arg = site.args[index];
      return arg === undefined ? literalOf(parameter.type, null) : convert(arg, parameter.type);
    });
    const parameters = definition.parameters.map((parameter, index): TypedParameter => ({
      kind: 'parameter',
      name: parameter.name.name,
      type: parameter.type,
      nullable: args[index]?.nullable ?? true,
    }));
    const columns = parameters.map((parameter) => ({ name: parameter.name, hidden: false, expression: parameter }));
    const scope = new Scope(
      [{ alias: undefined, columns, rowtime: literalOf(simple('TIMESTAMP'), null) }],
      this.#context,
    );
    const what = `Function ${definition.name.name}/${definition.parameters.length}`;
    const body = expand(this.#context, what, site.at, () =>
      new ExpressionBinder(scope, this.#context, this.#bindQuery).bind(definition.body),
    );
    return {
      kind: 'invoke',
      name: definition.name.name,
      parameters,
      args,
      body: functionResult(body, definition),
      nullOnNull: definition.nullOnNull,
      type: definition.returns,
      nullable: true,
    };
  }
}

function fitsParameter(type: SqlType | undefined, declared: SqlType): boolean {
  if (type === undefined) return false;
  if (type.kind === 'NULL') return true;
  // Lengths of texts may differ; everything else is taken as it is declared.
  return familyOf(declared) === 'character' ? familyOf(type) === 'character' : sameType(type, declared);
}

/** "The result must have exactly the declared type" would refuse the documents' own samples, whose bodies widen. */
export function functionResult(body: TypedExpression, definition: CreateFunction): TypedExpression {
  if (body.type.kind !== 'NULL' && familyOf(body.type) !== familyOf(definition.returns)) {
    throw invalid(
      definition.body.at,
      `The function returns ${typeName(definition.returns)}, its body is ${typeName(body.type)}`,
      `CAST the body to ${typeName(definition.returns)}`,
    );
  }
  return convert(body, definition.returns);
}

function disjunction(left: TypedExpression, right: TypedExpression): TypedExpression {
  return { kind: 'or', left, right, type: booleanType, nullable: left.nullable || right.nullable };
}
