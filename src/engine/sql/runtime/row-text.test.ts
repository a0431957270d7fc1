import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSqlType } from '../input/input-schema.ts';
import type { Value } from '../types/sql-type.ts';
import { csvRowWriter, jsonRowWriter } from './row-text.ts';

const cells: readonly (readonly [type: string, value: Value, json: string, csv: string])[] = [
  ['INTEGER', -5, '-5', '-5'],
  ['BIGINT', 9_007_199_254_740_993n, '9007199254740993', '9007199254740993'],
  ['DECIMAL(5,2)', -5, '-0.05', '-0.05'],
  ['REAL', Math.fround(24.3), '24.3', '24.3'],
  ['DOUBLE', 0.1, '0.1', '0.1'],
  ['DOUBLE', -0, '0', '0'],
  ['BOOLEAN', true, 'true', 'true'],
  ['VARCHAR(9)', 'a"b,c', '"a\\"b,c"', '"a""b,c"'],
  ['CHAR(3)', 'a  ', '"a  "', 'a  '],
  ['VARBINARY(2)', '\u00ff', '"/w=="', '/w=='],
  ['DATE', 0, '"1970-01-01"', '1970-01-01'],
  ['TIME', 1500, '"00:00:01.500"', '00:00:01.500'],
  ['TIMESTAMP', Date.UTC(2019, 5, 27, 17, 34, 48, 365), '"2019-06-27 17:34:48.365"', '2019-06-27 17:34:48.365'],
  ['TIMESTAMP', 0, '"1970-01-01 00:00:00.000"', '1970-01-01 00:00:00.000'],
  ['INTEGER', null, 'null', ''],
];

test('each type as JSON and CSV', () => {
  for (const [type, value, json, csv] of cells) {
    const columns = [{ name: 'a"b', type: parseSqlType(type) }];
    assert.equal(jsonRowWriter(columns)([value]), `{"a\\"b":${json}}`, type);
    assert.equal(csvRowWriter(columns)([value]), csv, type);
  }
});

test('the error stream as the service wrote it', async () => {
  const { errorRow, errorStreamSchema } = await import('./error-stream.ts');
  const timeMs = Date.UTC(2019, 5, 27, 17, 34, 48, 365);
  const data = Buffer.from('invalid input');
  const row = errorRow({
    timeMs,
    name: 'Coercion error',
    message: 'For input string: "foo"',
    rowtimeMs: timeMs,
    data,
    pump: undefined,
  });
  assert.equal(
    jsonRowWriter(errorStreamSchema.columns)(row),
    '{"ERROR_TIME":"2019-06-27 17:34:48.365","ERROR_LEVEL":"WARNING","ERROR_NAME":"Coercion error","MESSAGE":"For input string: \\"foo\\"",' +
      '"DATA_ROWTIME":"2019-06-27 17:34:48.365","DATA_ROW":"696E76616C696420696E707574","PUMP_NAME":"null"}',
  );
});
