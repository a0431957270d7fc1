import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Monotonic } from '../base/ports.ts';
import { withBeats } from './with-beats.ts';

/** Time that passes when the test says so. */
class HandTime implements Monotonic {
  tasks: (() => void)[] = [];

  nowMs(): number {
    return 0;
  }

  after(_delayMs: number, task: () => void): () => void {
    this.tasks.push(task);
    return () => {
      this.tasks = this.tasks.filter((one) => one !== task);
    };
  }

  pass(): void {
    for (const task of this.tasks.splice(0)) task();
  }
}

test('beats stand between what comes late, and the end and errors come through', async () => {
  const monotonic = new HandTime();
  let give: (value: string) => void = () => undefined;
  let isClosed = false;
  async function* source(): AsyncGenerator<string> {
    try {
      yield 'a';
      yield await new Promise<string>((resolve) => {
        give = resolve;
      });
      throw new Error('over');
    } finally {
      isClosed = true;
    }
  }
  const seen = withBeats(source(), { everyMs: 1, monotonic });
  assert.deepEqual(await seen.next(), { done: false, value: 'a' });
  for (let beat = 0; beat < 3; beat++) {
    const next = seen.next();
    await new Promise(setImmediate);
    monotonic.pass();
    assert.deepEqual(await next, { done: false, value: undefined });
  }
  give('b');
  assert.deepEqual(await seen.next(), { done: false, value: 'b' });
  await assert.rejects(seen.next(), /over/);
  assert.deepEqual([isClosed, monotonic.tasks.length], [true, 0]);
});
