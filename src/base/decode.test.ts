import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as decode from './decode.ts';

function refuses(decoder: decode.Decoder<unknown>, value: unknown, path: string, message?: string): void {
  assert.throws(
    () => decoder(value),
    (error) =>
      error instanceof decode.DecodeError &&
      error.path === path &&
      (message === undefined || error.message === message),
    `${JSON.stringify(value)} at ${path}`,
  );
}

test('values of the right form pass as they are', () => {
  const decoder = decode.object({
    name: decode.text({ lengthMin: 1 }),
    count: decode.optional(decode.integer({ min: 0, max: 9 })),
    kind: decode.oneOf('a', 'b'),
    hash: decode.bigintText,
    bytes: decode.base64,
    on: decode.boolean,
    list: decode.list(decode.nullable(decode.integer())),
    pair: decode.tuple(decode.text(), decode.integer()),
    tags: decode.dictionary(decode.text()),
  });
  const source = { name: 'n', kind: 'b', hash: '-12', bytes: 'AQI=', on: false, list: [1, null], pair: ['x', 2] };
  const tags = JSON.parse('{"__proto__":"p","k":"v"}') as unknown;
  const decoded = decoder({ ...source, tags });
  assert.deepEqual(decoded, { ...source, hash: -12n, bytes: Buffer.from([1, 2]), tags });
  assert.equal('count' in decoded, false);
  assert.equal(decoder({ ...source, tags, count: 9 }).count, 9);
});

test('a fault is told with its place and what was wanted', () => {
  const decoder = decode.object({ shards: decode.list(decode.object({ index: decode.integer({ min: 0, max: 5 }) })) });
  refuses(
    decoder,
    { shards: [{ index: 1 }, { index: 6 }] },
    'shards[1].index',
    'shards[1].index must be a whole number from 0 to 5, not 6',
  );
  refuses(decoder, { shards: [{}] }, 'shards[0].index');
  refuses(decoder, { shards: [{ index: 1, more: 1 }] }, 'shards[0].more', 'shards[0].more must be absent, not 1');
  refuses(decoder, { shards: {} }, 'shards', 'shards must be a list, not an object');
  refuses(decoder, [], '', 'value must be an object, not a list');
  refuses(decoder, null, '');
});

test('what is nearly right is refused', () => {
  for (const value of [1.5, 2 ** 53, '1', Number.NaN, true]) refuses(decode.integer(), value, '');
  for (const value of ['', '01', '1.0', ' 1', '+1', '-0x1', 1]) refuses(decode.bigintText, value, '');
  for (const value of ['AQI', 'AQ=I', '*', 5]) refuses(decode.base64, value, '');
  refuses(decode.text({ pattern: /^a+$/ }), 'ab', '');
  refuses(decode.text({ lengthMax: 1 }), 'ab', '');
  refuses(decode.oneOf('a'), 'toString', '');
  refuses(decode.tuple(decode.text()), ['a', 'b'], '');
  refuses(decode.list(decode.integer(), { countMax: 1 }), [1, 2], '');
  refuses(decode.boolean, 0, '');
  // A field that only the prototype has is not there.
  refuses(decode.object({ toString: decode.text() }), {}, 'toString');
});

test('optional says nothing about a value that is there', () => {
  refuses(decode.object({ a: decode.optional(decode.text()) }), { a: undefined }, 'a');
});
