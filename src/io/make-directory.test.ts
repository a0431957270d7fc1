import assert from 'node:assert/strict';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeDirectory } from './make-directory.ts';

test('a folder is made with its parents, for their owner only, and again without harm', async () => {
  const root = await mkdtemp(join(tmpdir(), 'millstream-'));
  try {
    const path = join(root, 'a', 'b', 'c');
    await makeDirectory(path);
    await makeDirectory(path);
    for (const made of [path, join(root, 'a')]) assert.equal((await stat(made)).mode & 0o777, 0o700);
    await writeFile(join(root, 'file'), '');
    await assert.rejects(makeDirectory(join(root, 'file')), { code: 'EEXIST' });
    await assert.rejects(makeDirectory(join(root, 'file', 'below')), { code: 'ENOTDIR' });
  } finally {
    await rm(root, { recursive: true });
  }
});

test('two that make the same folders at once both have them', async () => {
  const root = await mkdtemp(join(tmpdir(), 'millstream-'));
  try {
    const path = join(root, 'a', 'b', 'c');
    await Promise.all([makeDirectory(path), makeDirectory(path)]);
    assert.ok((await stat(path)).isDirectory());
  } finally {
    await rm(root, { recursive: true });
  }
});

test(
  'where nothing can be made it ends with an error',
  { skip: process.platform !== 'linux' && 'the place is known on Linux only' },
  async () => {
    await assert.rejects(makeDirectory('/proc/millstream/data'), { code: 'ENOENT' });
  },
);
