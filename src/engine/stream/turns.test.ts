import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StreamError } from './errors.ts';
import { Turns } from './turns.ts';

test('tasks of one key run one after the other in order', async () => {
  const turns = new Turns();
  const seen: string[] = [];
  const gate = Promise.withResolvers<void>();
  const first = turns.take('a', async () => {
    seen.push('first starts');
    await gate.promise;
    seen.push('first ends');
  });
  const second = turns.take('a', async () => {
    seen.push('second');
  });
  const other = turns.take('b', async () => {
    seen.push('other');
  });
  await other;
  assert.deepEqual(seen, ['first starts', 'other']);
  gate.resolve();
  await Promise.all([first, second]);
  assert.deepEqual(seen, ['first starts', 'other', 'first ends', 'second']);
});

test('a failed task does not fail the next', async () => {
  const turns = new Turns();
  const failed = turns.take('a', () => Promise.reject(new Error('no')));
  const next = turns.take('a', async () => 7);
  await assert.rejects(failed, /^Error: no$/);
  assert.equal(await next, 7);
});

test('idle waits for what is under way and what follows from it', async () => {
  const turns = new Turns();
  const seen: string[] = [];
  const first = turns.take('a', async () => {
    await turns.take('b', async () => {
      seen.push('inner');
    });
    seen.push('outer');
  });
  await turns.idle();
  assert.deepEqual(seen, ['inner', 'outer']);
  await first;
});

test('more waiting tasks than the bound are refused and change nothing', async () => {
  const turns = new Turns();
  const gate = Promise.withResolvers<void>();
  const taken = Array.from({ length: 1_000 }, () => turns.take('a', () => gate.promise));
  await assert.rejects(
    turns.take('a', async () => undefined),
    (error) => error instanceof StreamError && error.detail.code === 'TooManyChanges',
  );
  gate.resolve();
  await Promise.all(taken);
  assert.equal(await turns.take('a', async () => 'again'), 'again');
});
