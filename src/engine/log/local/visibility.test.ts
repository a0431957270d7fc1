/** Invariant LOG-2: nothing is seen of an append while its sync is under way. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Disk, DiskFile } from '../../../base/ports.ts';
import { MemoryDisk } from '../../../io/memory-disk.ts';
import { realMonotonic, realRandom } from '../../../io/real-ports.ts';
import { VirtualClock } from '../../../io/virtual-clock.ts';
import { entryOf, offset, partitionA, partitionB, rejectsWith, textsOf } from '../contract.ts';
import { LocalLog } from './local-log.ts';

/** A disk whose syncs wait until the test lets them go. */
class GatedDisk extends MemoryDisk {
  readonly waiting: (() => void)[] = [];
  #reached: (() => void) | undefined;
  gated = false;
  syncs = 0;

  override async open(path: string, mode: 'existing' | 'create'): Promise<DiskFile> {
    const file = await super.open(path, mode);
    const sync = async (): Promise<void> => {
      this.syncs += 1;
      if (!this.gated) return;
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
        this.#reached?.();
      });
    };
    return {
      sizeBytes: () => file.sizeBytes(),
      read: (into, position) => file.read(into, position),
      write: (buffers, position) => file.write(buffers, position),
      truncate: (sizeBytes) => file.truncate(sizeBytes),
      close: () => file.close(),
      sync,
      writeDurably: async (buffers, position) => {
        await file.write(buffers, position);
        await sync();
      },
    };
  }

  /** Resolves once a sync waits. */
  async syncWaits(): Promise<void> {
    if (this.waiting.length > 0) return;
    await new Promise<void>((resolve) => {
      this.#reached = resolve;
    });
  }

  letGo(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

async function open(disk: Disk): Promise<LocalLog> {
  const clock = new VirtualClock({ frozenAtMs: 5000 });
  return await LocalLog.open({ disk, clock, monotonic: realMonotonic, random: realRandom });
}

test('LOG-2: an append is seen when its sync is done, and not before', async () => {
  const disk = new GatedDisk();
  const log = await open(disk);
  const seen: number[] = [];
  log.watch(partitionA, (end) => seen.push(end));
  disk.gated = true;
  const append = log.append([entryOf(partitionA, 'x')]);
  await disk.syncWaits();
  assert.deepEqual(await log.bounds(partitionA), { start: 0, end: 0, lastArrivalMs: 0 });
  assert.deepEqual(await log.read(partitionA, offset(0), { bytesMax: 100 }), []);
  await rejectsWith('OffsetOutOfRange', () => log.read(partitionA, offset(1), { bytesMax: 100 }));
  assert.equal(await log.offsetForTime(partitionA, 0), 0);
  assert.deepEqual(await log.partitions(), []);
  assert.deepEqual(seen, []);
  disk.letGo();
  await append;
  assert.deepEqual(seen, [1]);
  assert.deepEqual(textsOf(await log.read(partitionA, offset(0), { bytesMax: 100 })), ['x']);
  disk.gated = false;
  await log[Symbol.asyncDispose]();
});

test('all that comes while a block is synced goes with the next one', async () => {
  const disk = new GatedDisk();
  const log = await open(disk);
  disk.gated = true;
  const before = disk.syncs;
  const first = log.append([entryOf(partitionA, 'first')]);
  await disk.syncWaits();
  const others = Array.from({ length: 500 }, (_, index) => log.append([entryOf(partitionB, `${index}`)]));
  const ends: number[] = [];
  log.watch(partitionB, (end) => ends.push(end));
  disk.gated = false;
  disk.letGo();
  await Promise.all([first, ...others]);
  assert.equal(disk.syncs - before, 2);
  assert.deepEqual(ends, [500]);
  await log[Symbol.asyncDispose]();
});

test('a trim hides when it is on the disk, and a drop too', async () => {
  const disk = new GatedDisk();
  const log = await open(disk);
  await log.append([entryOf(partitionA, 'x'), entryOf(partitionB, 'y')]);
  disk.gated = true;
  const both = [log.trim(partitionA, offset(1)), log.drop(partitionB)];
  await disk.syncWaits();
  assert.equal((await log.bounds(partitionA)).start, 0);
  assert.deepEqual(await log.partitions(), [partitionA, partitionB]);
  disk.gated = false;
  disk.letGo();
  await Promise.all(both);
  assert.equal((await log.bounds(partitionA)).start, 1);
  assert.deepEqual(await log.partitions(), [partitionA]);
  await log[Symbol.asyncDispose]();
});
