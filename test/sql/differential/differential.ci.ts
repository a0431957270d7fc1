/** SQL against DuckDB: random tables and queries; what streams out of finished input is the answer of a batch. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { compileScript } from '../../../src/engine/sql/binder/script-binder.ts';
import { inputStream } from '../../../src/engine/sql/input/input-schema.ts';
import { jsonFormat, parseSchema } from '../../../src/engine/sql/input/schema-text.ts';
import { Application } from '../../../src/engine/sql/runtime/application.ts';
import type { Row, Value } from '../../../src/engine/sql/types/sql-type.ts';
import { VirtualClock } from '../../../src/io/virtual-clock.ts';
import { SeededRandom } from '../../sim/seeded-random.ts';
import { run, tool } from '../../contract/tools.ts';
import type { Kind } from './random-expression.ts';
import { randomQuery } from './random-query.ts';
import type { RandomQuery } from './random-query.ts';

const duckdb = tool('CI_DUCKDB');
const caseCount = Number(process.env['DIFFERENTIAL_CASES'] ?? 1000);
const firstSeed = Number(process.env['DIFFERENTIAL_SEED'] ?? 1);
/** The smallest difference is worth this many questions, one process each. */
const shrinkRoundsMax = 12;

const schema = parseSchema('I INTEGER, J INTEGER, D DOUBLE, N DECIMAL(4,2), K VARCHAR(4), F BOOLEAN', jsonFormat);
const metadata: Row = inputStream('S', schema)
  .columns.slice(schema.columns.length)
  .map(() => null);
const targetTypes: Readonly<Record<Kind, string>> = {
  integer: 'BIGINT',
  double: 'DOUBLE',
  decimal: 'DOUBLE',
  text: 'VARCHAR(1000)',
  boolean: 'BOOLEAN',
  time: 'TIMESTAMP',
};

type Source = 'S' | 'R' | 'LOOKUP';

interface Arrival {
  readonly source: Source;
  readonly timeMs: number;
  readonly values: Row;
}

interface Case {
  readonly seed: number;
  readonly query: RandomQuery;
  readonly arrivals: readonly Arrival[];
  /** Whether time passes by rows alone, or also by bounds at their times. */
  readonly bounds: boolean;
}

function randomCase(seed: number): Case {
  const random = new SeededRandom(seed);
  const orNull = (make: () => Value): Value => (random.chance(0.15) ? null : make());
  let timeMs = Date.UTC(2024, 0, 1, 23, 58);
  const arrivals = Array.from({ length: random.below(40) }, (): Arrival => {
    // Whole seconds meet the ends of windows exactly, others fall beside them.
    timeMs += random.pick([0, 0, 5000, random.below(20) * 1000, random.below(60) * 1000, random.below(3) * 499]);
    if (random.chance(0.3)) timeMs = Math.ceil(timeMs / 15_000) * 15_000;
    return {
      source: random.pick(['S', 'S', 'S', 'R', 'R', 'LOOKUP']),
      timeMs,
      values: [
        orNull(() => random.between(-9, 9)),
        orNull(() => random.between(0, 3)),
        orNull(() => random.between(-40, 40) / 4),
        orNull(() => random.between(-999, 999)),
        orNull(() => random.pick(['a', 'b', 'ab', 'B', 'aB b', '', ' a'])),
        orNull(() => random.chance(0.5)),
      ],
    };
  });
  return { seed, query: randomQuery(random), arrivals, bounds: random.chance(0.5) };
}

/** Rows with their ROWTIME, or the reason why there are none. */
function ourAnswer({ query, arrivals, bounds }: Case): readonly Row[] | string {
  const columns = query.kinds.map((kind, index) => `C${index} ${targetTypes[kind]}`).join(', ');
  const script = `CREATE STREAM O (${columns}); CREATE PUMP P AS INSERT INTO O ${query.ours};`;
  const inputs = [inputStream('S', schema), inputStream('R', schema)];
  try {
    const plan = compileScript({ script, inputs, tables: [{ name: 'LOOKUP', columns: schema.columns }] });
    const clock = new VirtualClock({ frozenAtMs: 0 });
    const application = new Application({ plan, clock, random: new SeededRandom(1) });
    const rows: Row[] = [];
    const failures: string[] = [];
    application.listen('O', (t, row) => rows.push([t, ...row]));
    application.listen('error_stream', (_, row) => failures.push(`${String(row[2])}: ${String(row[3])}`));
    application.setTable(
      'LOOKUP',
      arrivals.filter(({ source }) => source === 'LOOKUP').map(({ values }) => values),
    );
    application.start();
    for (const { source, timeMs, values } of arrivals) {
      if (source === 'LOOKUP') continue;
      application.push(source, timeMs, [...values, ...metadata]);
      if (bounds) application.bound(timeMs);
    }
    application.bound(Number.POSITIVE_INFINITY);
    return failures[0] ?? rows;
  } catch (error) {
    return String(error);
  }
}

function duckdbSetup(arrivals: readonly Arrival[]): readonly string[] {
  return (['S', 'R', 'LOOKUP'] as const).flatMap((name) => {
    const rows = arrivals.flatMap(({ source, timeMs, values }, order) => {
      if (source !== name) return [];
      const [i, j, d, n, k, f] = values;
      const exact = n === null ? null : Number(n) / 100;
      return [
        `(${timeMs}, ${order}, ${[i, j, d, exact].map(String).join(', ')}, ${k === null ? null : `'${String(k)}'`}, ${String(f)})`,
      ];
    });
    const table = `CREATE TABLE ${name} (T BIGINT, Q BIGINT, I INTEGER, J INTEGER, D DOUBLE, N DECIMAL(4,2), K VARCHAR, F BOOLEAN)`;
    return rows.length === 0 ? [table] : [table, `INSERT INTO ${name} VALUES ${rows.join(', ')}`];
  });
}

async function duckdbAnswers(cases: readonly Case[]): Promise<readonly (readonly Row[] | string)[]> {
  const folder = await mkdtemp(join(tmpdir(), 'millstream-duckdb-'));
  try {
    const file = join(folder, 'cases.json');
    await writeFile(
      file,
      JSON.stringify(cases.map(({ query, arrivals }) => ({ setup: duckdbSetup(arrivals), query: query.duck }))),
    );
    const { code, stdout, stderr } = await run(duckdb.path, [join(import.meta.dirname, 'duckdb_answers.py'), file], {
      env: process.env,
    });
    assert.equal(code, 0, stderr);
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => {
        const { rows, error } = JSON.parse(line) as { readonly rows?: readonly Row[]; readonly error?: string };
        return rows ?? String(error);
      });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Doubles agree to twelve digits: the two add in different orders. */
function canonical(answer: readonly Row[] | string, ordered: boolean): readonly string[] {
  if (typeof answer === 'string') return [answer];
  const texts = answer.map((row) =>
    JSON.stringify(
      row.map((value) => {
        const number = typeof value === 'bigint' ? Number(value) : value;
        if (typeof number !== 'number' || Number.isInteger(number)) return number === 0 ? 0 : number;
        const rounded = Number(number.toPrecision(12));
        return Math.abs(rounded) < 1e-9 ? 0 : rounded;
      }),
    ),
  );
  return ordered ? texts : texts.toSorted();
}

function differs(one: Case, duck: readonly Row[] | string): boolean {
  const [left, right] = [canonical(ourAnswer(one), one.query.ordered), canonical(duck, one.query.ordered)];
  return left.length !== right.length || left.some((text, index) => text !== right[index]);
}

/** The same case with as few rows as still show the difference. */
async function shrink(failing: Case): Promise<Case> {
  let smallest = failing;
  for (let round = 0; round < shrinkRoundsMax; round += 1) {
    const { arrivals } = smallest;
    const sizes = [...new Set([Math.ceil(arrivals.length / 2), Math.ceil(arrivals.length / 4), 1])];
    const candidates = sizes.flatMap((size) =>
      arrivals.flatMap((_, start) =>
        start % size === 0 ? [{ ...smallest, arrivals: arrivals.toSpliced(start, size) }] : [],
      ),
    );
    if (candidates.length === 0) break;
    const answers = await duckdbAnswers(candidates);
    const smaller = candidates.find((candidate, index) => differs(candidate, answers[index] ?? []));
    if (smaller === undefined) break;
    smallest = smaller;
  }
  return smallest;
}

async function report(failing: Case): Promise<string> {
  const smallest = await shrink(failing);
  const [duck = []] = await duckdbAnswers([smallest]);
  const { query, arrivals, seed } = smallest;
  return [
    `seed ${seed} (${query.shape})`,
    `query:  ${query.ours}`,
    `DuckDB: ${query.duck}`,
    ...arrivals.map(({ source, timeMs, values }) => `${source} ${timeMs} ${JSON.stringify(values)}`),
    `ours:   ${canonical(ourAnswer(smallest), query.ordered).join(' ')}`,
    `DuckDB: ${canonical(duck, query.ordered).join(' ')}`,
  ].join('\n');
}

test(`${caseCount} random queries give DuckDB's answers`, { skip: duckdb.skip }, async (context) => {
  const cases = Array.from({ length: caseCount }, (_, index) => randomCase(firstSeed + index));
  const answers = await duckdbAnswers(cases);
  assert.equal(answers.length, cases.length);
  const failing = cases.filter((one, index) => differs(one, answers[index] ?? []));
  const withRows = cases.filter((_, index) => (answers[index]?.length ?? 0) > 0);
  const shapes = new Set(withRows.map(({ query }) => query.shape));
  context.diagnostic(`shapes: ${[...shapes].toSorted().join(', ')}; ${answers.flat().length} rows`);
  const reports: string[] = [];
  for (const one of failing.slice(0, Number(process.env['DIFFERENTIAL_REPORTS'] ?? 3))) reports.push(await report(one));
  assert.equal(failing.length, 0, `${failing.length} of ${caseCount} differ:\n\n${reports.join('\n\n')}`);
});
