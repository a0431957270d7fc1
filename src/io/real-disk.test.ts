import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { MemoryRoom } from '../base/memory-room.ts';
import type { Disk } from '../base/ports.ts';
import { DiskError } from '../base/ports.ts';
import { MemoryDisk } from './memory-disk.ts';
import { RealDisk, withoutFirst } from './real-disk.ts';

async function realDisk(): Promise<{ disk: Disk } & AsyncDisposable> {
  const root = await mkdtemp(join(tmpdir(), 'millstream-disk-'));
  return {
    disk: new RealDisk(root),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}

const makers: [string, () => Promise<{ disk: Disk } & AsyncDisposable>][] = [
  ['the real disk', realDisk],
  ['the disk in memory', async () => ({ disk: new MemoryDisk(), [Symbol.asyncDispose]: async () => {} })],
];

async function hasCode(code: string, action: () => Promise<unknown>): Promise<void> {
  await assert.rejects(action, (error) => error instanceof DiskError && error.code === code);
}

for (const [name, make] of makers) {
  describe(name, () => {
    test('files are written at positions and read back as far as they go', async () => {
      await using held = await make();
      await held.disk.makeDirectory('a/b');
      const file = await held.disk.open('a/b/file', 'create');
      await file.write([Buffer.from('hello '), Buffer.alloc(0), Buffer.from('world')], 2);
      await file.sync();
      await held.disk.syncDirectory('a/b');
      const into = Buffer.alloc(20, 0xff);
      assert.equal(await file.read(into, 0), 13);
      assert.equal(into.subarray(0, 13).toString(), '\0\0hello world');
      assert.equal(await file.read(into, 50), 0);
      await file.truncate(7);
      assert.equal(await file.sizeBytes(), 7);
      await file.truncate(9);
      assert.equal(await file.read(into, 0), 9);
      assert.equal(into.subarray(0, 9).toString(), '\0\0hello\0\0');
      await file.close();
    });

    test('durable writes go where others go, whatever the file and its name are called by then', async () => {
      await using held = await make();
      const file = await held.disk.open('first', 'create');
      await file.write([Buffer.from('----')], 0);
      await held.disk.rename('first', 'second');
      const other = await held.disk.open('first', 'create');
      await file.writeDurably([Buffer.from('a'), Buffer.from('bc')], 1);
      await file.writeDurably([Buffer.from('de')], 4);
      const into = Buffer.alloc(10);
      assert.equal(await file.read(into, 0), 6);
      assert.equal(into.toString('latin1', 0, 6), '-abcde');
      assert.equal(await other.sizeBytes(), 0);
      await file.close();
      await other.close();
    });

    test('more buffers than one system call takes', async () => {
      await using held = await make();
      const file = await held.disk.open('many', 'create');
      const buffers = Array.from({ length: 2500 }, (_, index) => Buffer.from([index & 0xff, index >> 8]));
      await file.write(buffers, 0);
      const into = Buffer.alloc(5000);
      assert.equal(await file.read(into, 0), 5000);
      assert.deepEqual(into, Buffer.concat(buffers));
      await file.close();
    });

    test('names: exists, missing, renamed, removed, listed', async () => {
      await using held = await make();
      const { disk } = held;
      assert.deepEqual(await disk.list('none'), []);
      await disk.makeDirectory('d');
      for (const path of ['d/2', 'd/1']) await (await disk.open(path, 'create')).close();
      await hasCode('exists', () => disk.open('d/1', 'create'));
      await hasCode('missing', () => disk.open('d/3', 'existing'));
      await disk.rename('d/1', 'd/2');
      assert.deepEqual(await disk.list('d'), ['2']);
      assert.deepEqual(await disk.list('.'), ['d']);
      await disk.remove('d/2');
      await disk.remove('d/2');
      assert.deepEqual(await disk.list('d'), []);
      assert.ok((await disk.freeBytes()) > 0);
    });
  });
}

test('a full disk in memory says so and takes writes again when there is room', async () => {
  const disk = new MemoryDisk({ room: new MemoryRoom(10) });
  const file = await disk.open('a', 'create');
  await file.write([Buffer.alloc(8)], 0);
  await hasCode('full', () => file.write([Buffer.alloc(3)], 8));
  await file.truncate(0);
  await file.write([Buffer.alloc(10)], 0);
});

test('disks in memory that share their room leave others the share they must, and give back what goes', async () => {
  const room = new MemoryRoom(10);
  const disk = new MemoryDisk({ room, leaveBytes: 4 });
  const file = await disk.open('a', 'create');
  await hasCode('full', () => file.write([Buffer.alloc(7)], 0));
  await hasCode('full', () => file.truncate(7));
  await file.write([Buffer.alloc(6)], 0);
  assert.deepEqual([await disk.freeBytes(), room.freeBytes], [0, 4]);
  room.take(4);
  await disk.remove('a');
  assert.deepEqual([await disk.freeBytes(), room.freeBytes], [2, 6]);
  // A reader may still have it; its bytes count no more, whatever becomes of them.
  await file.truncate(0);
  assert.equal(room.usedBytes, 4);
  for (const name of ['b', 'c']) await (await disk.open(name, 'create')).write([Buffer.alloc(1)], 0);
  await disk.rename('b', 'c');
  assert.equal(room.usedBytes, 5);
});

test('what is left behind a short write', () => {
  const buffers = [Buffer.from('abc'), Buffer.from('de'), Buffer.from('f')];
  const left = (bytes: number): string => Buffer.concat([...withoutFirst(buffers, bytes)]).toString();
  assert.deepEqual([0, 2, 3, 4, 5, 6].map(left), ['abcdef', 'cdef', 'def', 'ef', 'f', '']);
});
