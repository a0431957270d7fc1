/** Holds FORMAT-1 and FORMAT-4. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { ColumnValue } from '../../../format/columnar/column-type.ts';
import type { ColumnarWriting, JsonReading } from '../delivery-stream.ts';
import { ColumnarError, openColumnar } from './columnar.ts';
import { readDocuments } from './json-documents.ts';
import { makeReader } from './json-reading.ts';
import { parseHiveType } from './hive-type.ts';
import { rulesOf } from './json-rules.ts';

const openX: JsonReading = {
  kind: 'openx',
  dotsToUnderscores: undefined,
  caseInsensitive: undefined,
  columnToKey: undefined,
};
const hive: JsonReading = { kind: 'hive', timestampFormats: undefined };
const parquet: ColumnarWriting = {
  kind: 'parquet',
  blockBytes: undefined,
  pageBytes: undefined,
  compression: undefined,
  dictionary: undefined,
  paddingBytesMax: undefined,
  writerVersion: undefined,
};
const orc: ColumnarWriting = {
  kind: 'orc',
  stripeBytes: undefined,
  blockBytes: undefined,
  rowIndexStride: undefined,
  enablePadding: undefined,
  paddingTolerance: undefined,
  compression: undefined,
  bloomFilterColumns: undefined,
  bloomFilterFalsePositiveProbability: undefined,
  dictionaryKeyThreshold: undefined,
  formatVersion: undefined,
};

const schemaOf = (
  columns: Record<string, string>,
): { columns: { name: string; type: string }[]; versionId: string } => ({
  columns: Object.entries(columns).map(([name, type]) => ({ name, type })),
  versionId: '1',
});

/** What stands in a column of `type` where a record has `json` in it; the failure's message where it does not fit. */
function read(type: string, json: string, input: JsonReading = openX): unknown {
  const [document] = readDocuments(Buffer.from(`{"c":${json}}`)) as unknown[];
  const row = makeReader(parseHiveType(`struct<c:${type}>`), rulesOf(input));
  try {
    return (row(document) as ColumnValue[])[0];
  } catch (error) {
    return (error as { failure: { errorMessage: string } }).failure.errorMessage.replace(
      'Data does not match the schema. ',
      '',
    );
  }
}

function check(columns: Record<string, string>, record: string | Uint8Array, input: JsonReading = openX): unknown {
  const failure = openColumnar({ schema: schemaOf(columns), input, output: parquet }).check(Buffer.from(record));
  return failure === undefined
    ? undefined
    : [failure.errorCode.replace('DataFormatConversion.', ''), failure.errorMessage];
}

test('numbers and texts are read as what the column is', () => {
  assert.equal(read('int', '12'), 12);
  assert.equal(read('int', '"12"'), 12);
  assert.equal(read('int', '12.0'), 12);
  assert.equal(read('int', '1e3'), 1000);
  assert.equal(read('int', '12.5'), 'For input string: "12.5"');
  assert.equal(read('int', '"oops"'), 'For input string: "oops"');
  assert.equal(read('int', '2147483648'), 'For input string: "2147483648"');
  assert.equal(read('tinyint', '128'), 'For input string: "128"');
  assert.equal(read('int', 'true'), 'For input string: "true"');
  assert.equal(read('bigint', '9223372036854775807'), 9_223_372_036_854_775_807n);
  assert.equal(read('bigint', '"-9223372036854775808"'), -9_223_372_036_854_775_808n);
  assert.equal(read('bigint', '9223372036854775808'), 'For input string: "9223372036854775808"');
  assert.equal(read('double', '"1.5e3"'), 1500);
  assert.equal(read('double', '0.30000000000000004'), 0.30000000000000004);
  assert.equal(read('double', '"x"'), 'For input string: "x"');
  assert.equal(read('string', '7'), '7');
  assert.equal(read('string', '1.50'), '1.50');
  assert.equal(read('string', '12345678901234567890'), '12345678901234567890');
  assert.equal(read('string', 'false'), 'false');
  assert.equal(read('string', '{"Outer":{"Inner":[1,null,"x"]}}'), '{"outer":{"inner":[1,null,"x"]}}');
  assert.equal(read('varchar(3)', '"a🙂cd"'), 'a🙂c');
  assert.equal(read('decimal(4,2)', '12.345'), 1235n);
  assert.equal(read('decimal(4,2)', '"0.1"'), 10n);
  assert.equal(read('decimal(4,2)', '12345.67'), 'Value 12345.67 is out of range for decimal(4,2)');
  assert.equal(read('boolean', '"TRUE"'), true);
  assert.equal(read('boolean', '1'), 'java.lang.Long cannot be cast to java.lang.Boolean');
  assert.equal(read('date', '"2026-9-7"'), 20_703);
  assert.deepEqual(read('timestamp', '1518033528.123'), { seconds: 1_518_033_528, nanos: 123_000_000 });
  assert.deepEqual(read('timestamp', '"2018-02-07T20:38:48Z"'), { seconds: 1_518_035_928, nanos: 0 });
  assert.equal(read('timestamp', '"7.2.2018"'), 'Timestamp format must be yyyy-mm-dd hh:mm:ss[.fffffffff]');
  assert.deepEqual(read('binary', '"ä"'), Buffer.from('ä'));
  assert.equal(read('int', 'null'), null);
});

test('OpenX forgives what is no list or object', () => {
  assert.deepEqual(read('array<string>', '"solo"'), ['solo']);
  assert.deepEqual(read('array<string>', '[1,null,"x"]'), ['1', null, 'x']);
  assert.deepEqual(read('struct<name:string,age:int>', '["Zoe",9,"more"]'), ['Zoe', 9]);
  assert.deepEqual(read('struct<name:string,age:int>', '["Zoe"]'), ['Zoe', null]);
  assert.deepEqual(read('struct<name:string,age:int>', '{"NAME":"Bob","more":1}'), ['Bob', null]);
  assert.deepEqual(read('struct<name:string>', '{}'), [null]);
  assert.deepEqual(read('map<string,array<string>>', '{"MixedKey":["v"],"k":null}'), ['mixedkey', ['v'], 'k', null]);
  assert.deepEqual(read('map<int,string>', '{"7":"v"}'), [7, 'v']);
  assert.deepEqual(read('map<string,int>', '{"A":1,"a":2}'), ['a', 2]);
  assert.equal(read('struct<name:string>', '42'), 'Data is not JSONObject  but java.lang.Long with value 42');
  assert.match(String(read('map<string,string>', '[["k","v"]]')), /^Data is not JSONObject {2}but org\.openx/);
});

test("Hive's own deserializer is strict", () => {
  assert.equal(read('array<string>', '"solo"', hive), 'java.io.IOException: Start of Array expected');
  assert.equal(read('struct<name:string>', '["Bob"]', hive), 'java.io.IOException: Start of Object expected');
  assert.equal(
    read('int', '"7"', hive),
    'Current token (VALUE_STRING) not numeric, can not use numeric value accessors',
  );
  assert.equal(
    read('string', '{"a":1}', hive),
    'One or more fields have incorrect format. Exception when validating field (root)',
  );
  assert.equal(read('string', '7', hive), '7');
  assert.equal(read('decimal(4,2)', '"1.5"', hive), 150n);
  assert.deepEqual(read('map<string,int>', '{"MixedKey":1}', hive), ['MixedKey', 1]);
  assert.deepEqual(read('struct<name:string>', '{"NAME":"Bob"}', hive), ['Bob']);
  assert.deepEqual(read('timestamp', '"2018-02-07 20:38:48"', hive), { seconds: 1_518_035_928, nanos: 0 });
  assert.equal(read('timestamp', '1518033528', hive), 'Timestamp format must be yyyy-mm-dd hh:mm:ss[.fffffffff]');
  const formats: JsonReading = { kind: 'hive', timestampFormats: ['millis', "yyyy-MM-dd'T'HH:mm:ss"] };
  assert.deepEqual(read('timestamp', '1518033528123', formats), { seconds: 1_518_033_528, nanos: 123_000_000 });
  assert.deepEqual(read('timestamp', '"2018-02-07T20:38:48"', formats), { seconds: 1_518_035_928, nanos: 0 });
});

test('names are found as the options say', () => {
  const input: JsonReading = {
    kind: 'openx',
    dotsToUnderscores: true,
    caseInsensitive: true,
    columnToKey: { ts: 'timeStamp' },
  };
  const [document] = readDocuments(Buffer.from('{"TIMESTAMP":"now","a.b":1,"ts":"x","A_B":2}')) as unknown[];
  const row = makeReader(parseHiveType('struct<ts:string,a_b:int>'), rulesOf(input));
  assert.deepEqual(row(document), ['now', 2]);
  const odd = makeReader(parseHiveType('struct<constructor:string,tostring:int>'), rulesOf(input));
  assert.deepEqual(odd({}), [null, null]);
  assert.deepEqual(odd({ constructor: 'x', toString: 1 }), ['x', 1]);
  const exact: JsonReading = { ...input, caseInsensitive: false, dotsToUnderscores: false, columnToKey: undefined };
  const strict = makeReader(parseHiveType('struct<ts:string,a_b:int>'), rulesOf(exact));
  assert.deepEqual(strict({ TS: 'x', 'a.b': 1, a_b: 3, ['__proto__']: 1 }), [null, 3]);
});

test('a record that is not what it should be fails with its code', () => {
  const columns = { price: 'double' };
  assert.equal(check(columns, '{"price":1}\n'), undefined);
  assert.equal(check(columns, '{"price":1}{"price":2}'), undefined);
  assert.equal(check(columns, ' {"price":1}\n{"price":2} '), undefined);
  const empty = ['MalformedData', 'The record was empty or contained only whitespace.'];
  assert.deepEqual(check(columns, ''), empty);
  assert.deepEqual(check(columns, ' \n'), empty);
  const primitive = 'The input JSON contained a primitive at the top level. The top level must be an object or array.';
  for (const text of ['7', '1.0', '"x"', 'null']) assert.deepEqual(check(columns, text), ['MalformedData', primitive]);
  for (const text of [
    'this is no json',
    '{"price":1} and more',
    '{"price":1},{"price":2}',
    '{"price":01}',
    '{"price":',
    Buffer.from([0x22, 0xff]),
  ])
    assert.match(String(check(columns, text)), /^ParseError,Encountered malformed JSON\. ./);
  assert.deepEqual(check(columns, '{"price":"oops"}'), [
    'MalformedData',
    'Data does not match the schema. For input string: "oops"',
  ]);
  assert.equal(check(columns, '{"price":1}{"price":"oops"}') === undefined, false);
  assert.match(String(check(columns, '[{"price":1},{"price":2}]')), /^MalformedData/);
});

test('long texts that nearly are numbers or moments are looked at once', () => {
  const length = 2 ** 20;
  const texts = [
    `${' '.repeat(length)}x`,
    `${'1'.repeat(length)}x`,
    '1.'.repeat(length / 2),
    `1e${'1'.repeat(length)}x`,
  ];
  // Hours where a pattern tries every way to part them.
  for (const type of ['int', 'bigint', 'double', 'decimal(10,2)', 'date', 'timestamp', 'boolean'])
    for (const text of texts) for (const input of [openX, hive]) check({ c: type }, JSON.stringify({ c: text }), input);
});

test('a short record cannot become very many values', () => {
  const wide = `struct<${Array.from({ length: 1000 }, (_, index) => `f${index}:int`).join(',')}>`;
  const many = (count: number): string => `{"list":[${Array.from({ length: count }, () => '{}').join(',')}]}`;
  assert.equal(check({ list: `array<${wide}>` }, many(1000)), undefined);
  assert.match(String(check({ list: `array<${wide}>` }, many(3000))), /at most 2000000 values/);
  assert.match(String(check({ c: wide }, '{"c":{}}'.repeat(3000))), /at most 2000000 values/);
});

test('a schema or option that cannot be converted by is refused', () => {
  const open = (columns: Record<string, string>, input: JsonReading = openX): unknown =>
    openColumnar({ schema: schemaOf(columns), input, output: orc });
  assert.throws(() => open({}), ColumnarError);
  assert.throws(() => open({ a: 'int', A: 'int' }), /two columns 'A'/);
  assert.throws(() => open({ a: 'uniontype<int>' }), /Column 'a': The type 'uniontype<int>'/);
  assert.throws(() => open({ a: 'int' }, { kind: 'hive', timestampFormats: ['QQ'] }), ColumnarError);
});

async function* each(records: readonly string[]): AsyncIterable<Uint8Array> {
  for (const record of records) yield Buffer.from(record);
}

test('the same records give the same file, which is made group by group', async () => {
  const columns = { id: 'bigint', name: 'string', at: 'timestamp', list: 'array<struct<x:double>>' };
  const record = fc.record({
    id: fc.integer(),
    name: fc.string(),
    at: fc.integer({ min: 0, max: 2 ** 31 }),
    list: fc.array(fc.record({ x: fc.double({ noNaN: true, noDefaultInfinity: true }) }), { maxLength: 3 }),
  });
  for (const output of [
    parquet,
    orc,
    { ...parquet, blockBytes: 1000, compression: 'GZIP' },
    { ...orc, stripeBytes: 1000 },
  ] as ColumnarWriting[]) {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 200 }), async (records) => {
        const texts = records.map((value) => JSON.stringify(value));
        const file = async (): Promise<Buffer> => {
          const columnar = openColumnar({ schema: schemaOf(columns), input: openX, output });
          for (const text of texts) assert.equal(columnar.check(Buffer.from(text)), undefined);
          return Buffer.concat(await Array.fromAsync(columnar.write(each(texts))));
        };
        const bytes = await file();
        assert.ok(bytes.equals(await file()));
        assert.equal(bytes.toString('latin1', 0, 3), output.kind === 'orc' ? 'ORC' : 'PAR');
      }),
      { numRuns: 10 },
    );
  }
});

test('a record that failed its check is not taken for one of nulls', async () => {
  const columnar = openColumnar({ schema: schemaOf({ a: 'int' }), input: openX, output: parquet });
  await assert.rejects(Array.fromAsync(columnar.write(each(['{"a":1}', '{"a":"x"}']))), ColumnarError);
});

test('others have their turn while a file is made', async () => {
  let turns = 0;
  const turn = (): Promise<void> => {
    turns += 1;
    return Promise.resolve();
  };
  const columnar = openColumnar({ schema: schemaOf({ a: 'int' }), input: openX, output: parquet, turn });
  await Array.fromAsync(columnar.write(each(Array.from({ length: 5120 }, (_, a) => JSON.stringify({ a })))));
  assert.ok(turns >= 10, `${turns} turns`);
});
