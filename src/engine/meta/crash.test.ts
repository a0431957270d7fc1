/** Invariants META-1 and META-2 over power cuts: at any step on the disk the power goes, again and again. */
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { SeededRandom } from '../../../test/sim/seeded-random.ts';
import { SimDisk } from '../../../test/sim/sim-disk.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { LocalLog } from '../log/local/local-log.ts';
import type { Log, Offset } from '../log/log.ts';
import { metaPartition } from './build-view.ts';
import { partitionA, put, record, remove } from './contract.ts';
import { LogMeta } from './log-meta.ts';
import { memoryView } from './view.ts';
import type { ViewFile } from './view.ts';

const transactionsPerLife = 30;
const snapshotLimits = { afterBytesMin: 1_500, afterSizeFactor: 1, chunkBytesMax: 2_000, chunkRowsMax: 20 };

class World {
  readonly random: SeededRandom;
  readonly disk: SimDisk;
  readonly clock = new VirtualClock({ frozenAtMs: 1_700_000_000_000 });
  readonly path: string;
  /** Numbers of all transactions begun, and of those that were answered as done. */
  begun = 0;
  readonly acknowledged = new Set<number>();
  /** Every start the meta partition had, to know that snapshots were taken. */
  readonly starts = new Set<number>();

  constructor(seed: number, path: string) {
    this.random = new SeededRandom(seed);
    this.disk = new SimDisk(this.random);
    this.path = path;
  }

  /** Opens, checks, works and dies at that step, or at the end. */
  async live(stopAfterSteps: number): Promise<void> {
    this.disk.stopAtStep = this.disk.steps + stopAfterSteps;
    const opened: (LocalLog | LogMeta)[] = [];
    try {
      const { disk, clock, random } = this;
      const monotonic = { nowMs: () => 0, after: () => () => undefined };
      const log = await LocalLog.open({ disk, clock, monotonic, random, segmentBytes: 8_192, blockBytesMax: 2_048 });
      opened.unshift(log);
      const meta = await LogMeta.open({ log, viewFile: this.viewFile(), snapshotLimits });
      opened.unshift(meta);
      await this.check(log, meta);
      await this.work(meta);
    } catch (error) {
      // Only an assertion is a finding; what the dead disk makes fail is not.
      if (error instanceof assert.AssertionError || this.disk.steps < this.disk.stopAtStep) throw error;
    } finally {
      await Promise.allSettled(opened.map((part) => part[Symbol.asyncDispose]()));
    }
    if (this.random.chance(0.3)) await copyFile(this.path, `${this.path}.old`).catch(() => undefined);
    if (this.random.chance(0.2)) await copyFile(`${this.path}.old`, this.path).catch(() => undefined);
    this.disk.powerCut();
  }

  /** Of the view anything may have survived: all of it, an old one, nothing. */
  viewFile(): ViewFile {
    if (this.random.chance(0.3)) return memoryView;
    const remove = async (): Promise<void> => {
      for (const end of ['', '-wal', '-shm']) await rm(`${this.path}${end}`, { force: true });
    };
    return { location: this.path, remove };
  }

  async work(meta: LogMeta): Promise<void> {
    let running: Promise<void>[] = [];
    for (let count = 0; count < transactionsPerLife; count += 1) {
      running.push(this.transact(meta));
      if (!this.random.chance(0.3)) continue;
      await Promise.all(running);
      running = [];
    }
    await Promise.all(running);
  }

  /** Each leaves a document, a record, one more version of a shared document, and a passing one made or removed. */
  async transact(meta: LogMeta): Promise<void> {
    const number = (this.begun += 1);
    const passing = `passing/${this.random.below(8)}`;
    const changes = [
      put(`done/${number}`, '.'.repeat(this.random.below(100)), 'absent'),
      put('shared', number),
      this.random.chance(0.5) ? put(passing, number) : remove(passing),
    ];
    await meta.transact(changes, [record(String(number))]);
    this.acknowledged.add(number);
  }

  async check(log: Log, meta: LogMeta): Promise<void> {
    const { end } = await log.bounds(partitionA);
    const recorded: number[] = [];
    while (recorded.length < end) {
      const entries = await log.read(partitionA, recorded.length as Offset, { bytesMax: 10_000 });
      recorded.push(...entries.map(({ payload }) => Number(Buffer.from(payload).toString())));
    }
    const documents = await meta.list('done/');
    const done = documents.map(({ key }) => Number(key.slice('done/'.length))).toSorted((a, b) => a - b);
    assert.deepEqual(done, recorded, 'a document without its record, or a record without its document');
    for (const number of this.acknowledged) assert.ok(done.includes(number), `transaction ${number} was lost`);
    const shared = await meta.get('shared');
    assert.equal(shared?.version ?? 0, done.length, 'a change was lost or doubled');
    assert.equal(shared?.value, done.at(-1), 'transactions were reordered');
    this.starts.add(Number((await log.bounds(metaPartition)).start));
  }
}

test('META-1, META-2: what is acknowledged survives, all of it or nothing of it, whatever is left of the view', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'millstream-crash-'));
  try {
    let trims = 0;
    let cutOff = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      const world = new World(seed, join(directory, `${seed}.db`));
      for (let life = 0; life < 12; life += 1) await world.live(1 + world.random.below(150));
      await world.live(Infinity);
      trims += world.starts.size - 1;
      cutOff += world.begun - world.acknowledged.size;
      assert.ok(
        world.acknowledged.size > transactionsPerLife,
        'only the last life, which nothing cuts off, got anything done',
      );
    }
    // Not asked of each seed: a life may happen to be cut off where all that was begun is answered.
    assert.ok(cutOff > transactionsPerLife, `the power went while ${cutOff} transactions were under way`);
    assert.ok(trims > 12, `snapshots trimmed the log ${trims} times`);
  } finally {
    await rm(directory, { recursive: true });
  }
});

test('META-1: the log alone builds the documents after a cut at every single step of a life', async () => {
  const lifeSteps = 60;
  for (let step = 1; step <= lifeSteps; step += 1) {
    const world = new World(step, 'unused');
    world.viewFile = () => memoryView;
    await world.live(Infinity);
    await world.live(step);
    await world.live(Infinity);
    assert.ok(world.acknowledged.size >= 2 * transactionsPerLife);
  }
});
