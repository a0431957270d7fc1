import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { DoubleColumn, LongColumn, NumberColumn } from '../columnar/column.ts';
import { dictionaryOf } from './dictionary.ts';

test('values come back by their indexes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (values) => {
      for (const column of [new NumberColumn('int'), new LongColumn(), new DoubleColumn('double')]) {
        for (const value of values) column.append(value);
        const dictionary = dictionaryOf(column, 1);
        if (values.length === 0) {
          assert.equal(dictionary, undefined);
          continue;
        }
        const distinct = dictionary?.column;
        assert.ok(distinct?.kind === column.kind && 'values' in distinct && !Array.isArray(distinct.values));
        const entries = Array.from(distinct.values.view(), Number);
        assert.equal(entries.length, dictionary?.count);
        assert.deepEqual(
          Array.from(dictionary?.indexes ?? [], (index) => entries[index]),
          values.map((value) => value + 0),
        );
      }
    }),
  );
});

test('there is none for values that hardly come again, nor where it would lose the zero below zero', () => {
  const column = new DoubleColumn('double');
  for (let value = 0; value < 100; value += 1) column.append(value % 60);
  assert.equal(dictionaryOf(column, 0.5), undefined);
  assert.equal(dictionaryOf(column, 0.6)?.count, 60);
  assert.equal(dictionaryOf(column, 0), undefined);
  column.append(-0);
  assert.equal(dictionaryOf(column, 1), undefined);
});
