import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { matchesWildcard } from './wildcard.ts';

test('stars and question marks', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['a*c', 'abbc', true],
    ['a*c', 'ab', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['*a*b', 'xaybzb', true],
    ['arn:aws:s3:::b/*', 'arn:aws:s3:::b/c/d', true],
    ['a.c', 'abc', false],
    ['S3:Get*', 's3:GetObject', false],
  ];
  for (const [pattern, text, expected] of cases) assert.equal(matchesWildcard(pattern, text), expected, pattern);
  assert.ok(matchesWildcard('S3:Get*', 's3:getobject', { ignoresCase: true }));
});

test('it is what the regular expression says', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
  const texts = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 });
  fc.assert(
    fc.property(letters, texts, (pattern, text) => {
      const source = pattern.replaceAll('*', '.*').replaceAll('?', '.');
      assert.equal(matchesWildcard(pattern, text), new RegExp(`^${source}$`, 's').test(text));
    }),
  );
});
