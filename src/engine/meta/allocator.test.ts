import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { MemoryLog } from '../log/memory/memory-log.ts';
import { Allocator, NumbersExhausted } from './allocator.ts';
import { LogMeta } from './log-meta.ts';
import { memoryView } from './view.ts';

async function withMeta(run: (meta: LogMeta, reopen: () => Promise<LogMeta>) => Promise<void>): Promise<void> {
  await using log = new MemoryLog({ clock: new VirtualClock({ frozenAtMs: 0 }) });
  await using meta = await LogMeta.open({ log, viewFile: memoryView });
  await run(meta, () => LogMeta.open({ log, viewFile: memoryView }));
}

const options = { name: 'partition', first: 5, last: 1_000, reserve: 8 };

test('META-6: numbers come in rows that never overlap, also from calls and allocators at once', async () => {
  await withMeta(async (meta) => {
    const allocators = [new Allocator({ ...options, meta }), new Allocator({ ...options, meta })];
    const counts = [1, 3, 8, 2, 20, 1, 1];
    const given = await Promise.all(
      allocators.flatMap((allocator) =>
        counts.map(async (count) => ({ first: await allocator.allocate(count), count })),
      ),
    );
    const numbers = given.flatMap(({ first, count }) => Array.from({ length: count }, (_, index) => first + index));
    assert.equal(new Set(numbers).size, numbers.length);
    assert.equal(Math.min(...numbers), 5);
  });
});

test('META-6: after a restart nothing is given again, not even what was reserved only', async () => {
  await withMeta(async (meta, reopen) => {
    assert.equal(await new Allocator({ ...options, meta }).allocate(), 5);
    await meta[Symbol.asyncDispose]();
    await using again = await reopen();
    assert.equal(await new Allocator({ ...options, meta: again }).allocate(), 13);
  });
});

test('the last number is given and then no more', async () => {
  await withMeta(async (meta) => {
    const allocator = new Allocator({ ...options, meta, last: 7 });
    assert.equal(await allocator.allocate(2), 5);
    await assert.rejects(allocator.allocate(2), NumbersExhausted);
    assert.equal(await allocator.allocate(), 7);
    await assert.rejects(allocator.allocate(), NumbersExhausted);
  });
});
