import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RowError } from '../../errors.ts';
import { fastPattern } from './fast-regex.ts';

test('the documented pairs, by the algorithm the page states', () => {
  assert.deepEqual(fastPattern('(.*)_(._.*)_.*').match('Mary_had_a_little_lamb'), ['Mary_had', 'a_little']);
  assert.equal(fastPattern('(.*)_+(._.*)').match('Mary_had_little'), undefined);
  assert.deepEqual(fastPattern('(.*)_+(<Alpha>.*)').match('Mary____had_a_little_lamb'), ['Mary', 'had_a_little_lamb']);
  assert.deepEqual(fastPattern('(.*)_+(.*)').match('Mary_had_a'), ['Mary', 'had_a']);
});

test('what remains unaccounted is no match', () => {
  assert.equal(fastPattern('(a)b').match('abc'), undefined);
  assert.deepEqual(fastPattern('(a)"b."').match('ab.'), ['a']);
  assert.deepEqual(fastPattern('([0-9]{2})-(@)').match('12-x-y'), ['12', 'x-y']);
});

test('wrong patterns are told', () => {
  for (const pattern of ['(a', 'a)', '(a)|b', '(<Nothing>)', '("a)', '(a&b)']) {
    assert.throws(() => fastPattern(pattern), RowError, pattern);
  }
});
