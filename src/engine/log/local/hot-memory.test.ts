import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HotMemory, slabBytes } from './hot-memory.ts';

test('pieces lie one behind the other, and a slab is used again once all of it is released', () => {
  const memory = new HotMemory();
  const first = memory.take(100);
  const second = memory.take(slabBytes - 100);
  assert.equal(second.slab, first.slab);
  assert.deepEqual([first.from, second.from, memory.bytes], [0, 100, slabBytes]);
  const third = memory.take(1);
  assert.notEqual(third.slab, first.slab);
  assert.equal(memory.bytes, 2 * slabBytes);
  first.release();
  assert.equal(memory.bytes, 2 * slabBytes);
  second.release();
  assert.equal(memory.bytes, slabBytes);
  const fourth = memory.take(slabBytes);
  assert.equal(fourth.slab, first.slab);
  assert.equal(memory.bytes, 2 * slabBytes);
});

test('the slab that is cut from begins anew when nobody uses it', () => {
  const memory = new HotMemory();
  for (let round = 0; round < 10_000; round += 1) {
    const piece = memory.take(1000);
    assert.equal(piece.from, 0);
    piece.release();
  }
  assert.equal(memory.bytes, slabBytes);
});

test('a piece larger than a slab is on its own and goes when it is released', () => {
  const memory = new HotMemory();
  const small = memory.take(10);
  const large = memory.take(slabBytes + 1);
  assert.equal(large.slab.length, slabBytes + 1);
  assert.equal(memory.bytes, 2 * slabBytes + 1);
  large.release();
  assert.equal(memory.bytes, slabBytes);
  assert.equal(memory.take(10).from, 10);
  small.slab.write('0123456789', small.from);
  assert.equal(small.copy(3).toString(), '3456789');
});

test('random pieces never overlap while they are used, and memory stays near what is in use', () => {
  const memory = new HotMemory();
  let state = 12345;
  const below = (bound: number): number => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) % bound;
  const used: { readonly piece: ReturnType<HotMemory['take']>; readonly mark: number }[] = [];
  for (let step = 0; step < 3000; step += 1) {
    const piece = memory.take(1 + below(300_000));
    const mark = step & 0xff;
    piece.slab.fill(mark, piece.from, piece.from + piece.length);
    used.push({ piece, mark });
    // The oldest goes first, as in the log.
    while (used.length > 20) {
      const oldest = used.shift();
      if (oldest === undefined) break;
      assert.ok(oldest.piece.copy(0).every((byte) => byte === oldest.mark));
      oldest.piece.release();
    }
    const usedBytes = used.reduce((sum, { piece: { length } }) => sum + length, 0);
    // The first, the last, and what is left over at the end of each in between.
    assert.ok(memory.bytes <= 2 * slabBytes + 2 * usedBytes);
  }
});
