/** The mapping of JSON and CSV records to rows: the service's coercion table, paths, arrays, several documents a record. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typeName } from '../types/sql-type.ts';
import type { Value } from '../types/sql-type.ts';
import { columnName, discoverSchema } from './discovery.ts';
import { InputDecoder } from './input-decoder.ts';
import { inputStream, parseSqlType } from './input-schema.ts';
import type { InputSchema } from './input-schema.ts';
import { JsonPathError, parseJsonPath } from './json-path.ts';
import { SchemaError, csvFormat, jsonFormat, parseSchema, sourceSchemaJson } from './schema-text.ts';

function decode(schema: InputSchema, text: string): { readonly rows: Value[][]; readonly errors: string[] } {
  const used = new Set(schema.columns.keys());
  const decoder = new InputDecoder(schema, { name: 'S', columns: schema.columns }, used);
  const rows: Value[][] = [];
  const errors: string[] = [];
  decoder.decode(
    { data: Buffer.from(text), arrivalMs: 0 },
    {
      row: (row) => rows.push(row),
      fail: (error, data) => errors.push(`${error.errorName}: ${error.message} <${Buffer.from(data).toString()}>`),
    },
  );
  return { rows, errors };
}

/** One JSON value into a column of a type; a coercion error is the word. */
function coerce(type: string, json: string): Value {
  const schema: InputSchema = { format: jsonFormat, columns: [{ name: 'a', type: parseSqlType(type) }] };
  const { rows, errors } = decode(schema, `{"a": ${json}}`);
  return errors.length > 0 ? 'error' : (rows[0]?.[0] ?? null);
}

test('the coercion table, cell by cell', () => {
  const cells: readonly (readonly [type: string, json: string, value: Value])[] = [
    ['INTEGER', 'null', null],
    ['INTEGER', 'true', 1],
    ['INTEGER', 'false', 0],
    ['INTEGER', '12', 12],
    ['INTEGER', '123.4', 'error'],
    ['INTEGER', '12.0', 12],
    ['INTEGER', '3000000000', 'error'],
    ['INTEGER', '"12"', 12],
    ['INTEGER', '"x"', 'error'],
    ['INTEGER', '[1]', 'error'],
    ['TINYINT', '200', 'error'],
    ['BIGINT', '9007199254740993', 9_007_199_254_740_993n],
    ['DECIMAL(5,2)', '1.25', 125],
    ['DECIMAL(5,2)', '12345', 'error'],
    ['DOUBLE', '1e3', 1000],
    ['DOUBLE', '"1.5"', 1.5],
    ['DOUBLE', '""', 'error'],
    ['REAL', '24.3', Math.fround(24.3)],
    ['BOOLEAN', 'true', true],
    ['BOOLEAN', '0', false],
    ['BOOLEAN', '2', true],
    ['BOOLEAN', '"TrUe"', true],
    ['BOOLEAN', '"yes"', false],
    ['BOOLEAN', '{}', 'error'],
    ['VARCHAR(3)', '"abcdef"', 'abc'],
    ['VARCHAR(3)', 'true', 'tru'],
    ['VARCHAR(10)', '12.50', '12.50'],
    ['VARCHAR(20)', '[1, {"b": 2}]', '[1,{"b":2}]'],
    ['VARCHAR(20)', '"\\u00e9\\n"', 'é\n'],
    ['VARCHAR(20)', '"héllo"', 'héllo'],
    ['CHAR(4)', '"ab"', 'ab  '],
    ['VARBINARY(4)', '"X\'3F41\'"', '?A'],
    ['VARBINARY(4)', '"abc"', 'error'],
    ['VARBINARY(4)', 'true', '\u0001'],
    ['VARBINARY(4)', '12', 'error'],
    ['DATE', '"1992-02-14"', Date.UTC(1992, 1, 14)],
    ['TIMESTAMP', '"1992-02-14 18:35:44.0"', Date.UTC(1992, 1, 14, 18, 35, 44)],
    ['TIMESTAMP', '"2018-06-13T14:11:05.766191"', Date.UTC(2018, 5, 13, 14, 11, 5, 766)],
    ['TIMESTAMP', '"2018-06-13T14:11:05+02:00"', Date.UTC(2018, 5, 13, 12, 11, 5)],
    ['TIMESTAMP', '"2018-02-30 00:00:00"', 'error'],
    ['TIMESTAMP', '5', 'error'],
    ['TIME', '"18:35:44.5"', 66_944_500],
  ];
  for (const [type, json, value] of cells) assert.equal(coerce(type, json), value, `${json} into ${type}`);
});

test('paths, row paths, and missing elements', () => {
  const schema = parseSchema(
    JSON.stringify({
      RecordFormat: {
        RecordFormatType: 'JSON',
        MappingParameters: { JSONMappingParameters: { RecordRowPath: '$.car' } },
      },
      RecordColumns: [
        { Name: 'model', Mapping: '$.Model', SqlType: 'VARCHAR(8)' },
        { Name: 'deep', Mapping: '$.a.b.c', SqlType: 'INTEGER' },
        { Name: 'list', Mapping: '$.l[0:]', SqlType: 'VARCHAR(20)' },
      ],
    }),
    jsonFormat,
  );
  const { rows } = decode(
    schema,
    '{"car":{"Model":"X","a":{"b":{"c":5}},"l":[1, 2]},"Model":"no"} {"car":{"model":"no"}}',
  );
  assert.deepEqual(rows, [
    ['X', 5, '[1,2]'],
    [null, null, null],
  ]);
});

test('one array flattens into rows, at least one', () => {
  const columns = [
    { name: 'id', type: parseSqlType('INTEGER'), mapping: '$.id' },
    { name: 'x', type: parseSqlType('INTEGER'), mapping: '$.l[0:].x' },
    { name: 'y', type: parseSqlType('VARCHAR(2)'), mapping: '$.l[0:].y' },
  ];
  const schema: InputSchema = { format: jsonFormat, columns };
  assert.deepEqual(decode(schema, '{"id":1,"l":[{"x":1,"y":"a"},{"y":"b"},{"z":0}]}{"id":2,"l":[]}{"id":3}').rows, [
    [1, 1, 'a'],
    [1, null, 'b'],
    [2, null, null],
    [3, null, null],
  ]);
  const two: InputSchema = {
    format: jsonFormat,
    columns: [...columns, { name: 'm', type: parseSqlType('INTEGER'), mapping: '$.m[0:].x' }],
  };
  assert.throws(() => decode(two, '{}'), JsonPathError);
  const rowPath: InputSchema = {
    format: { kind: 'json', rowPath: '$.l[0:]' },
    columns: [{ name: 'x', type: parseSqlType('INTEGER') }],
  };
  assert.deepEqual(decode(rowPath, '{"l":[{"x":1},{"x":2}]}').rows, [[1], [2]]);
});

test('paths that are none', () => {
  for (const path of ['a', '$.a[1:]', '$.a[0:].b[0:].c', '$..a', '$a'])
    assert.throws(() => parseJsonPath(path), JsonPathError, path);
  assert.deepEqual(parseJsonPath('$["a.b"].c'), { keys: ['a.b', 'c'], isArray: false });
});

test('a document that is wrong takes only itself, or what cannot be told apart from it', () => {
  const schema = parseSchema('a INTEGER', jsonFormat);
  const { rows, errors } = decode(schema, '{"a":1}{"a":"x"}{"a":2}{"a"');
  assert.deepEqual(rows, [[1], [2]]);
  assert.deepEqual(errors, [
    'Coercion error: For input string: "x" <{"a":"x"}>',
    'Parse error: Expected ":" at byte 27 <{"a">',
  ]);
});

test('CSV takes columns by position; a header line is data', () => {
  const schema = parseSchema('a INTEGER, b VARCHAR(3), c DOUBLE', csvFormat);
  const { rows, errors } = decode(schema, 'a,b,c\n1,xyzzy,2.5,more\n2,"p,q"\n,,\n');
  assert.deepEqual(rows, [
    [1, 'xyz', 2.5],
    [2, 'p,q', null],
    [null, '', null],
  ]);
  assert.deepEqual(errors, ['Coercion error: For input string: "a" <a,b,c>']);
});

test('metadata columns stand behind the mapped ones and are hidden', () => {
  const schema = parseSchema('SHARD_ID INTEGER', jsonFormat);
  const stream = inputStream('S', schema);
  assert.deepEqual(
    stream.columns.map(({ name, hidden }) => [name, hidden === true]),
    [
      ['SHARD_ID', false],
      ['APPROXIMATE_ARRIVAL_TIME', true],
      ['PARTITION_KEY', true],
      ['SEQUENCE_NUMBER', true],
    ],
  );
});

test('discovery: names, types, one level flattened', () => {
  const records = [
    '{"USER":"a","USER@DOMAIN":"b","@@":1,"MONTH":"x","year":2,"state":"WA","big":70000,"price":1.5,"ok":true,"in":{"x":1,"y":[1]}}',
    '{"USER":"a","state":"ShortTons","price":2,"text":"12345678901234567890123456789012345"}',
  ].map((text) => Buffer.from(text));
  const schema = discoverSchema(records);
  assert.deepEqual(
    schema.columns.map(({ name, mapping, type }) => `${name} ${mapping ?? ''} ${typeName(type)}`),
    [
      'COL_USER $.USER VARCHAR(4)',
      'COL_USERDOMAIN $.USER@DOMAIN VARCHAR(4)',
      'COL_2 $.@@ TINYINT',
      'COL_MONTH $.MONTH VARCHAR(4)',
      'COL_year $.year TINYINT',
      'state $.state VARCHAR(16)',
      'big $.big INTEGER',
      'price $.price DOUBLE',
      'ok $.ok BOOLEAN',
      'in_x $.in.x TINYINT',
      'in_y $.in.y[0:] VARCHAR(4)',
      'text $.text VARCHAR(64)',
    ],
  );
  assert.equal(columnName('@@', 0), 'COL_0');
  assert.equal(columnName('1st', 3), 'COL_1st');
  assert.deepEqual(parseSchema(sourceSchemaJson(schema), jsonFormat), schema);
});

test('discovery of delimited text', () => {
  const { format, columns } = discoverSchema([Buffer.from('name;value\r\nCoal;1\r\nGas;2.5\r\n')]);
  assert.deepEqual(format, { kind: 'csv', rowDelimiter: '\r\n', columnDelimiter: ';' });
  assert.deepEqual(
    columns.map(({ name, type }) => `${name} ${typeName(type)}`),
    ['name VARCHAR(4)', 'COL_value DOUBLE'],
  );
});

test('schemas of another shape are told', () => {
  for (const text of ['{}', '{"RecordColumns":[]}', '{"RecordColumns":[{"Name":"a"}]}', '{"RecordColumns":[1]}', '{']) {
    assert.throws(() => parseSchema(text, jsonFormat), SchemaError, text);
  }
});
