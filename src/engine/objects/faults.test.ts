import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryRoom } from '../../base/memory-room.ts';
import { MemoryDisk } from '../../io/memory-disk.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import type { Append, Appended } from '../log/log.ts';
import { LogError } from '../log/log.ts';
import { MemoryLog } from '../log/memory/memory-log.ts';
import { packPartitionFirst } from './limits.ts';
import { bodyOf, collect, contentOf, filesOf, openTestStore, pattern, put, startMs } from './objects.fixture.ts';
import type { TestStore, TestStoreOptions } from './objects.fixture.ts';

async function withBucket(options: TestStoreOptions = {}): Promise<TestStore> {
  const opened = await openTestStore(options);
  await opened.store.buckets.create({ name: 'lake', account: '000000000000', region: 'us-east-1' });
  return opened;
}

/** Does what the test says before a group is appended, which holds those behind it too, and before that is answered. */
class TamperedLog extends MemoryLog {
  before: () => Promise<void> | undefined = () => undefined;
  after: () => Promise<void> | undefined = () => undefined;
  #line: Promise<void> = Promise.resolve();

  override async append(group: readonly Append[]): Promise<readonly Appended[]> {
    const turn = this.#line.then(() => this.before());
    this.#line = turn.catch(() => undefined);
    await turn;
    const appended = await super.append(group);
    await this.after();
    return appended;
  }
}

test('OBJ-1: where nobody knows whether the object came to be, its content stays until the next start knows', async () => {
  const clock = new VirtualClock({ frozenAtMs: startMs });
  await using log = new TamperedLog({ clock });
  const disk = new MemoryDisk();
  const content = pattern(100_000);
  {
    await using opened = await withBucket({ clock, log, disk });
    await put(opened.store, 'lake/first', content);
    log.after = () => {
      throw new LogError('Fenced', 'the sync failed, the bytes are there');
    };
    await assert.rejects(put(opened.store, 'lake/a', content), { code: 'Fenced' });
    log.after = () => undefined;
  }
  await using again = await openTestStore({ clock, log, disk });
  assert.ok((await contentOf(again.store, 'lake/a')).equals(content));
});

test('a full disk refuses large objects, leaves nothing of them, and heals', async () => {
  await using opened = await withBucket({ disk: new MemoryDisk({ room: new MemoryRoom(1_000_000) }) });
  const { store } = opened;
  await put(store, 'lake/a', pattern(600_000, 1));
  await assert.rejects(put(store, 'lake/b', pattern(600_000, 2)), { code: 'Full' });
  assert.equal((await filesOf(opened)).length, 1);
  await put(store, 'lake/small', 'small');
  await store.objects.remove({ bucket: 'lake', key: 'a' });
  await store.settle();
  await put(store, 'lake/b', pattern(600_000, 2));
  assert.ok((await contentOf(store, 'lake/b')).equals(pattern(600_000, 2)));
});

test('content leaves room on the disk, so that the log can still take removals', async () => {
  const room = new MemoryRoom(1_000_000);
  await using opened = await withBucket({ disk: new MemoryDisk({ room }), reserveBytes: 300_000 });
  const { store } = opened;
  await put(store, 'lake/a', pattern(500_000, 1));
  await assert.rejects(put(store, 'lake/b', pattern(300_000, 2)), { code: 'Full' });
  assert.ok(room.freeBytes >= 300_000);
  assert.equal((await filesOf(opened)).length, 1);
  await put(store, 'lake/b', pattern(100_000, 2));
});

test('OBJ-2: a flipped bit is noticed before a byte of its chunk is given, and what lies elsewhere is still read', async () => {
  await using opened = await withBucket();
  const { store, disk } = opened;
  const content = pattern(600_000);
  await put(store, 'lake/a', content);
  const file = await disk.open((await filesOf(opened))[0] ?? '', 'existing');
  const byte = Buffer.alloc(1);
  await file.read(byte, 300_000);
  await file.write([Buffer.of((byte[0] ?? 0) ^ 4)], 300_000);
  await using reader = await store.objects.open({ bucket: 'lake', key: 'a' });
  await assert.rejects(collect(reader.read()), { code: 'Corrupt' });
  await assert.rejects(collect(reader.read({ from: 262_144, bytes: 1 })), { code: 'Corrupt' });
  assert.deepEqual(await collect(reader.read({ from: 0, bytes: 262_144 })), content.subarray(0, 262_144));
  assert.deepEqual(await collect(reader.read({ from: 524_288, bytes: 100 })), content.subarray(524_288, 524_388));
  await file.truncate(100);
  await assert.rejects(collect(reader.read({ from: 524_288, bytes: 1 })), { code: 'Corrupt' });
});

test('a chunk that was put in the place of another one is noticed', async () => {
  await using opened = await withBucket();
  const { store, disk } = opened;
  await put(store, 'lake/a', pattern(600_000));
  await put(store, 'lake/b', pattern(600_000, 9));
  const [a, b] = await filesOf(opened);
  const [from, to] = [await disk.open(b ?? '', 'existing'), await disk.open(a ?? '', 'existing')];
  const chunk = Buffer.alloc(262_148);
  await from.read(chunk, 0);
  await to.write([chunk], 0);
  await assert.rejects(contentOf(store, 'lake/a'), { code: 'Corrupt' });
});

test('OBJ-3: a pack is not collected while a put into it is under way', async () => {
  const clock = new VirtualClock({ frozenAtMs: startMs });
  const log = new TamperedLog({ clock });
  await using opened = await withBucket({ clock, log, packBytesMax: 2_000 });
  const { store } = opened;
  await put(store, 'lake/a', pattern(1_500));
  const [answer, append] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const [answers, appends] = [[answer.promise], [undefined, append.promise]];
  log.before = () => appends.shift();
  log.after = () => answers.shift();
  // Makes most of the first pack unwanted; the put behind it still goes into that pack, the one behind that into the next.
  const removal = store.objects.remove({ bucket: 'lake', key: 'a' });
  await turnsOfTheLoop();
  const late = put(store, 'lake/late', pattern(600, 7));
  await turnsOfTheLoop();
  const next = put(store, 'lake/next', pattern(600, 8));
  await turnsOfTheLoop();
  answer.resolve();
  await removal;
  await turnsOfTheLoop();
  append.resolve();
  await Promise.all([late, next]);
  await store.settle();
  assert.deepEqual(await contentOf(store, 'lake/late'), pattern(600, 7));
  assert.ok(
    !(await log.partitions()).some((id) => Number(id) === packPartitionFirst),
    'the first pack went in the end',
  );
});

/** Lets everything run that does not wait for the test. */
async function turnsOfTheLoop(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

test('a put pulls its body no faster than the disk takes it', async () => {
  const disk = new SlowDisk();
  await using opened = await withBucket({ disk });
  let pulled = 0;
  const body = (async function* () {
    for (; pulled < 400; pulled += 1) yield Buffer.alloc(65_536, pulled);
  })();
  disk.isHeld = true;
  const done = opened.store.objects.put({ bucket: 'lake', key: 'a', body, attributes: {} });
  // As long as the body moves on, it is given time to.
  for (let before = -1; before !== pulled;) {
    before = pulled;
    await new Promise((resolve) => setImmediate(resolve));
  }
  // Three transfers of a mebibyte: one being written, one that waits, one that fills.
  assert.ok(pulled * 65_536 <= 3 * 1_048_576 + 65_536, `${pulled} pieces were pulled`);
  disk.release();
  assert.equal((await done).sizeBytes, 400 * 65_536);
});

test('a get reads no further ahead than one transfer, and a reader that is let go reads no more', async () => {
  const disk = new SlowDisk();
  await using opened = await withBucket({ disk });
  await put(opened.store, 'lake/a', pattern(10_000_000));
  {
    await using reader = await opened.store.objects.open({ bucket: 'lake', key: 'a' });
    const body = reader.read();
    await body.next();
    await turnsOfTheLoop();
    assert.equal(disk.reads, 2);
    await body.return(undefined);
  }
  await turnsOfTheLoop();
  assert.equal(disk.reads, 2);
});

test('parts that could not be removed go along with the next ones', async () => {
  const clock = new VirtualClock({ frozenAtMs: startMs });
  const log = new TamperedLog({ clock });
  await using opened = await withBucket({ clock, log });
  const { store, meta } = opened;
  const [first, second] = [await begin(store, 'a'), await begin(store, 'b')];
  // The abort itself goes through, what follows it does not.
  let appends = 0;
  log.before = () => {
    appends += 1;
    if (appends === 2) throw new LogError('Full', 'full, says the test');
    return undefined;
  };
  await store.uploads.abort(first);
  await store.settle();
  assert.equal(opened.problems.length, 1);
  assert.equal((await meta.list('object-part/')).length, 2);
  await store.uploads.abort(second);
  await store.settle();
  assert.deepEqual(await meta.list('object-part/'), []);
});

async function begin(store: TestStore['store'], key: string) {
  const { uploadId } = await store.uploads.create({ bucket: 'lake', key, attributes: {} });
  const upload = { bucket: 'lake', key, uploadId };
  await store.uploads.putPart({ ...upload, partNumber: 1, body: bodyOf('part') });
  return upload;
}

/** Holds writes up until it is told not to, and counts reads. */
class SlowDisk extends MemoryDisk {
  isHeld = false;
  reads = 0;
  readonly #held = Promise.withResolvers<void>();

  release(): void {
    this.isHeld = false;
    this.#held.resolve();
  }

  override async open(path: string, mode: 'existing' | 'create') {
    const file = await super.open(path, mode);
    const write = async (...of: Parameters<typeof file.write>): Promise<void> => {
      if (this.isHeld) await this.#held.promise;
      await file.write(...of);
    };
    return Object.assign(Object.create(file) as typeof file, {
      write,
      read: async (...of: Parameters<typeof file.read>): Promise<number> => {
        this.reads += 1;
        return file.read(...of);
      },
      sync: file.sync.bind(file),
      close: file.close.bind(file),
      sizeBytes: file.sizeBytes.bind(file),
      truncate: file.truncate.bind(file),
    });
  }
}
