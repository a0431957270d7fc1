import assert from 'node:assert/strict';
import { test } from 'node:test';
import { realMonotonic } from '../real-ports.ts';
import { JqMachine } from './jq-machine.ts';
import { JqThreads, threadsMax } from './jq-threads.ts';

const ended = (stdout: string): unknown => ({ kind: 'ended', stdout, stderr: '', exitCode: 0 });

test('more runs than threads wait for their turn, and all get theirs', async () => {
  const threads = new JqThreads(realMonotonic);
  const runs = Array.from({ length: threadsMax * 3 }, (_, number) =>
    threads.run({ filter: '.+1', input: String(number) }, 10_000),
  );
  assert.deepEqual(
    await Promise.all(runs),
    runs.map((_, number) => ended(String(number + 1))),
  );
});

test('runs that are stopped give their threads to those who wait', async () => {
  const threads = new JqThreads(realMonotonic);
  const endless = Array.from({ length: threadsMax }, () =>
    threads.run({ filter: 'last(range(1e15))', input: '1' }, 300),
  );
  const memory = threads.run({ filter: '[range(.)]', input: '1000000000' }, 20_000);
  const good = threads.run({ filter: '.', input: '7' }, 10_000);
  for (const outcome of await Promise.all(endless)) assert.deepEqual(outcome, { kind: 'stopped', reason: 'time' });
  assert.deepEqual(await memory, { kind: 'stopped', reason: 'memory' });
  assert.deepEqual(await good, ended('7'));
  assert.deepEqual(await threads.run({ filter: '.', input: '8' }, 10_000), ended('8'));
});

test('what a machine runs, it runs one after the other', async () => {
  const machine = new JqMachine(realMonotonic);
  const slow = machine.run('last(range(1e15))', '1', 300);
  const outcomes = await Promise.all([slow, machine.run('.a', '{"a":1}', 10_000), machine.run('.a|', '{}', 10_000)]);
  assert.deepEqual(outcomes.slice(0, 2), [{ kind: 'stopped', reason: 'time' }, ended('1')]);
  assert.equal(outcomes[2]?.kind === 'ended' && outcomes[2].exitCode, 3);
  await machine[Symbol.asyncDispose]();
});
