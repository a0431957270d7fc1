import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  batchHeaderBytes,
  encodeRecordBatch,
  RecordBatchError,
  RecordCursor,
  verifyRecordBatch,
  type BatchRecord,
} from './record-batch.ts';

const bytes = fc.uint8Array({ maxLength: 300 });
const anyRecord: fc.Arbitrary<BatchRecord> = fc.record({
  key: fc.oneof(fc.constant(undefined), fc.string({ unit: 'binary', maxLength: 200 }), bytes),
  value: fc.oneof(fc.constant(undefined), bytes),
  headers: fc.array(fc.record({ name: fc.string(), value: fc.oneof(fc.constant(undefined), bytes) }), { maxLength: 3 }),
});

function readAll(batch: Buffer): { key: string | undefined; value: string | undefined; headers: unknown[] }[] {
  const cursor = new RecordCursor(batch);
  const records = [];
  while (cursor.next()) {
    records.push({
      key: slice(batch, cursor.keyStart, cursor.keyLength),
      value: slice(batch, cursor.valueStart, cursor.valueLength),
      headers: cursor
        .headers()
        .map((header) => [header.name, header.value && Buffer.from(header.value).toString('hex')]),
    });
  }
  return records;
}

function slice(batch: Buffer, start: number, length: number): string | undefined {
  return length < 0 ? undefined : batch.toString('hex', start, start + length);
}

test('what is written is read back: keys, values, headers, none and empty kept apart', () => {
  fc.assert(
    fc.property(fc.array(anyRecord, { minLength: 1, maxLength: 20 }), fc.nat(2 ** 31 - 1), (records, seconds) => {
      const timestampMs = seconds * 1000 + 7;
      const batch = encodeRecordBatch(records, timestampMs);
      verifyRecordBatch(batch);
      const cursor = new RecordCursor(batch);
      assert.equal(cursor.count, records.length);
      for (let index = 0; cursor.next(); index++) {
        assert.equal(cursor.offsetDelta, index);
        assert.equal(cursor.timestampMs, timestampMs);
      }
      assert.deepEqual(
        readAll(batch),
        records.map((record) => ({
          key: record.key === undefined ? undefined : Buffer.from(record.key as string).toString('hex'),
          value: record.value && Buffer.from(record.value).toString('hex'),
          headers: (record.headers ?? []).map((header) => [
            header.name,
            header.value && Buffer.from(header.value).toString('hex'),
          ]),
        })),
      );
    }),
  );
});

test('the bytes of a batch are pinned: this is the stored format', () => {
  const batch = encodeRecordBatch([{ key: 'k', value: Buffer.from('v') }], 1_700_000_000_123);
  assert.equal(
    batch.toString('hex'),
    '00000000000000000000003affffffff02' +
      batch.toString('hex', 17, 21) +
      '0000' +
      '00000000' +
      '0000018bcfe5687b0000018bcfe5687b' +
      'ffffffffffffffffffffffffffff' +
      '00000001' +
      '10000000026b027600',
  );
});

test('the base offset lies outside the checksum, everything after the checksum inside', () => {
  const batch = encodeRecordBatch([{ key: 'k', value: Buffer.from('v') }], 1);
  batch.writeBigInt64BE(77n, 0);
  verifyRecordBatch(batch);
  for (let position = 8; position < batch.length; position++) {
    // The leader epoch (12 to 15) is stamped by brokers and lies outside too.
    if (position >= 12 && position < 16) continue;
    const damaged = Buffer.from(batch);
    damaged[position] = (damaged[position] ?? 0) ^ 1;
    assert.throws(() => verifyRecordBatch(damaged), RecordBatchError, `byte ${position}`);
  }
});

test('a damaged batch ends in RecordBatchError, never outside its bytes', () => {
  const batch = encodeRecordBatch(
    [
      { key: 'key', value: Buffer.alloc(20) },
      { key: 'other', value: undefined },
    ],
    1,
  );
  fc.assert(
    fc.property(fc.integer({ min: batchHeaderBytes, max: batch.length - 1 }), fc.nat(255), (position, byte) => {
      const damaged = Buffer.from(batch);
      damaged[position] = byte;
      try {
        readAll(damaged);
      } catch (error) {
        assert.ok(error instanceof RecordBatchError);
      }
    }),
  );
  assert.throws(() => readAll(batch.subarray(0, batch.length - 1)), RecordBatchError);
});
