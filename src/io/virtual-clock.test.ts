import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VirtualClock } from './virtual-clock.ts';

test('a frozen clock stands still and tasks wait until it is moved past them', () => {
  const clock = new VirtualClock({ frozenAtMs: 1_000 });
  const ran: [string, number][] = [];
  clock.at(3_000, () => ran.push(['b', clock.nowMs()]));
  clock.at(2_000, () => ran.push(['a', clock.nowMs()]));
  const cancel = clock.at(2_500, () => ran.push(['never', clock.nowMs()]));
  cancel();
  assert.equal(clock.nowMs(), 1_000);
  clock.advance(999);
  assert.deepEqual(ran, []);
  clock.advance(5_000);
  assert.deepEqual(ran, [
    ['a', 2_000],
    ['b', 3_000],
  ]);
  assert.equal(clock.nowMs(), 6_999);
});

test('a task that sets another one within the time passed has it run in the same advance', () => {
  const clock = new VirtualClock({ frozenAtMs: 0 });
  const times: number[] = [];
  const everySecond = (): void => {
    times.push(clock.nowMs());
    clock.at(clock.nowMs() + 1_000, everySecond);
  };
  clock.at(1_000, everySecond);
  clock.advance(3_500);
  assert.deepEqual(times, [1_000, 2_000, 3_000]);
});

test('a running clock keeps its offset and never goes back', () => {
  let machineMs = 50_000;
  const clock = new VirtualClock({ realTimeMs: () => machineMs });
  clock.advance(10_000);
  assert.equal(clock.nowMs(), 60_000);
  assert.equal(clock.offsetMs, 10_000);
  machineMs = 40_000;
  assert.equal(clock.nowMs(), 60_000);
  clock.freeze();
  machineMs = 70_000;
  assert.equal(clock.nowMs(), 60_000);
  clock.unfreeze();
  machineMs = 70_005;
  assert.equal(clock.nowMs(), 60_005);
});

test('a clock is frozen whatever passes meanwhile', () => {
  let machineMs = 1_000;
  const clock = new VirtualClock({ realTimeMs: () => (machineMs += 1) });
  clock.freeze();
  const frozenMs = clock.nowMs();
  assert.equal(clock.nowMs(), frozenMs);
  assert.ok(frozenMs > 1_000);
  clock.unfreeze();
  const soonMs = clock.nowMs() + 1;
  clock.freeze(soonMs);
  assert.ok(clock.nowMs() >= soonMs);
});
