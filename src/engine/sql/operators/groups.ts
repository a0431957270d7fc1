/** Groups by key with their accumulators; the hot loop of aggregations is generated here. */
import { CodeWriter, rowInputs } from '../codegen/code-writer.ts';
import type { RuntimeValues } from '../codegen/code-writer.ts';
import type { Aggregate } from '../aggregates/aggregate.ts';
import type { TypedExpression } from '../plan/expression.ts';
import type { Row, Value } from '../types/sql-type.ts';

/** One group: its keys and its aggregates' fields, in a layout that generated code knows. */
export type Group = Record<string, Value>;

export interface GroupCode {
  /** Adds a row to its group, which is made where there is none yet; `made` is told of it. */
  readonly add: (groups: Map<Value, Group>, t: number, row: Row, made: (group: Group) => void) => void;
  /** The row that a finished group gives: its keys, then its aggregates. */
  readonly finish: (group: Group) => Row;
  /** The group's fields in order, for snapshots. */
  readonly fields: readonly string[];
}

/** One text for several values, different for different values. */
export function compositeKey(values: readonly Value[]): Value {
  let key = '';
  for (const value of values) {
    key +=
      typeof value === 'string'
        ? `${value.length}:${value}`
        : `${typeof value === 'bigint' ? 'n' : ''}${String(value)};`;
  }
  return key;
}

/** `constantKey` is a key that all groups share, so it need not be compared: the open window's. */
export function compileGroups(
  keys: readonly TypedExpression[],
  aggregates: readonly Aggregate[],
  constantKey: number | undefined,
  runtime: RuntimeValues,
): GroupCode {
  const keyFields = keys.map((_, index) => `key${index}`);
  const aggregateFields = aggregates.map((aggregate, index) =>
    aggregate.initial.map((_, field) => `agg${index}f${field}`),
  );
  const fields = [...keyFields, ...aggregateFields.flat()];
  return {
    fields,
    add: compileAdd(keys, aggregates, constantKey, runtime),
    finish: compileFinish(keyFields, aggregates, aggregateFields, runtime),
  };
}

function compileAdd(
  keys: readonly TypedExpression[],
  aggregates: readonly Aggregate[],
  constantKey: number | undefined,
  runtime: RuntimeValues,
): GroupCode['add'] {
  const code = new CodeWriter(runtime);
  const keyNames = keys.map((key) => code.value(key, rowInputs));
  // All arguments are evaluated before anything is added, so a row that fails leaves its group as it was.
  const args = aggregates.map((aggregate) => aggregate.args.map((arg) => code.value(arg, rowInputs)));
  const compared = keyNames.filter((_, index) => index !== constantKey);
  const [single = '0'] = compared;
  code.line(
    `const key = ${compared.length < 2 ? single : `${code.constant(compositeKey)}([${compared.join(', ')}])`};`,
  );
  code.line('let group = groups.get(key);');
  const initial = [
    ...keyNames.map((name, index) => `key${index}: ${name}`),
    ...aggregates.flatMap((aggregate, index) =>
      aggregate.initial.map((value, field) => `agg${index}f${field}: ${String(value)}`),
    ),
  ];
  code.line(`if (group === undefined) { group = { ${initial.join(', ')} }; made(group); groups.set(key, group); }`);
  for (const [index, aggregate] of aggregates.entries()) {
    const names = args[index] ?? [];
    const fields = aggregate.initial.map((_, field) => `group.agg${index}f${field}`);
    const nullable = names.filter((_, arg) => aggregate.args[arg]?.nullable === true);
    const statement = aggregate.add(fields, names, code);
    code.line(
      nullable.length === 0
        ? statement
        : `if (${nullable.map((name) => `${name} !== null`).join(' && ')}) { ${statement} }`,
    );
  }
  return code.build(['groups', 't', 'row', 'made']);
}

function compileFinish(
  keyFields: readonly string[],
  aggregates: readonly Aggregate[],
  aggregateFields: readonly (readonly string[])[],
  runtime: RuntimeValues,
): GroupCode['finish'] {
  const code = new CodeWriter(runtime);
  const results = aggregates.map((aggregate, index) =>
    aggregate.result(
      (aggregateFields[index] ?? []).map((field) => `group.${field}`),
      code,
    ),
  );
  code.line(`return [${[...keyFields.map((field) => `group.${field}`), ...results].join(', ')}];`);
  return code.build(['group']);
}
