/** Invariant META-2. The view is only a view: whatever happens to its file, the documents come back from the log. */
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { DatabaseSync } from 'node:sqlite';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { MemoryLog } from '../log/memory/memory-log.ts';
import { put, remove } from './contract.ts';
import { LogMeta } from './log-meta.ts';
import type { ViewFile } from './view.ts';

const clock = new VirtualClock({ frozenAtMs: 1_000 });

interface Place {
  readonly path: string;
  readonly log: MemoryLog;
  /** Opens the documents, and says whether the view had to be built again. */
  readonly open: () => Promise<{ meta: LogMeta; rebuilt: readonly string[] }>;
}

function fileAt(path: string): ViewFile {
  return {
    location: path,
    remove: async () => {
      for (const name of [path, `${path}-wal`, `${path}-shm`]) await rm(name, { force: true });
    },
  };
}

async function withPlace(run: (place: Place) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'millstream-view-'));
  const path = join(directory, 'meta.db');
  try {
    await using log = new MemoryLog({ clock });
    const open: Place['open'] = async () => {
      const rebuilt: string[] = [];
      const onRebuilt = (reason: string): void => void rebuilt.push(reason);
      return { meta: await LogMeta.open({ log, viewFile: fileAt(path), onRebuilt }), rebuilt };
    };
    await run({ path, log, open });
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** Enough rows for several pages, some of them changed and deleted. */
async function fill(meta: LogMeta): Promise<void> {
  for (let batch = 0; batch < 10; batch += 1) {
    const keys = Array.from({ length: 20 }, (_, index) => `k/${batch}/${index}`);
    await meta.transact(keys.map((key) => put(key, `${key} ${'x'.repeat(100)}`)));
  }
  await meta.transact([put('k/3/3', 'changed'), remove('k/4/4'), put('k/5/5', 'changed')]);
}

test('a view that is whole is gone on from, and not read again from the log', async () => {
  await withPlace(async ({ open, log, path }) => {
    const first = await open();
    await fill(first.meta);
    const documents = await first.meta.list('');
    await first.meta[Symbol.asyncDispose]();
    const again = await open();
    assert.deepEqual(again.rebuilt, []);
    assert.deepEqual(await again.meta.list(''), documents);
    await again.meta[Symbol.asyncDispose]();
    // Behind the log it catches up: this one is written past the view.
    const elsewhere = await LogMeta.open({ log, viewFile: fileAt(`${path}.other`) });
    await elsewhere.transact([put('later', 1)]);
    await elsewhere[Symbol.asyncDispose]();
    const behind = await open();
    assert.deepEqual(behind.rebuilt, []);
    assert.equal((await behind.meta.get('later'))?.value, 1);
    await behind.meta[Symbol.asyncDispose]();
  });
});

type Harm = (path: string, log: MemoryLog) => Promise<void>;

function sql(statement: string): Harm {
  return async (path) => {
    const database = new DatabaseSync(path);
    database.exec(statement);
    database.close();
  };
}

const harms: Readonly<Record<string, Harm>> = {
  'it is empty text': (path) => writeFile(path, 'not a database, but long enough to look at'.repeat(50)),
  'it is cut': async (path) => truncate(path, Math.floor((await stat(path)).size / 2)),
  'it has another schema': sql('PRAGMA user_version = 99'),
  'it has no state': sql('DELETE FROM state'),
  'a value was changed': sql(`UPDATE document SET value = '"forged"' WHERE key = 'k/3/3'`),
  'a value and its checksum were changed': sql(
    `UPDATE document SET (value, crc) = (SELECT value, crc FROM document WHERE key = 'k/1/1') WHERE key = 'k/1/2'`,
  ),
  'a row is missing': sql(`DELETE FROM document WHERE key = 'k/5/5'`),
  'its place in the log was changed': sql('UPDATE state SET appliedOffset = appliedOffset - 1'),
  'it would have the log trimmed': sql('UPDATE state SET snapshotOffset = 5'),
  'rows are missing of a batch': sql(`DELETE FROM document WHERE key >= 'k/9'`),
  'it is of another log': async (path) => {
    await fileAt(path).remove();
    await using log = new MemoryLog({ clock });
    await using meta = await LogMeta.open({ log, viewFile: fileAt(path) });
    await meta.transact([put('other', 1)]);
  },
  'it is ahead of the log': async (path) => {
    await fileAt(path).remove();
    await using log = new MemoryLog({ clock });
    await using meta = await LogMeta.open({ log, viewFile: fileAt(path) });
    for (let index = 0; index < 50; index += 1) await meta.transact([put('other', index)]);
  },
};

for (const [name, harm] of Object.entries(harms)) {
  test(`a view is built again where ${name}`, async () => {
    await withPlace(async ({ path, log, open }) => {
      const { meta } = await open();
      await fill(meta);
      const documents = await meta.list('');
      await meta[Symbol.asyncDispose]();
      await harm(path, log);
      const again = await open();
      assert.equal(again.rebuilt.length, 1);
      assert.deepEqual(await again.meta.list(''), documents);
      assert.deepEqual((await again.meta.transact([put('k/3/3', 'more', 2)])).versions, [3]);
      await again.meta[Symbol.asyncDispose]();
      const sound = await open();
      assert.deepEqual(sound.rebuilt, []);
      await sound.meta[Symbol.asyncDispose]();
    });
  });
}

test('any bit flipped anywhere in the file is harmless', async () => {
  await withPlace(async ({ path, open }) => {
    const { meta } = await open();
    await fill(meta);
    const documents = await meta.list('');
    await meta[Symbol.asyncDispose]();
    const whole = await readFile(path);
    // A prime step touches every kind of place: headers, pointers, keys, values, free space.
    for (let at = 0; at < whole.length; at += 1_009) {
      const flipped = Buffer.from(whole);
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (at % 8)), at);
      await writeFile(path, flipped);
      const again = await open();
      assert.deepEqual(await again.meta.list(''), documents, `byte ${at}`);
      assert.deepEqual((await again.meta.get('k/3/3'))?.value, 'changed', `byte ${at}`);
      await again.meta[Symbol.asyncDispose]();
    }
  });
});

test('an old copy of the file put back catches up', async () => {
  await withPlace(async ({ path, open }) => {
    const first = await open();
    await fill(first.meta);
    await first.meta[Symbol.asyncDispose]();
    await copyFile(path, `${path}.old`);
    const second = await open();
    await second.meta.transact([remove('k/1/1'), put('k/1/2', 'new')]);
    const documents = await second.meta.list('');
    await second.meta[Symbol.asyncDispose]();
    await copyFile(`${path}.old`, path);
    const third = await open();
    assert.deepEqual(await third.meta.list(''), documents);
    await third.meta[Symbol.asyncDispose]();
  });
});

test('a file destroyed while the server runs is replaced by a view in memory, and nothing is lost', async () => {
  await withPlace(async ({ path, open }) => {
    const first = await open();
    // More than SQLite keeps in its cache, so that later reads go to the file.
    for (let index = 0; index < 40; index += 1) await first.meta.transact([put(`big/${index}`, 'x'.repeat(200_000))]);
    await fill(first.meta);
    const documents = await first.meta.list('k/');
    await first.meta[Symbol.asyncDispose]();
    const { meta, rebuilt } = await open();
    await writeFile(path, Buffer.alloc((await stat(path)).size, 0xa5));
    const [, committed, found] = await Promise.all([
      meta.list('big/'),
      meta.transact([put('k/3/3', 'after', 2)]),
      meta.get('k/5/5'),
    ]);
    assert.equal(rebuilt.length, 1);
    assert.deepEqual(committed.versions, [3]);
    assert.equal(found?.value, 'changed');
    assert.deepEqual(
      (await meta.list('k/')).map(({ key }) => key),
      documents.map(({ key }) => key),
    );
    await meta[Symbol.asyncDispose]();
    const again = await open();
    assert.equal((await again.meta.get('k/3/3'))?.value, 'after');
    assert.equal((await again.meta.list('big/')).length, 40);
    await again.meta[Symbol.asyncDispose]();
  });
});
