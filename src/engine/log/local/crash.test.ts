/** Invariants LOG-1 to LOG-4 over power cuts: at every step the log makes on the disk, the power goes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LogHistory } from '../../../../test/sim/log-history.ts';
import { SeededRandom } from '../../../../test/sim/seeded-random.ts';
import { SimDisk } from '../../../../test/sim/sim-disk.ts';
import { VirtualClock } from '../../../io/virtual-clock.ts';
import type { Append, PartitionId } from '../log.ts';
import type { Durability } from './journal.ts';
import { LocalLog } from './local-log.ts';

const partitionCount = 5;
const operationsPerLife = 40;
/** Small enough that a life seals, regroups and recycles several segments. */
const segmentBytes = 4096;

class World {
  readonly random: SeededRandom;
  readonly disk: SimDisk;
  readonly history = new LogHistory();
  readonly clock = new VirtualClock({ frozenAtMs: 1_700_000_000_000 });
  readonly #durability: Durability;
  #texts = 0;
  /** A dropped partition's number is not used again. */
  readonly #ids = Array.from({ length: partitionCount }, (_, index) => index as PartitionId);
  #nextId = partitionCount;
  /** Since the history was checked last. */
  #lostPower = false;

  constructor(seed: number, durability: Durability) {
    this.random = new SeededRandom(seed);
    this.disk = new SimDisk(this.random);
    this.#durability = durability;
  }

  async open(): Promise<LocalLog> {
    const { disk, clock, random } = this;
    const monotonic = { nowMs: () => 0, after: () => () => undefined };
    const durability = this.#durability;
    return await LocalLog.open({ disk, clock, monotonic, random, durability, segmentBytes, blockBytesMax: 2048 });
  }

  /** Opens, checks, works and dies at the step; false where the work was done before that. */
  async live(stopAfterSteps: number): Promise<boolean> {
    this.disk.stopAtStep = this.disk.steps + stopAfterSteps;
    let log: LocalLog | undefined;
    try {
      log = await this.open();
      await this.history.check(log, this.#durability.mode === 'sync' || !this.#lostPower);
      this.#lostPower = false;
      await this.work(log);
      await log.settle();
    } catch (error) {
      // Only an assertion of the history is a finding; what the dead disk makes fail is not.
      if (error instanceof assert.AssertionError || this.disk.steps < this.disk.stopAtStep) throw error;
    }
    const died = this.disk.steps >= this.disk.stopAtStep;
    await log?.settle();
    await log?.[Symbol.asyncDispose]().catch(() => undefined);
    // A killed process loses nothing in any mode; the power cut may come in the life after.
    if (this.random.chance(0.3)) {
      this.disk.restart();
    } else {
      this.disk.powerCut();
      this.#lostPower = true;
    }
    return died;
  }

  async work(log: LocalLog): Promise<void> {
    const running: Promise<void>[] = [];
    for (let index = 0; index < operationsPerLife; index += 1) {
      const choice = this.random.below(20);
      if (choice === 0) running.push(this.#trim(log));
      else if (choice === 5 && this.random.chance(0.3)) running.push(this.#drop(log));
      else running.push(this.#append(log));
      if (choice < 4) await Promise.all(running);
      if (choice === 4) this.clock.advance(this.random.below(100_000));
    }
    await Promise.all(running);
  }

  #partition(): PartitionId {
    return this.#ids[this.random.below(partitionCount)] ?? assert.fail('a partition of the world');
  }

  async #drop(log: LocalLog): Promise<void> {
    const index = this.random.below(partitionCount);
    const partition = this.#ids[index] ?? assert.fail('a partition of the world');
    this.#ids[index] = this.#nextId as PartitionId;
    this.#nextId += 1;
    const acknowledge = this.history.attemptDrop(partition);
    await log.drop(partition);
    acknowledge();
  }

  async #append(log: LocalLog): Promise<void> {
    const group = Array.from({ length: 1 + this.random.below(3) }, (): Append => {
      const partition = this.#partition();
      const text = `${(this.#texts += 1)}:${'.'.repeat(this.random.below(400))}`;
      return { partition, count: 1 + this.random.below(3), payload: Buffer.from(text) };
    });
    const acknowledge = this.history.attempt(group);
    acknowledge(await log.append(group));
  }

  async #trim(log: LocalLog): Promise<void> {
    const partition = this.#partition();
    const { start, end } = await log.bounds(partition);
    const entries = end === start ? [] : await log.read(partition, start, { bytesMax: 1000 });
    const [entry] = entries.slice(this.random.below(entries.length + 1));
    if (entry === undefined) return;
    const acknowledge = this.history.attemptTrim(partition, entry.baseOffset);
    await log.trim(partition, entry.baseOffset);
    acknowledge();
  }
}

const modes: Durability[] = [{ mode: 'sync' }, { mode: 'interval', everyMs: 1 }, { mode: 'os' }];
const livesPerSeed = 8;
/** More for a longer run: MILLSTREAM_FUZZ_SEEDS=1000. */
const seeds = Number(process.env['MILLSTREAM_FUZZ_SEEDS'] ?? 12);
/** In the life after a cut, a segment that no chunk stood for had the same file as the next one. */
const seedsThatFound = [104];

test('LOG-1: the power goes at each step of one run', async () => {
  for (let step = 1; ; step += 1) {
    const world = new World(7, { mode: 'sync' });
    const died = await world.live(step);
    await world.live(Infinity);
    await world.live(Infinity);
    if (!died) {
      assert.ok(step > 50, `the run has ${step} steps`);
      break;
    }
  }
});

for (const durability of modes) {
  test(`LOG-1: many lives, each cut off somewhere, ${durability.mode}`, async () => {
    for (const seed of [...Array.from({ length: seeds }, (_, index) => index + 1), ...seedsThatFound]) {
      const world = new World(seed, durability);
      try {
        for (let life = 0; life < livesPerSeed; life += 1) await world.live(1 + world.random.below(120));
        await world.live(Infinity);
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error });
      }
    }
  });
}
