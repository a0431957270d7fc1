import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { integer, object } from '../../base/decode.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { MemoryLog } from '../log/memory/memory-log.ts';
import { KeyType } from './key-type.ts';
import { LogMeta } from './log-meta.ts';
import { MetaError } from './meta.ts';
import { memoryView } from './view.ts';

const boxType = new KeyType<readonly [owner: string, number: number], { size: number }>({
  name: 'box',
  parts: ['text', 'number'],
  decode: object({ size: integer({ min: 0 }) }),
  encode: ({ size }) => ({ size }),
});

async function withMeta(run: (meta: LogMeta) => Promise<void>): Promise<void> {
  await using log = new MemoryLog({ clock: new VirtualClock({ frozenAtMs: 0 }) });
  await using meta = await LogMeta.open({ log, viewFile: memoryView });
  await run(meta);
}

test('any key and value come back as they were', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((part) => part.isWellFormed());
  fc.assert(
    fc.property(text, fc.maxSafeNat(), fc.nat(), (owner, number, size) => {
      const { key, value } = boxType.put([owner, number], { size }, 'any');
      assert.deepEqual(boxType.read({ key, version: 3, value: value ?? null }), {
        key: [owner, number],
        version: 3,
        value: { size },
      });
    }),
  );
});

test('a list of a first part holds no other one, and numbers stand in their order', async () => {
  await withMeta(async (meta) => {
    const keys = [
      ['a', 10],
      ['a', 9],
      ['a/', 1],
      ['a b', 1],
      ['aa', 1],
      ['', 2],
    ] as const;
    await meta.transact(keys.map((key) => boxType.put(key, { size: key[1] }, 'absent')));
    const found = await boxType.list(meta, ['a']);
    assert.deepEqual(
      found.map(({ key }) => key),
      [
        ['a', 9],
        ['a', 10],
      ],
    );
    assert.equal((await boxType.list(meta, ['a'], { after: ['a', 9] })).length, 1);
    assert.equal((await Array.fromAsync(boxType.all(meta))).length, keys.length);
    assert.deepEqual((await boxType.get(meta, ['a/', 1]))?.value, { size: 1 });
  });
});

test('a watcher is told decoded changes of its parts', async () => {
  await withMeta(async (meta) => {
    const seen: unknown[] = [];
    boxType.watch(meta, (change) => seen.push(change), ['a']);
    await meta.transact([boxType.put(['a', 1], { size: 5 }, 'absent'), boxType.put(['b', 1], { size: 6 }, 'absent')]);
    await meta.transact([boxType.remove(['a', 1], 1)]);
    assert.deepEqual(seen, [
      { key: ['a', 1], version: 1, value: { size: 5 } },
      { key: ['a', 1], version: 2, value: undefined },
    ]);
  });
});

test('what another version wrote is refused as corrupt, by key and by value', () => {
  const isCorrupt = (error: unknown): boolean => error instanceof MetaError && error.code === 'Corrupt';
  const key = boxType.keyText(['a', 1]);
  assert.throws(() => boxType.read({ key, version: 1, value: { size: -1 } }), isCorrupt);
  assert.throws(() => boxType.read({ key, version: 1, value: { size: 1, more: 2 } }), isCorrupt);
  for (const wrong of ['box/a', 'box/a/1', 'box/a/1/2', 'cup/a/0000000000000001', 'box/%/0000000000000001'])
    assert.throws(() => boxType.read({ key: wrong, version: 1, value: { size: 1 } }), isCorrupt, wrong);
});
