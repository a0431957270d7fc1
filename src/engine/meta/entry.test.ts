import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { DecodeError } from '../../base/decode.ts';
import { decodeEntry, encodeEntry } from './entry.ts';

test('the bytes of an entry are those of docs/formats/meta.md', () => {
  const rows = [
    { key: 'stream/a', version: 3, value: '{"name":"ü"}' },
    { key: 'stream/b', version: 7, value: undefined },
  ];
  assert.equal(
    encodeEntry({ rows, snapshot: undefined }).toString('utf8'),
    '{"format":1,"rows":2}\n3\tstream/a\t{"name":"ü"}\n7\tstream/b',
  );
  const snapshot = { firstOffset: 5, bytes: 80, floor: 7, isLast: true };
  assert.equal(
    encodeEntry({ rows: [], snapshot }).toString('utf8'),
    '{"format":1,"rows":0,"snapshot":{"firstOffset":5,"bytes":80,"floor":7,"isLast":true}}',
  );
});

test('any rows come back as they were', () => {
  const key = fc.string({ minLength: 1 }).filter((text) => !/[\t\n]/.test(text));
  const value = fc.json().map((text) => JSON.stringify(JSON.parse(text)));
  const row = fc.record(
    { key, version: fc.integer({ min: 1 }), value: fc.option(value, { nil: undefined }) },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const entry = { rows, snapshot: undefined };
      assert.deepEqual(decodeEntry(encodeEntry(entry)), entry);
    }),
  );
});

test('what is no entry is refused', () => {
  const row = '{"format":1,"rows":1}\n';
  for (const text of ['', 'x', '{"format":1}', '{"format":1,"rows":0,"more":1}', row, `${row}1\tk\t1\n1\tl\t1`])
    assert.throws(() => decodeEntry(Buffer.from(text)), DecodeError, text);
  for (const line of ['1', '\tk\t1', '0\tk\t1', '1.5\tk\t1', 'x\tk\t1', '1\t\t1', '1\tk\t1\t1'])
    assert.throws(() => decodeEntry(Buffer.from(row + line)), DecodeError, line);
});
