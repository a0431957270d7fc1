import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { crc32c, crc32cByTable } from './crc32c.ts';

test('the check value of the CRC-32C definition', () => {
  assert.equal(crc32c(Buffer.from('123456789')), 0xe3069283);
  assert.equal(crc32cByTable(Buffer.from('123456789')), 0xe3069283);
  assert.equal(crc32c(Buffer.alloc(0)), 0);
});

test('native and table agree, in one piece and continued', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, cut) => {
      const [head, tail] = [bytes.subarray(0, cut), bytes.subarray(cut)];
      assert.equal(crc32c(bytes), crc32cByTable(bytes));
      assert.equal(crc32c(tail, crc32c(head)), crc32c(bytes));
      assert.equal(crc32cByTable(tail, crc32cByTable(head)), crc32c(bytes));
    }),
  );
});
