/** Holds FORMAT-2. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { aggregate, deaggregate, userRecordsMax, type UserRecord } from './kpl.ts';
import { ProtobufWriter } from './protobuf.ts';

const userRecord: fc.Arbitrary<UserRecord> = fc.record({
  partitionKey: fc.oneof(fc.constantFrom('a', 'sensor-1'), fc.string({ unit: 'grapheme', minLength: 1 })),
  explicitHashKey: fc.option(fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }).map(String), { nil: undefined }),
  data: fc.uint8Array({ maxLength: 300 }),
});

function sealed(message: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from('f3899ac2', 'hex'), message, createHash('md5').update(message).digest()]);
}

function plain(records: readonly UserRecord[] | undefined): unknown {
  return records?.map(({ data, ...keys }) => ({ ...keys, data: Buffer.from(data).toString('hex') }));
}

test('what is aggregated comes apart as it was', () => {
  fc.assert(
    fc.property(fc.array(userRecord, { minLength: 1, maxLength: 50 }), (records) => {
      assert.deepEqual(plain(deaggregate(aggregate(records))), plain(records));
    }),
  );
});

test('the bytes are those of the producer library', () => {
  // Written by hand from its message definition: one key, one hash key, one record of both with a tag.
  const message = Buffer.concat([
    Buffer.from([0x0a, 2]),
    Buffer.from('pk'),
    Buffer.from([0x12, 1]),
    Buffer.from('7'),
    Buffer.from([0x1a, 13, 0x08, 0, 0x10, 0, 0x1a, 2]),
    Buffer.from('hi'),
    Buffer.from([0x22, 3, 0x0a, 1, 0x74]),
  ]);
  assert.deepEqual(plain(deaggregate(sealed(message))), [{ partitionKey: 'pk', explicitHashKey: '7', data: '6869' }]);
  const untagged = aggregate([{ partitionKey: 'pk', explicitHashKey: '7', data: Buffer.from('hi') }]);
  assert.equal(untagged.subarray(4, 11).toString('hex'), '0a02706b120137');
  assert.equal(untagged.subarray(11, -16).toString('hex'), '1a08080010001a026869');
});

test('tables behind the records count too', () => {
  const record = new ProtobufWriter().number(1, 0).bytes(3, 'x');
  const message = new ProtobufWriter().message(3, record).bytes(1, 'late').finish();
  assert.deepEqual(plain(deaggregate(sealed(message))), [
    { partitionKey: 'late', explicitHashKey: undefined, data: '78' },
  ]);
});

test('data with a flipped bit or cut short is an ordinary record', () => {
  const data = aggregate([
    { partitionKey: 'a', explicitHashKey: undefined, data: Buffer.from('one') },
    { partitionKey: 'b', explicitHashKey: '0', data: Buffer.from('two') },
  ]);
  for (let bit = 0; bit < data.length * 8; bit += 1) {
    const flipped = Buffer.from(data);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    assert.equal(deaggregate(flipped), undefined);
  }
  for (let length = 0; length < data.length; length += 1)
    assert.equal(deaggregate(data.subarray(0, length)), undefined);
});

test('a right digest over a wrong message is an ordinary record', () => {
  const record = new ProtobufWriter().number(1, 0).bytes(3, 'x');
  const wrong = [
    new ProtobufWriter().message(3, record),
    new ProtobufWriter().bytes(1, 'a').message(3, new ProtobufWriter().number(1, 0)),
    new ProtobufWriter().bytes(1, 'a').message(3, new ProtobufWriter().number(1, 0).number(2, 0).bytes(3, '')),
    new ProtobufWriter().bytes(1, 'a').number(3, 1),
    new ProtobufWriter().bytes(0, 'a'),
  ];
  for (const message of wrong) assert.equal(deaggregate(sealed(message.finish())), undefined);
  assert.equal(deaggregate(sealed(Buffer.from([0x0a, 0x80]))), undefined);
  assert.equal(deaggregate(sealed(Buffer.alloc(11, 0xff))), undefined);
  assert.equal(deaggregate(sealed(Buffer.from([0x0b]))), undefined);
});

test('no bytes under a right digest do anything but come apart or stay whole', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), (message) => {
      const records = deaggregate(sealed(message));
      assert.ok(records === undefined || Array.isArray(records));
    }),
  );
});

test('an aggregate of more records than any can have is an ordinary record', () => {
  const record = Buffer.from([0x1a, 4, 0x08, 0, 0x1a, 0]);
  const many = (count: number): Buffer =>
    sealed(Buffer.concat([Buffer.from([0x0a, 1, 0x61]), ...Array.from({ length: count }, () => record)]));
  assert.equal(deaggregate(many(userRecordsMax))?.length, userRecordsMax);
  assert.equal(deaggregate(many(userRecordsMax + 1)), undefined);
});
