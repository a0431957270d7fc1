import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { httpDate, parseHttpDate, parseIsoTime } from './http-date.ts';

const example = Date.UTC(1994, 10, 6, 8, 49, 37);

test('the three forms of RFC 9110', () => {
  assert.equal(httpDate(example), 'Sun, 06 Nov 1994 08:49:37 GMT');
  for (const text of [
    'Sun, 06 Nov 1994 08:49:37 GMT',
    'Sunday, 06-Nov-94 08:49:37 GMT',
    'Sun Nov  6 08:49:37 1994',
    'Sun, 06 Nov 1994 08:49:37 +0000',
  ])
    assert.equal(parseHttpDate(text), example, text);
});

test('what is no date', () => {
  for (const text of [
    '',
    'yesterday',
    '1994-11-06',
    'Sun, 31 Feb 1994 08:49:37 GMT',
    'Sun, 06 Foo 1994 08:49:37 GMT',
    'Sun, 06 Nov 1994 25:49:37 GMT',
  ])
    assert.equal(parseHttpDate(text), undefined, text);
});

test('what is written is read, to the second', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_799 }), (seconds) => {
      assert.equal(parseHttpDate(httpDate(seconds * 1000)), seconds * 1000);
      assert.equal(parseIsoTime(new Date(seconds * 1000).toISOString()), seconds * 1000);
    }),
  );
});

test('times of ISO 8601', () => {
  assert.equal(parseIsoTime('1994-11-06T08:49:37Z'), example);
  assert.equal(parseIsoTime('1994-11-06T09:49:37+01:00'), example);
  assert.equal(parseIsoTime('1994-11-06T08:49:37.5Z'), example + 500);
  assert.equal(parseIsoTime('1994-11-06'), Date.UTC(1994, 10, 6));
  for (const text of ['', '1994-11-06T08:49:37', '1994-13-06T08:49:37Z', '6 Nov 1994'])
    assert.equal(parseIsoTime(text), undefined, text);
});
