/** Invariants OBJ-1, OBJ-2 and OBJ-5 over power cuts: at any step on the disk the power goes, again and again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SeededRandom } from '../../../test/sim/seeded-random.ts';
import { SimDisk } from '../../../test/sim/sim-disk.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { LocalLog } from '../log/local/local-log.ts';
import { objectFileType } from '../meta/documents/object-file.ts';
import { objectGarbageType } from '../meta/documents/object-garbage.ts';
import { objectPartType } from '../meta/documents/object-part.ts';
import { objectType } from '../meta/documents/object.ts';
import { filePath } from './content-format.ts';
import { packPartitionFirst, packPartitionLast } from './limits.ts';
import { bodyOf, contentOf, filesOf, openTestStore, pattern, put, startMs } from './objects.fixture.ts';
import type { TestStore } from './objects.fixture.ts';

const allKeys = ['a', 'b', 'c', 'd'];
const sizes = [0, 10, 900, 66_000, 300_000];
const changesPerKey = 4;

/** What a key may hold: one content when nothing is under way, the old and the new one while a change is. */
type Possible = readonly (Buffer | undefined)[];

class World {
  readonly keys: readonly string[];
  readonly random: SeededRandom;
  readonly disk: SimDisk;
  readonly clock = new VirtualClock({ frozenAtMs: startMs });
  readonly possible = new Map<string, Possible>();
  acknowledged = 0;
  cut = 0;
  orphans = 0;

  constructor(seed: number, keys = allKeys) {
    this.keys = keys;
    this.random = new SeededRandom(seed);
    this.disk = new SimDisk(this.random);
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
      const test = await openTestStore({ disk, clock, log, packBytesMax: 6_000 });
      opened.unshift(test);
      await this.check(test);
      await Promise.all(this.keys.map((key) => this.work(test, key)));
      await test.store.settle();
      this.checkPower();
      assert.deepEqual(test.problems, []);
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

  async work({ store }: TestStore, key: string): Promise<void> {
    for (let count = 0; count < changesPerKey; count += 1) {
      const before = this.possible.get(key) ?? [undefined];
      const content = this.random.chance(0.25) ? undefined : pattern(this.pick(sizes), this.random.below(1_000_000));
      this.possible.set(key, [...before, content]);
      if (content === undefined) await store.objects.remove({ bucket: 'lake', key });
      else if (this.random.chance(0.3)) await this.upload(store, key, content);
      else await put(store, `lake/${key}`, content, { pieceBytes: 40_000 });
      this.possible.set(key, [content]);
      this.acknowledged += 1;
    }
  }

  async upload(store: TestStore['store'], key: string, content: Buffer): Promise<void> {
    const { uploadId } = await store.uploads.create({ bucket: 'lake', key, attributes: {} });
    const upload = { bucket: 'lake', key, uploadId };
    const part = await store.uploads.putPart({ ...upload, partNumber: 2, body: bodyOf(content) });
    await store.uploads.putPart({ ...upload, partNumber: 3, body: bodyOf('left out') });
    await store.uploads.complete({ ...upload, parts: [{ partNumber: 2, etag: part.etag }] });
  }

  async check(opened: TestStore): Promise<void> {
    const { store } = opened;
    if (store.buckets.find('lake') === undefined) {
      assert.equal(this.acknowledged, 0, 'the bucket was lost');
      await store.buckets.create({ name: 'lake', account: '0', region: 'us-east-1' });
    }
    for (const key of this.keys) await this.checkKey(opened, key);
    const { uploads } = await store.listings.uploads({ bucket: 'lake', limit: 1_000 });
    for (const { key, uploadId } of uploads) await store.uploads.abort({ bucket: 'lake', key, uploadId });
    await store.settle();
    // Without power, what cleans up behind the store has failed in silence, as it should.
    this.checkPower();
    this.orphans += opened.orphanCounts.reduce((sum, count) => sum + count, 0);
    await checkNothingIsLeft(opened);
  }

  async checkKey({ store }: TestStore, key: string): Promise<void> {
    const possible = this.possible.get(key) ?? [undefined];
    const found = await contentOf(store, `lake/${key}`).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'NoSuchKey') return undefined;
      throw error;
    });
    const isOne = possible.some((content) => (content === undefined ? found === undefined : found?.equals(content)));
    const sizesPossible = possible.map((content) => content?.length);
    assert.ok(isOne, `${key} holds ${found?.length} bytes that are none of ${String(sizesPossible)}`);
    this.possible.set(key, [found]);
  }

  checkPower(): void {
    if (this.disk.steps >= this.disk.stopAtStep) throw new Error('the power is off');
  }

  pick<T>(items: readonly T[]): T {
    return items[this.random.below(items.length)] as T;
  }
}

/** Files, parts and packs are those that objects name, and no others. */
async function checkNothingIsLeft(opened: TestStore): Promise<void> {
  const { meta, log } = opened;
  const objects = await objectType.list(meta);
  const assemblies = new Set(
    objects.flatMap(({ value: { content } }) => (content.kind === 'assembled' ? [content.assembly] : [])),
  );
  const parts = await objectPartType.list(meta);
  for (const { key } of parts) assert.ok(assemblies.has(key[0]), 'a part of no object is left');
  const contents = [...objects, ...parts].map(({ value }) => value.content);
  const files = contents
    .flatMap((content) => (content.kind === 'file' ? [content.file] : []))
    .toSorted((a, b) => a - b);
  assert.deepEqual(
    (await objectFileType.list(meta)).map(({ key }) => key[0]),
    files,
  );
  assert.deepEqual(await filesOf(opened), files.map(filePath));
  assert.deepEqual(await objectGarbageType.list(meta), []);
  const packs = (await log.partitions()).filter((id) => id >= packPartitionFirst && id <= packPartitionLast);
  for (const content of contents) if (content.kind === 'packed') assert.ok(packs.some((pack) => pack === content.pack));
}

function isFinding(error: unknown): boolean {
  return error instanceof Error && error.name === 'AssertionError';
}

test('OBJ-1, OBJ-2, OBJ-5: over power cuts an object is whole, old or new, and nothing is left behind', async () => {
  let [cuts, orphans] = [0, 0];
  for (let seed = 1; seed <= 10; seed += 1) {
    const world = new World(seed);
    for (let life = 0; life < 10; life += 1) await world.live(1 + world.random.below(120));
    await world.live(Infinity);
    await world.live(Infinity);
    assert.ok(world.acknowledged > allKeys.length * changesPerKey);
    cuts += world.cut;
    orphans += world.orphans;
  }
  assert.ok(cuts > 50, `${cuts} lives were cut`);
  assert.ok(orphans > 5, `${orphans} orphans were found`);
});

test('OBJ-1, OBJ-2, OBJ-5: a cut at every single step of a life', async () => {
  let step = 0;
  for (let isCut = true; isCut;) {
    step += 1;
    const world = new World(7, ['a', 'b']);
    await world.live(Infinity);
    await world.live(step);
    isCut = world.cut > 0;
    await world.live(Infinity);
  }
  assert.ok(step > 50, `a life has ${step} steps`);
});
