import assert from 'node:assert/strict';
import { setImmediate as settled } from 'node:timers/promises';
import { test } from 'node:test';
import { VirtualClock } from '../io/virtual-clock.ts';
import { Alarms } from './alarms.ts';
import { startMs } from '../engine/stream/catalog-fixture.ts';
import { HeldMonotonic } from '../engine/stream/data-plane.fixture.ts';

function newAlarms(run: (key: string) => Promise<void>) {
  const clock = new VirtualClock({ frozenAtMs: startMs });
  const monotonic = new HeldMonotonic();
  const failures: string[] = [];
  const alarms = new Alarms<string>({ clock, monotonic, run, onFailure: (key) => failures.push(key) });
  return { clock, monotonic, failures, alarms };
}

test('an alarm rings once at its time; a new one takes the place of the old', async () => {
  const rung: string[] = [];
  const { clock, alarms } = newAlarms(async (key) => {
    rung.push(`${key} at ${clock.nowMs() - startMs}`);
  });
  alarms.set('a', startMs + 10);
  alarms.set('b', startMs + 5);
  alarms.set('b', startMs + 20);
  alarms.set('c', startMs + 7);
  alarms.set('c', undefined);
  clock.advance(100);
  await settled();
  assert.deepEqual(rung, ['a at 10', 'b at 20']);
});

test('work that fails is reported and tried again after five real seconds', async () => {
  let attempts = 0;
  const { clock, monotonic, failures, alarms } = newAlarms(async () => {
    attempts += 1;
    if (attempts < 3) throw new Error('disk full');
  });
  alarms.set('a', startMs + 1);
  clock.advance(1);
  await settled();
  for (let round = 0; round < 5; round++) {
    monotonic.advance(5_000);
    await settled();
  }
  assert.equal(attempts, 3);
  assert.deepEqual(failures, ['a', 'a']);
});

test('after closing nothing rings, and what fails is not tried again', async () => {
  let attempts = 0;
  const gate = Promise.withResolvers<void>();
  const { clock, monotonic, failures, alarms } = newAlarms(() => {
    attempts += 1;
    return gate.promise;
  });
  alarms.set('a', startMs + 1);
  alarms.set('b', startMs + 2);
  clock.advance(1);
  alarms.close();
  alarms.set('c', startMs + 1);
  gate.reject(new Error('closing'));
  await settled();
  clock.advance(100);
  monotonic.advance(10_000);
  await settled();
  assert.equal(attempts, 1);
  assert.deepEqual(failures, ['a']);
});
