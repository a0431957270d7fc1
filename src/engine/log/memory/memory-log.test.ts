import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryRoom } from '../../../base/memory-room.ts';
import { VirtualClock } from '../../../io/virtual-clock.ts';
import { describeLog, entryOf, offset, partitionA, partitionB, rejectsWith } from '../contract.ts';
import { retentionSweepMs } from '../retention.ts';
import { MemoryLog, entryOverheadBytes } from './memory-log.ts';

describeLog('the log in memory', () => ({ open: async (clock) => new MemoryLog({ clock }) }));

const entryBytes = 100 + entryOverheadBytes;
const hundredBytes = 'x'.repeat(100);

test('at its bound it refuses, changes nothing, and takes appends again after a trim', async () => {
  await using log = new MemoryLog({ clock: new VirtualClock({ frozenAtMs: 0 }), room: new MemoryRoom(2 * entryBytes) });
  await log.append([entryOf(partitionA, hundredBytes)]);
  await rejectsWith('Full', () => log.append([entryOf(partitionA, hundredBytes), entryOf(partitionB, hundredBytes)]));
  assert.deepEqual(await log.partitions(), [partitionA]);
  await log.append([entryOf(partitionA, hundredBytes)]);
  assert.equal(log.bytes, 2 * entryBytes);
  await rejectsWith('Full', () => log.append([entryOf(partitionA, hundredBytes)]));
  await log.trim(partitionA, offset(1));
  assert.equal((await log.append([entryOf(partitionA, hundredBytes)]))[0]?.baseOffset, 2);
});

test('at its bound it lets go what expired without waiting for the sweep', async () => {
  const clock = new VirtualClock({ frozenAtMs: 0 });
  await using log = new MemoryLog({ clock, room: new MemoryRoom(entryBytes) });
  log.setRetention(partitionA, 1000);
  await log.append([entryOf(partitionA, hundredBytes)]);
  clock.advance(1001);
  await log.append([entryOf(partitionB, hundredBytes)]);
  assert.deepEqual(await log.bounds(partitionA), { start: 1, end: 1, lastArrivalMs: 0 });
});

test('the sweep gives the memory of expired entries back', async () => {
  const clock = new VirtualClock({ frozenAtMs: 0 });
  await using log = new MemoryLog({ clock });
  log.setRetention(partitionA, 1000);
  for (let index = 0; index < 500; index += 1) await log.append([entryOf(partitionA, hundredBytes)]);
  assert.equal(log.bytes, 500 * entryBytes);
  clock.advance(2 * retentionSweepMs);
  assert.equal(log.bytes, 0);
  assert.deepEqual(await log.bounds(partitionA), { start: 500, end: 500, lastArrivalMs: 0 });
});
