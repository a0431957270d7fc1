import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compilePattern } from './pattern.ts';

test('a possessive count means the count', () => {
  const pattern = compilePattern(String.raw`arn:[a-z]{2}-\d{1}+:\d{12}+:[a-z+]{1,4}`);
  assert.equal(pattern.test('arn:us-1:123456789012:a+b'), true);
  assert.equal(pattern.test('arn:us-12:123456789012:a+b'), false);
});
