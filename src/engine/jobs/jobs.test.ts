import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { HeldMonotonic } from '../stream/data-plane.fixture.ts';
import { JobHalted, Jobs, pauseMsMax, pauseMsMin, steadyMs } from './jobs.ts';
import type { Job, JobEvents } from './jobs.ts';

type Failure = Parameters<JobEvents['failed']>[0];

interface Seen {
  readonly job: string;
  readonly pauseMs: number | undefined;
}

function setUp() {
  const monotonic = new HeldMonotonic();
  const failures: Seen[] = [];
  const jobs = new Jobs({ monotonic, events: { failed: ({ job, pauseMs }) => failures.push({ job, pauseMs }) } });
  return { monotonic, failures, jobs };
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
}

test('JOB-1: a job that fails is begun again, after pauses that double up to a bound', async () => {
  const { monotonic, failures, jobs } = setUp();
  let runs = 0;
  jobs.start({
    id: 'a',
    run: async () => {
      runs += 1;
      throw new Error('no luck');
    },
  });
  for (let round = 0; round < 12; round++) {
    await turn();
    assert.equal(runs, round + 1);
    assert.equal(jobs.state('a')?.kind, 'backing-off');
    monotonic.advance(failures.at(-1)?.pauseMs ?? 0);
  }
  assert.deepEqual(failures.map(({ pauseMs }) => pauseMs).slice(0, 3), [pauseMsMin, 2 * pauseMsMin, 4 * pauseMsMin]);
  assert.equal(failures.at(-1)?.pauseMs, pauseMsMax);
  await jobs.stop('a');
  assert.equal(jobs.state('a'), undefined);
  monotonic.advance(pauseMsMax);
  await turn();
  assert.equal(runs, 12, 'a stopped job stays stopped');
});

test('a failure says what people know the job by', async () => {
  const told: unknown[] = [];
  const events = { failed: ({ job, resource }: Failure) => void told.push([job, resource]) };
  const jobs = new Jobs({ monotonic: new HeldMonotonic(), events });
  const run = async (): Promise<void> => {
    throw new JobHalted('no luck');
  };
  jobs.start({ id: 'delivery/7/main', resource: 'orders', run });
  jobs.start({ id: 'nameless', run });
  await turn();
  assert.deepEqual(told, [
    ['delivery/7/main', 'orders'],
    ['nameless', undefined],
  ]);
  await jobs[Symbol.asyncDispose]();
});

test('a job that held out begins again with the shortest pause', async () => {
  const { monotonic, failures, jobs } = setUp();
  let fail: (error: Error) => void = () => undefined;
  jobs.start({
    id: 'a',
    run: () =>
      new Promise((_, reject) => {
        fail = reject;
      }),
  });
  for (const heldMs of [0, 0, steadyMs]) {
    monotonic.advance(heldMs);
    fail(new Error('gone'));
    await turn();
    monotonic.advance(failures.at(-1)?.pauseMs ?? 0);
    await turn();
  }
  assert.deepEqual(
    failures.map(({ pauseMs }) => pauseMs),
    [pauseMsMin, 2 * pauseMsMin, pauseMsMin],
  );
  const stopping = jobs.stop('a');
  fail(new Error('as it ends'));
  await stopping;
  assert.equal(failures.length, 3, 'what a stopped job rejects with is no failure');
});

test('a halted job rests until it is started anew; one that is done has no failure', async () => {
  const { monotonic, failures, jobs } = setUp();
  jobs.start({ id: 'halted', run: () => Promise.reject(new JobHalted('the state is too large')) });
  jobs.start({ id: 'done', run: () => Promise.resolve() });
  await turn();
  monotonic.advance(pauseMsMax);
  await turn();
  assert.equal(jobs.state('halted')?.kind, 'halted');
  assert.equal(jobs.state('done')?.kind, 'done');
  assert.deepEqual(failures, [{ job: 'halted', pauseMs: undefined }]);
  await jobs.stop('halted');
  jobs.start({ id: 'halted', run: untilAborted });
  assert.equal(jobs.state('halted')?.kind, 'running');
  await jobs[Symbol.asyncDispose]();
});

test('JOB-1: closing waits for every job, and starts none after it', async () => {
  const { jobs } = setUp();
  const ended: string[] = [];
  const job = (id: string): Job => ({
    id,
    run: async (signal) => {
      await untilAborted(signal);
      await turn();
      ended.push(id);
    },
    behindMs: async () => 7,
  });
  jobs.start(job('a'));
  jobs.start(job('b'));
  assert.equal(await jobs.behindMs('a'), 7);
  assert.equal(await jobs.behindMs('c'), undefined);
  await jobs[Symbol.asyncDispose]();
  assert.deepEqual(ended, ['a', 'b']);
  jobs.start(job('c'));
  assert.equal(jobs.state('c'), undefined);
});
