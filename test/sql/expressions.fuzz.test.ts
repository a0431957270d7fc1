/** SQL-4: random expressions: each is refused when it is bound, or gives a value or the failure of its row; never anything else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { SqlError } from '../../src/engine/sql/errors.ts';
import { evaluate } from './run.ts';

const numbers = [
  '0',
  '1',
  '-7',
  '2147483647',
  '9223372036854775807',
  '2.5',
  '-0.001',
  '12345.67891',
  '1e300',
  '-1e-300',
  'CAST(NULL AS BIGINT)',
];
const smallTypes = [
  'CAST(1 AS DECIMAL(18,17))',
  'CAST(2.5 AS REAL)',
  'CAST(3 AS TINYINT)',
  'CAST(9 AS DECIMAL(5,1))',
  'CAST(4 AS BIGINT)',
];
const texts = [
  "''",
  "'a'",
  "'12'",
  "'2024-02-29'",
  "'2024-02-29 10:00:00'",
  "'a%_b'",
  "CAST('ab' AS CHAR(4))",
  'CAST(NULL AS VARCHAR(3))',
];
const times = [
  "TIMESTAMP '2024-02-29 23:59:59'",
  'CURRENT_TIMESTAMP',
  "TIMESTAMP '1969-12-31 23:59:59.999'",
  'CAST(NULL AS TIMESTAMP)',
];
const intervals = [
  "INTERVAL '1' DAY",
  "INTERVAL '-3:04.5' MINUTE TO SECOND",
  "INTERVAL '1-2' YEAR TO MONTH",
  "INTERVAL '0' HOUR",
];
const truths = ['TRUE', 'FALSE', 'UNKNOWN'];

// An alias, since an interface is no Record.
// oxlint-disable-next-line typescript/consistent-type-definitions
type Sorts = {
  n: string;
  t: string;
  d: string;
  i: string;
  b: string;
};

const sorts = fc.letrec<Sorts>((tie) => {
  const [n, t, d, i, b] = [tie('n'), tie('t'), tie('d'), tie('i'), tie('b')];
  const unit = fc.constantFrom('DAY', 'HOUR', 'MINUTE', 'SECOND');
  const anyUnit = fc.oneof(unit, fc.constantFrom('YEAR', 'MONTH'));
  const type = fc.constantFrom('INTEGER', 'BIGINT', 'TINYINT', 'DECIMAL(18,4)', 'DECIMAL(3)', 'REAL', 'DOUBLE');
  const textType = fc.constantFrom('VARCHAR(5)', 'VARCHAR(40)', 'CHAR(12)');
  const depth = { maxDepth: 4, withCrossShrink: true };
  return {
    n: fc.oneof(
      depth,
      fc.constantFrom(...numbers, ...smallTypes),
      fc
        .tuple(n, fc.constantFrom('+', '-', '*', '/'), n)
        .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      fc.tuple(fc.constantFrom('ABS', 'CEIL', 'FLOOR', 'EXP', 'LN', '-'), n).map(([name, arg]) => `${name}(${arg})`),
      fc
        .tuple(fc.constantFrom('POWER', 'NULLIF', 'COALESCE'), n, n)
        .map(([name, left, right]) => `${name}(${left}, ${right})`),
      fc.tuple(fc.oneof(n, t), type).map(([arg, to]) => `CAST(${arg} AS ${to})`),
      fc.tuple(b, n, n).map(([when, then, otherwise]) => `CASE WHEN ${when} THEN ${then} ELSE ${otherwise} END`),
      fc.tuple(anyUnit, d).map(([field, arg]) => `EXTRACT(${field} FROM ${arg})`),
      fc.tuple(d, d).map(([from, to]) => `TSDIFF(${from}, ${to})`),
      t.map((arg) => `CHAR_LENGTH(${arg})`),
      fc.tuple(t, t).map(([needle, text]) => `POSITION(${needle} IN ${text})`),
    ),
    t: fc.oneof(
      depth,
      fc.constantFrom(...texts),
      fc.tuple(t, t).map(([left, right]) => `(${left} || ${right})`),
      fc.tuple(fc.oneof(n, t, d, i, b), textType).map(([arg, to]) => `CAST(${arg} AS ${to})`),
      fc.tuple(fc.constantFrom('UPPER', 'INITCAP', 'TRIM'), t).map(([name, arg]) => `${name}(${arg})`),
      fc
        .tuple(t, t, n)
        .map(([text, placed, from]) => `OVERLAY(${text} PLACING ${placed} FROM CAST(${from} AS INTEGER))`),
      fc
        .tuple(t, n, n)
        .map(([text, from, count]) => `SUBSTRING(${text} FROM CAST(${from} AS INTEGER) FOR CAST(${count} AS INTEGER))`),
      fc.tuple(t, t, t).map(([text, regex, by]) => `REGEX_REPLACE(${text}, ${regex}, ${by}, 1, 0)`),
      d.map((arg) => `TIMESTAMP_TO_CHAR('yyyy-MM-dd''T''HH:mm', ${arg})`),
    ),
    d: fc.oneof(
      depth,
      fc.constantFrom(...times),
      fc.tuple(d, fc.constantFrom('+', '-'), i).map(([time, sign, size]) => `(${time} ${sign} ${size})`),
      fc.tuple(fc.constantFrom('FLOOR', 'CEIL'), d, anyUnit).map(([name, arg, to]) => `${name}(${arg} TO ${to})`),
      d.map((arg) => `STEP(${arg} BY INTERVAL '7' MINUTE)`),
      t.map((arg) => `CHAR_TO_TIMESTAMP('yyyy-MM-dd', ${arg})`),
      n.map((arg) => `TO_TIMESTAMP(CAST(${arg} AS BIGINT))`),
    ),
    i: fc.oneof(
      depth,
      fc.constantFrom(...intervals),
      fc.tuple(d, d, unit).map(([left, right, to]) => `((${left} - ${right}) ${to})`),
      fc.tuple(i, fc.constantFrom('*', '/'), n).map(([size, operator, by]) => `(${size} ${operator} ${by})`),
      fc.tuple(i, i).map(([left, right]) => `(${left} + ${right})`),
    ),
    b: fc.oneof(
      depth,
      fc.constantFrom(...truths),
      fc
        .tuple(n, fc.constantFrom('=', '<>', '<', '>=', 'IS DISTINCT FROM'), n)
        .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      fc
        .tuple(t, fc.constantFrom('=', '<', 'LIKE', 'SIMILAR TO'), t)
        .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      fc.tuple(b, fc.constantFrom('AND', 'OR'), b).map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      fc.tuple(n, n, n).map(([value, low, high]) => `(${value} BETWEEN SYMMETRIC ${low} AND ${high})`),
      fc.tuple(t, t, t).map(([value, one, other]) => `(${value} NOT IN (${one}, ${other}))`),
      b.map((arg) => `(NOT ${arg} IS UNKNOWN)`),
      fc.oneof(n, t, d).map((arg) => `(${arg} IS NULL)`),
    ),
  };
});

const expression = fc.oneof(sorts.n, sorts.t, sorts.d, sorts.i, sorts.b);

test('random expressions', () => {
  let values = 0;
  fc.assert(
    fc.property(expression, (text) => {
      try {
        const value = evaluate(text);
        values += 1;
        assert.doesNotMatch(value, /NaN|Infinity|undefined|\[object/, text);
      } catch (error) {
        if (error instanceof SqlError) return;
        throw error;
      }
    }),
    { numRuns: 6000 },
  );
  assert.ok(values > 2000, 'enough of them mean something');
});
