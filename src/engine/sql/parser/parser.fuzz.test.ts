/**
 * SQL-3: the parser and the binder under random texts: whatever comes in, they end, and throw nothing but their own error. Texts
 * are cut and mixed from pieces of the dialect, so that they get deep into the grammar.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { compileScript } from '../binder/script-binder.ts';
import { SqlError } from '../errors.ts';
import { simple, varchar } from '../types/sql-type.ts';
import { parseScript } from './parser.ts';
import { reservedWords } from './reserved-words.ts';

const inputs = [
  {
    name: 'S',
    columns: [
      { name: 'A', type: simple('INTEGER') },
      { name: 'B', type: varchar(10) },
      { name: 'T', type: simple('TIMESTAMP') },
    ],
  },
];

const pieces = [
  ...[...reservedWords].slice(0, 318),
  ...[
    'CREATE STREAM D (A INTEGER);',
    'CREATE PUMP P AS INSERT INTO D SELECT STREAM',
    'FROM S',
    'FROM S OVER (',
    'GROUP BY',
  ],
  ...[
    'FLOOR(S.ROWTIME TO MINUTE)',
    "STEP(S.ROWTIME BY INTERVAL '10' SECOND)",
    'COUNT(*)',
    'SUM(A)',
    'S.*',
    '*',
    'A',
    'B',
    'T',
  ],
  ...[
    "'text'",
    '"quoted"',
    '1',
    '2.5',
    '1e3',
    "X'41'",
    "INTERVAL '1' DAY",
    "DATE '2024-01-01'",
    'NULL',
    'TRUE',
    '(',
    ')',
    ',',
    ';',
  ],
  ...[
    '+',
    '-',
    '/',
    '||',
    '=',
    '<>',
    '<=',
    '.',
    '--',
    '/*',
    '*/',
    '//',
    "'",
    '"',
    '\n',
    "u&'\\0041'",
    '[',
    ']',
    '\u0000',
    'é',
    '😀',
  ],
  ...[
    'CAST(A AS VARCHAR(3))',
    'CASE WHEN A = 1 THEN B END',
    'RANGE INTERVAL',
    'PRECEDING',
    'WINDOWED BY STAGGER (PARTITION BY',
    'LAG(A)',
  ],
  ...[
    'TABLE(RANDOM_CUT_FOREST(CURSOR(SELECT STREAM * FROM S)))',
    'UNION ALL',
    'ORDER BY',
    'WITHIN',
    'JOIN',
    'ON',
    'USING',
    'NATURAL',
  ],
];

function survives(text: string): void {
  for (const strict of [false, true]) {
    try {
      compileScript({ script: text, inputs, strict });
    } catch (error) {
      assert.ok(error instanceof SqlError, `${JSON.stringify(text)} threw ${String(error)}`);
      assert.ok(error.at.line >= 1 && error.at.column >= 1 && error.at.endLine >= error.at.line);
    }
  }
}

test('scripts mixed from pieces of the dialect', () => {
  const script = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(' '));
  fc.assert(fc.property(script, survives), { numRuns: 1500 });
});

test('queries mixed from pieces of the dialect', () => {
  const query = fc
    .array(fc.constantFrom(...pieces), { maxLength: 25 })
    .map((parts) => `CREATE STREAM D (A INTEGER); CREATE PUMP P AS INSERT INTO D SELECT STREAM ${parts.join(' ')}`);
  fc.assert(fc.property(query, survives), { numRuns: 1500 });
});

test('any text at all', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), survives), { numRuns: 500 });
});

test('working scripts with a part cut out, doubled or exchanged', () => {
  const script = `CREATE STREAM D (A INTEGER, B VARCHAR(4)); CREATE PUMP P AS INSERT INTO D SELECT STREAM COUNT(*), CASE WHEN MAX(B) LIKE 'a%'
    THEN SUBSTRING(MAX(B) FROM 1 FOR 2) ELSE 'x' END FROM S WHERE A BETWEEN 1 AND 3 OR B IN ('a', 'b') GROUP BY FLOOR(S.ROWTIME TO MINUTE), B
    HAVING COUNT(*) > 1 ORDER BY FLOOR(S.ROWTIME TO MINUTE), COUNT(*) DESC;`;
  survives(script);
  const edit = fc.tuple(fc.nat(script.length), fc.nat(30), fc.constantFrom(...pieces, ''));
  fc.assert(
    fc.property(edit, ([at, length, piece]) => survives(script.slice(0, at) + piece + script.slice(at + length))),
    { numRuns: 1500 },
  );
});

test('depth and length are bounded', () => {
  for (const text of [
    '('.repeat(50_000),
    `SELECT ${'1+'.repeat(40_000)}1`,
    `SELECT ${'NOT '.repeat(20_000)}TRUE`,
    `SELECT ${'-'.repeat(3)}${'- '.repeat(20_000)}1`,
    `SELECT * FROM ${'(SELECT * FROM '.repeat(5000)}`,
    `SELECT CASE ${'CASE WHEN '.repeat(9000)}`,
    `VALUES ${'1 UNION VALUES '.repeat(6000)}1`,
    `SELECT ${'a.'.repeat(30_000)}a`,
    `SELECT 1 FROM ${'S JOIN '.repeat(10_000)}S`,
    `SELECT ${'A AND '.repeat(16_000)}A FROM S`,
    `SELECT ${'COALESCE('.repeat(10_000)}`,
    `CREATE STREAM D (${'A INTEGER, '.repeat(9000)}B INTEGER)`,
    'x'.repeat(200_000),
  ]) {
    survives(text);
  }
});

test('functions that call functions twice cannot write code without end', () => {
  const functions = ['CREATE FUNCTION F0 (X DOUBLE) RETURNS DOUBLE CONTAINS SQL RETURN X + X;'];
  for (let index = 1; index < 40; index += 1) {
    functions.push(
      `CREATE FUNCTION F${index} (X DOUBLE) RETURNS DOUBLE CONTAINS SQL RETURN F${index - 1}(X) + F${index - 1}(X);`,
    );
  }
  assert.ok(parseScript(functions.join('\n'), { strict: true }).statements.length === 40);
  assert.throws(() => compileScript({ script: functions.join('\n'), inputs }), SqlError);
});
