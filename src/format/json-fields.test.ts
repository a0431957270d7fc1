import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  JsonFieldScanner,
  JsonTextError,
  arrayElements,
  compactJson,
  decodeJsonNumber,
  decodeJsonString,
  jsonDepthMax,
  jsonKind,
} from './json-fields.ts';

function valueAt(scanner: JsonFieldScanner, slot: number, bytes: Uint8Array): unknown {
  const [kind, start, end] = [scanner.kinds[slot] ?? 0, scanner.starts[slot] ?? 0, scanner.ends[slot] ?? 0];
  switch (kind) {
    case jsonKind.missing:
      return undefined;
    case jsonKind.plainString:
    case jsonKind.utf8String:
    case jsonKind.escapedString:
      return decodeJsonString(bytes, kind, start, end);
    case jsonKind.number:
      return decodeJsonNumber(bytes, start, end);
    case jsonKind.true:
      return true;
    case jsonKind.false:
      return false;
    case jsonKind.null:
      return null;
    default:
      return JSON.parse(compactJson(bytes, start, end));
  }
}

const anyJson = fc.jsonValue({ depthSize: 'small' });

test('the fields it finds are those of JSON.parse', () => {
  const document = fc.dictionary(fc.constantFrom('a', 'b', 'ü', 'a"b', 'x'.repeat(50), 'c'), anyJson);
  const indent = fc.constantFrom(0, 1, 2);
  fc.assert(
    fc.property(document, indent, (value, spaces) => {
      const bytes = Buffer.from(`${JSON.stringify(value, undefined, spaces)} tail`);
      const keys = ['a', 'b', 'ü', 'a"b', 'x'.repeat(50)];
      const scanner = new JsonFieldScanner([...keys.map((key) => [key]), ['c', 'a'], ['c', 'a', 'b'], []]);
      const end = scanner.scan(bytes, 0, bytes.length - 5);
      assert.equal(end, bytes.length - 5);
      const parsed = JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
      for (const [slot, key] of keys.entries()) {
        const expected = Object.hasOwn(parsed, key) ? parsed[key] : undefined;
        assert.deepEqual(valueAt(scanner, slot, bytes), expected);
      }
      const inner = parsed['c'];
      const nested =
        typeof inner === 'object' && inner !== null && !Array.isArray(inner)
          ? (inner as Record<string, unknown>)['a']
          : undefined;
      assert.deepEqual(valueAt(scanner, 5, bytes), nested);
    }),
    { numRuns: 500 },
  );
});

test('numbers are those of JSON.parse, to the last bit', () => {
  const text = fc.oneof(
    fc.double({ noDefaultInfinity: true, noNaN: true }).map((value) => JSON.stringify(value)),
    fc.integer().map(String),
    fc.tuple(fc.maxSafeInteger(), fc.nat(999_999)).map(([whole, fraction]) => `${whole}.${fraction}`),
  );
  fc.assert(
    fc.property(text, (number) => {
      assert.ok(
        Object.is(decodeJsonNumber(Buffer.from(number), 0, number.length), Number(number)) || Number(number) === 0,
      );
    }),
  );
  for (const bad of ['', '-', '1.', '.5', '1e', '0x10', '1-2', '--1', '1.2.3']) {
    assert.ok(Number.isNaN(decodeJsonNumber(Buffer.from(bad), 0, bad.length)), bad);
  }
});

test('cut texts are refused, or end where a document ends', () => {
  const bytes = Buffer.from('{"a":[1,{"b":"x\\"y"}],"c":{"d":null},"e":-1.5}');
  const scanner = new JsonFieldScanner([['c', 'd'], ['e']]);
  for (let length = 0; length < bytes.length; length += 1) {
    assert.throws(() => scanner.scan(bytes, 0, length), JsonTextError, String(length));
  }
  assert.equal(scanner.scan(bytes, 0, bytes.length), bytes.length);
});

test('any bytes end it, and throw nothing but its own error', () => {
  const scanner = new JsonFieldScanner([['a'], ['a', 'b']]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'{}[]":,atrue1\\ \n'.split('')), { maxLength: 40 }), (characters) => {
      const bytes = Buffer.from(characters.join(''));
      try {
        assert.ok(scanner.scan(bytes, 0, bytes.length) <= bytes.length);
      } catch (error) {
        assert.ok(error instanceof JsonTextError);
      }
    }),
    { numRuns: 3000 },
  );
});

test('depth is bounded', () => {
  const scanner = new JsonFieldScanner([['a']]);
  const deep = Buffer.from(`{"b":${'['.repeat(jsonDepthMax + 1)}${']'.repeat(jsonDepthMax + 1)}}`);
  assert.throws(() => scanner.scan(deep, 0, deep.length), JsonTextError);
});

test('the elements of an array', () => {
  const bytes = Buffer.from('[1, {"a": [2]} ,"x"]');
  const texts = arrayElements(bytes, 0, bytes.length).map(([start, end]) => bytes.toString('utf8', start, end));
  assert.deepEqual(texts, ['1', '{"a": [2]}', '"x"']);
  assert.deepEqual(arrayElements(Buffer.from('[ ]'), 0, 3), []);
  assert.equal(compactJson(Buffer.from('[1, "a b\\"  c" ]'), 0, 16), '[1,"a b\\"  c"]');
});
