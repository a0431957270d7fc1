/**
 * Lives of an application on a disk that loses power at any step, over the real log, meta and streams: records come, shards
 * split, time goes on, the power goes. In the end every record that is in the input was counted in one window, none was counted
 * in two, and no window came out with two different results; what came out twice is at most the last write of each life.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SeededRandom } from '../../../../test/sim/seeded-random.ts';
import { SimDisk } from '../../../../test/sim/sim-disk.ts';
import { AssertionError } from '../../../base/assert.ts';
import { VirtualClock } from '../../../io/virtual-clock.ts';
import { LocalLog } from '../../log/local/local-log.ts';
import { HeldMonotonic } from '../../stream/data-plane.fixture.ts';
import { configuration, named, startMs } from './applications.fixture.ts';
import { createStream, settle, startProcess, textsOf } from './running.fixture.ts';
import type { Process } from './running.fixture.ts';

const name = named('crashed');
const keys = ['a', 'b', 'c'];
const windowMs = 10_000;
const stepsMax = 400;
const roundsPerLife = 25;
const turnsToStop = 5_000;
/** More than any step of the log's upkeep takes between two steps on the disk. */
const turnsToRunDry = 50;

const code = `CREATE OR REPLACE STREAM D (K VARCHAR(16), W TIMESTAMP, N BIGINT, S BIGINT);
CREATE OR REPLACE PUMP P AS INSERT INTO D
SELECT STREAM K, STEP(SOURCE_SQL_STREAM_001.ROWTIME BY INTERVAL '10' SECOND), COUNT(*), SUM(V) FROM SOURCE_SQL_STREAM_001
GROUP BY K, STEP(SOURCE_SQL_STREAM_001.ROWTIME BY INTERVAL '10' SECOND);`;

class World {
  readonly #random: SeededRandom;
  readonly #disk: SimDisk;
  #nowMs = startMs;
  #number = 0;
  #wasStarted = false;
  crashes = 0;

  constructor(seed: number) {
    this.#random = new SeededRandom(seed);
    this.#disk = new SimDisk(this.#random);
  }

  async live(): Promise<void> {
    this.#disk.stopAtStep = this.#disk.steps + this.#random.below(stepsMax);
    const clock = this.#clock();
    let process: Process | undefined;
    try {
      process = await this.#open(clock);
      await this.#prepare(process, clock);
      for (let round = 0; round < roundsPerLife; round++) await this.#round(process, clock);
    } catch (error) {
      this.#tolerate(error);
    }
    // What is under way must meet the dead disk and not the one that is back.
    this.#disk.stopAtStep = 0;
    await process?.stop().catch((error: unknown) => this.#tolerate(error));
    await settle(turnsToRunDry);
    this.#disk.powerCut();
    this.crashes += 1;
    this.#nowMs = clock.nowMs() + this.#random.below(30_000);
  }

  /** Lets everything come out, and gives the input's records and the output's rows. */
  async end(): Promise<{ readonly put: readonly string[]; readonly came: readonly string[] }> {
    const clock = this.#clock();
    const process = await this.#open(clock);
    await this.#prepare(process, clock);
    for (let passed = 0; passed < 3 * windowMs; passed += 1_000) {
      await settle(20);
      clock.advance(1_000);
    }
    await settle();
    assert.deepEqual(process.failures, []);
    const texts = { put: await textsOf(process, 'in'), came: await textsOf(process, 'out') };
    await process.stop();
    return texts;
  }

  #clock(): VirtualClock {
    return new VirtualClock({ frozenAtMs: this.#nowMs });
  }

  async #open(clock: VirtualClock): Promise<Process> {
    const log = await LocalLog.open({
      disk: this.#disk,
      clock,
      monotonic: new HeldMonotonic(),
      random: this.#random,
      segmentBytes: 65_536,
      hotBytesMax: 65_536,
    });
    return await startProcess({ log, clock, pieceBytes: 300 });
  }

  /** What a life before may not have come to. */
  async #prepare(process: Process, clock: VirtualClock): Promise<void> {
    for (const stream of ['in', 'out']) {
      if (process.streams.find({ ...name, name: stream }) === undefined) await createStream(process, stream);
    }
    if (process.catalog.find(name) === undefined) await process.catalog.create(name, configuration({ code }));
    // It may have died as it stopped, or between its stop and its start.
    clock.advance(0);
    for (let turns = 0; process.catalog.get(name).status === 'STOPPING'; turns++) {
      // The power may go right then; in the last life it does not.
      if (turns === turnsToStop) throw new Error('the application does not stop');
      await settle(1);
    }
    const start = this.#wasStarted ? 'LAST_STOPPED_POINT' : 'TRIM_HORIZON';
    if (process.catalog.get(name).status === 'READY') await process.catalog.start(name, new Map([['1.1', start]]));
    this.#wasStarted = true;
  }

  async #round(process: Process, clock: VirtualClock): Promise<void> {
    if (this.#random.chance(0.7)) {
      const records = Array.from({ length: 1 + this.#random.below(6) }, () => {
        const key = keys[this.#random.below(keys.length)] ?? 'a';
        return { key, data: JSON.stringify({ k: key, v: this.#number++ }) };
      });
      await process.put('in', records);
    }
    if (this.#random.chance(0.1)) {
      const [shard] = process.stream('in').openShards;
      if (shard !== undefined && process.stream('in').openShards.length < 4)
        await process.resharding.split(
          process.stream('in').id,
          shard.index,
          (shard.hashStart + shard.hashEnd) / 2n + 1n,
        );
    }
    if (this.#random.chance(0.05)) {
      await process.catalog.stop(name);
      await process.catalog.start(name, new Map([['1.1', 'LAST_STOPPED_POINT']]));
    }
    await settle(this.#random.below(20));
    if (this.#random.chance(0.6)) clock.advance(this.#random.below(4_000));
    await settle(this.#random.below(10));
  }

  #tolerate(error: unknown): void {
    if (error instanceof AssertionError || error instanceof assert.AssertionError) throw error;
  }
}

interface Row {
  readonly K: string;
  readonly W: string;
  readonly N: number;
  readonly S: number;
}

function check(
  world: World,
  { put, came }: { readonly put: readonly string[]; readonly came: readonly string[] },
): void {
  const windows = new Map<string, Row>();
  let again = 0;
  for (const text of came) {
    const row = JSON.parse(text) as Row;
    const place = `${row.K} ${row.W}`;
    const before = windows.get(place);
    if (before !== undefined) {
      assert.deepEqual(row, before, 'a window has one result');
      again += 1;
    }
    windows.set(place, row);
  }
  for (const key of keys) {
    const events = put.map((text) => JSON.parse(text) as { k: string; v: number }).filter(({ k }) => k === key);
    const rows = [...windows.values()].filter(({ K }) => K === key);
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
    assert.equal(sum(rows.map(({ N }) => N)), events.length, `records of ${key} in the windows`);
    assert.equal(sum(rows.map(({ S }) => S)), sum(events.map(({ v }) => v)), `sum of ${key} over the windows`);
  }
  assert.ok(again <= world.crashes * keys.length, `${again} rows came again after ${world.crashes} crashes`);
}

async function run(seed: number, lives: number): Promise<void> {
  try {
    const world = new World(seed);
    for (let life = 0; life < lives; life++) await world.live();
    check(world, await world.end());
  } catch (cause) {
    throw new Error(`seed ${seed}`, { cause });
  }
}

test('APP-5: power cuts at any step: every record is counted in one window, once', async () => {
  const first = Number(process.env['MILLSTREAM_CRASH_SEED'] ?? 1);
  const count = Number(process.env['MILLSTREAM_CRASH_COUNT'] ?? 12);
  for (let seed = first; seed < first + count; seed++) await run(seed, 6);
});
