import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as check, nat, oneof, property, tuple } from 'fast-check';
import { MemoryRoom } from '../../base/memory-room.ts';
import { OutputList } from './output-list.ts';

test('what was added is listed, by record', () => {
  const deltas = array(tuple(nat({ max: 3 }), oneof(nat(300), nat(2 ** 40)), nat(600)));
  check(
    property(deltas, (steps) => {
      const list = new OutputList(new MemoryRoom());
      const expected = new Map<number, number[]>();
      let offset = 0;
      for (const [same, delta, index] of steps) {
        if (same > 0) offset += delta;
        list.add('a', offset, index);
        expected.set(offset, [...(expected.get(offset) ?? []), index]);
      }
      const found = Array.from(list.records('a'), ({ offset: at, indexes }) => [at, indexes]);
      assert.deepEqual(found, [...expected]);
    }),
  );
});

test('without room it lets go of everything, and gives its room back', () => {
  const room = new MemoryRoom(3_000);
  const list = new OutputList(room);
  for (let offset = 0; list.isComplete; offset += 1_000) list.add('a', offset, 0);
  assert.equal(room.usedBytes, 0);
  assert.deepEqual([...list.records('a')], []);
});
