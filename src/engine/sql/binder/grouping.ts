/** GROUP BY and WINDOWED BY STAGGER: what may stand in the select list, and the plan that makes the groups. */
import { SqlError, invalid } from '../errors.ts';
import type { Call, Expression, Query, Select } from '../ast/tree.ts';
import type { Aggregate } from '../aggregates/aggregate.ts';
import { bindAggregate, isAggregate } from '../aggregates/definitions.ts';
import { printExpression } from '../plan/expression.ts';
import type { TypedExpression } from '../plan/expression.ts';
import { isStreaming } from '../plan/plan.ts';
import type { OutputColumn, Plan } from '../plan/plan.ts';
import type { BindContext } from './catalog.ts';
import { ExpressionBinder } from './expressions.ts';
import type { BoundFrom } from './from.ts';
import { asFunctionOfRowtime, directionOf, isMonotonic, roundsUp } from './monotonicity.ts';
import { plainColumn } from './output.ts';
import { Scope, columnOf, rowtimeOfRow } from './scope.ts';

interface GroupingOptions {
  readonly node: Select;
  readonly from: BoundFrom;
  readonly context: BindContext;
  readonly bindQuery: (query: Query) => Plan;
}

export class Grouping {
  readonly #options: GroupingOptions;
  readonly #input: ExpressionBinder;
  readonly #output: ExpressionBinder;
  readonly #keys: readonly TypedExpression[];
  readonly #printedKeys: readonly string[];
  readonly #monotonicKey: number | undefined;
  readonly #aggregates: { readonly text: string; readonly aggregate: Aggregate }[] = [];

  constructor(options: GroupingOptions) {
    this.#options = options;
    const { node, from, context, bindQuery } = options;
    this.#input = new ExpressionBinder(from.scope, context, bindQuery);
    this.#output = new ExpressionBinder(new Scope([], context), context, bindQuery, (expression) =>
      this.#intercept(expression),
    );
    const written = node.stagger?.partitionBy ?? node.groupBy;
    this.#keys = written.map((key) => this.#input.bind(key));
    this.#printedKeys = this.#keys.map(printExpression);
    this.#monotonicKey = node.stagger === undefined && isStreaming(from.plan) ? this.#findMonotonicKey() : undefined;
  }

  bind(expression: Expression): TypedExpression {
    return this.#output.bind(expression);
  }

  condition(expression: Expression): TypedExpression {
    return this.#output.condition(expression, 'HAVING');
  }

  plan(staggerMs: number | undefined): Plan {
    const input = this.#options.from.plan;
    const aggregates = this.#aggregates.map(({ aggregate }) => aggregate);
    const columns = [
      ...this.#keys.map((key, index) => this.#keyColumn(key, index)),
      ...aggregates.map((aggregate, index) =>
        plainColumn(`${aggregate.name}$${index}`, aggregate.type, aggregate.nullable),
      ),
    ];
    if (staggerMs !== undefined)
      return { kind: 'stagger', input, keys: this.#keys, rangeMs: staggerMs, aggregates, columns };
    const key = this.#monotonicKey === undefined ? undefined : this.#keys[this.#monotonicKey];
    const ofRowtime = key === undefined ? undefined : asFunctionOfRowtime(key);
    return {
      kind: 'tumbling',
      input,
      keys: this.#keys,
      aggregates,
      columns,
      closesAfterKey: key !== undefined && roundsUp(key),
      ...(this.#monotonicKey === undefined ? {} : { monotonicKey: this.#monotonicKey }),
      ...(ofRowtime === undefined ? {} : { ofRowtime }),
    };
  }

  /** The key whose change closes all groups: one that follows from ROWTIME closes them without a row too. */
  #findMonotonicKey(): number {
    const { node } = this.#options;
    const monotonic = [...this.#keys.entries()].filter(([, key]) => isMonotonic(directionOf(key)));
    const timed = monotonic.filter(([, key]) => asFunctionOfRowtime(key) !== undefined);
    if (timed.length > 1) {
      const at = node.groupBy[timed[1]?.[0] ?? 0]?.at ?? node.at;
      throw invalid(at, 'GROUP BY has multiple ROWTIME columns: only one grouping expression may be based on ROWTIME');
    }
    const found = timed[0] ?? monotonic[0];
    if (found !== undefined) return found[0];
    throw new SqlError({
      kind: 'validation',
      at: node.groupBy[0]?.at ?? node.at,
      reason:
        node.groupBy.length === 0
          ? 'Aggregates over a stream need a GROUP BY with a monotonic expression: without one they would never finish'
          : 'Streaming aggregation (GROUP BY) requires at least one non-constant monotonic or time-based grouping expression',
      mend: "add for instance STEP(s.ROWTIME BY INTERVAL '60' SECOND) or FLOOR(s.ROWTIME TO MINUTE)",
    });
  }

  #keyColumn(key: TypedExpression, index: number): OutputColumn {
    const name = key.kind === 'column' ? key.name : `KEY$${index}`;
    const plain = plainColumn(name, key.type, key.nullable);
    // All groups of one monotonic value leave at one instant.
    return index === this.#monotonicKey ? { ...plain, direction: directionOf(key), perInstant: true } : plain;
  }

  #intercept(node: Expression): TypedExpression | undefined {
    if (node.kind === 'literal') return undefined;
    if (node.kind === 'call' && node.over !== undefined) {
      throw invalid(
        node.at,
        'OVER cannot be combined with GROUP BY in one SELECT',
        'put one of them into a stream or subquery of its own',
      );
    }
    if (node.kind === 'call' && isAggregate(node.name)) return this.#aggregate(node);
    const key = this.#asKey(node);
    if (key !== undefined) return key;
    if (node.kind !== 'column') return undefined;
    // The operator ROWTIME: the timestamp of the row about to be made.
    if (node.path.length === 1 && node.path[0]?.name === 'ROWTIME' && !node.path[0].quoted) return rowtimeOfRow;
    // Names that do not exist are told as such.
    this.#input.bind(node);
    const name = node.path.map((part) => part.name).join('.');
    throw invalid(
      node.at,
      `Expression '${name}' is not being grouped`,
      `aggregate it, or add it to the ${this.#options.node.stagger === undefined ? 'GROUP BY' : 'PARTITION BY'}`,
    );
  }

  #asKey(node: Expression): TypedExpression | undefined {
    let bound: TypedExpression;
    try {
      bound = this.#input.bind(node);
    } catch (error) {
      // It holds aggregates or does not bind here: then it is no key, and its parts are looked at one by one.
      if (error instanceof SqlError) return undefined;
      throw error;
    }
    const index = this.#printedKeys.indexOf(printExpression(bound));
    const key = this.#keys[index];
    return key === undefined ? undefined : columnOf(this.#keyColumn(key, index), index);
  }

  #aggregate(node: Call): TypedExpression {
    const star = node.args[0]?.kind === 'star';
    const args = star ? [] : node.args.map((arg) => this.#input.bind(arg));
    const aggregate = bindAggregate({
      at: node.at,
      name: node.name,
      args,
      argAt: node.args.map((arg) => arg.at),
      star,
      distinct: node.distinct === true,
    });
    const text = `${aggregate.name}(${aggregate.args.map(printExpression).join(', ')})`;
    let index = this.#aggregates.findIndex((known) => known.text === text);
    if (index < 0) index = this.#aggregates.push({ text, aggregate }) - 1;
    return {
      kind: 'column',
      index: this.#keys.length + index,
      name: `${aggregate.name}$${index}`,
      type: aggregate.type,
      nullable: aggregate.nullable,
      direction: 'none',
    };
  }
}
