/** Holds FORMAT-4. Whatever stands in a record, its check says so or its file is written. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { ColumnarWriting, JsonReading } from '../delivery-stream.ts';
import { openColumnar } from './columnar.ts';

const { type: hiveType } = fc.letrec<{ type: string }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(
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
    ),
    fc.constantFrom('char(2)', 'varchar(3)', 'decimal', 'decimal(3,1)', 'decimal(38,38)'),
    tie('type').map((element) => `array<${element}>`),
    fc
      .tuple(fc.constantFrom('string', 'int', 'date', 'boolean'), tie('type'))
      .map(([key, value]) => `map<${key},${value}>`),
    fc
      .array(tie('type'), { minLength: 1, maxLength: 3 })
      .map((types) => `struct<${types.map((type, index) => `${names[index]}:${type}`).join(',')}>`),
  ),
}));

const names = ['a', 'b', 'constructor'];
const odd = fc.constantFrom(
  '',
  '1',
  '-1.5',
  '1e3',
  'true',
  '2026-03-04',
  '2026-03-04 05:06:07.1',
  '1772600767',
  'NaN',
  '0x1',
  '٣',
  '\u{1f642}',
);
const number = fc.constantFrom(0, -0, 1, 1.5, 128, 2 ** 31, 2 ** 53, 1e21, -1e-7, 1_772_600_767_250);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(null, true, false),
    number,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    odd,
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'B', 'constructor', '__proto__', '1', 'c.d'), tie('json'), { maxKeys: 4 }),
  ),
}));

const reading: fc.Arbitrary<JsonReading> = fc.oneof(
  fc.record({
    kind: fc.constant('openx' as const),
    dotsToUnderscores: fc.boolean(),
    caseInsensitive: fc.boolean(),
    columnToKey: fc.constantFrom(undefined, { a: 'B' }),
  }),
  fc.record({
    kind: fc.constant('hive' as const),
    timestampFormats: fc.constantFrom(undefined, ['millis', 'yyyy-MM-dd']),
  }),
);

const outputs: readonly ColumnarWriting[] = [
  {
    kind: 'parquet',
    blockBytes: 200,
    pageBytes: 100,
    compression: 'SNAPPY',
    dictionary: undefined,
    paddingBytesMax: undefined,
    writerVersion: 'V2',
  },
  {
    kind: 'orc',
    stripeBytes: 200,
    blockBytes: undefined,
    rowIndexStride: undefined,
    enablePadding: undefined,
    paddingTolerance: undefined,
    compression: 'NONE',
    bloomFilterColumns: undefined,
    bloomFilterFalsePositiveProbability: undefined,
    dictionaryKeyThreshold: 1,
    formatVersion: undefined,
  },
];

const text = fc.oneof(
  json.map((value) => JSON.stringify(value)),
  fc.dictionary(fc.constantFrom('c0', 'C1', 'c2'), json).map((value) => JSON.stringify(value)),
  fc
    .array(fc.dictionary(fc.constantFrom('c0', 'c1'), json), { maxLength: 3 })
    .map((all) => all.map((each) => JSON.stringify(each)).join(' ')),
  fc.constantFrom(
    '{"c0":1.0}',
    '{"c0":-0}',
    '{"c0":1e999}',
    '{"c0":12345678901234567890}',
    '{"c0":01}',
    '{"c0":',
    '\u0000',
  ),
);

test('every record fails its check with a code, or is written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(hiveType, { minLength: 1, maxLength: 3 }),
      reading,
      fc.array(text, { maxLength: 30 }),
      async (types, input, texts) => {
        const columns = types.map((type, index) => ({ name: `c${index}`, type }));
        for (const output of outputs) {
          const columnar = openColumnar({ schema: { columns, versionId: '1' }, input, output });
          const good: Buffer[] = [];
          for (const each of texts) {
            const failure = columnar.check(Buffer.from(each));
            if (failure === undefined) good.push(Buffer.from(each));
            else
              assert.match(
                `${failure.errorCode} ${failure.errorMessage}`,
                /^DataFormatConversion\.(ParseError|MalformedData) \S/,
              );
          }
          async function* records(): AsyncIterable<Uint8Array> {
            yield* good;
          }
          assert.ok((await Array.fromAsync(columnar.write(records()))).length > 0);
        }
      },
    ),
    { numRuns: 300 },
  );
});
