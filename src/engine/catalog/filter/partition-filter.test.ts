import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { CatalogError } from '../errors.ts';
import { defaultPartition } from './key-values.ts';
import { isLike } from './like.ts';
import { partitionFilter } from './partition-filter.ts';

const keys = [
  { name: 'region', type: 'string' },
  { name: 'year', type: 'int' },
  { name: 'day', type: 'date' },
  { name: 'at', type: 'timestamp' },
  { name: 'price', type: 'decimal(10,2)' },
];
const values = ['eu-west', '2026', '2026-11-21', '2026-11-21 05:00:00', '10.50'];

function holds(filter: string, of: readonly string[] = values): boolean {
  return partitionFilter(filter, keys).isWanted(of);
}

function fault(filter: string, of: readonly string[] = values): string {
  try {
    partitionFilter(filter, keys).isWanted(of);
  } catch (error) {
    assert.ok(error instanceof CatalogError);
    return error.code;
  }
  return 'none';
}

test('keys are compared by what their types say', () => {
  for (const filter of [
    "region = 'eu-west'",
    "REGION<>'us'",
    "region > 'eu'",
    'year = 2026',
    "year = '2026'",
    'year > 999',
    '999 < year',
    'year >= +2026 and year <= 2026',
    'year != -1',
    "day > '2026-02-28'",
    "day = DATE '2026-11-21'",
    "at = '2026-11-21 05:00:00.000'",
    "at between timestamp '2026-11-21' and '2026-11-21 05:00:00.1'",
    'price = 10.5',
    'price > 9.99',
    'price < 10.51',
    '"region" = \'eu-west\' and `year` = 2026',
  ])
    assert.ok(holds(filter), filter);
  for (const filter of ["region = 'EU-WEST'", 'year < 999', "day < '2026-11-21'", 'price > 10.5'])
    assert.ok(!holds(filter), filter);
});

test('terms are joined as in SQL', () => {
  for (const filter of [
    'year = 1 or year = 2 or year = 2026',
    'year = 2026 or year = 1 and year = 2',
    'not year = 1 and not (year = 2 or year = 3)',
    'not not year = 2026',
    'year in (1, 2026)',
    'year not in (1, 2)',
    'year not between 1 and 2',
    "region like 'eu%'",
    "region like '__-_est'",
    "region not like 'us%'",
    "((region = 'eu-west'))",
    "region <> 'it''s'",
  ])
    assert.ok(holds(filter), filter);
  for (const filter of ['(year = 2026 or year = 1) and year = 2', 'not year = 2026', "region like 'eu'"])
    assert.ok(!holds(filter), filter);
});

test('a comparison with null is neither true nor false', () => {
  const without = [defaultPartition, ...values.slice(1)];
  assert.ok(holds('region is null', without));
  assert.ok(!holds('region is not null', without));
  assert.ok(holds('region is not null'));
  for (const filter of ["region = 'a'", "region <> 'a'", "not region = 'a'", "region not in ('a')", "region like '%'"])
    assert.ok(!holds(filter, without), filter);
  assert.ok(holds("region = 'a' or year = 2026", without));
  assert.ok(!holds("not (region = 'a' and year = 2026)", without));
  assert.ok(holds("not (region = 'a' and year = 1)", without));
});

test('what is no filter over the keys is refused', () => {
  for (const filter of [
    '',
    'year',
    'year =',
    'year = month',
    'year = 2026 year',
    'month = 1',
    '(year = 1',
    'year in ()',
    'year in 1',
    'year between 1 or 2',
    'year not 1',
    'year like 1',
    "region = 'eu",
    'year = 1; drop',
    'and = 1',
    '1 = 1',
    `${'('.repeat(101)}year = 1${')'.repeat(101)}`,
  ])
    assert.equal(fault(filter), 'BadFilter', filter);
  assert.equal(fault("year = 'a'"), 'BadKeyValue');
  assert.equal(fault("day = '2026-02-30'"), 'BadKeyValue');
  assert.equal(fault("day = '2026-2-3'"), 'BadKeyValue');
  assert.equal(fault("at = '2026-11-21 25:00:00'"), 'BadKeyValue');
  assert.equal(fault("price = '.'"), 'BadKeyValue');
  assert.equal(fault('year = 1', ['a', 'null', 'c']), 'BadKeyValue');
  assert.throws(() => partitionFilter('a = 1', [{ name: 'a', type: 'struct<b:int>' }]), { code: 'KeyTypeUnknown' });
});

test('a filter says which first values leave no choice', () => {
  const two = [
    { name: 'a', type: 'string' },
    { name: 'b', type: 'varchar(10)' },
    { name: 'n', type: 'int' },
  ];
  const begin = (filter: string) => partitionFilter(filter, two).begin;
  assert.deepEqual(begin("a = 'x'"), ['x']);
  assert.deepEqual(begin("n = 1 and (b = 'y' and 'x' = a)"), ['x', 'y']);
  for (const none of ["b = 'y'", "a = 'x' or b = 'y'", "not a = 'x'", "a <> 'x'", "a like 'x'", "a in ('x')", 'n = 1'])
    assert.deepEqual(begin(none), []);
});

test('whatever stands in a filter, it is read or refused', () => {
  const word = fc.constantFrom(
    ...['region', 'year', 'day', 'and', 'OR', 'not', 'in', 'between', 'like', 'is', 'null', 'date', '(', ')', ','],
    ...['=', '<>', '<=', "'a'", "'2026-11-21'", '7', '-1.5', '"', "'", '`', ';', 'é', '\u0000', '\ud800'],
  );
  const source = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(source, (filter) => {
      try {
        partitionFilter(filter, keys).isWanted(values);
      } catch (error) {
        assert.ok(error instanceof CatalogError, String(error));
      }
    }),
    { numRuns: 2_000 },
  );
});

test('a filter finds what JavaScript finds', () => {
  interface Choice {
    readonly sql: string;
    readonly holds: (row: readonly [region: string | undefined, year: number]) => boolean | undefined;
  }
  const region = fc.constantFrom('a', 'b', 'ab');
  const year = fc.integer({ min: -3, max: 3 });
  const leaf: fc.Arbitrary<Choice> = fc.oneof(
    fc.tuple(fc.constantFrom('=', '<', '>='), region).map(([operator, text]): Choice => ({
      sql: `region ${operator} '${text}'`,
      holds: ([found]) => {
        if (found === undefined) return undefined;
        if (operator === '=') return found === text;
        return operator === '<' ? found < text : found >= text;
      },
    })),
    fc.tuple(year, year).map(([low, high]): Choice => ({
      sql: `year between ${low} and ${high}`,
      holds: ([, found]) => found >= low && found <= high,
    })),
    fc.constant<Choice>({ sql: 'region is null', holds: ([found]) => found === undefined }),
  );
  const { tree } = fc.letrec<{ tree: Choice }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.tuple(tie('tree'), tie('tree'), fc.boolean()).map(([a, b, isOr]): Choice => ({
        sql: `(${a.sql} ${isOr ? 'or' : 'and'} ${b.sql})`,
        holds: (row) => {
          const both = [a.holds(row), b.holds(row)];
          if (both.includes(isOr)) return isOr;
          return both.includes(undefined) ? undefined : !isOr;
        },
      })),
      tie('tree').map((inner): Choice => ({
        sql: `not ${inner.sql}`,
        holds: (row) => {
          const answer = inner.holds(row);
          return answer === undefined ? undefined : !answer;
        },
      })),
    ),
  }));
  fc.assert(
    fc.property(tree, fc.option(region, { nil: undefined }), year, (choice, found, number) => {
      const { isWanted, begin } = partitionFilter(choice.sql, keys);
      const row = [found ?? defaultPartition, String(number), '', '', ''];
      const expected = choice.holds([found, number]) === true;
      assert.equal(isWanted(row), expected, choice.sql);
      if (expected) assert.deepEqual(row.slice(0, begin.length), begin);
    }),
    { numRuns: 1_000 },
  );
});

test('LIKE agrees with a regular expression', () => {
  const text = fc.array(fc.constantFrom('a', 'b', '%', '_')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (value, pattern) => {
      const expected = new RegExp(`^${pattern.replaceAll('%', '.*').replaceAll('_', '.')}$`).test(value);
      assert.equal(isLike(value, pattern), expected);
    }),
  );
});

test('LIKE takes no longer for patterns that are made to take long', () => {
  assert.equal(isLike('a'.repeat(1_024), `${'%a'.repeat(500)}b`), false);
});
