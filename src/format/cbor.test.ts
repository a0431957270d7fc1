import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { CborError, CborTagged, cborDepthMax, decodeCbor } from './cbor.ts';
import type { CborValue } from './cbor.ts';
import { CborWriter } from './cbor-writer.ts';

function decodeHex(hex: string): CborValue {
  return decodeCbor(Buffer.from(hex, 'hex'));
}

// From RFC 8949, appendix A.
const examples: readonly (readonly [string, unknown])[] = [
  ['00', 0],
  ['01', 1],
  ['0a', 10],
  ['17', 23],
  ['1818', 24],
  ['1864', 100],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['1b000000e8d4a51000', 1_000_000_000_000],
  ['1bffffffffffffffff', 18_446_744_073_709_551_615n],
  ['3bffffffffffffffff', -18_446_744_073_709_551_616n],
  ['20', -1],
  ['3863', -100],
  ['3903e7', -1000],
  ['f90000', 0],
  ['f98000', -0],
  ['f93c00', 1],
  ['fb3ff199999999999a', 1.1],
  ['f93e00', 1.5],
  ['f97bff', 65_504],
  ['fa47c35000', 100_000],
  ['fa7f7fffff', 3.402_823_466_385_288_6e38],
  ['fb7e37e43c8800759c', 1e300],
  ['f90001', 5.960_464_477_539_063e-8],
  ['f90400', 0.000_061_035_156_25],
  ['f9c400', -4],
  ['f97c00', Infinity],
  ['f97e00', Number.NaN],
  ['f9fc00', -Infinity],
  ['f4', false],
  ['f5', true],
  ['f6', null],
  ['f7', undefined],
  ['c11a514b67b0', new CborTagged(1, 1_363_896_240)],
  ['4401020304', Buffer.from([1, 2, 3, 4])],
  ['40', Buffer.alloc(0)],
  ['60', ''],
  ['6161', 'a'],
  ['62c3bc', 'ü'],
  ['64f0908591', '𐅑'],
  ['80', []],
  ['83010203', [1, 2, 3]],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
  ['5f42010243030405ff', Buffer.from([1, 2, 3, 4, 5])],
  ['7f657374726561646d696e67ff', 'streaming'],
  ['9fff', []],
  ['9f018202039f0405ffff', [1, [2, 3], [4, 5]]],
];

for (const [hex, value] of examples) {
  test(`the RFC's example ${hex}`, () => assert.deepEqual(decodeHex(hex), value));
}

test('maps have text keys and no prototype', () => {
  const value = decodeHex('a2616101695f5f70726f746f5f5f02');
  assert.equal(Object.getPrototypeOf(value), null);
  assert.deepEqual(Object.entries(value as object), [
    ['a', 1],
    ['__proto__', 2],
  ]);
  assert.deepEqual({ ...(decodeHex('bf61610161629f0203ffff') as object) }, { a: 1, b: [2, 3] });
});

const refused: readonly (readonly [string, RegExp])[] = [
  ['', /ends too early/],
  ['18', /ends too early/],
  ['0000', /after the end/],
  ['ff', /break/],
  ['8200ff', /break/],
  ['a1ff', /break/],
  ['a161', /beyond the end|too early/],
  ['a101f6', /no text/],
  ['5f6161ff', /another kind/],
  ['5f5fffff', /another kind/],
  ['61ff', /UTF-8/],
  ['7f61c361bcff', /UTF-8/],
  ['1c', /unknown/],
  ['f8ff', /unknown/],
  ['5b7fffffffffffffff', /beyond the end/],
  ['9b7fffffffffffffff', /beyond the end/],
  ['bb00000000ffffffff', /beyond the end/],
];

for (const [hex, message] of refused) {
  test(`refused: ${hex === '' ? 'nothing' : hex}`, () => assert.throws(() => decodeHex(hex), message));
}

test('depth is bounded, for lists, maps and tags alike', () => {
  for (const open of ['81', '9f', 'a16161', 'c1']) {
    assert.throws(() => decodeHex(open.repeat(1_000_000)), { name: 'CborError', message: 'nested too deep' });
  }
  assert.doesNotThrow(() => decodeHex(`${'81'.repeat(cborDepthMax)}00`));
});

test('garbage is decoded or refused, never anything else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        decodeCbor(bytes);
      } catch (error) {
        assert.ok(error instanceof CborError);
      }
    }),
    { numRuns: 2000 },
  );
});

const values: fc.Arbitrary<CborValue> = fc.letrec<{ value: CborValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    // Whole numbers that a double holds only by chance come back as bigints.
    fc.double({ noNaN: true }).filter((value) => !Number.isInteger(value) || Number.isSafeInteger(value)),
    fc.string({ unit: 'grapheme' }),
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    fc.array(tie('value')),
    fc
      .dictionary(fc.string(), tie('value'))
      .map((entries) => Object.assign(Object.create(null) as Record<string, CborValue>, entries)),
  ),
})).value;

function write(writer: CborWriter, value: CborValue): void {
  if (value === null || value === undefined) writer.null();
  else if (typeof value === 'boolean') writer.boolean(value);
  else if (typeof value === 'number') writer.number(value);
  else if (typeof value === 'string') writer.text(value);
  else if (value instanceof Uint8Array) writer.bytes(value);
  else if (Array.isArray(value)) {
    writer.openList();
    for (const item of value) write(writer, item);
    writer.close();
  } else {
    writer.openMap();
    for (const [key, item] of Object.entries(value)) {
      writer.text(key);
      write(writer, item);
    }
    writer.close();
  }
}

test('what is written is read back', () => {
  fc.assert(
    fc.property(values, (value) => {
      const writer = new CborWriter();
      write(writer, value);
      assert.deepEqual(decodeCbor(writer.finish()), value);
    }),
  );
});

test('the shortest form of whole numbers is written', () => {
  const forms: readonly (readonly [number, string])[] = [
    [23, '17'],
    [24, '1818'],
    [255, '18ff'],
    [256, '190100'],
    [65_536, '1a00010000'],
    [4_294_967_296, '1b0000000100000000'],
    [-1, '20'],
    [-25, '3818'],
    [1.5, 'fb3ff8000000000000'],
    [1e300, 'fb7e37e43c8800759c'],
  ];
  for (const [value, hex] of forms) {
    const writer = new CborWriter();
    writer.number(value);
    assert.equal(writer.finish().toString('hex'), hex);
  }
});
