/** Invariants LOG-6 (a full disk) and LOG-7 (a failed sync), and the bounds of what waits. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { SeededRandom } from '../../../../test/sim/seeded-random.ts';
import { SimDisk } from '../../../../test/sim/sim-disk.ts';
import { VirtualClock } from '../../../io/virtual-clock.ts';
import { entryOf, offset, partitionA, partitionB, rejectsWith, textsOf } from '../contract.ts';
import { retentionSweepMs } from '../retention.ts';
import type { LocalLogOptions } from './local-log.ts';
import { LocalLog } from './local-log.ts';

const everything = { bytesMax: 2 ** 30 };
const kilobyte = 'k'.repeat(1000);

class World {
  readonly random = new SeededRandom(1);
  readonly disk = new SimDisk(this.random);
  readonly clock = new VirtualClock({ frozenAtMs: 1_700_000_000_000 });
  readonly timers: (() => void)[] = [];

  async open(options: Partial<LocalLogOptions> = {}): Promise<LocalLog> {
    const { disk, clock, random } = this;
    const after = (_delayMs: number, task: () => void): (() => void) => {
      this.timers.push(task);
      return () => undefined;
    };
    const monotonic = { nowMs: () => 0, after };
    return await LocalLog.open({ disk, clock, monotonic, random, segmentBytes: 4096, reserveBytes: 0, ...options });
  }

  async usedBytes(): Promise<number> {
    return this.disk.bytesMax - (await this.disk.freeBytes());
  }
}

test('LOG-6: on a full disk appends fail, reads go on, and room heals it; nothing refused comes back', async () => {
  const world = new World();
  world.disk.bytesMax = 2 ** 30;
  const log = await world.open();
  await log.append([entryOf(partitionA, 'before')]);
  world.disk.bytesMax = (await world.usedBytes()) + 700;
  const ends: number[] = [];
  log.watch(partitionA, (end) => ends.push(end));
  const refused = [1, 2, 3].map((index) => log.append([entryOf(partitionA, `${index}${kilobyte}`)]));
  for (const each of refused) await rejectsWith('Full', () => each);
  assert.deepEqual(await log.bounds(partitionA), { start: 0, end: 1, lastArrivalMs: world.clock.nowMs() });
  assert.deepEqual(textsOf(await log.read(partitionA, offset(0), everything)), ['before']);
  assert.deepEqual(ends, []);
  world.disk.bytesMax = 2 ** 30;
  assert.equal((await log.append([entryOf(partitionA, 'after')]))[0]?.baseOffset, 1);
  assert.deepEqual(ends, [2]);
  await log[Symbol.asyncDispose]();
  await using again = await world.open();
  assert.deepEqual(textsOf(await again.read(partitionA, offset(0), everything)), ['before', 'after']);
});

test('LOG-6: the disk fills up again and again at any place, also where a segment begins', async () => {
  const world = new World();
  world.disk.bytesMax = 2 ** 30;
  const log = await world.open({ report: () => undefined });
  const expected: string[] = [];
  let refused = 0;
  for (let index = 0; index < 300; index += 1) {
    if (index % 3 === 0) world.disk.bytesMax = (await world.usedBytes()) + world.random.below(2000);
    if (index % 3 === 2) world.disk.bytesMax = 2 ** 30;
    const text = `${index}${'.'.repeat(world.random.below(900))}`;
    try {
      await log.append([entryOf(partitionA, text)]);
      expected.push(text);
    } catch {
      refused += 1;
    }
  }
  assert.ok(refused > 20 && expected.length > 100, `${refused} refused, ${expected.length} taken`);
  assert.deepEqual(textsOf(await log.read(partitionA, offset(0), everything)), expected);
  // The process dies without closing.
  world.disk.bytesMax = 2 ** 30;
  await log.settle();
  world.disk.powerCut();
  await using again = await world.open();
  assert.deepEqual(textsOf(await again.read(partitionA, offset(0), everything)), expected);
});

test('LOG-7: a failed sync fences the log; what was acknowledged stays readable, and a reopened log goes on', async () => {
  const world = new World();
  const log = await world.open();
  await log.append([entryOf(partitionA, 'safe')]);
  world.disk.failSyncs = true;
  const [first, second] = [log.append([entryOf(partitionA, 'lost?')]), log.append([entryOf(partitionB, 'waiting')])];
  await rejectsWith('Fenced', () => first);
  await rejectsWith('Fenced', () => second);
  world.disk.failSyncs = false;
  await rejectsWith('Fenced', () => log.append([entryOf(partitionA, 'later')]));
  await rejectsWith('Fenced', () => log.trim(partitionA, offset(1)));
  assert.deepEqual(textsOf(await log.read(partitionA, offset(0), everything)), ['safe']);
  await log[Symbol.asyncDispose]();
  world.disk.powerCut();
  await using again = await world.open();
  const [safe] = textsOf(await again.read(partitionA, offset(0), everything));
  assert.equal(safe, 'safe');
  await again.append([entryOf(partitionA, 'on')]);
});

test('LOG-7: a failed sync behind acknowledged appends fences the log too', async () => {
  const world = new World();
  await using log = await world.open({ durability: { mode: 'interval', everyMs: 10 } });
  await log.append([entryOf(partitionA, 'x')]);
  assert.equal(world.timers.length, 1);
  world.disk.failSyncs = true;
  world.timers[0]?.();
  // The failure is known one turn later.
  await rejectsWith('Fenced', async () => {
    for (;;) await log.append([entryOf(partitionA, 'y')]);
  });
});

test('interval: what was synced by the timer survives a power cut', async () => {
  const world = new World();
  const log = await world.open({ durability: { mode: 'interval', everyMs: 10 } });
  await log.append([entryOf(partitionA, 'synced')]);
  world.timers[0]?.();
  await log.settle();
  await log.append([entryOf(partitionA, 'not yet')]);
  assert.equal(world.timers.length, 2);
  world.disk.powerCut();
  await using again = await world.open();
  assert.equal(textsOf(await again.read(partitionA, offset(0), everything))[0], 'synced');
});

test('more bytes than may wait are refused, and taken once the others are written', async () => {
  const world = new World();
  await using log = await world.open({ pendingBytesMax: 3000 });
  const first = log.append([entryOf(partitionA, kilobyte)]);
  const second = log.append([entryOf(partitionA, kilobyte)]);
  await rejectsWith('Overloaded', () => log.append([entryOf(partitionA, kilobyte)]));
  await Promise.all([first, second]);
  assert.equal((await log.append([entryOf(partitionA, kilobyte)]))[0]?.baseOffset, 2);
});

test('a group larger than a segment and than what may wait is one block of its own', async () => {
  const world = new World();
  const log = await world.open({ pendingBytesMax: 3000, blockBytesMax: 2000 });
  const large = 'L'.repeat(50_000);
  await log.append([entryOf(partitionA, 'small')]);
  await log.append([entryOf(partitionA, large), entryOf(partitionB, large)]);
  await log.append([entryOf(partitionA, 'small again')]);
  await log.settle();
  assert.deepEqual(textsOf(await log.read(partitionA, offset(0), everything)), ['small', large, 'small again']);
  await log[Symbol.asyncDispose]();
  await using again = await world.open();
  assert.deepEqual(textsOf(await again.read(partitionA, offset(0), everything)), ['small', large, 'small again']);
  assert.deepEqual(textsOf(await again.read(partitionB, offset(0), everything)), [large]);
});

test('retention unlinks chunks, and one partition that keeps everything does not hold the others', async () => {
  const world = new World();
  world.disk.bytesMax = 2 ** 30;
  const problems: Error[] = [];
  await using log = await world.open({ hotBytesMax: 0, report: (problem) => problems.push(problem) });
  log.setRetention(partitionA, 3_600_000);
  for (let index = 0; index < 100; index += 1) {
    await log.append([entryOf(partitionA, kilobyte), entryOf(partitionB, `kept ${index}`)]);
  }
  await log.settle();
  const before = await world.usedBytes();
  world.clock.advance(3_600_001 + retentionSweepMs);
  await log.settle();
  const after = await world.usedBytes();
  assert.ok(after < before / 4, `${before} bytes before, ${after} after`);
  const { start } = await log.bounds(partitionA);
  assert.ok(start > 90, `partition A starts at ${start}`);
  await rejectsWith('OffsetOutOfRange', () => log.read(partitionA, offset(0), everything));
  const kept = textsOf(await log.read(partitionB, offset(0), everything));
  assert.deepEqual(
    kept,
    Array.from({ length: 100 }, (_, index) => `kept ${index}`),
  );
  assert.deepEqual(problems, []);
});

test('LOG-6: a disk full of what expired heals by itself', async () => {
  const world = new World();
  world.disk.bytesMax = 200_000;
  await using log = await world.open({ hotBytesMax: 0, reserveBytes: 8192, report: () => undefined });
  log.setRetention(partitionA, 3_600_000);
  const fill = async (): Promise<number> => {
    for (let taken = 0; ; taken += 1) {
      try {
        await log.append([entryOf(partitionA, kilobyte)]);
      } catch {
        return taken;
      }
    }
  };
  assert.ok((await fill()) > 100);
  // Regrouping gives some room back, until all is data.
  while ((await fill()) > 0) await log.settle();
  await rejectsWith('Full', () => log.append([entryOf(partitionA, kilobyte)]));
  world.clock.advance(3_600_001 + retentionSweepMs);
  await log.settle();
  assert.ok((await fill()) > 100);
});

test('dropped and trimmed partitions give their room back', async () => {
  const world = new World();
  world.disk.bytesMax = 2 ** 30;
  await using log = await world.open({ hotBytesMax: 0 });
  for (let index = 0; index < 50; index += 1)
    await log.append([entryOf(partitionA, kilobyte), entryOf(partitionB, kilobyte)]);
  await log.settle();
  const before = await world.usedBytes();
  await log.drop(partitionA);
  await log.trim(partitionB, offset(50));
  world.clock.advance(retentionSweepMs);
  await log.settle();
  assert.ok((await world.usedBytes()) < before / 5);
  assert.deepEqual(
    world.disk.paths().filter((path) => path.endsWith('.chunk')),
    [],
  );
});

test('closing waits for the work behind the log also where the journal could not be closed', async () => {
  const world = new World();
  const { disk } = world;
  const gate = Promise.withResolvers<void>();
  const open = disk.open.bind(disk);
  disk.open = async (path, mode) => {
    if (path.startsWith('chunks/') && mode === 'create') await gate.promise;
    return await open(path, mode);
  };
  const log = await world.open();
  for (let index = 0; index < 20; index += 1) await log.append([entryOf(partitionA, kilobyte)]);
  disk.failSyncs = true;
  let isOver = false;
  const closed = log[Symbol.asyncDispose]().finally(() => {
    isOver = true;
  });
  const refused = rejectsWith('Fenced', () => closed);
  for (let turn = 0; turn < 100; turn += 1) await setImmediate();
  assert.equal(isOver, false);
  gate.resolve();
  await refused;
  disk.failSyncs = false;
  const { steps } = disk;
  for (let turn = 0; turn < 100; turn += 1) await setImmediate();
  assert.equal(disk.steps, steps, 'nothing is done on the disk any more');
  await using again = await world.open();
  assert.equal((await again.read(partitionA, offset(0), everything)).length, 20);
});
