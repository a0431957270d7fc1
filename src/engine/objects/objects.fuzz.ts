/**
 * Random operations on a store and on a naive model of it, which must agree after each; now and then the store is opened anew.
 * Invariant OBJ-5: no file is there that the model does not know.
 */
import assert from 'node:assert/strict';
import { SeededRandom } from '../../../test/sim/seeded-random.ts';
import { MemoryDisk } from '../../io/memory-disk.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { MemoryLog } from '../log/memory/memory-log.ts';
import { compareKeys } from '../meta/view.ts';
import { packedBytesMax } from './limits.ts';
import type { VersionPlace } from './listings.ts';
import { bodyOf, contentOf, filesOf, openTestStore, pattern, put, startMs } from './objects.fixture.ts';
import type { TestStore } from './objects.fixture.ts';

interface ModelVersion {
  readonly versionId: string;
  /** undefined of a marker. */
  readonly content: Buffer | undefined;
  tags: Readonly<Record<string, string>>;
}

const keys = ['a', 'a/b', 'a/c', 'a0', 'b', 'b/\u{1F600}', 'b/\uffff', 'c'];
const sizes = [0, 1, 700, 3_000, packedBytesMax, packedBytesMax + 1, 90_000];
const masterKeyIds = [undefined, undefined, 'alias/aws/s3'];
const stepsBetweenChecks = 7;

export interface FuzzResult {
  readonly reopened: number;
  readonly filesSeen: number;
}

export async function fuzzObjects({ seed, steps }: { seed: number; steps: number }): Promise<FuzzResult> {
  const fuzz = new Fuzz(seed);
  await fuzz.open();
  for (let step = 1; step <= steps; step += 1) {
    await fuzz.step();
    if (step % stepsBetweenChecks === 0) await fuzz.check();
  }
  return fuzz.end();
}

class Fuzz {
  readonly #random: SeededRandom;
  readonly #clock = new VirtualClock({ frozenAtMs: startMs });
  readonly #log = new MemoryLog({ clock: this.#clock });
  readonly #disk = new MemoryDisk();
  /** Versions of each key, the newest first. */
  readonly #model = new Map<string, ModelVersion[]>();
  #versioning: 'never' | 'enabled' | 'suspended' = 'never';
  #opened: TestStore | undefined;
  #reopened = -1;
  #filesSeen = 0;
  #masterKeys: TestStore['masterKeys'] | undefined;

  constructor(seed: number) {
    this.#random = new SeededRandom(seed);
  }

  get #store() {
    assert.ok(this.#opened !== undefined);
    return this.#opened.store;
  }

  async open(): Promise<void> {
    await this.#opened?.[Symbol.asyncDispose]();
    const kept = this.#masterKeys === undefined ? {} : { masterKeys: this.#masterKeys };
    this.#opened = await openTestStore({
      clock: this.#clock,
      log: this.#log,
      disk: this.#disk,
      packBytesMax: 20_000,
      ...kept,
    });
    this.#masterKeys = this.#opened.masterKeys;
    this.#reopened += 1;
    if (this.#reopened === 0) await this.#store.buckets.create({ name: 'lake', account: '0', region: 'us-east-1' });
  }

  async step(): Promise<void> {
    const key = this.#pick(keys);
    const chance = this.#random.below(100);
    if (chance < 40) await this.#put(key);
    else if (chance < 50) await this.#upload(key);
    else if (chance < 55) await this.#copy(key);
    else if (chance < 70) await this.#remove(key);
    else if (chance < 88) await this.#removeVersion(key);
    else if (chance < 94) await this.#tag(key);
    else if (chance < 97) await this.#setVersioning();
    else await this.open();
  }

  async check(): Promise<void> {
    const expected = keys.toSorted(compareKeys).flatMap((key) =>
      (this.#model.get(key) ?? []).map(({ versionId, content, tags }, index) => ({
        ...{ key, versionId, isLatest: index === 0, sizeBytes: content?.length },
        tags: content === undefined ? undefined : tags,
      })),
    );
    assert.deepEqual(await this.#listedVersions(), expected);
    const current = expected.filter(({ isLatest, sizeBytes }) => isLatest && sizeBytes !== undefined);
    const { objects } = await this.#store.listings.objects({ bucket: 'lake', limit: 1_000 });
    assert.deepEqual(
      objects.map(({ key, versionId }) => [key, versionId]),
      current.map(({ key, versionId }) => [key, versionId]),
    );
    for (const [key, versions] of this.#model) {
      for (const { versionId, content } of versions) {
        if (content === undefined)
          await assert.rejects(contentOf(this.#store, `lake/${key}`, versionId), { code: 'NoSuchKey' });
        else assert.ok(content.equals(await contentOf(this.#store, `lake/${key}`, versionId)));
      }
    }
  }

  async end(): Promise<FuzzResult> {
    await this.#store.settle();
    await this.check();
    const opened = this.#opened;
    assert.ok(opened !== undefined);
    assert.deepEqual(opened.problems, []);
    const files = await filesOf(opened);
    const documents = await opened.meta.list('object-file/');
    assert.equal(files.length, documents.length, 'a file without a document, or a document without a file');
    for (const key of keys)
      for (const { versionId } of this.#model.get(key) ?? [])
        await this.#store.objects.remove({ bucket: 'lake', key, versionId });
    await this.#store.settle();
    await this.#store.buckets.remove('lake');
    for (const prefix of [
      'object/',
      'object-version/',
      'object-null-version/',
      'object-part/',
      'object-file/',
      'object-garbage/',
      'bucket',
    ])
      assert.deepEqual(await opened.meta.list(prefix), []);
    assert.deepEqual(await filesOf(opened), []);
    await opened[Symbol.asyncDispose]();
    return { reopened: this.#reopened, filesSeen: this.#filesSeen };
  }

  async #listedVersions() {
    const found = [];
    const limit = 1 + this.#random.below(6);
    let after: VersionPlace | undefined;
    do {
      const page = await this.#store.listings.versions({ bucket: 'lake', limit, after });
      for (const version of page.versions) {
        const { key, versionId, isLatest } = version;
        const of = version.isMarker
          ? { sizeBytes: undefined, tags: undefined }
          : { sizeBytes: version.sizeBytes, tags: version.tags };
        found.push({ key, versionId, isLatest, ...of });
      }
      after = page.next;
    } while (after !== undefined);
    return found;
  }

  async #put(key: string): Promise<void> {
    const content = this.#content();
    const masterKeyId = this.#pick(masterKeyIds);
    const encryption = masterKeyId === undefined ? undefined : { masterKeyId };
    const { versionId } = await put(this.#store, `lake/${key}`, content, {
      encryption,
      pieceBytes: 1 + this.#random.below(100_000),
    });
    this.#added(key, { versionId, content, tags: {} });
  }

  async #upload(key: string): Promise<void> {
    const content = this.#content();
    const upload = {
      bucket: 'lake',
      key,
      uploadId: (await this.#store.uploads.create({ bucket: 'lake', key, attributes: {} })).uploadId,
    };
    const partNumber = 1 + this.#random.below(9);
    const { etag } = await this.#store.uploads.putPart({ ...upload, partNumber, body: bodyOf(content) });
    if (this.#random.chance(0.3)) {
      await this.#store.uploads.abort(upload);
      return;
    }
    if (this.#random.chance(0.3))
      await this.#store.uploads.putPart({ ...upload, partNumber: 10, body: bodyOf('left out') });
    const { versionId } = await this.#store.uploads.complete({ ...upload, parts: [{ partNumber, etag }] });
    this.#added(key, { versionId, content, tags: {} });
  }

  async #copy(key: string): Promise<void> {
    const from = this.#pick(keys);
    const content = this.#model.get(from)?.[0]?.content;
    const copied = this.#store.objects.copy({
      from: { bucket: 'lake', key: from },
      to: { bucket: 'lake', key, attributes: {} },
    });
    if (content === undefined) await assert.rejects(copied, { code: 'NoSuchKey' });
    else this.#added(key, { versionId: (await copied).versionId, content, tags: {} });
  }

  async #remove(key: string): Promise<void> {
    const { versionId, isMarker } = await this.#store.objects.remove({ bucket: 'lake', key });
    assert.equal(isMarker, this.#versioning !== 'never');
    if (versionId !== undefined) this.#added(key, { versionId, content: undefined, tags: {} });
    else this.#model.delete(key);
  }

  async #removeVersion(key: string): Promise<void> {
    const versions = this.#model.get(key) ?? [];
    const known = versions[this.#random.below(versions.length + 1)]?.versionId;
    const versionId = known ?? this.#pick(['null', 'nonsense']);
    await this.#store.objects.remove({ bucket: 'lake', key, versionId });
    this.#model.set(
      key,
      versions.filter((version) => version.versionId !== versionId),
    );
  }

  async #tag(key: string): Promise<void> {
    const versions = this.#model.get(key) ?? [];
    const version = versions[this.#random.below(versions.length)];
    if (version?.content === undefined) return;
    version.tags = { tag: String(this.#random.below(1_000)) };
    await this.#store.objects.putTags({ bucket: 'lake', key, versionId: version.versionId }, version.tags);
  }

  async #setVersioning(): Promise<void> {
    this.#versioning = this.#pick(['enabled', 'suspended'] as const);
    await this.#store.buckets.setVersioning('lake', this.#versioning);
  }

  /** A new version replaces the one with its id, which only `null` can be. */
  #added(key: string, version: ModelVersion): void {
    assert.equal(version.versionId === 'null', this.#versioning !== 'enabled');
    if ((version.content?.length ?? 0) > packedBytesMax) this.#filesSeen += 1;
    const others = (this.#model.get(key) ?? []).filter(({ versionId }) => versionId !== version.versionId);
    this.#model.set(key, [version, ...others]);
  }

  #content(): Buffer {
    return pattern(this.#pick(sizes), this.#random.below(1_000_000));
  }

  #pick<T>(items: readonly T[]): T {
    return items[this.#random.below(items.length)] as T;
  }
}
