/** Invariants LAKE-1 to LAKE-3 over power cuts: at any step on the disk the power goes, again and again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SeededRandom } from '../../../test/sim/seeded-random.ts';
import { SimDisk } from '../../../test/sim/sim-disk.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { LocalLog } from '../log/local/local-log.ts';
import { lakeColumnStatisticsType } from '../meta/documents/lake-column-statistics.ts';
import { lakeDatabaseType } from '../meta/documents/lake-database.ts';
import { lakeFunctionType } from '../meta/documents/lake-function.ts';
import { lakeGarbageType } from '../meta/documents/lake-garbage.ts';
import { lakePartitionType } from '../meta/documents/lake-partition.ts';
import { lakeTableVersionType } from '../meta/documents/lake-table-version.ts';
import { lakeTableType } from '../meta/documents/lake-table.ts';
import type { Meta } from '../meta/meta.ts';
import { openTestCatalog, startMs } from './catalog.fixture.ts';
import type { TestCatalog } from './catalog.fixture.ts';
import { refusalOf, seen, Walk } from './walk.fixture.ts';
import type { Model } from './walk.fixture.ts';

const databases = ['a', 'b'];
const changesPerLife = 25;

class World {
  readonly random: SeededRandom;
  readonly disk: SimDisk;
  readonly clock = new VirtualClock({ frozenAtMs: startMs });
  readonly walks: ReadonlyMap<string, Walk>;
  /** What a database may hold: one state when nothing is under way, the old and the new one while a change is. */
  readonly possible = new Map<string, readonly Model[]>();
  acknowledged = 0;
  cut = 0;

  constructor(seed: number) {
    this.random = new SeededRandom(seed);
    this.disk = new SimDisk(this.random);
    this.walks = new Map(databases.map((database) => [database, new Walk(this.random, database)]));
  }

  /** Opens, checks, works and dies at that step, or goes on to the end. */
  async live(stopAfterSteps: number): Promise<void> {
    const { disk, clock, random } = this;
    disk.stopAtStep = disk.steps + stopAfterSteps;
    const opened: AsyncDisposable[] = [];
    try {
      const monotonic = { nowMs: () => 0, after: () => () => undefined };
      const log = await LocalLog.open({ disk, clock, monotonic, random, segmentBytes: 65_536, blockBytesMax: 16_384 });
      opened.unshift(log);
      const catalog = await openTestCatalog({ log, clock, pieceCount: 2 });
      opened.unshift(catalog);
      await this.check(catalog);
      await Promise.all(databases.map((database) => this.work(catalog, database)));
    } catch (error) {
      // Only an assertion is a finding; what the dead disk makes fail is not.
      if (isFinding(error) || disk.steps < disk.stopAtStep) throw error;
      this.cut += 1;
    } finally {
      await Promise.allSettled(opened.map((part) => part[Symbol.asyncDispose]()));
    }
    if (random.chance(0.2)) disk.restart();
    else disk.powerCut();
  }

  async work({ catalog }: TestCatalog, database: string): Promise<void> {
    for (let count = 0; count < changesPerLife; count += 1) {
      const before = this.possible.get(database)?.[0];
      const change = this.walks.get(database)?.next(before);
      assert.ok(change !== undefined);
      const after = change.refusal === undefined ? change.after : before;
      this.possible.set(database, [before, after]);
      assert.equal(await refusalOf(change.run(catalog)), change.refusal);
      this.possible.set(database, [after]);
      this.acknowledged += 1;
    }
  }

  async check(opened: TestCatalog): Promise<void> {
    for (const database of databases) {
      const found = await seen(opened.catalog, database, 3);
      const possible = this.possible.get(database) ?? [undefined];
      if (possible.length === 1) assert.deepEqual(found, possible[0]);
      else
        assert.ok(
          possible.some((model) => isSame(found, model)),
          `${database} is neither as before nor as after`,
        );
      this.possible.set(database, [found]);
    }
    await opened.catalog.settle();
    // Without power, what cleans up behind the catalog has failed in silence, as it should.
    if (this.disk.steps >= this.disk.stopAtStep) throw new Error('the power is off');
    assert.deepEqual(opened.problems, []);
    await checkNothingIsLeft(opened.meta);
  }
}

/** Everything hangs on something that is there. */
async function checkNothingIsLeft(meta: Meta): Promise<void> {
  assert.deepEqual(await lakeGarbageType.list(meta), []);
  const databaseIds = new Set((await lakeDatabaseType.list(meta)).map(({ value }) => value.id));
  const tables = await lakeTableType.list(meta);
  const tableIds = new Set(tables.map(({ value }) => value.id));
  const partitions = await lakePartitionType.list(meta);
  const owners = new Set([...tableIds, ...partitions.map(({ value }) => value.id)]);
  for (const { key } of [...tables, ...(await lakeFunctionType.list(meta))]) assert.ok(databaseIds.has(key[0]));
  for (const { key } of [...partitions, ...(await lakeTableVersionType.list(meta))]) assert.ok(tableIds.has(key[0]));
  for (const { key } of await lakeColumnStatisticsType.list(meta)) assert.ok(owners.has(key[0]));
  assert.equal(owners.size, tables.length + partitions.length, 'an id was given twice');
}

function isSame(a: Model, b: Model): boolean {
  try {
    assert.deepEqual(a, b);
    return true;
  } catch {
    return false;
  }
}

function isFinding(error: unknown): boolean {
  return error instanceof Error && error.name === 'AssertionError';
}

test('what was answered is there after a power cut at any step, and nothing is left of what is gone', async () => {
  let [acknowledged, cut] = [0, 0];
  for (let seed = 1; seed <= 12; seed += 1) {
    const world = new World(seed);
    for (let life = 0; life < 12; life += 1) await world.live(world.random.below(160));
    await world.live(1_000_000);
    acknowledged += world.acknowledged;
    cut += world.cut;
  }
  assert.ok(cut >= 60 && acknowledged >= 500, `${cut} cuts, ${acknowledged} changes`);
});
