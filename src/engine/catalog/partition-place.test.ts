import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { lakePartitionType } from '../meta/documents/lake-partition.ts';
import { keyBytesMax } from '../meta/limits.ts';
import { compareKeys } from '../meta/view.ts';
import { partitionPlace } from './partition-place.ts';

const value = fc.oneof(
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.constantFrom('a', 'a\u0000', 'a\u0000\u0001', '\u0000', '\u0001', 'é'),
);

function keyText(values: readonly string[]): string {
  return lakePartitionType.keyText([1, partitionPlace(values)]);
}

test('partitions lie in the order of their values, and no two in one place', () => {
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 2, maxLength: 2 }),
      fc.array(value, { minLength: 2, maxLength: 2 }),
      (a, b) => {
        const [first, second] = [compareKeys(a[0] ?? '', b[0] ?? ''), compareKeys(a[1] ?? '', b[1] ?? '')];
        const expected = Math.sign(first === 0 ? second : first);
        assert.equal(Math.sign(compareKeys(keyText(a), keyText(b))), expected);
      },
    ),
  );
});

test('however long the values are, the key is not', () => {
  const long = (last: string): string[] => ['0'.repeat(1_024), '\u{1F600}'.repeat(512), `${'x'.repeat(1_000)}${last}`];
  assert.ok(Buffer.byteLength(keyText(long('a'))) < keyBytesMax);
  assert.notEqual(keyText(long('a')), keyText(long('b')));
});
