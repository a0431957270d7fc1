import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Append, Appended, Log } from '../log/log.ts';
import { makeDataPlane, readAll, startMs, type DataPlane } from './data-plane.fixture.ts';
import { StreamError, type StreamErrorDetail } from './errors.ts';
import { hashKeyMax, hashKeyOf, hashOfPartitionKey } from './hash-key.ts';
import { uniformRanges } from './hash-ranges.ts';
import { mergeRound, splitRound, type PlannedShard, type RangedShard } from './reshard-plan.ts';
import { shardMapOf } from './shard-map.ts';
import type { Stream } from './stream.ts';

const half = 2n ** 127n;
const at = (plane: DataPlane, stream: Stream): Stream => plane.directory.byId(stream.id) ?? stream;

function failsWith(code: StreamErrorDetail['code'], reason?: RegExp): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof StreamError, String(error));
    assert.equal(error.detail.code, code);
    if (reason !== undefined) assert.match('reason' in error.detail ? error.detail.reason : '', reason);
    return true;
  };
}

test('a split closes the parent where its records end and opens two children after it', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  await plane.producer.put(stream, { data: Buffer.from('1'), partitionKey: 'a' });
  plane.clock.advance(5000);
  await plane.resharding.split(stream.id, 0, half);
  const after = at(plane, stream);
  assert.deepEqual(
    after.openShards.map((shard) => [shard.index, shard.hashStart, shard.hashEnd, shard.parents, shard.createdAtMs]),
    [
      [1, 0n, half - 1n, [0], startMs + 5000],
      [2, half, hashKeyMax, [0], startMs + 5000],
    ],
  );
  assert.deepEqual(after.shards.get(0)?.closed, { endOffset: 1, atMs: startMs + 5000 });
  // "a" hashes into the lower half, "b" into the upper one. The caller still holds the stream from before.
  await plane.producer.put(stream, { data: Buffer.from('2'), partitionKey: 'a' });
  await plane.producer.put(stream, { data: Buffer.from('3'), partitionKey: 'b' });
  for (const [index, expected] of [
    [0, '1'],
    [1, '2'],
    [2, '3'],
  ] as const) {
    assert.deepEqual(
      (await readAll(plane, after, index)).map((record) => record.data.toString()),
      [expected],
    );
  }
  const iterator = await plane.reader.iterator(after, 0, { kind: 'trim-horizon' });
  const end = await plane.reader.read(iterator, 10);
  assert.equal(end.nextIterator, undefined);
  assert.deepEqual(
    end.children?.map((shard) => shard.index),
    [1, 2],
  );
  assert.equal(end.millisBehindLatest, 0);
});

test('a merge joins two neighbours, the second one as adjacent parent', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(3, startMs);
  await plane.resharding.merge(stream.id, 1, 0);
  const after = at(plane, stream);
  assert.deepEqual(
    after.openShards.map((shard) => [shard.index, shard.parents]),
    [
      [3, [1, 0]],
      [2, []],
    ],
  );
  assert.equal(after.openShards[0]?.hashStart, 0n);
  assert.equal(after.openShards[0]?.hashEnd, stream.shards.get(1)?.hashEnd);
});

test('what AWS refuses is refused and changes nothing', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(3, startMs);
  const { split, merge, updateCount } = {
    split: (index: number, key: bigint) => plane.resharding.split(stream.id, index, key),
    merge: (first: number, second: number) => plane.resharding.merge(stream.id, first, second),
    updateCount: (count: number) => plane.resharding.updateCount(stream.id, count),
  };
  const { hashEnd } = stream.openShards[0] ?? { hashEnd: 0n };
  await assert.rejects(
    split(0, 1n),
    failsWith('InvalidArgument', /greater than one plus the shard's StartingHashKey 0 /),
  );
  await assert.rejects(split(0, hashEnd), failsWith('InvalidArgument', /^NewStartingHashKey/));
  await assert.rejects(split(9, half), failsWith('ShardNotFound'));
  await assert.rejects(
    merge(0, 2),
    failsWith('InvalidArgument', /are not an adjacent pair of shards eligible for merging$/),
  );
  await assert.rejects(merge(0, 0), failsWith('InvalidArgument', /are not an adjacent pair/));
  await assert.rejects(updateCount(7), failsWith('LimitExceeded'));
  await assert.rejects(updateCount(1), failsWith('LimitExceeded'));
  assert.equal(at(plane, stream), stream);
  await split(0, 2n);
  await assert.rejects(split(0, 2n), failsWith('InvalidArgument', /has already been merged or split/));
  const onDemand = plane.directory.create(4, startMs, { mode: 'on-demand' });
  await assert.rejects(plane.resharding.split(onDemand.id, 0, 5n), failsWith('InvalidArgument', /provisioned/));
  plane.directory.set({ ...at(plane, stream), status: 'updating' });
  await assert.rejects(merge(1, 2), failsWith('StreamInUse'));
});

test('a stream is scaled at most ten times a day', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  for (let call = 0; call < 10; call++) await plane.resharding.updateCount(stream.id, call % 2 === 0 ? 2 : 1);
  await assert.rejects(plane.resharding.updateCount(stream.id, 2), failsWith('DailyChangesExceeded'));
  plane.clock.advance(24 * 60 * 60 * 1000);
  assert.equal(await plane.resharding.updateCount(stream.id, 2), 1);
});

test('a new count ends in even ranges, and every key is found through parents and children', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(5, startMs);
  for (const target of [8, 6, 3, 5]) {
    const before = at(plane, stream).openShards.length;
    assert.equal(await plane.resharding.updateCount(stream.id, target), before);
    const after = at(plane, stream);
    assert.deepEqual(
      after.openShards.map((shard) => ({ start: shard.hashStart, end: shard.hashEnd })),
      uniformRanges(target),
    );
    for (const shard of after.shards.values()) {
      for (const parent of shard.parents) assert.ok(parent < shard.index, 'parents come first');
      if (shard.closed !== undefined) {
        assert.ok(
          [...after.shards.values()].some((child) => child.parents.includes(shard.index)),
          'closed has children',
        );
      }
    }
  }
});

test('rounds of splits and merges lead from any ranges to even ones', () => {
  const cuts = fc.uniqueArray(fc.bigInt({ min: 1n, max: hashKeyMax }), { maxLength: 30 });
  fc.assert(
    fc.property(cuts, fc.integer({ min: 1, max: 40 }), (starts, target) => {
      const sorted = [0n, ...starts.toSorted((a, b) => (a < b ? -1 : 1))];
      let shards: readonly RangedShard[] = sorted.map((hashStart, index) => ({
        hashStart,
        hashEnd: (sorted[index + 1] ?? hashKeyMax + 1n) - 1n,
      }));
      const targets = uniformRanges(target);
      for (const round of [splitRound, mergeRound]) {
        for (let next = round(shards, targets), rounds = 0; next !== undefined; next = round(shards, targets)) {
          assert.ok(++rounds <= 6);
          checkRound(shards, next);
          shards = next;
        }
      }
      assert.deepEqual(
        shards.map((shard) => ({ start: shard.hashStart, end: shard.hashEnd })),
        targets,
      );
    }),
  );
});

function checkRound(before: readonly RangedShard[], after: readonly PlannedShard[]): void {
  let expectedStart = 0n;
  for (const shard of after) {
    assert.equal(shard.hashStart, expectedStart);
    expectedStart = shard.hashEnd + 1n;
    const parents = shard.parents.map((position) => before[position]);
    assert.ok(parents.length <= 2 && parents.every((parent) => parent !== undefined));
    assert.ok(
      parents.every((parent) => parent && parent.hashStart <= shard.hashEnd && parent.hashEnd >= shard.hashStart),
    );
    if (shard.kept) assert.deepEqual(parents, [{ ...parents[0], hashStart: shard.hashStart, hashEnd: shard.hashEnd }]);
  }
  assert.equal(expectedStart, hashKeyMax + 1n);
}

test('the shard of a key is the one whose range holds its hash', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.string(), (count, key) => {
      const plane = makeDataPlane();
      const map = shardMapOf(plane.directory.create(count, startMs).openShards);
      const hash = hashOfPartitionKey(key);
      const shard = map.find(hash);
      assert.ok(hashKeyOf(shard.hashStart) <= hash && hash <= hashKeyOf(shard.hashEnd));
    }),
  );
});

/** A log whose appends wait until they are let go, so that a reshard meets puts under way. */
class HeldLog {
  readonly log: Log;
  #held: (() => void)[] = [];
  holding = false;

  constructor(log: Log) {
    this.log = new Proxy(log, {
      get: (target, name) => {
        if (name === 'append') return (group: readonly Append[]) => this.#append(target, group);
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  }

  async #append(log: Log, group: readonly Append[]): Promise<readonly Appended[]> {
    if (this.holding) await new Promise<void>((resolve) => this.#held.push(resolve));
    return log.append(group);
  }

  release(): void {
    this.holding = false;
    for (const resolve of this.#held.splice(0)) resolve();
  }
}

test('puts under way when a shard is split end in the parent, those that come meanwhile in a child', async () => {
  const held: HeldLog[] = [];
  const plane = makeDataPlane({
    wrapLog: (log) => {
      const wrapped = new HeldLog(log);
      held.push(wrapped);
      return wrapped.log;
    },
  });
  const [log] = held;
  assert.ok(log);
  const stream = plane.directory.create(1, startMs);
  log.holding = true;
  const underWay = plane.producer.put(stream, { data: Buffer.from('1'), partitionKey: 'a' });
  const split = plane.resharding.split(stream.id, 0, half);
  await Promise.resolve();
  const later = plane.producer.put(stream, { data: Buffer.from('2'), partitionKey: 'a' });
  log.release();
  const results = await Promise.all([underWay, later, split]);
  assert.deepEqual([results[0].shard.index, results[1].shard.index], [0, 1]);
});

test('STREAM-3: a writer the gate does not know of loses to the fence and is sent to the child', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  const [parent] = stream.openShards;
  assert.ok(parent);
  await plane.resharding.split(stream.id, 0, half);
  await assert.rejects(
    plane.log.append([{ partition: parent.partition, count: 1, payload: Buffer.from('x'), epoch: 0 }]),
    { code: 'StaleEpoch' },
  );
  // A directory that still shows the parent: the put comes back and finds the children the second time.
  let asked = 0;
  const stale = {
    byId: () => (asked++ === 0 ? stream : at(plane, stream)),
    change: () => Promise.reject(new Error('unused')),
    watch: () => () => {},
  };
  const { Producer } = await import('./producer.ts');
  const producer = new Producer({ ...plane, directory: stale });
  const put = await producer.put(stream, { data: Buffer.from('x'), partitionKey: 'a' });
  assert.equal(put.shard.index, 1);
});

test('STREAM-4: a reshard the log refuses leaves everything as it was, and puts go on', async () => {
  let refuse = false;
  const plane = makeDataPlane({
    wrapLog: (log) =>
      new Proxy(log, {
        get: (target, name) => {
          if (name === 'append' && refuse) return () => Promise.reject(new Error('no room'));
          const value: unknown = Reflect.get(target, name);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      }),
  });
  const stream = plane.directory.create(1, startMs);
  refuse = true;
  await assert.rejects(plane.resharding.split(stream.id, 0, half), /no room/);
  refuse = false;
  assert.equal(at(plane, stream), stream);
  const put = await plane.producer.put(stream, { data: Buffer.from('x'), partitionKey: 'a' });
  assert.equal(put.shard.index, 0);
  // Two that come together and are both refused do not stand in each other's way either.
  refuse = true;
  const both = await Promise.allSettled([1, 2].map(async () => plane.resharding.split(stream.id, 0, half)));
  assert.deepEqual(
    both.map((result) => result.status === 'rejected' && String(result.reason)),
    ['Error: no room', 'Error: no room'],
  );
  refuse = false;
  await plane.resharding.split(stream.id, 0, half);
  const after = await plane.producer.put(stream, { data: Buffer.from('y'), partitionKey: 'a' });
  assert.equal(after.shard.index, 1);
});
