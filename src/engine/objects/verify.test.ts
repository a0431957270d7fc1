import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memorySecretFile } from '../../base/secret-file.ts';
import type { Disk } from '../../base/ports.ts';
import { MemoryDisk } from '../../io/memory-disk.ts';
import { realMonotonic, realRandom } from '../../io/real-ports.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { DataKeys } from '../keys/data-keys.ts';
import { MasterKeyFile } from '../keys/master-keys.ts';
import { LocalLog } from '../log/local/local-log.ts';
import { ReadOnlyLog } from '../log/local/read-only-log.ts';
import { LogMeta } from '../meta/log-meta.ts';
import { objectFileType } from '../meta/documents/object-file.ts';
import { objectPartType } from '../meta/documents/object-part.ts';
import { objectType } from '../meta/documents/object.ts';
import { temporaryView } from '../meta/view.ts';
import {
  checksumBytes,
  chunkChecksum,
  chunkPosition,
  filePath,
  objectsFolder,
  storedChunkBytes,
} from './content-format.ts';
import { chunkBytes } from './limits.ts';
import { bodyOf, openTestStore, pattern, put, startMs } from './objects.fixture.ts';
import type { TestStore } from './objects.fixture.ts';
import { verifyObjects } from './verify.ts';
import type { ObjectsReport } from './verify.ts';

const mebibyte = 1024 * 1024;
const encryption = { masterKeyId: 'alias/aws/s3' };

/** A directory on which a store lived, and which nobody has open. */
class Stopped {
  readonly disk = new MemoryDisk();
  readonly masterKeys: MasterKeyFile;

  private constructor(masterKeys: MasterKeyFile) {
    this.masterKeys = masterKeys;
  }

  static async after(work: (opened: TestStore) => Promise<void>): Promise<Stopped> {
    const stopped = new Stopped(await noMasterKeys());
    const { disk, masterKeys } = stopped;
    const clock = new VirtualClock({ frozenAtMs: startMs });
    // Small segments, so that part of the documents and records lies in chunks.
    const options = { disk, clock, monotonic: realMonotonic, random: realRandom, segmentBytes: 65_536 };
    await using log = await LocalLog.open({ ...options, blockBytesMax: 16_384 });
    await using opened = await openTestStore({ disk, clock, log, masterKeys, packBytesMax: 100_000 });
    await opened.store.buckets.create({ name: 'lake', account: '000000000000', region: 'us-east-1' });
    await work(opened);
    await opened.store.settle();
    assert.deepEqual(opened.problems, []);
    return stopped;
  }

  async verify(masterKeys = this.masterKeys): Promise<ObjectsReport> {
    const before = await imageOf(this.disk);
    await using log = await ReadOnlyLog.open(this.disk);
    await using meta = await LogMeta.open({ log, viewFile: temporaryView });
    const clock = new VirtualClock({ frozenAtMs: startMs });
    const keys = new DataKeys({ meta, masterKeys, clock, random: realRandom, createsMasterKey: () => false });
    const report = await verifyObjects({ disk: this.disk, log, meta, keys });
    assert.deepEqual(await imageOf(this.disk), before, 'a look changes nothing');
    return report;
  }

  async flipByte(path: string, at: number): Promise<void> {
    const file = await this.disk.open(path, 'existing');
    const byte = Buffer.alloc(1);
    await file.read(byte, at);
    await file.write([Buffer.of((byte[0] ?? 0) ^ 0x10)], at);
  }
}

function noMasterKeys(): Promise<MasterKeyFile> {
  return MasterKeyFile.open({ file: memorySecretFile(), random: realRandom });
}

async function imageOf(disk: Disk): Promise<Map<string, Buffer>> {
  const image = new Map<string, Buffer>();
  const add = async (path: string): Promise<void> => {
    const file = await disk.open(path, 'existing');
    const bytes = Buffer.alloc(await file.sizeBytes());
    await file.read(bytes, 0);
    image.set(path, bytes);
  };
  for (const folder of ['journal', 'chunks'])
    for (const name of await disk.list(folder)) await add(`${folder}/${name}`);
  for (const folder of await disk.list(objectsFolder))
    for (const name of await disk.list(`${objectsFolder}/${folder}`)) await add(`${objectsFolder}/${folder}/${name}`);
  return image;
}

async function fileOf({ store, meta }: TestStore, key: string): Promise<number> {
  const found = await objectType.get(meta, [store.buckets.get('lake').id, key]);
  assert.ok(found?.value.content.kind === 'file', `${key} lies in a file`);
  return found.value.content.file;
}

/** One of everything: small, large, empty, sealed, an older version, assembled, an upload under way. */
async function fill({ store }: TestStore): Promise<void> {
  await store.buckets.setVersioning('lake', 'enabled');
  await put(store, 'lake/empty', '');
  await Promise.all(
    Array.from({ length: 300 }, (_, index) => put(store, `lake/small/${index}`, pattern(1_000, index))),
  );
  await put(store, 'lake/large', pattern(mebibyte + 5));
  await put(store, 'lake/large', pattern(2 * chunkBytes));
  await put(store, 'lake/sealed/small', 'secret', { encryption });
  await put(store, 'lake/sealed/large', pattern(300_000), { encryption });
  await store.objects.remove({ bucket: 'lake', key: 'empty' });
  const assembled = await store.uploads.create({ bucket: 'lake', key: 'assembled', attributes: {} });
  const first = await store.uploads.putPart({ ...assembled, partNumber: 1, body: bodyOf(pattern(5 * mebibyte)) });
  const second = await store.uploads.putPart({ ...assembled, partNumber: 2, body: bodyOf('the end') });
  const parts = [first, second].map(({ partNumber, etag }) => ({ partNumber, etag }));
  const { bucket, key, uploadId } = assembled;
  await store.uploads.complete({ bucket, key, uploadId, parts });
  const open = await store.uploads.create({ bucket: 'lake', key: 'open', attributes: {} });
  await store.uploads.putPart({ ...open, partNumber: 7, body: bodyOf(pattern(100_000)) });
}

test('content that is whole is found whole, every byte of it', async () => {
  const stopped = await Stopped.after(fill);
  const bytes = 300 * 1_000 + (mebibyte + 5) + 2 * chunkBytes + 6 + 300_000 + (5 * mebibyte + 7) + 100_000;
  assert.deepEqual(await stopped.verify(), { problems: [], contents: 308, bytes, unopened: 0, orphanFiles: 0 });
  assert.ok((await stopped.disk.list('chunks')).length > 0);
});

test('a flipped byte is told by bucket and key, wherever in the content it is', async () => {
  let [large, older, sealed, part] = [0, 0, 0, 0];
  let olderId = '';
  const stopped = await Stopped.after(async (opened) => {
    await fill(opened);
    large = await fileOf(opened, 'large');
    sealed = await fileOf(opened, 'sealed/large');
    olderId = (await put(opened.store, 'lake/odd\nkey', pattern(70_000))).versionId;
    older = await fileOf(opened, 'odd\nkey');
    await put(opened.store, 'lake/odd\nkey', 'new');
    for await (const { key, value } of objectPartType.all(opened.meta))
      if (key[1] === 1 && value.content.kind === 'file') part = value.content.file;
  });
  await stopped.flipByte(filePath(large), chunkPosition(1, false) + 9);
  await stopped.flipByte(filePath(older), 0);
  await stopped.flipByte(filePath(sealed), 299_999);
  await stopped.flipByte(filePath(part), 5 * mebibyte);
  const { problems } = await stopped.verify();
  assert.deepEqual(problems, [
    `object "lake/assembled", part 1: ${filePath(part)}, chunk 19, is damaged`,
    `object "lake/large": ${filePath(large)}, chunk 1, is damaged`,
    `object "lake/sealed/large": ${filePath(sealed)}, chunk 1, is damaged`,
    `object "lake/odd\\nkey", version ${olderId}: ${filePath(older)}, chunk 0, is damaged`,
  ]);
});

test('files that are missing, cut or without a document are problems; files that nobody names are a note', async () => {
  const [gone, cut, unnamed] = ['gone', 'cut', 'unnamed'];
  const numbers = new Map<string, number>();
  const stopped = await Stopped.after(async (opened) => {
    for (const key of [gone, cut, unnamed]) {
      await put(opened.store, `lake/${key}`, pattern(400_000));
      numbers.set(key, await fileOf(opened, key));
    }
    await opened.meta.transact([objectFileType.remove([numbers.get(unnamed) ?? 0], 'any')]);
  });
  const pathOf = (key: string): string => filePath(numbers.get(key) ?? 0);
  await stopped.disk.remove(pathOf(gone));
  await (await stopped.disk.open(pathOf(cut), 'existing')).truncate(400_000);
  await stopped.disk.open(filePath(9_000), 'create');
  const { problems, orphanFiles } = await stopped.verify();
  assert.deepEqual(problems, [
    `object "lake/cut": ${pathOf(cut)} has 400000 bytes instead of 400008`,
    `object "lake/cut": ${pathOf(cut)}, chunk 0, is damaged`,
    `object "lake/gone": ${pathOf(gone)} is missing`,
    `object "lake/unnamed": ${pathOf(unnamed)} has no document, so the next start takes it for left over`,
  ]);
  // The one that an object names counts as well: it is what the next start would remove.
  assert.equal(orphanFiles, 2);
});

test('records and parts that are not as their documents say are problems', async () => {
  const stopped = await Stopped.after(async (opened) => {
    await fill(opened);
    const { meta, store } = opened;
    const bucket = store.buckets.get('lake').id;
    const change = async (key: string, from: string): Promise<void> => {
      const [found, other] = [await objectType.get(meta, [bucket, key]), await objectType.get(meta, [bucket, from])];
      assert.ok(found !== undefined && other !== undefined);
      await meta.transact([objectType.put([bucket, key], { ...found.value, content: other.value.content }, 'any')]);
    };
    await change('small/1', 'small/2');
    const small = await objectType.get(meta, [bucket, 'small/3']);
    assert.ok(small?.value.content.kind === 'packed');
    const { content } = small.value;
    const missing = { ...small.value, content: { ...content, content: 1_000_000 } };
    await meta.transact([objectType.put(small.key, missing, 'any')]);
    const long = await objectType.get(meta, [bucket, 'small/4']);
    assert.ok(long !== undefined);
    await meta.transact([objectType.put(long.key, { ...long.value, sizeBytes: 999 }, 'any')]);
    const assembled = await objectType.get(meta, [bucket, 'assembled']);
    assert.ok(assembled?.value.content.kind === 'assembled');
    await meta.transact([objectPartType.remove([assembled.value.content.assembly, 2], 'any')]);
  });
  const { problems } = await stopped.verify();
  const [parts, other, missing, long] = problems;
  assert.equal(problems.length, 4, problems.join('\n'));
  assert.equal(
    parts,
    `object "lake/assembled": it has 1 parts of ${5 * mebibyte} bytes instead of 2 of ${5 * mebibyte + 7}`,
  );
  assert.match(other ?? '', /^object "lake\/small\/1": pack \d+, record \d+, is of another object$/);
  assert.match(missing ?? '', /^object "lake\/small\/3": pack \d+, record 1000000, is missing$/);
  assert.match(long ?? '', /^object "lake\/small\/4": pack \d+, record \d+, holds 1000 bytes instead of 999$/);
});

test('sealed content is opened with its key, and counted where the key is not at hand', async () => {
  let large = 0;
  const stopped = await Stopped.after(async (opened) => {
    await fill(opened);
    large = await fileOf(opened, 'sealed/large');
  });
  const without = await stopped.verify(await noMasterKeys());
  assert.deepEqual([without.problems, without.unopened], [[], 2]);
  await stopped.flipByte(filePath(large), 100);
  const damaged = await stopped.verify(await noMasterKeys());
  assert.deepEqual(damaged.problems, [`object "lake/sealed/large": ${filePath(large)}, chunk 0, is damaged`]);
  // With a checksum to match, only the key can tell.
  const file = await stopped.disk.open(filePath(large), 'existing');
  const chunk = Buffer.alloc(storedChunkBytes(chunkBytes, true));
  await file.read(chunk, 0);
  chunk.writeUInt32LE(chunkChecksum(large, 0, [chunk.subarray(checksumBytes)]));
  await file.write([chunk], 0);
  assert.deepEqual((await stopped.verify(await noMasterKeys())).problems, []);
  const told = ['object "lake/sealed/large": its sealed content does not open with its key'];
  assert.deepEqual((await stopped.verify()).problems, told);
});
