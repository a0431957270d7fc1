import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Offset } from '../log/log.ts';
import { CountingRandom } from './data-plane.fixture.ts';
import { shardIteratorCharactersMax, ShardIterators, type ShardIterator } from './shard-iterator.ts';
import type { StreamId } from './stream.ts';

const iterators = new ShardIterators({ key: Buffer.alloc(32, 1), random: new CountingRandom() });
const anyIterator: fc.Arbitrary<ShardIterator> = fc.record({
  account: fc.stringMatching(/^\d{12}$/),
  region: fc.constantFrom('us-east-1', 'ap-southeast-2'),
  name: fc.stringMatching(/^[a-zA-Z0-9_.-]{1,128}$/),
  stream: fc.nat(Number.MAX_SAFE_INTEGER).map((id) => id as StreamId),
  shardIndex: fc.nat(2 ** 31 - 1),
  offset: fc.nat(Number.MAX_SAFE_INTEGER).map((offset) => offset as Offset),
  issuedAtMs: fc.nat(Number.MAX_SAFE_INTEGER),
});

test('a token says what was put into it, within the length AWS allows', () => {
  fc.assert(
    fc.property(anyIterator, (iterator) => {
      const token = iterators.encode(iterator);
      assert.ok(token.length <= shardIteratorCharactersMax);
      assert.deepEqual(iterators.decode(token), { ...iterator });
    }),
  );
});

test('the same position gives another token each time, and none shows what it holds', () => {
  const [sample] = fc.sample(anyIterator, 1);
  assert.ok(sample);
  const iterator = { ...sample, name: 'a-name-to-look-for' };
  const [one, two] = [iterators.encode(iterator), iterators.encode(iterator)];
  assert.notEqual(one, two);
  assert.ok(!Buffer.from(one, 'base64').includes('a-name'));
});

test('a changed token, one of another server and anything else is none', () => {
  const other = new ShardIterators({ key: Buffer.alloc(32, 2), random: new CountingRandom() });
  fc.assert(
    fc.property(anyIterator, fc.nat(), fc.integer({ min: 1, max: 255 }), (iterator, position, flip) => {
      const token = iterators.encode(iterator);
      assert.equal(other.decode(token), undefined);
      const bytes = Buffer.from(token, 'base64');
      const at = position % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ flip;
      assert.equal(iterators.decode(bytes.toString('base64')), undefined);
    }),
  );
  fc.assert(fc.property(fc.string({ maxLength: 600 }), (text) => assert.equal(iterators.decode(text), undefined)));
});
