import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { DirectoryLockedError, lockDirectory } from './directory-lock.ts';

async function inDirectory(run: (directory: string) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'millstream-lock-'));
  try {
    await run(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

test('a second holder is refused and told who holds it; a released lock can be taken again', () =>
  inDirectory(async (directory) => {
    const lock = await lockDirectory(join(directory, 'data'));
    await assert.rejects(lockDirectory(join(directory, 'data')), (error) => {
      return error instanceof DirectoryLockedError && error.pid === process.pid;
    });
    await lock[Symbol.asyncDispose]();
    assert.deepEqual(await readdir(join(directory, 'data')), ['LOCK']);
    await (await lockDirectory(join(directory, 'data')))[Symbol.asyncDispose]();
  }));

test('a lock held by another process is refused, and taken over once that process is killed', () =>
  inDirectory(async (directory) => {
    const module = new URL('directory-lock.ts', import.meta.url).href;
    const code = `import { lockDirectory } from '${module}';
      await lockDirectory(process.argv[1]); console.log('held'); setInterval(() => {}, 1e6);`;
    const other = spawn(process.execPath, ['--input-type=module', '-e', code, directory], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    // The number is written just before the line is printed.
    await once(other.stdout, 'data');
    await assert.rejects(lockDirectory(directory), (error) => {
      return error instanceof DirectoryLockedError && error.pid === other.pid && error.message.includes(directory);
    });
    other.kill('SIGKILL');
    await once(other, 'exit');
    await using lock = await lockDirectory(directory);
    assert.ok(lock);
    assert.deepEqual(await readdir(directory), ['LOCK', 'LOCK.pid']);
  }));

test('a number left behind by a process that is gone keeps nobody out', () =>
  inDirectory(async (directory) => {
    await writeFile(join(directory, 'LOCK'), '');
    await writeFile(join(directory, 'LOCK.pid'), `${process.pid}\n`);
    await using lock = await lockDirectory(directory);
    assert.ok(lock);
  }));

test('of many that try at once exactly one gets the lock', () =>
  inDirectory(async (directory) => {
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockDirectory(directory)));
    const held = tries.filter((each) => each.status === 'fulfilled');
    assert.equal(held.length, 1);
    for (const { value } of held) await value[Symbol.asyncDispose]();
  }));
