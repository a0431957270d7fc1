import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HiveTypeError, parseHiveType, typeDepthMax } from './hive-type.ts';

test('every type has its form', () => {
  for (const kind of [
    'boolean',
    'tinyint',
    'smallint',
    'int',
    'bigint',
    'float',
    'double',
    'string',
    'binary',
    'date',
    'timestamp',
  ])
    assert.deepEqual(parseHiveType(kind.toUpperCase()), { kind });
  assert.deepEqual(parseHiveType('integer'), { kind: 'int' });
  assert.deepEqual(parseHiveType('double  precision'), { kind: 'double' });
  assert.deepEqual(parseHiveType('decimal'), { kind: 'decimal', precision: 10, scale: 0 });
  assert.deepEqual(parseHiveType('decimal(5)'), { kind: 'decimal', precision: 5, scale: 0 });
  assert.deepEqual(parseHiveType('numeric( 38 , 18 )'), { kind: 'decimal', precision: 38, scale: 18 });
  assert.deepEqual(parseHiveType('varchar( 255 )'), { kind: 'varchar', length: 255 });
  assert.deepEqual(parseHiveType('char(1)'), { kind: 'char', length: 1 });
});

test('types stand in types', () => {
  assert.deepEqual(parseHiveType('array<map<string, struct<a:int, `b``:c`:array<decimal(10,2)>>>>'), {
    kind: 'array',
    element: {
      kind: 'map',
      key: { kind: 'string' },
      value: {
        kind: 'struct',
        fields: [
          { name: 'a', type: { kind: 'int' } },
          { name: 'b`:c', type: { kind: 'array', element: { kind: 'decimal', precision: 10, scale: 2 } } },
        ],
      },
    },
  });
});

test('what is no type is refused, and says where', () => {
  const wrong = [
    '',
    'text',
    'array',
    'array<string',
    'array<string>garbage',
    'map<string>',
    'map<array<int>,int>',
    'struct<>',
    'struct<a>',
    'struct<a:>',
    'struct<:string>',
    'struct<a:int,A:string>',
    'struct<`a:int>',
    'struct<a:string>,',
    'varchar',
    'varchar(0)',
    'varchar(6 5535)',
    'char(256)',
    'decimal(39)',
    'decimal(2,3)',
    'decimal(1,2,3)',
    'uniontype<int,string>',
    `${'array<'.repeat(typeDepthMax)}int${'>'.repeat(typeDepthMax)}`,
  ];
  for (const text of wrong) assert.throws(() => parseHiveType(text), HiveTypeError, text);
  assert.throws(
    () => parseHiveType('struct<a:oops>'),
    /The type 'struct<a:oops>' at character 14: 'oops' is not supported/,
  );
  assert.doesNotThrow(() => parseHiveType(`${'array<'.repeat(typeDepthMax - 1)}int${'>'.repeat(typeDepthMax - 1)}`));
});
