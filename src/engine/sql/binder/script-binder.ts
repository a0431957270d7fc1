/**
 * A script bound statement by statement, as the service runs it: streams and pumps exist from their statement on. The result
 * is everything an application needs to run, or the first `SqlError`.
 */
import { errorStreamName, invalid } from '../errors.ts';
import type { SqlError, SqlWarning } from '../errors.ts';
import type { Alter, CreateFunction, CreatePump, CreateStream, Drop, Insert, Statement } from '../ast/statement.ts';
import { isAnalytic } from '../aggregates/analytic-definitions.ts';
import { isAggregate } from '../aggregates/definitions.ts';
import { assignTo } from '../functions/cast.ts';
import { scalarBindings } from '../functions/registry.ts';
import { parseScript } from '../parser/parser.ts';
import { reservedWords } from '../parser/reserved-words.ts';
import { literalOf } from '../plan/expression.ts';
import type { TypedExpression, TypedParameter } from '../plan/expression.ts';
import type { OutputColumn, Plan } from '../plan/plan.ts';
import { simple, typeName } from '../types/sql-type.ts';
import type { BindContext, Catalog, StreamSchema } from './catalog.ts';
import { closestName, findName, quoteName, warn } from './catalog.ts';
import { ExpressionBinder, functionResult } from './expressions.ts';
import { outputColumn } from './output.ts';
import { bindQuery } from './query-binder.ts';
import { Scope, columnOf } from './scope.ts';

/** A never-ending INSERT INTO stream SELECT …; the plan's rows have the target's columns. */
export interface PumpPlan {
  readonly name: string;
  readonly target: string;
  readonly plan: Plan;
  /** Queries over tables inside of the plan's conditions. */
  readonly subqueries: readonly Plan[];
  /** Created STOPPED, or stopped by ALTER PUMP. */
  readonly stopped: boolean;
}

export interface ApplicationPlan {
  /** The application's input streams, which no statement creates. */
  readonly inputs: readonly StreamSchema[];
  readonly tables: readonly StreamSchema[];
  /** Streams made by the script. */
  readonly streams: readonly StreamSchema[];
  readonly pumps: readonly PumpPlan[];
  readonly warnings: readonly SqlWarning[];
}

export interface CompileOptions {
  readonly script: string;
  readonly inputs: readonly StreamSchema[];
  readonly tables?: readonly StreamSchema[];
  readonly strict?: boolean;
}

export function compileScript(options: CompileOptions): ApplicationPlan {
  const strict = options.strict === true;
  const parsed = parseScript(options.script, { strict });
  const binder = new ScriptBinder(options, strict, parsed.warnings);
  for (const statement of parsed.statements) binder.statement(statement);
  return binder.finish();
}

class ScriptBinder {
  readonly #inputs: readonly StreamSchema[];
  readonly #tables: readonly StreamSchema[];
  readonly #catalog: Catalog;
  readonly #strict: boolean;
  readonly #warnings: SqlWarning[];
  readonly #pumps = new Map<string, PumpPlan>();
  #statements = 0;

  constructor(options: CompileOptions, strict: boolean, warnings: readonly SqlWarning[]) {
    this.#inputs = options.inputs;
    this.#tables = options.tables ?? [];
    this.#strict = strict;
    this.#warnings = [...warnings];
    this.#catalog = {
      streams: new Map(options.inputs.map((stream) => [stream.name, stream])),
      tables: new Map(this.#tables.map((table) => [table.name, table])),
      views: new Map(),
      functions: new Map(),
    };
  }

  finish(): ApplicationPlan {
    const made = [...this.#catalog.streams.values()].filter((stream) => !this.#inputs.includes(stream));
    return {
      inputs: this.#inputs,
      tables: this.#tables,
      streams: made,
      pumps: [...this.#pumps.values()],
      warnings: this.#warnings,
    };
  }

  statement(statement: Statement): void {
    this.#statements += 1;
    switch (statement.kind) {
      case 'create stream':
        return this.#createStream(statement);
      case 'create pump':
        return this.#createPump(statement);
      case 'create function':
        return this.#createFunction(statement);
      case 'create view':
        this.#checkNew(statement.name.name, statement);
        bindQuery(statement.query, this.#context());
        this.#catalog.views.set(statement.name.name, {
          query: statement.query,
          ...(statement.columns === undefined ? {} : { columns: statement.columns }),
        });
        return;
      case 'insert': {
        // Outside of a pump an INSERT … VALUES would run once; as a pump of its own it does just that.
        const name = `INSERT$${this.#statements}`;
        this.#pumps.set(name, { name, stopped: false, ...this.#insert(statement) });
        return;
      }
      case 'query':
        bindQuery(statement.query, this.#context());
        warn(this.#context(), {
          at: statement.at,
          message: 'A SELECT outside of a pump is checked and produces nothing.',
        });
        return;
      case 'drop':
        return this.#drop(statement);
      case 'alter':
        return this.#alter(statement);
      case 'create schema':
      case 'set':
        warn(this.#context(), {
          at: statement.at,
          message: 'An application has one schema; the statement has no effect.',
        });
        return;
    }
  }

  #context(): BindContext {
    return {
      catalog: this.#catalog,
      strict: this.#strict,
      warnings: this.#warnings,
      subqueries: [],
      expanding: new Set(),
      expansions: 0,
    };
  }

  #checkNew(
    name: string,
    statement: { readonly name: { readonly at: SqlError['at'] }; readonly orReplace: boolean },
  ): void {
    const { at } = statement.name;
    if (name.toLowerCase() === errorStreamName)
      throw invalid(at, `${errorStreamName} is created by the system and cannot be made or replaced`);
    if (this.#inputs.some((input) => input.name === name) || this.#catalog.tables.has(name)) {
      throw invalid(at, `'${name}' is an input of the application and cannot be created or replaced`);
    }
    const exists = this.#catalog.streams.has(name) || this.#catalog.views.has(name);
    if (exists && !statement.orReplace) throw invalid(at, `Object '${name}' already exists`, 'write CREATE OR REPLACE');
  }

  #createStream(statement: CreateStream): void {
    const { name } = statement.name;
    this.#checkNew(name, statement);
    const user = [...this.#pumps.values()].find((pump) => pump.target === name || reads(pump, name));
    if (user !== undefined) {
      throw invalid(
        statement.name.at,
        `Stream '${name}' is already used by pump '${user.name}' and cannot be replaced`,
      );
    }
    const seen = new Set<string>();
    for (const column of statement.columns) {
      if (seen.has(column.name.name)) throw invalid(column.name.at, `Duplicate column '${column.name.name}'`);
      seen.add(column.name.name);
    }
    const columns = statement.columns.map((column) => ({
      name: column.name.name,
      type: column.type,
      notNull: column.notNull,
    }));
    this.#catalog.views.delete(name);
    this.#catalog.streams.set(name, { name, columns });
  }

  #createPump(statement: CreatePump): void {
    const { name } = statement.name;
    if (this.#pumps.has(name) && !statement.orReplace) {
      throw invalid(statement.name.at, `Pump '${name}' already exists`, 'write CREATE OR REPLACE');
    }
    const bound = this.#insert(statement.insert);
    this.#pumps.delete(name);
    // A service's pumps always start with the application; STOPPED is inherited text of samples.
    this.#pumps.set(name, { name, stopped: false, ...bound });
  }

  #createFunction(statement: CreateFunction): void {
    const { name } = statement.name;
    if (scalarBindings.has(name) || isAggregate(name) || isAnalytic(name)) {
      throw invalid(statement.name.at, `'${name}' is a built-in function or operator and cannot be replaced`);
    }
    const overloads = this.#catalog.functions.get(name) ?? [];
    const signature = (candidate: CreateFunction): string =>
      candidate.parameters.map((parameter) => parameter.type.kind).join(',');
    const others = overloads.filter((candidate) => signature(candidate) !== signature(statement));
    if (others.length < overloads.length && !statement.orReplace) {
      throw invalid(statement.name.at, `Function '${name}' already exists`, 'write CREATE OR REPLACE');
    }
    this.#checkBody(statement);
    this.#catalog.functions.set(name, [...others, statement]);
  }

  #checkBody(statement: CreateFunction): void {
    const parameters = statement.parameters.map(({ name, type }): TypedParameter => ({
      kind: 'parameter',
      name: name.name,
      type,
      nullable: true,
    }));
    const columns = parameters.map((expression) => ({ name: expression.name, hidden: false, expression }));
    const context = this.#context();
    const scope = new Scope([{ alias: undefined, columns, rowtime: literalOf(simple('TIMESTAMP'), null) }], context);
    const body = new ExpressionBinder(scope, context, (query) => bindQuery(query, context)).bind(statement.body);
    functionResult(body, statement);
  }

  #insert(statement: Insert): { readonly target: string; readonly plan: Plan; readonly subqueries: readonly Plan[] } {
    const context = this.#context();
    const target = this.#target(statement, context);
    const query = bindQuery(statement.query, context);
    const plan = insertPlan(statement, target, query);
    return { target: target.name, plan, subqueries: context.subqueries };
  }

  #target(statement: Insert, context: BindContext): StreamSchema {
    const { target } = statement;
    const isReserved = (word: string): boolean => reservedWords.has(word);
    const made = [...this.#catalog.streams.values()].filter((stream) => !this.#inputs.includes(stream));
    const { exact, similar } = findName(
      made.map((stream) => stream.name),
      target,
    );
    const [only] = similar;
    const lenient = !target.quoted && !this.#strict && similar.length === 1 ? only : undefined;
    const found = this.#catalog.streams.get(exact ?? lenient ?? '');
    if (found !== undefined) {
      if (exact === undefined) {
        const quoted = quoteName(found.name, isReserved);
        warn(context, {
          at: target.at,
          message: `Unquoted names are folded to upper case: ${target.name} was read as ${quoted}.`,
          rewritten: quoted,
        });
      }
      return found;
    }
    if (target.name.toLowerCase() === errorStreamName)
      throw invalid(target.at, `${errorStreamName} cannot be written in SQL`);
    if (this.#inputs.some((input) => input.name === target.name))
      throw invalid(target.at, `'${target.name}' is an input stream; a pump cannot write to it`);
    const guess =
      only ??
      closestName(
        made.map((stream) => stream.name),
        target.name,
      );
    const mend =
      guess === undefined ? 'create the stream before the pump' : `did you mean ${quoteName(guess, isReserved)}?`;
    throw invalid(target.at, `Object '${target.name}' not found`, mend);
  }

  #drop(statement: Drop): void {
    const { name } = statement.name;
    const isInput = this.#inputs.some((input) => input.name === name);
    if (statement.what === 'SCHEMA') return;
    if (statement.what === 'STREAM' && !isInput) {
      const user = [...this.#pumps.values()].find((pump) => pump.target === name || reads(pump, name));
      if (user !== undefined)
        throw invalid(statement.at, `Stream '${name}' is used by pump '${user.name}' and cannot be dropped`);
    }
    const from = {
      STREAM: this.#catalog.streams,
      PUMP: this.#pumps,
      FUNCTION: this.#catalog.functions,
      VIEW: this.#catalog.views,
    };
    const dropped = !isInput && from[statement.what].delete(name);
    if (!dropped && !statement.ifExists) throw invalid(statement.name.at, `Object '${name}' not found`);
  }

  #alter(statement: Alter): void {
    if (statement.what === 'STREAM') {
      warn(this.#context(), { at: statement.at, message: 'ALTER STREAM has no effect here.' });
      return;
    }
    for (const { name, at } of statement.names) {
      const pump = this.#pumps.get(name);
      if (pump === undefined) throw invalid(at, `Pump '${name}' not found`);
      this.#pumps.set(name, { ...pump, stopped: statement.action === 'STOP' });
    }
  }
}

function reads(pump: PumpPlan, stream: string): boolean {
  const visit = (plan: Plan): boolean => {
    if (plan.kind === 'stream') return plan.name === stream;
    if (plan.kind === 'join' || plan.kind === 'set') return visit(plan.left) || visit(plan.right);
    if (plan.kind === 'union') return plan.inputs.some(visit);
    if (plan.kind === 'table join') return visit(plan.input) || visit(plan.table);
    return plan.kind === 'table' || plan.kind === 'values' ? false : visit(plan.input);
  };
  return visit(pump.plan);
}

/** The query's columns laid out as the target's, converted, by position; names do not matter. */
function insertPlan(statement: Insert, target: StreamSchema, query: Plan): Plan {
  const names = statement.columns;
  const timed = names?.some((column) => column.name === 'ROWTIME' && !column.quoted) === true;
  const sources = [...query.columns.entries()].filter(
    ([, column]) => column.hidden !== true || (timed && column.name === 'ROWTIME'),
  );
  const wanted = names?.map((name) => name.name) ?? target.columns.map((column) => column.name);
  if (sources.length !== wanted.length) {
    throw invalid(
      statement.at,
      `Number of INSERT target columns (${wanted.length}) does not equal number of source items (${sources.length})`,
    );
  }
  const given = new Map<string, readonly [number, OutputColumn]>();
  for (const [position, source] of sources.entries()) {
    const name = wanted[position] ?? '';
    if (given.has(name)) throw invalid(statement.at, `Target column '${name}' is assigned more than once`);
    given.set(name, source);
    const known = (timed && name === 'ROWTIME') || target.columns.some((column) => column.name === name);
    if (!known)
      throw invalid(
        names?.[position]?.at ?? statement.at,
        `Unknown target column '${name}'`,
        `stream ${target.name} has ${target.columns.map((column) => column.name).join(', ')}`,
      );
  }
  const expressions = target.columns.map((column): TypedExpression => {
    const source = given.get(column.name);
    if (source === undefined) return literalOf(column.type, null);
    return assignTo(columnOf(source[1], source[0]), column.type, statement.at, column.name);
  });
  const rowtime = timed ? given.get('ROWTIME') : undefined;
  const columns = target.columns.map((column, index) =>
    outputColumn(column.name, expressions[index] ?? literalOf(column.type, null)),
  );
  if (rowtime === undefined) return { kind: 'project', input: query, expressions, columns };
  if (rowtime[1].type.kind !== 'TIMESTAMP')
    throw invalid(statement.at, `ROWTIME must be a TIMESTAMP, found ${typeName(rowtime[1].type)}`);
  return { kind: 'project', input: query, expressions, rowtime: columnOf(rowtime[1], rowtime[0]), columns };
}
