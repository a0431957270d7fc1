/**
 * What every Log must do, as tests: each implementation and each of its modes runs this suite (see log.ts for the promises,
 * and invariants LOG-2, LOG-3 and LOG-4).
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { required } from '../../base/assert.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { LogError } from './log.ts';
import type { Append, Log, LogEntry, LogErrorCode, Offset, PartitionId } from './log.ts';
import { retentionSweepMs } from './retention.ts';

export interface LogUnderTest {
  open(clock: VirtualClock): Promise<Log>;
  /** Lets background work that is under way come to its end: sealing, retention. */
  settle?(log: Log): Promise<void>;
  /** Closes and opens again on the same data; undefined where a log keeps nothing. */
  readonly reopen?: (log: Log, clock: VirtualClock) => Promise<Log>;
}

export const partitionA = 1 as PartitionId;
export const partitionB = 2 as PartitionId;
const startMs = 1_700_000_000_000;
const everything = { bytesMax: 2 ** 40 };

export function offset(value: number): Offset {
  return value as Offset;
}

export function entryOf(partition: PartitionId, text: string, more: Partial<Append> = {}): Append {
  return { partition, count: 1, payload: Buffer.from(text), ...more };
}

export function textsOf(entries: readonly LogEntry[]): string[] {
  return entries.map((entry) => Buffer.from(entry.payload).toString());
}

export async function rejectsWith(code: LogErrorCode, action: () => Promise<unknown>): Promise<void> {
  await assert.rejects(action, (error) => error instanceof LogError && error.code === code);
}

export function describeLog(name: string, underTest: () => LogUnderTest): void {
  describe(name, () => {
    const scenario = (
      title: string,
      run: (log: Log, clock: VirtualClock, underTest: LogUnderTest) => Promise<void>,
    ): void => {
      test(title, async () => {
        const clock = new VirtualClock({ frozenAtMs: startMs });
        const subject = underTest();
        await using log = await subject.open(clock);
        await run(log, clock, subject);
      });
    };
    describeAppends(scenario);
    describeReads(scenario);
    describeSpace(scenario);
    if (underTest().reopen !== undefined) describeReopening(scenario);
  });
}

type Scenario = (title: string, run: (log: Log, clock: VirtualClock, underTest: LogUnderTest) => Promise<void>) => void;

function describeAppends(scenario: Scenario): void {
  scenario('offsets start at 0 and follow the counts, in each partition for itself', async (log, clock) => {
    const [a0, b0] = await log.append([entryOf(partitionA, 'a0', { count: 3 }), entryOf(partitionB, 'b0')]);
    assert.deepEqual(a0, { baseOffset: 0, arrivalMs: startMs });
    assert.deepEqual(b0, { baseOffset: 0, arrivalMs: startMs });
    clock.advance(5);
    assert.deepEqual(await log.append([entryOf(partitionA, 'a3')]), [{ baseOffset: 3, arrivalMs: startMs + 5 }]);
    assert.deepEqual(await log.bounds(partitionA), { start: 0, end: 4, lastArrivalMs: startMs + 5 });
    assert.deepEqual(await log.bounds(partitionB), { start: 0, end: 1, lastArrivalMs: startMs });
    assert.deepEqual(await log.partitions(), [partitionA, partitionB]);
  });

  scenario('a partition may stand in one group more than once', async (log) => {
    const answers = await log.append([
      entryOf(partitionA, 'x', { expectedOffset: offset(0) }),
      entryOf(partitionA, 'y', { expectedOffset: offset(1) }),
    ]);
    assert.deepEqual(
      answers.map((answer) => answer.baseOffset),
      [0, 1],
    );
    assert.deepEqual(textsOf(await log.read(partitionA, offset(0), everything)), ['x', 'y']);
  });

  scenario('an empty group is answered with nothing', async (log) => {
    assert.deepEqual(await log.append([]), []);
  });

  scenario('appends that are called without waiting take effect in the order of the calls', async (log) => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => log.append([entryOf(partitionA, `n${index}`)])),
    );
    assert.deepEqual(
      answers.map(([answer]) => answer?.baseOffset),
      Array.from({ length: 200 }, (_, index) => index),
    );
    const texts = textsOf(await log.read(partitionA, offset(0), everything));
    assert.deepEqual(
      texts,
      Array.from({ length: 200 }, (_, index) => `n${index}`),
    );
  });

  scenario('a refused expected offset refuses the whole group', async (log) => {
    await log.append([entryOf(partitionA, 'first')]);
    const group = [entryOf(partitionB, 'b'), entryOf(partitionA, 'second', { expectedOffset: offset(0) })];
    await rejectsWith('OffsetMismatch', () => log.append(group));
    assert.deepEqual(await log.bounds(partitionB), { start: 0, end: 0, lastArrivalMs: 0 });
    const [answer] = await log.append([entryOf(partitionB, 'b')]);
    assert.equal(answer?.baseOffset, 0);
  });

  scenario('the expected offset counts appends under way', async (log) => {
    const first = log.append([entryOf(partitionA, '0')]);
    const second = log.append([entryOf(partitionA, '1', { expectedOffset: offset(1) })]);
    const third = log.append([entryOf(partitionA, '2', { expectedOffset: offset(1) })]);
    await rejectsWith('OffsetMismatch', () => third);
    await Promise.all([first, second]);
    assert.deepEqual(textsOf(await log.read(partitionA, offset(0), everything)), ['0', '1']);
  });

  scenario('a higher epoch shuts out the lower ones', async (log) => {
    await log.append([entryOf(partitionA, 'old', { epoch: 4 })]);
    await log.append([entryOf(partitionA, 'new', { epoch: 7 })]);
    await rejectsWith('StaleEpoch', () => log.append([entryOf(partitionA, 'late', { epoch: 6 })]));
    await log.append([entryOf(partitionA, 'same', { epoch: 7 }), entryOf(partitionA, 'none')]);
    assert.deepEqual(textsOf(await log.read(partitionA, offset(0), everything)), ['old', 'new', 'same', 'none']);
  });

  scenario('a record batch is stamped with its offset', async (log) => {
    const batch = (): Append => ({
      partition: partitionA,
      count: 2,
      payload: Buffer.alloc(61, 0xff),
      stampBaseOffset: true,
    });
    await log.append([batch(), batch()]);
    const [first, second] = await log.read(partitionA, offset(0), everything);
    assert.equal(Buffer.from(first?.payload ?? []).readBigInt64BE(0), 0n);
    assert.equal(Buffer.from(second?.payload ?? []).readBigInt64BE(0), 2n);
    assert.ok(second?.payload.subarray(8).every((byte) => byte === 0xff));
  });

  scenario('watchers hear each new end, and not after they cancelled', async (log) => {
    const ends: number[] = [];
    const cancel = log.watch(partitionA, (end) => ends.push(end));
    await log.append([entryOf(partitionA, 'x', { count: 2 })]);
    await log.append([entryOf(partitionB, 'other')]);
    await log.append([entryOf(partitionA, 'y')]);
    cancel();
    cancel();
    await log.append([entryOf(partitionA, 'z')]);
    assert.deepEqual(ends, [2, 3]);
  });

  scenario('a watcher can read up to the end it was told', async (log) => {
    const reads: Promise<readonly LogEntry[]>[] = [];
    log.watch(partitionA, (end) => reads.push(log.read(partitionA, offset(end - 1), everything)));
    await log.append([entryOf(partitionA, 'x')]);
    assert.deepEqual(textsOf((await Promise.all(reads)).flat()), ['x']);
  });

  scenario('a closed log refuses', async (log) => {
    await log[Symbol.asyncDispose]();
    await rejectsWith('Closed', () => log.append([entryOf(partitionA, 'x')]));
    await rejectsWith('Closed', () => log.read(partitionA, offset(0), everything));
  });
}

function describeReads(scenario: Scenario): void {
  scenario('a read begins with the entry that holds the offset', async (log) => {
    await log.append([entryOf(partitionA, 'abc', { count: 3, attributes: 255 }), entryOf(partitionA, 'd')]);
    const [entry, next] = await log.read(partitionA, offset(2), everything);
    assert.deepEqual(
      { ...entry, payload: Buffer.from(entry?.payload ?? []).toString() },
      { baseOffset: 0, count: 3, arrivalMs: startMs, attributes: 255, payload: 'abc' },
    );
    assert.equal(next?.baseOffset, 3);
    assert.deepEqual(await log.read(partitionA, offset(4), everything), []);
  });

  scenario('a read stops before it passes a limit, but always gives one entry', async (log) => {
    for (let index = 0; index < 10; index += 1) await log.append([entryOf(partitionA, `entry-${index}`, { count: 5 })]);
    const lengthOf = async (limit: { bytesMax: number; countMax?: number }): Promise<number> =>
      (await log.read(partitionA, offset(5), limit)).length;
    assert.equal(await lengthOf({ bytesMax: 0 }), 1);
    assert.equal(await lengthOf({ bytesMax: 16 }), 2);
    assert.equal(await lengthOf({ bytesMax: 20 }), 2);
    assert.equal(await lengthOf({ bytesMax: 21 }), 3);
    assert.equal(await lengthOf({ bytesMax: 1000, countMax: 1 }), 1);
    assert.equal(await lengthOf({ bytesMax: 1000, countMax: 14 }), 2);
    assert.equal(await lengthOf({ bytesMax: 1000, countMax: 15 }), 3);
    assert.equal(await lengthOf({ bytesMax: 1000 }), 9);
  });

  scenario(
    'what was appended and what was read stay as they are, whatever becomes of the buffers',
    async (log, _, subject) => {
      const payload = Buffer.alloc(5000);
      const appends: Promise<unknown>[] = [];
      for (let byte = 1; byte <= 20; byte += 1) {
        payload.fill(byte);
        appends.push(log.append([{ partition: partitionA, count: 1, payload }, entryOf(partitionB, 'x')]));
      }
      payload.fill(0xff);
      await Promise.all(appends);
      const read = await log.read(partitionA, offset(0), everything);
      await log.drop(partitionB);
      // What is written now would lie where something of before lay.
      for (let count = 0; count < 50; count += 1)
        await log.append([{ partition: 3 as PartitionId, count: 1, payload }]);
      await subject.settle?.(log);
      for (const entries of [read, await log.read(partitionA, offset(0), everything)]) {
        assert.deepEqual(
          entries.map((entry) => [entry.payload.length, entry.payload[0], entry.payload.at(-1)]),
          Array.from({ length: 20 }, (_, index) => [5000, index + 1, index + 1]),
        );
      }
    },
  );

  scenario('an empty payload is an entry like others', async (log) => {
    await log.append([entryOf(partitionA, ''), entryOf(partitionA, 'x')]);
    assert.deepEqual(textsOf(await log.read(partitionA, offset(0), everything)), ['', 'x']);
  });

  scenario('offsets outside are refused', async (log) => {
    await rejectsWith('OffsetOutOfRange', () => log.read(partitionA, offset(1), everything));
    assert.deepEqual(await log.read(partitionA, offset(0), everything), []);
    await log.append([entryOf(partitionA, 'x')]);
    await rejectsWith('OffsetOutOfRange', () => log.read(partitionA, offset(2), everything));
  });

  scenario('a time finds the first entry that arrived then or later', async (log, clock) => {
    for (let index = 0; index < 50; index += 1) {
      await log.append([entryOf(partitionA, 'x', { count: 2 }), entryOf(partitionB, 'y')]);
      clock.advance(10);
    }
    assert.equal(await log.offsetForTime(partitionA, 0), 0);
    assert.equal(await log.offsetForTime(partitionA, startMs), 0);
    assert.equal(await log.offsetForTime(partitionA, startMs + 1), 2);
    assert.equal(await log.offsetForTime(partitionA, startMs + 250), 50);
    assert.equal(await log.offsetForTime(partitionA, startMs + 490), 98);
    assert.equal(await log.offsetForTime(partitionA, startMs + 491), 100);
    await log.trim(partitionA, offset(61));
    assert.equal(await log.offsetForTime(partitionA, startMs + 250), 61);
    assert.equal(await log.offsetForTime(7 as PartitionId, startMs), 0);
  });
}

function describeSpace(scenario: Scenario): void {
  scenario('a trim hides what is below at once', async (log) => {
    for (const text of ['a', 'b', 'c']) await log.append([entryOf(partitionA, text, { count: 2 })]);
    await log.trim(partitionA, offset(3));
    assert.deepEqual(await log.bounds(partitionA), { start: 3, end: 6, lastArrivalMs: startMs });
    await rejectsWith('OffsetOutOfRange', () => log.read(partitionA, offset(2), everything));
    assert.deepEqual(textsOf(await log.read(partitionA, offset(3), everything)), ['b', 'c']);
    await log.trim(partitionA, offset(1));
    assert.equal((await log.bounds(partitionA)).start, 3);
    await rejectsWith('OffsetOutOfRange', () => log.trim(partitionA, offset(7)));
    await log.trim(partitionA, offset(6));
    assert.deepEqual(await log.read(partitionA, offset(6), everything), []);
    assert.equal((await log.append([entryOf(partitionA, 'd')]))[0]?.baseOffset, 6);
  });

  scenario('a dropped partition is gone', async (log) => {
    await log.append([entryOf(partitionA, 'a'), entryOf(partitionB, 'b')]);
    await log.drop(partitionA);
    assert.deepEqual(await log.partitions(), [partitionB]);
    assert.deepEqual(await log.bounds(partitionA), { start: 0, end: 0, lastArrivalMs: 0 });
    assert.deepEqual(textsOf(await log.read(partitionB, offset(0), everything)), ['b']);
  });

  scenario(
    'retention hides nothing that is younger, and spares partitions without one',
    async (log, clock, subject) => {
      log.setRetention(partitionA, 3_600_000);
      await log.append([entryOf(partitionA, 'old'), entryOf(partitionB, 'kept')]);
      clock.advance(3_000_000);
      await log.append([entryOf(partitionA, 'young')]);
      clock.advance(600_000 + retentionSweepMs + 1);
      await subject.settle?.(log);
      const { start, end } = await log.bounds(partitionA);
      assert.ok(start <= 1 && end === 2);
      const texts = textsOf(await log.read(partitionA, start, everything));
      assert.deepEqual(texts, start === 0 ? ['old', 'young'] : ['young']);
      assert.deepEqual(textsOf(await log.read(partitionB, offset(0), everything)), ['kept']);
      assert.equal((await log.append([entryOf(partitionA, 'next')]))[0]?.baseOffset, 2);
    },
  );
}

function describeReopening(scenario: Scenario): void {
  scenario('a reopened log holds what it held', async (log, clock, { reopen }) => {
    for (let index = 0; index < 20; index += 1) {
      await log.append([
        entryOf(partitionA, `a${index}`, { epoch: 3 }),
        entryOf(partitionB, `b${index}`, { count: 4 }),
      ]);
      clock.advance(1);
    }
    await log.trim(partitionB, offset(10));
    const before = {
      a: await log.read(partitionA, offset(0), everything),
      b: await log.read(partitionB, offset(10), everything),
    };
    await using again = await required(reopen, 'a log that keeps its data')(log, clock);
    assert.deepEqual(await again.bounds(partitionA), { start: 0, end: 20, lastArrivalMs: startMs + 19 });
    assert.deepEqual(await again.bounds(partitionB), { start: 10, end: 80, lastArrivalMs: startMs + 19 });
    assert.deepEqual(textsOf(await again.read(partitionA, offset(0), everything)), textsOf(before.a));
    assert.deepEqual(textsOf(await again.read(partitionB, offset(10), everything)), textsOf(before.b));
    await rejectsWith('StaleEpoch', () => again.append([entryOf(partitionA, 'late', { epoch: 2 })]));
    assert.equal((await again.append([entryOf(partitionA, 'next')]))[0]?.baseOffset, 20);
  });

  scenario(
    'offsets and arrivals go on over a restart although everything was trimmed',
    async (log, clock, { reopen }) => {
      await log.append([entryOf(partitionA, 'x', { count: 9 }), entryOf(partitionB, 'y')]);
      await log.trim(partitionA, offset(9));
      await log.drop(partitionB);
      const earlier = new VirtualClock({ frozenAtMs: clock.nowMs() - 1000 });
      await using again = await required(reopen, 'a log that keeps its data')(log, earlier);
      assert.deepEqual(await again.bounds(partitionA), { start: 9, end: 9, lastArrivalMs: startMs });
      assert.deepEqual(await again.partitions(), [partitionA]);
      assert.deepEqual(await again.append([entryOf(partitionA, 'z')]), [{ baseOffset: 9, arrivalMs: startMs }]);
    },
  );
}
