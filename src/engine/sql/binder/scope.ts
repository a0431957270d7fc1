/** The relations a query reads from and the columns their names stand for. */
import { invalid } from '../errors.ts';
import type { ColumnReference, Identifier } from '../ast/tree.ts';
import { reservedWords } from '../parser/reserved-words.ts';
import { callOf } from '../plan/expression.ts';
import type { TypedColumn, TypedExpression } from '../plan/expression.ts';
import type { OutputColumn } from '../plan/plan.ts';
import { simple } from '../types/sql-type.ts';
import { closestName, findName, quoteName, warn } from './catalog.ts';
import type { BindContext } from './catalog.ts';

export const rowtimeOfRow: TypedExpression = { kind: 'rowtime', type: simple('TIMESTAMP'), nullable: false };

export interface ScopeColumn {
  readonly name: string;
  readonly hidden: boolean;
  readonly expression: TypedExpression;
}

export interface Relation {
  readonly alias: string | undefined;
  readonly columns: readonly ScopeColumn[];
  readonly rowtime: TypedExpression;
}

export function columnOf(column: OutputColumn, index: number): TypedColumn {
  return {
    kind: 'column',
    index,
    name: column.name,
    type: column.type,
    nullable: column.nullable,
    direction: column.direction,
    ...(column.ofRowtime === undefined ? {} : { ofRowtime: column.ofRowtime }),
    ...(column.perInstant === undefined ? {} : { perInstant: column.perInstant }),
  };
}

export function relationOf(columns: readonly OutputColumn[], alias: string | undefined): Relation {
  return {
    alias,
    rowtime: rowtimeOfRow,
    columns: columns.map((column, index) => ({
      name: column.name,
      hidden: column.hidden === true,
      expression: columnOf(column, index),
    })),
  };
}

export class Scope {
  readonly relations: readonly Relation[];
  /** Columns joined by USING or NATURAL: one name for both sides. */
  readonly merged: readonly ScopeColumn[];
  readonly #context: BindContext;

  constructor(relations: readonly Relation[], context: BindContext, merged: readonly ScopeColumn[] = []) {
    this.relations = relations;
    this.merged = merged;
    this.#context = context;
  }

  /** Unqualified ROWTIME. */
  rowtime(): TypedExpression {
    // With several relations it is the timestamp of the joined row.
    const [only] = this.relations;
    return this.relations.length === 1 && only !== undefined ? only.rowtime : rowtimeOfRow;
  }

  column(reference: ColumnReference): TypedExpression {
    const [first, second, third] = reference.path;
    if (first === undefined || reference.path.length > 3)
      throw invalid(reference.at, 'a column has at most three names');
    if (second === undefined) return this.#unqualified(first);
    const relation = this.#relation(first);
    if (relation === undefined) {
      // `record.field`, without the relation's alias.
      const record = third === undefined ? this.#maybe(first) : undefined;
      if (record?.type.kind === 'RECORD') return fieldOf(record, second);
      throw this.#unknownTable(first);
    }
    if (second.name === 'ROWTIME' && !second.quoted) return relation.rowtime;
    const column = this.#pick(relation.columns, second, `table '${relation.alias ?? first.name}'`);
    return third === undefined ? column : fieldOf(column, third);
  }

  /** What `*` stands for. */
  allColumns(): readonly ScopeColumn[] {
    const merged = new Set(this.merged.map((column) => column.name));
    const rest = this.relations.flatMap((relation) =>
      relation.columns.filter((column) => !column.hidden && !merged.has(column.name)),
    );
    return [...this.merged, ...rest];
  }

  columnsOf(qualifier: Identifier): readonly ScopeColumn[] {
    const relation = this.#relation(qualifier);
    if (relation === undefined) throw this.#unknownTable(qualifier);
    return relation.columns.filter((column) => !column.hidden);
  }

  #relation(name: Identifier): Relation | undefined {
    const exact = this.relations.find((relation) => relation.alias === name.name);
    if (exact !== undefined || name.quoted || this.#context.strict) return exact;
    const similar = this.relations.filter((relation) => relation.alias?.toUpperCase() === name.name);
    return similar.length === 1 ? similar[0] : undefined;
  }

  #maybe(name: Identifier): TypedExpression | undefined {
    return this.relations.flatMap((relation) => relation.columns).find((column) => column.name === name.name)
      ?.expression;
  }

  #unqualified(name: Identifier): TypedExpression {
    const merged = this.merged.find((column) => column.name === name.name);
    if (merged !== undefined) return merged.expression;
    return this.#pick(
      this.relations.flatMap((relation) => relation.columns),
      name,
      'any table',
    );
  }

  #pick(columns: readonly ScopeColumn[], name: Identifier, where: string): TypedExpression {
    const exact = columns.filter((column) => column.name === name.name);
    if (exact.length > 1)
      throw invalid(name.at, `Column '${name.name}' is ambiguous`, 'put the alias of its table before it');
    const [found] = exact;
    if (found !== undefined) return found.expression;
    const { similar } = findName(
      columns.map((column) => column.name),
      name,
    );
    const [only] = similar;
    if (only !== undefined && similar.length === 1 && !name.quoted && !this.#context.strict) {
      this.#warnCase(name, only);
      const match = columns.find((column) => column.name === only);
      if (match !== undefined) return match.expression;
    }
    const guess =
      only ??
      closestName(
        columns.map((column) => column.name),
        name.name,
      );
    throw invalid(
      name.at,
      `Column '${name.name}' not found in ${where}`,
      guess === undefined ? undefined : `did you mean ${quoteName(guess, (word) => reservedWords.has(word))}?`,
    );
  }

  #warnCase(name: Identifier, actual: string): void {
    const quoted = quoteName(actual, (word) => reservedWords.has(word));
    warn(this.#context, {
      at: name.at,
      message: `Unquoted names are folded to upper case: ${name.name} was read as ${quoted}, the only column that differs by its case.`,
      rewritten: quoted,
    });
  }

  #unknownTable(name: Identifier): Error {
    const aliases = this.relations.flatMap((relation) => (relation.alias === undefined ? [] : [relation.alias]));
    const guess = closestName(aliases, name.name);
    const hint =
      guess === undefined ? undefined : `did you mean ${quoteName(guess, (word) => reservedWords.has(word))}?`;
    return invalid(name.at, `Table '${name.name}' not found`, hint);
  }
}

export function fieldOf(record: TypedExpression, name: Identifier): TypedExpression {
  const { type } = record;
  if (type.kind !== 'RECORD') throw invalid(name.at, `A field is asked of a value that is no record`);
  const index = type.fields.findIndex((field) => field.name === name.name);
  const field = type.fields[index];
  if (field === undefined) {
    throw invalid(
      name.at,
      `Field '${name.name}' not found; the record has ${type.fields.map((other) => other.name).join(', ')}`,
    );
  }
  return callOf(
    { name: 'FIELD', strict: true, mayBeNull: true, detail: field.name, emit: ([value]) => `${value}[${index}]` },
    [record],
    field.type,
  );
}
