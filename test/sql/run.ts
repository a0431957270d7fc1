/** Runs scripts and expressions for the golden tests: rows in at given times, rows out as text. */
import { compileScript } from '../../src/engine/sql/binder/script-binder.ts';
import type { ApplicationPlan } from '../../src/engine/sql/binder/script-binder.ts';
import type { BindContext } from '../../src/engine/sql/binder/catalog.ts';
import { bindQuery } from '../../src/engine/sql/binder/query-binder.ts';
import { RowError } from '../../src/engine/sql/errors.ts';
import { InputDecoder } from '../../src/engine/sql/input/input-decoder.ts';
import { inputStream, parseSqlType } from '../../src/engine/sql/input/input-schema.ts';
import type { InputSchema } from '../../src/engine/sql/input/input-schema.ts';
import { collectRows } from '../../src/engine/sql/operators/build.ts';
import { parseScript } from '../../src/engine/sql/parser/parser.ts';
import { usedColumns } from '../../src/engine/sql/plan/used-columns.ts';
import { Application } from '../../src/engine/sql/runtime/application.ts';
import { jsonRowWriter, jsonWriter } from '../../src/engine/sql/runtime/row-text.ts';
import { StateBudget } from '../../src/engine/sql/runtime/state-budget.ts';
import { formatTimestamp, parseTimestampLeniently } from '../../src/engine/sql/types/datetime.ts';
import { textOf } from '../../src/engine/sql/types/conversion.ts';
import type { Row } from '../../src/engine/sql/types/sql-type.ts';
import { VirtualClock } from '../../src/io/virtual-clock.ts';
import { SeededRandom } from '../sim/seeded-random.ts';

export const day = '2024-01-01';

/** `10:00:00` is a time of one fixed day. */
export function timeOf(text: string): number {
  const time = parseTimestampLeniently(/^\d\d:/.test(text) ? `${day} ${text}` : text);
  if (time === undefined) throw new Error(`no time: ${text}`);
  return time;
}

export function shortTime(timeMs: number): string {
  const text = formatTimestamp(timeMs);
  return text.startsWith(`${day} `) ? text.slice(day.length + 1) : text;
}

interface Declaration {
  readonly name: string;
  readonly schema: InputSchema;
}

/** `NAME (column TYPE, "column" TYPE …)`; names are taken as they stand, as configuration does. */
export function parseDeclaration(text: string): Declaration {
  const match = /^\s*(\S+)\s*\((.*)\)\s*$/.exec(text);
  if (match === null) throw new Error(`no declaration: ${text}`);
  const columns = (match[2] ?? '').split(/,(?![^(]*\))/).map((part) => {
    const [, name = '', type = ''] = /^\s*"?([^"\s]+)"?\s+(.*?)\s*$/.exec(part) ?? [];
    return { name, type: parseSqlType(type) };
  });
  return { name: match[1] ?? '', schema: { format: { kind: 'json', rowPath: '$' }, columns } };
}

export interface Case {
  readonly script: string;
  readonly inputs: readonly Declaration[];
  readonly tables: readonly Declaration[];
  readonly steps: readonly Step[];
  readonly expected: readonly string[];
  readonly errors: readonly string[];
  readonly strict: boolean;
}

type Step =
  | { readonly kind: 'row'; readonly stream: string; readonly time: string; readonly json: string }
  | { readonly kind: 'table'; readonly table: string; readonly json: string }
  | { readonly kind: 'bound'; readonly time: string }
  | { readonly kind: 'restart' };

/**
 * A case is a script whose comments say the rest: `--# stream S (…)`, `--# table T (…)`, `--# strict`; `--> S 10:00:00 {…}`
 * is a row, `--> T {…}` one of a table, `--> bound 10:01:00` the passing of time, `--> restart` a checkpoint and a restart
 * from it; `--< S 10:01:00 {…}` is a row that comes out; `--! text` a part of the error that refuses the script.
 */
export function parseCase(text: string): Case {
  const inputs: Declaration[] = [];
  const tables: Declaration[] = [];
  const steps: Step[] = [];
  const expected: string[] = [];
  const errors: string[] = [];
  let strict = false;
  for (const line of text.split('\n')) {
    const [, mark, rest = ''] = /^--([#><!])\s*(.*)$/.exec(line) ?? [];
    if (mark === '#' && rest.startsWith('stream ')) inputs.push(parseDeclaration(rest.slice(7)));
    else if (mark === '#' && rest.startsWith('table ')) tables.push(parseDeclaration(rest.slice(6)));
    else if (mark === '#' && rest === 'strict') strict = true;
    else if (mark === '>') steps.push(parseStep(rest, tables));
    else if (mark === '<') expected.push(rest);
    else if (mark === '!') errors.push(rest);
    else if (mark !== undefined) throw new Error(`what is this: ${line}`);
  }
  return { script: text, inputs, tables, steps, expected, errors, strict };
}

function parseStep(rest: string, tables: readonly Declaration[]): Step {
  if (rest === 'restart') return { kind: 'restart' };
  const bound = /^bound (.*)$/.exec(rest)?.[1];
  if (bound !== undefined) return { kind: 'bound', time: bound };
  const [, name = '', tail = ''] = /^(\S+)\s+(.*)$/.exec(rest) ?? [];
  if (tables.some((table) => table.name === name)) return { kind: 'table', table: name, json: tail };
  const [, time = '', json = ''] = /^((?:\d{4}-\S+\s)?\S+)\s+(\{.*|\[.*|.*)$/.exec(tail) ?? [];
  return { kind: 'row', stream: name, time, json };
}

export function compileCase(test: Case): ApplicationPlan {
  return compileScript({
    script: test.script,
    strict: test.strict,
    inputs: test.inputs.map(({ name, schema }) => inputStream(name, schema)),
    tables: test.tables.map(({ name, schema }) => ({ name, columns: schema.columns })),
  });
}

const startTime = '00:00:00';

/** The rows of all streams that the script makes, and of the error stream, in the order they appear. */
export function runCase(test: Case): readonly string[] {
  const plan = compileCase(test);
  const clock = new VirtualClock({ frozenAtMs: timeOf(startTime), realTimeMs: () => timeOf(startTime) });
  const output: string[] = [];
  let run = startApplication(plan, clock, output);
  const used = usedColumns(plan.pumps.map((pump) => pump.plan));
  const tableRows = new Map<string, Row[]>(test.tables.map(({ name }) => [name, []]));
  const decoders = new Map(
    test.inputs.map(({ name, schema }) => [name, new InputDecoder(schema, inputStream(name, schema), used.get(name))]),
  );
  for (const step of test.steps) {
    if (step.kind === 'table') tableRows.get(step.table)?.push(...decodeTable(test, step.table, step.json));
  }
  for (const [name, rows] of tableRows) run.setTable(name, rows);
  run.start();
  for (const step of test.steps) {
    if (step.kind === 'restart') {
      const state = run.snapshot();
      run = startApplication(plan, clock, output);
      for (const [name, rows] of tableRows) run.setTable(name, rows);
      run.restore(state);
    }
    if (step.kind !== 'row' && step.kind !== 'bound') continue;
    const time = timeOf(step.time);
    clock.freeze(Math.max(clock.nowMs(), time));
    if (step.kind === 'row') {
      const record = { data: Buffer.from(step.json), arrivalMs: time };
      decoders.get(step.stream)?.decode(record, {
        row: (row) => run.push(step.stream, time, row),
        fail: (error, data) => run.fail(error, time, data),
      });
    }
    run.bound(time);
  }
  return output;
}

function startApplication(plan: ApplicationPlan, clock: VirtualClock, output: string[]): Application {
  const application = new Application({ plan, clock, random: new SeededRandom(1) });
  for (const stream of plan.streams) {
    const write = jsonRowWriter(stream.columns);
    application.listen(stream.name, (t, row) => output.push(`${stream.name} ${shortTime(t)} ${write(row)}`));
  }
  application.listen('error_stream', (_, row) => {
    output.push(`error_stream ${shortTime(Number(row[4]))} ${String(row[2])}: ${String(row[3])} [${String(row[6])}]`);
  });
  return application;
}

function decodeTable(test: Case, name: string, json: string): Row[] {
  const declaration = test.tables.find((table) => table.name === name);
  if (declaration === undefined) throw new Error(`no table ${name}`);
  const all = new Set(declaration.schema.columns.keys());
  const decoder = new InputDecoder(declaration.schema, { name, columns: declaration.schema.columns }, all);
  const rows: Row[] = [];
  decoder.decode(
    { data: Buffer.from(json), arrivalMs: 0 },
    {
      row: (row) => rows.push(row),
      fail: (error) => {
        throw error;
      },
    },
  );
  return rows;
}

/** The value of an expression as text: CAST's text, `null`, or `row error: …`; a refused one throws `SqlError`. */
export function evaluate(expression: string): string {
  const parsed = parseScript(`VALUES (${expression})`, { strict: false });
  const [statement] = parsed.statements;
  if (statement?.kind !== 'query') throw new Error('one query');
  const catalog = { streams: new Map(), tables: new Map(), views: new Map(), functions: new Map() };
  const context: BindContext = {
    catalog,
    strict: false,
    warnings: [],
    subqueries: [],
    expanding: new Set(),
    expansions: 0,
  };
  const plan = bindQuery(statement.query, context);
  const [column] = plan.columns;
  if (column === undefined) throw new Error('one column');
  try {
    const [row] = collectRows(plan, {
      runtime: { startMs: timeOf('12:34:56'), nowMs: () => timeOf('12:34:57'), isMember: () => null },
      budget: new StateBudget(1e9),
      random: () => 0.5,
      tableRows: () => [],
      tableVersion: () => 0,
      fail: () => undefined,
      register: () => undefined,
    });
    const value = row?.[0] ?? null;
    if (value === null) return 'null';
    return column.type.kind === 'BINARY' || column.type.kind === 'VARBINARY'
      ? jsonWriter(column.type)(value)
      : textOf(column.type)(value);
  } catch (error) {
    if (error instanceof RowError) return `row error: ${error.message}`;
    throw error;
  }
}
