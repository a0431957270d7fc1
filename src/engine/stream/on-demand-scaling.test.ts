import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeDataPlane, startMs, type DataPlane } from './data-plane.fixture.ts';
import { checkEveryMs, hotChecks, OnDemandScaling } from './on-demand-scaling.ts';
import type { Stream } from './stream.ts';

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

function scaled(mode: Stream['mode'] = 'on-demand') {
  const plane = makeDataPlane();
  const stream = plane.directory.create(4, startMs, { mode });
  const failures: unknown[] = [];
  const catalog = { all: () => [plane.directory.byId(stream.id) ?? stream] };
  const scaling = new OnDemandScaling({ ...plane, catalog, onFailure: (_stream, cause) => failures.push(cause) });
  scaling.start();
  return { plane, stream, scaling, failures, now: () => plane.directory.byId(stream.id) ?? stream };
}

/** One period of writing `bytes` of one key, then its check. */
async function period(plane: DataPlane, stream: Stream, bytes: number): Promise<void> {
  if (bytes > 0) await plane.producer.put(stream, { data: Buffer.alloc(bytes), partitionKey: 'a' });
  plane.monotonic.advance(checkEveryMs);
  await settle();
}

const hotPeriodBytes = (500_000 * checkEveryMs) / 1000;
const large = { recordBytesMax: 10 * 1024 * 1024 };

test('a shard that stays above 500 KB a second for a minute is split in the middle', async () => {
  const { plane, stream, now, scaling } = scaled();
  plane.directory.set({ ...stream, ...large });
  for (let check = 1; check < hotChecks; check++) await period(plane, now(), hotPeriodBytes + 1000);
  assert.equal(now().openShards.length, 4);
  await period(plane, now(), hotPeriodBytes + 1000);
  const after = now();
  // "a" falls into the first shard.
  assert.deepEqual(
    after.openShards.map((shard) => shard.index),
    [4, 5, 1, 2, 3],
  );
  const [low, high] = after.openShards;
  assert.ok(low && high);
  assert.equal(low.hashEnd - low.hashStart, high.hashEnd - high.hashStart);
  await scaling[Symbol.asyncDispose]();
  for (let check = 0; check <= hotChecks; check++) await period(plane, now(), hotPeriodBytes + 1000);
  assert.equal(now().openShards.length, 5, 'nothing happens once it is stopped');
});

test('a shard at the limit, with a pause, or of a provisioned stream stays', async () => {
  const cases: [Stream['mode'], (check: number) => number][] = [
    ['on-demand', () => hotPeriodBytes - 1000],
    ['on-demand', (check) => (check % hotChecks === 0 ? 0 : hotPeriodBytes + 1000)],
    ['provisioned', () => hotPeriodBytes + 1000],
  ];
  for (const [mode, bytes] of cases) {
    const { plane, stream, now, scaling } = scaled(mode);
    plane.directory.set({ ...stream, ...large });
    for (let check = 1; check <= 2 * hotChecks; check++) await period(plane, now(), bytes(check));
    assert.equal(now().openShards.length, 4);
    await scaling[Symbol.asyncDispose]();
  }
});

test('a stream that is being changed is left for the next check; other failures are reported', async () => {
  const { plane, stream, now, failures, scaling } = scaled();
  plane.directory.set({ ...stream, ...large, status: 'updating' });
  for (let check = 1; check <= hotChecks; check++) await period(plane, now(), hotPeriodBytes + 1000);
  assert.deepEqual([now().openShards.length, failures], [4, []]);
  plane.directory.set({ ...now(), status: 'active' });
  plane.directory.change = () => Promise.reject(new Error('no room'));
  await period(plane, now(), hotPeriodBytes + 1000);
  assert.equal(String(failures), 'Error: no room');
  await scaling[Symbol.asyncDispose]();
});
