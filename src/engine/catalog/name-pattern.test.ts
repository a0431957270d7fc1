import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namePattern } from './name-pattern.ts';

test('a lone star stands for any text, one behind something repeats that', () => {
  const cases: readonly (readonly [pattern: string, matching: readonly string[], other: readonly string[]])[] = [
    ['orders', ['orders', 'ORDERS'], ['orders2', 'my_orders']],
    ['orders*', ['orders', 'orders_2026'], ['my_orders']],
    ['*orders', ['orders', 'my_orders'], ['orders_2026']],
    ['orders.*', ['orders', 'orders_2026'], ['my_orders']],
    ['a|b*', ['a', 'b', 'bc'], ['ab']],
    ['[ab]*', ['', 'abba'], ['abc']],
    ['(ab)*', ['', 'abab'], ['aba']],
    [String.raw`t_\d{4}`, ['t_2026'], ['t_26']],
  ];
  for (const [pattern, matching, other] of cases) {
    const matches = namePattern(pattern);
    for (const name of matching) assert.ok(matches(name), `${pattern} ${name}`);
    for (const name of other) assert.ok(!matches(name), `${pattern} ${name}`);
  }
});

test('a pattern takes no longer for being made to take long', () => {
  assert.equal(namePattern('(a|aa)+$')(`${'a'.repeat(10_000)}b`), false);
  assert.throws(() => namePattern('('), { code: 'BadPattern' });
  assert.throws(() => namePattern('(?=a)'), { code: 'BadPattern' });
});
