/** What becomes of transactions when the log under them fails, and of a log that cannot be replayed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryRoom } from '../../base/memory-room.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { LogError } from '../log/log.ts';
import type { Log, LogErrorCode, Offset } from '../log/log.ts';
import { MemoryLog } from '../log/memory/memory-log.ts';
import { metaPartition } from './build-view.ts';
import { partitionA, put, record, remove } from './contract.ts';
import { keyBytesMax, pendingCountMax } from './limits.ts';
import { LogMeta } from './log-meta.ts';
import { MetaError } from './meta.ts';
import { memoryView } from './view.ts';

const clock = new VirtualClock({ frozenAtMs: 1_000 });

async function refused(code: LogErrorCode, run: Promise<unknown>): Promise<void> {
  await assert.rejects(run, (error) => error instanceof LogError && error.code === code, code);
}

function openOn(log: Log): Promise<LogMeta> {
  return LogMeta.open({ log, viewFile: memoryView });
}

test('on a full log changes fail and change nothing, reads go on, and room brings changes back', async () => {
  await using log = new MemoryLog({ clock, room: new MemoryRoom(100_000) });
  await using meta = await openOn(log);
  await log.append([record('x'.repeat(90_000))]);
  await meta.transact([put('a', 1)]);
  const large = 'x'.repeat(20_000);
  await Promise.all([
    refused('Full', meta.transact([put('a', large)])),
    // Appended behind it, on top of a change that failed.
    refused('Full', meta.transact([put('a', 3, 2)])),
    refused('Full', meta.transact([put('b', 1)])),
  ]);
  assert.deepEqual(await meta.list(''), [{ key: 'a', version: 1, value: 1 }]);
  await meta.transact([put('b', 1)]);
  await log.trim(partitionA, 1 as Offset);
  await meta.transact([put('a', large, 1)]);
  assert.equal((await meta.get('a'))?.version, 2);
});

test('after the log is closed changes are refused and reads still answer', async () => {
  const log = new MemoryLog({ clock });
  await using meta = await openOn(log);
  await meta.transact([put('a', 1)]);
  await log[Symbol.asyncDispose]();
  await refused('Closed', meta.transact([put('a', 2)]));
  assert.equal((await meta.get('a'))?.value, 1);
});

test('closing answers what is under way and refuses what comes after', async () => {
  await using log = new MemoryLog({ clock });
  const meta = await openOn(log);
  const done = meta.transact([put('a', 1)]);
  const closed = meta[Symbol.asyncDispose]();
  await refused('Closed', meta.transact([put('b', 1)]));
  assert.deepEqual((await done).versions, [1]);
  await closed;
  await using again = await openOn(log);
  assert.deepEqual(await again.list(''), [{ key: 'a', version: 1, value: 1 }]);
});

test('more transactions at once than the bound are refused as overloaded', async () => {
  await using log = new MemoryLog({ clock });
  await using meta = await openOn(log);
  const running = Array.from({ length: pendingCountMax }, () => meta.transact([put('a', 1)]));
  await refused('Overloaded', meta.transact([put('a', 2)]));
  await Promise.all(running);
  assert.equal((await meta.transact([put('a', 3)])).versions[0], pendingCountMax + 1);
});

test('bad keys, doubled keys and records for the meta partition are refused as bugs, and change nothing', async () => {
  await using log = new MemoryLog({ clock });
  await using meta = await openOn(log);
  for (const key of [
    '',
    'a\tb',
    'a\nb',
    'a\u{10FFFF}',
    '\uD800',
    'x'.repeat(keyBytesMax + 1),
    'ü'.repeat(keyBytesMax / 2 + 1),
  ])
    await assert.rejects(meta.transact([put(key, 1)]), { name: 'AssertionError' });
  await assert.rejects(meta.transact([put('a', 1), remove('a')]), { name: 'AssertionError' });
  await assert.rejects(meta.transact([]), { name: 'AssertionError' });
  const own = record('x', { partition: metaPartition });
  await assert.rejects(meta.transact([put('a', 1)], [own]), { name: 'AssertionError' });
  assert.deepEqual(await meta.list(''), []);
  assert.equal(Number((await log.bounds(metaPartition)).end), 0);
  await meta.transact([put('x'.repeat(keyBytesMax), 1)]);
});

test('an entry that cannot be read, and a log trimmed past its snapshot, stop the start', async () => {
  const isCorrupt = (error: unknown): boolean => error instanceof MetaError && error.code === 'Corrupt';
  for (const payload of [
    '',
    '{',
    '{"format":2,"rows":0}',
    '{"format":1,"rows":1}',
    '{"format":1,"rows":1}\n0\tkey\t1',
  ]) {
    await using log = new MemoryLog({ clock });
    await log.append([record(payload, { partition: metaPartition })]);
    await assert.rejects(openOn(log), isCorrupt, payload);
  }
  await using log = new MemoryLog({ clock });
  const meta = await openOn(log);
  await meta.transact([put('a', 1)]);
  await meta.transact([put('b', 1)]);
  await meta[Symbol.asyncDispose]();
  await log.trim(metaPartition, 1 as Offset);
  await assert.rejects(openOn(log), isCorrupt);
  await log.trim(metaPartition, 2 as Offset);
  await assert.rejects(openOn(log), isCorrupt);
});

test('a listener that throws does not keep the change from anybody else', async () => {
  await using log = new MemoryLog({ clock });
  const failed: unknown[] = [];
  const onListenerFailed = (error: unknown): void => void failed.push(error);
  await using meta = await LogMeta.open({ log, viewFile: memoryView, onListenerFailed });
  const seen: string[] = [];
  const bug = new Error('a bug in a listener');
  meta.watch('', () => {
    throw bug;
  });
  meta.watch('', ({ key }) => seen.push(key));
  await meta.transact([put('a', 1)]);
  assert.deepEqual(failed, [bug]);
  assert.deepEqual(seen, ['a']);
});
