/** SQL-2, SQL-3, SQL-5: random streams and queries against naive models, with restarts from a snapshot in the middle; and what must hold anyway. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { compileScript } from '../../src/engine/sql/binder/script-binder.ts';
import { SqlError, StateLimitError } from '../../src/engine/sql/errors.ts';
import { Application } from '../../src/engine/sql/runtime/application.ts';
import { inputStream } from '../../src/engine/sql/input/input-schema.ts';
import { jsonFormat, parseSchema } from '../../src/engine/sql/input/schema-text.ts';
import type { Row, Value } from '../../src/engine/sql/types/sql-type.ts';
import { VirtualClock } from '../../src/io/virtual-clock.ts';
import { SeededRandom } from '../sim/seeded-random.ts';
import { evaluate } from './run.ts';

const schema = parseSchema('K VARCHAR(4), V INTEGER, X DOUBLE', jsonFormat);

interface Event {
  readonly t: number;
  readonly k: string | null;
  readonly v: number | null;
}

const events = fc
  .array(
    fc.record({
      gap: fc.nat(20_000),
      k: fc.constantFrom('a', 'b', 'c', null),
      v: fc.option(fc.integer({ min: -9, max: 9 })),
    }),
    { maxLength: 60 },
  )
  .map((list) => {
    let t = 0;
    return list.map(({ gap, k, v }): Event => {
      t += gap;
      return { t, k, v };
    });
  });

function open(
  columns: string,
  query: string,
  stateBytesMax?: number,
): { application: Application; rows: (readonly [number, ...Row])[] } {
  const script = `CREATE STREAM D (${columns}); CREATE PUMP P AS INSERT INTO D ${query};`;
  const plan = compileScript({ script, inputs: [inputStream('S', schema)] });
  const clock = new VirtualClock({ frozenAtMs: 0 });
  const limit = stateBytesMax === undefined ? {} : { stateBytesMax };
  const application = new Application({ plan, clock, random: new SeededRandom(7), ...limit });
  const rows: (readonly [number, ...Row])[] = [];
  application.listen('D', (t, row) => rows.push([t, ...row]));
  application.start();
  return { application, rows };
}

/** All rows that come out, over a restart after `restartAfter` events. */
function run(
  columns: string,
  query: string,
  list: readonly Event[],
  restartAfter: number,
): readonly (readonly [number, ...Row])[] {
  let { application, rows } = open(columns, query);
  const all = [rows];
  for (const [index, { t, k, v }] of list.entries()) {
    if (index === restartAfter) {
      const state = application.snapshot();
      ({ application, rows } = open(columns, query));
      application.restore(state);
      assert.equal(application.snapshot(), state, 'a restored state is the saved one');
      all.push(rows);
    }
    application.push('S', t, [k, v, v, null, null, null, null]);
    application.bound(t);
  }
  application.bound(Number.POSITIVE_INFINITY);
  return all.flat();
}

function sortRows(rows: readonly (readonly Value[])[]): string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted();
}

test('tumbling windows', () => {
  const query =
    "SELECT STREAM K, COUNT(*), SUM(V), MIN(V), MAX(V) FROM S GROUP BY K, STEP(S.ROWTIME BY INTERVAL '10' SECOND)";
  fc.assert(
    fc.property(events, fc.nat(60), (list, restart) => {
      const groups = new Map<string, [number, string | null, number, number | null, number | null, number | null]>();
      for (const { t, k, v } of list) {
        const end = (Math.floor(t / 10_000) + 1) * 10_000;
        const group = groups.get(`${end} ${k}`) ?? [end, k, 0, null, null, null];
        group[2] += 1;
        if (v !== null) {
          group[3] = (group[3] ?? 0) + v;
          group[4] = Math.min(group[4] ?? v, v);
          group[5] = Math.max(group[5] ?? v, v);
        }
        groups.set(`${end} ${k}`, group);
      }
      const actual = run('K VARCHAR(4), N BIGINT, S BIGINT, L INTEGER, H INTEGER', query, list, restart);
      assert.deepEqual(sortRows(actual), sortRows([...groups.values()]));
      assert.ok(
        actual.every(([t], index) => t >= (actual[index - 1]?.[0] ?? 0)),
        'ROWTIME ascends',
      );
    }),
    { numRuns: 200 },
  );
});

for (const [frame, keeps] of [
  ["RANGE INTERVAL '15' SECOND PRECEDING", (age: number) => age <= 15_000],
  ['ROWS 2 PRECEDING', (_: number, place: number) => place <= 2],
] as const) {
  test(`sliding windows: ${frame}`, () => {
    const query = `SELECT STREAM COUNT(*) OVER W, SUM(V) OVER W, MAX(V) OVER W, FIRST_VALUE(V) OVER W, LAG(V) OVER W FROM S WINDOW W AS (PARTITION BY K ${frame})`;
    fc.assert(
      fc.property(events, fc.nat(60), (list, restart) => {
        const expected = list.map((event, index) => {
          const mine = list.slice(0, index + 1).filter((other) => other.k === event.k);
          const window = mine.filter((other, place) => keeps(event.t - other.t, mine.length - 1 - place));
          const values = window.flatMap(({ v }) => (v === null ? [] : [v]));
          const sum = values.length === 0 ? null : values.reduce((total, value) => total + value, 0);
          const most = values.length === 0 ? null : Math.max(...values);
          return [event.t, window.length, sum, most, window[0]?.v ?? null, window.at(-2)?.v ?? null];
        });
        const actual = run('N BIGINT, S BIGINT, M INTEGER, F INTEGER, L INTEGER', query, list, restart);
        assert.deepEqual(actual, expected);
      }),
      { numRuns: 200 },
    );
  });
}

test('stream joins', () => {
  const query = `SELECT STREAM l.V, r.V FROM (SELECT STREAM * FROM S WHERE K = 'a') OVER (RANGE INTERVAL '10' SECOND PRECEDING) AS l
    LEFT JOIN (SELECT STREAM * FROM S WHERE K = 'b') OVER (RANGE INTERVAL '20' SECOND PRECEDING) AS r ON l.V = r.V`;
  fc.assert(
    fc.property(events, fc.nat(60), (list, restart) => {
      const expected: Value[][] = [];
      for (const left of list.filter(({ k }) => k === 'a')) {
        const matches = list.filter(
          ({ k, t, v }) =>
            k === 'b' && v !== null && v === left.v && (t >= left.t ? t - left.t <= 10_000 : left.t - t <= 20_000),
        );
        for (const match of matches) expected.push([Math.max(left.t, match.t), left.v, match.v]);
        if (matches.length === 0) expected.push([left.t + 10_000, left.v, null]);
      }
      const actual = run('L INTEGER, R INTEGER', query, list, restart);
      assert.deepEqual(sortRows(actual), sortRows(expected));
      assert.ok(
        actual.every(([t], index) => t >= (actual[index - 1]?.[0] ?? 0)),
        'ROWTIME ascends',
      );
    }),
    { numRuns: 200 },
  );
});

test('names and literals cannot become code', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(...'\'"`\\;(){}$/*\n\r\u2028 kv1=>'.split(''), 'constructor', '__proto__', 'process'),
  });
  fc.assert(
    fc.property(hostile, (text) => {
      const literal = `'${text.replaceAll("'", "''")}'`;
      if (text !== '') assert.equal(evaluate(`${literal} || ''`), text);
      assert.equal(evaluate(`CASE ${literal} WHEN ${literal} THEN CHAR_LENGTH(${literal}) END`), String(text.length));
    }),
    { numRuns: 300 },
  );
  // A quoted name may hold anything but control characters.
  const name = '"a`${process.exit()}\'; //"';
  const script = `CREATE STREAM D (${name} INTEGER); CREATE STREAM "__proto__" ("constructor" INTEGER);
    CREATE PUMP P AS INSERT INTO D SELECT STREAM V AS ${name} FROM S;
    CREATE PUMP Q AS INSERT INTO "__proto__" SELECT STREAM ${name} + 1 FROM D;`;
  const plan = compileScript({ script, inputs: [inputStream('S', schema)] });
  const application = new Application({
    plan,
    clock: new VirtualClock({ frozenAtMs: 0 }),
    random: new SeededRandom(1),
  });
  const rows: Row[] = [];
  application.listen('__proto__', (_, row) => rows.push(row));
  application.push('S', 1, ['x', 41, 0, null, null, null, null]);
  assert.deepEqual(rows, [[42]]);
});

test('state is counted, given back, and limited by a named error', () => {
  const query = "SELECT STREAM K, COUNT(*) FROM S GROUP BY K, STEP(S.ROWTIME BY INTERVAL '10' SECOND)";
  const { application } = open('K VARCHAR(4), N BIGINT', query, 2000);
  application.push('S', 1, ['a', 1, 1, null, null, null, null]);
  assert.ok(application.stateBytes > 0);
  application.bound(10_000);
  assert.equal(application.stateBytes, 0);
  assert.throws(
    () => {
      for (let key = 0; key < 100; key += 1) application.push('S', 10_001, [`k${key}`, 1, 1, null, null, null, null]);
    },
    (error) => error instanceof StateLimitError && error.stateBytesMax === 2000 && error.operator === 'GROUP BY',
  );
});

test('idle partitions and windows give their state back as time passes', () => {
  const query = "SELECT STREAM K, COUNT(*) OVER (PARTITION BY K RANGE INTERVAL '10' SECOND PRECEDING) FROM S";
  const { application } = open('K VARCHAR(4), N BIGINT', query);
  for (let key = 0; key < 50; key += 1) application.push('S', key, [`k${key}`, 1, 1, null, null, null, null]);
  assert.ok(application.stateBytes > 0);
  application.bound(20_000);
  assert.equal(application.stateBytes, 0);
});

test('regular expressions take time linear in the text', () => {
  // A backtracking engine would need longer than the universe has.
  const text = 'a'.repeat(5000);
  assert.equal(evaluate(`COALESCE(SUBSTRING('${text}' FROM '(a+)+b'), 'none')`), 'none');
  assert.equal(evaluate(`'${text}' SIMILAR TO '((a|aa)+)+b'`), 'FALSE');
  assert.equal(evaluate(`'${text}' LIKE '${'%a'.repeat(500)}%b'`), 'FALSE');
  assert.throws(() => evaluate(`REGEX_REPLACE('a', '${'a'.repeat(2001)}', '', 1, 0)`), SqlError);
});

test('a random cut forest learns, ranks outliers first, and explains its scores', () => {
  const query = `SELECT STREAM X, ANOMALY_SCORE, ANOMALY_EXPLANATION FROM TABLE (RANDOM_CUT_FOREST_WITH_EXPLANATION(
    CURSOR (SELECT STREAM X FROM S), 50, 64, 1000, 1, TRUE))`;
  const { application, rows } = open('X DOUBLE, S DOUBLE, E VARCHAR(2000)', query);
  const random = new SeededRandom(3);
  for (let index = 0; index < 400; index += 1) {
    const x = index === 300 ? 500 : index === 350 ? -500 : random.between(90, 110);
    application.push('S', index, ['a', 0, x, null, null, null, null]);
  }
  const scores = rows.map((row) => Number(row[2]));
  assert.ok(
    scores.slice(0, 64).every((score) => score === 0),
    'the first rows only teach',
  );
  const ranked = [...scores.keys()].toSorted((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0));
  assert.deepEqual(
    ranked.slice(0, 2).toSorted((left, right) => left - right),
    [300, 350],
  );
  const usual = scores.filter((_, index) => index >= 200 && index !== 300 && index !== 350);
  const median = usual.toSorted((left, right) => left - right)[Math.floor(usual.length / 2)] ?? 0;
  assert.ok(median > 0.5 && median < 1.5, `thresholds of applications take about 1 for usual: ${median}`);
  assert.ok(Math.min(scores[300] ?? 0, scores[350] ?? 0) > 2, 'and more than 2 for what stands out');
  for (const [index, direction] of [
    [300, 'HIGH'],
    [350, 'LOW'],
  ] as const) {
    const explained = JSON.parse(String(rows[index]?.[3])) as Record<string, Record<string, string>>;
    assert.equal(explained['X']?.['DIRECTION'], direction);
    assert.ok(
      Math.abs(Number(explained['X']?.['ATTRIBUTION_SCORE']) - (scores[index] ?? 0)) < 1e-3,
      'attributions sum to the score',
    );
  }
});

test('hotspots are the dense places', () => {
  const query = `SELECT STREAM X, HOTSPOTS_RESULT FROM TABLE (HOTSPOTS(CURSOR (SELECT STREAM X FROM S), 100, 1, 10))`;
  const { application, rows } = open('X DOUBLE, H VARCHAR(2000)', query);
  for (let index = 0; index < 60; index += 1) {
    application.push('S', index, [
      'a',
      0,
      index % 3 === 0 ? 50 + (index % 10) / 10 : index * 100,
      null,
      null,
      null,
      null,
    ]);
  }
  const result = JSON.parse(String(rows.at(-1)?.[2])) as {
    readonly hotspots: readonly { readonly minValues: number[]; readonly maxValues: number[] }[];
  };
  assert.equal(result.hotspots.length, 1);
  assert.ok((result.hotspots[0]?.minValues[0] ?? 0) >= 50 && (result.hotspots[0]?.maxValues[0] ?? 99) <= 51);
});
