import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ColumnType, ColumnValue } from '../columnar/column-type.ts';
import { StructColumn } from '../columnar/column.ts';
import { leavesOf } from './levels.ts';

function levelsOf(type: ColumnType, values: readonly ColumnValue[]): unknown[] {
  const table = new StructColumn([{ name: 'c', type }], { dictionaryShareMax: 0 });
  for (const value of values) table.append([value]);
  return leavesOf(table).map(({ definitions, repetitions, definitionMax, repetitionMax }) => [
    [...definitions].join(''),
    [...repetitions].join(''),
    definitionMax,
    repetitionMax,
  ]);
}

test('a plain column has one level', () => {
  assert.deepEqual(levelsOf({ kind: 'int' }, [1, null, 2]), [['101', '', 1, 0]]);
});

test('lists of lists, as in the paper that brought them up', () => {
  const type: ColumnType = { kind: 'array', element: { kind: 'array', element: { kind: 'string' } } };
  const values = [
    [
      ['a', 'b'],
      ['c', null],
    ],
    [],
    null,
    [[], null, ['d']],
  ];
  assert.deepEqual(levelsOf(type, values), [['555410325', '021200011', 5, 2]]);
});

test('a map has required keys, and a struct passes its levels on', () => {
  const type: ColumnType = {
    kind: 'map',
    key: { kind: 'string' },
    value: { kind: 'struct', fields: [{ name: 'x', type: { kind: 'int' } }] },
  };
  assert.deepEqual(levelsOf(type, [['a', [1], 'b', null], null, [], ['c', [null]]]), [
    ['22012', '01000', 2, 1],
    ['42013', '01000', 4, 1],
  ]);
});
