/** Holds FORMAT-3. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import * as fc from 'fast-check';
import { JqMachine } from '../../io/jq/jq-machine.ts';
import { realMonotonic } from '../../io/real-ports.ts';
import { plainPaths } from './plain-paths.ts';
import { Extraction, ExtractionQueryError, extractionFailedCode, keyValueCharsMax } from './extraction.ts';

const jq = new JqMachine(realMonotonic);
after(async () => jq[Symbol.asyncDispose]());

/** Keys of each record, or the message of its failure. */
async function extract(query: string, ...records: (string | Uint8Array)[]): Promise<unknown[]> {
  const extraction = await Extraction.open(jq, query, { batchMsMax: 1000, recordMsMax: 1500 });
  const results = await extraction.extract(records.map((record) => Buffer.from(record)));
  return results.map((result) => {
    if (result.kind === 'keys') return result.keys;
    assert.equal(result.errorCode, extractionFailedCode);
    return result.errorMessage;
  });
}

test("AWS's example gives its keys", async () => {
  const query = '{customer_id: .customer_id,device: .type.device,year: .event_timestamp|strftime("%Y")}';
  const record =
    '{"type":{"device":"mobile","event":"user_clicked_submit_button"},"customer_id":"1234567890","event_timestamp":1565382027,"region":"sample_region"}';
  assert.deepEqual(await extract(query, record), [{ customer_id: '1234567890', device: 'mobile', year: '2019' }]);
});

test('values that are no text become it, as jq writes them', async () => {
  assert.deepEqual(await extract('.', '{"a":1,"b":1.50,"c":true,"d":[1,{"x":null}],"e":12345678901234567890}'), [
    { a: '1', b: '1.50', c: 'true', d: '[1,{"x":null}]', e: '12345678901234567890' },
  ]);
});

test('each record fails for itself', async () => {
  const empty = 'partitionKeys values must not be null or empty';
  const records = [
    '{"id":"a"}',
    'no json',
    '{}',
    '{"id":""}',
    '7',
    '{"id":"b"}{"id":"c"}',
    Buffer.from([0x22, 0xff, 0x22]),
    '{"id":"d"}',
    '',
  ];
  const none = 'Non JSON record provided';
  assert.deepEqual(await extract('{id}', ...records), [
    { id: 'a' },
    none,
    empty,
    empty,
    'Cannot index number with string ("id")',
    none,
    none,
    { id: 'd' },
    none,
  ]);
});

test('a result that is not one object fails', async () => {
  assert.deepEqual(await extract('.id', '{"id":"a"}'), ['The query gave "string", not an object']);
  assert.deepEqual(await extract('empty', '{}'), ['The query gave no result']);
  assert.deepEqual(await extract('{a:(1,2)}', '{}'), ['The query gave more than one result']);
  assert.deepEqual(await extract('{a:("x"*2000)}', '{}'), [
    `partitionKeys values must not be longer than ${keyValueCharsMax} characters`,
  ]);
});

test('what is no query is refused when it is opened', async () => {
  const wrong = [
    '.a |',
    '1) | (2',
    'nosuch(1)',
    '{a:',
    'import "a" as a; 1',
    '.'.repeat(9000),
    '"',
    '$x',
    ').[0] | (.',
  ];
  for (const query of wrong) await assert.rejects(Extraction.open(jq, query), ExtractionQueryError, query);
  // What is constant is worked out at once.
  await assert.rejects(Extraction.open(jq, '{a: ("x" * 1e9)}'), /too much memory to compile/);
  await Extraction.open(jq, 'def f: {a: .x}; f # a remark at the end');
  await assert.rejects(Extraction.open(jq, '.a |'), {
    message: 'syntax error, unexpected end of file at <top-level>, line 1, column 4',
  });
});

test('a query reaches neither time nor environment nor other records', async () => {
  for (const query of [
    '{a: now}',
    '{a: input}',
    '{a: [inputs]}',
    '{a: env.HOME}',
    '{a: localtime}',
    'halt',
    'halt_error',
  ])
    for (const text of await extract(query, '{}', '{"x":2}')) assert.match(String(text), /is not available/, query);
  assert.deepEqual(await extract('{a: (.x | debug | stderr)}', '{"x":2}'), [{ a: '2' }]);
});

test('a record that takes too long or too much fails, and those beside it do not', async () => {
  const records = ['{"n":1}', '{"n":1000000000}', '{"n":2}'];
  assert.deepEqual(await extract('{n: ("x" * .n)}', ...records), [
    { n: 'x' },
    'The query took too much memory',
    { n: 'xx' },
  ]);
  assert.deepEqual(await extract('{n: (if .n > 2 then last(range(1e12)) else .n end)}', ...records), [
    { n: '1' },
    'The query took longer than 1500 ms',
    { n: '2' },
  ]);
});

test('many records keep their order', async () => {
  const extraction = await Extraction.open(jq, '{id, first: .list[0]}');
  const value = fc.record({ id: fc.string({ minLength: 1 }), list: fc.array(fc.integer(), { minLength: 1 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(value, { maxLength: 2500 }), async (values) => {
      const results = await extraction.extract(values.map((each) => Buffer.from(JSON.stringify(each))));
      const expected = values.map(({ id, list }) => ({ kind: 'keys', keys: { id, first: String(list[0]) } }));
      assert.deepEqual(results, expected);
    }),
    { numRuns: 15 },
  );
});

test('what is found without jq is what jq finds', async () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.double(),
    fc.constantFrom(null, true, '', 1e21, -0, '\ud800', [], ['x'], {}),
  );
  const documents = fc.record(
    { a: fc.oneof(value, fc.record({ b: value, a: value })), id: value, 'x-y': value },
    { requiredKeys: [] },
  );
  const text = fc.oneof(
    documents.map((document) => JSON.stringify(document)),
    fc.constantFrom(
      '{"id":1.0}',
      '{"id":1e2}',
      '{"id":12345678901234567890}',
      '{"id":"a","id":"b"}',
      '{"id":-0}',
      '[1]',
      '"id"',
    ),
    fc.constantFrom('{"a":{"b":"x"},"a":{"a":"y"}}', '{"__proto__":{"id":"x"}}', '{"id":"\\ud800x"}', ' {"id" : "x"} '),
  );
  for (const query of [
    '{id}',
    '{ id: .id }',
    '{p: .a.b}',
    '{p:."x-y", "q r": .["id"]}',
    '{p: .a["b"]}',
    '{p:.__proto__.id}',
  ]) {
    assert.notEqual(plainPaths(query), undefined, query);
    const plain = await Extraction.open(jq, query);
    const byJq = await Extraction.open(jq, `(${query})`);
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 100 }), async (texts) => {
        const records = texts.map((each) => Buffer.from(each));
        assert.deepEqual(await plain.extract(records), await byJq.extract(records));
      }),
      { numRuns: 10 },
    );
  }
});

test('only queries that name fields are answered without jq', () => {
  assert.deepEqual(plainPaths('{ customer_id: .customer_id, "d" : .type.device ,x}'), [
    { name: 'customer_id', path: ['customer_id'] },
    { name: 'd', path: ['type', 'device'] },
    { name: 'x', path: ['x'] },
  ]);
  const others = [
    '.',
    '{a:.}',
    '{a: .b|c}',
    '{a: .b?}',
    '{a: .b[0]}',
    '{a: .b[]}',
    '{a: (.b)}',
    '{(.a): .b}',
    '{a: {b: .c}}',
    '{a: "\\(.b)"}',
  ];
  for (const query of [
    ...others,
    '{$x}',
    '{a: .b} | .',
    '{a: .b // "x"}',
    '{}',
    '{a: "b"}',
    '{a: .b, }',
    '{@base64: .b}',
    '{a: ..b}',
  ])
    assert.equal(plainPaths(query), undefined, query);
});
