import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { parseCsv } from './csv.ts';

const comma = { rowDelimiter: '\n', columnDelimiter: ',' };

test('rows, quotes, and delimiters of any length', () => {
  assert.deepEqual(parseCsv('a,b\nc,\n', comma), [
    ['a', 'b'],
    ['c', ''],
  ]);
  assert.deepEqual(parseCsv('"a,\n""b""",c', comma), [['a,\n"b"', 'c']]);
  assert.deepEqual(parseCsv('"a"b,"c', comma), [['"a"b', '"c']]);
  assert.deepEqual(parseCsv('1||2##3||4', { rowDelimiter: '##', columnDelimiter: '||' }), [
    ['1', '2'],
    ['3', '4'],
  ]);
  assert.deepEqual(parseCsv('', comma), []);
});

test('what was quoted comes back', () => {
  const field = fc.string({ unit: fc.constantFrom('a', ',', '\n', '"', ' ') });
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
      assert.deepEqual(parseCsv(text, comma), rows);
    }),
  );
});
