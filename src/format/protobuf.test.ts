/** Holds FORMAT-2. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { ProtobufError, ProtobufReader, ProtobufWriter, wireType } from './protobuf.ts';

test('numbers and bytes come back as they were written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 ** 20 }),
      fc.maxSafeNat(),
      fc.uint8Array({ maxLength: 600 }),
      (field, n, b) => {
        const reader = new ProtobufReader(new ProtobufWriter().number(field, n).bytes(field, b).finish());
        assert.ok(reader.next());
        assert.deepEqual([reader.field, reader.type, reader.number()], [field, wireType.varint, n]);
        assert.ok(reader.next());
        assert.deepEqual([...reader.bytes()], [...b]);
        assert.ok(!reader.next());
      },
    ),
  );
});

test('every kind of field has the bytes of the specification', () => {
  const hex = (writer: ProtobufWriter): string => writer.finish().toString('hex');
  assert.equal(hex(new ProtobufWriter().number(1, 150)), '089601');
  assert.equal(hex(new ProtobufWriter().bytes(2, 'testing')), '120774657374696e67');
  assert.equal(hex(new ProtobufWriter().message(3, new ProtobufWriter().number(1, 150))), '1a03089601');
  assert.equal(hex(new ProtobufWriter().packed(6, [3, 270, 86942])), '3206038e029ea705');
  assert.equal(hex(new ProtobufWriter().double(1, 1.5)), '09000000000000f83f');
  assert.equal(hex(new ProtobufWriter().signed(1, -1n).signed(1, 1n)), '08010802');
  assert.equal(hex(new ProtobufWriter().signed(1, -(2n ** 63n))), '08ffffffffffffffffff01');
});

test('fields can be passed over, and what cannot be is refused', () => {
  const reader = new ProtobufReader(
    new ProtobufWriter().number(1, 5).double(2, 1).bytes(3, 'abc').number(4, 7).finish(),
  );
  let last = 0;
  while (reader.next()) {
    if (reader.field === 4) last = reader.number();
    else reader.skip();
  }
  assert.equal(last, 7);
  for (const bytes of [[0x0b], [0x0d, 1, 2, 3], [0x09, 0], [0x0a, 5, 1], [0x08, 0x80]]) {
    assert.throws(() => {
      const broken = new ProtobufReader(Buffer.from(bytes));
      while (broken.next()) broken.skip();
    }, ProtobufError);
  }
});
