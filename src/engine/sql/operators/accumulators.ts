/** Aggregates of a sliding window as generated code over flat arrays of fields. */
import type { Aggregate } from '../aggregates/aggregate.ts';
import { CodeWriter } from '../codegen/code-writer.ts';
import type { RuntimeValues } from '../codegen/code-writer.ts';
import type { Row, Value } from '../types/sql-type.ts';

export type Accumulator = Value[];

export interface AccumulatorCode {
  create(): Accumulator;
  /** Adds the values of one row. */
  readonly add: (into: Accumulator, args: Row) => void;
  /** Adds what `from` holds. */
  readonly merge: (into: Accumulator, from: Accumulator) => void;
  readonly results: (from: Accumulator) => Row;
}

export interface PlacedAggregate {
  readonly aggregate: Aggregate;
  /** Where its arguments begin in a row of arguments. */
  readonly firstArg: number;
}

export function compileAccumulators(aggregates: readonly PlacedAggregate[], runtime: RuntimeValues): AccumulatorCode {
  const initial = aggregates.flatMap(({ aggregate }) => aggregate.initial);
  const add = new CodeWriter(runtime);
  const merge = new CodeWriter(runtime);
  const result = new CodeWriter(runtime);
  const results: string[] = [];
  let offset = 0;
  for (const { aggregate, firstArg } of aggregates) {
    const places = aggregate.initial.map((_, field) => offset + field);
    offset += aggregate.initial.length;
    const into = places.map((place) => `into[${place}]`);
    const from = places.map((place) => `from[${place}]`);
    const args = aggregate.args.map((_, index) => `args[${firstArg + index}]`);
    const checks = args.map((arg) => `${arg} !== null`);
    const statement = aggregate.add(into, args, add);
    add.line(checks.length === 0 ? statement : `if (${checks.join(' && ')}) { ${statement} }`);
    merge.line(aggregate.merge(into, from, merge));
    results.push(aggregate.result(from, result));
  }
  result.line(`return [${results.join(', ')}];`);
  return {
    create: () => [...initial],
    add: add.build(['into', 'args']),
    merge: merge.build(['into', 'from']),
    results: result.build(['from']),
  };
}
