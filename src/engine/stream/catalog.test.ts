import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Offset } from '../log/log.ts';
import { dayMs, named, newWorld, openCatalog, spec, startMs, type World } from './catalog-fixture.ts';
import type { Catalog, StreamEvent } from './catalog.ts';
import { shardPartitionFirst } from './catalog-load.ts';
import { changeRetention } from './change-retention.ts';
import { StreamError, type StreamErrorDetail } from './errors.ts';
import { hashKeyMax } from './hash-key.ts';
import { required } from '../../base/assert.ts';
import type { Stream } from './stream.ts';
import { visibleShards } from './visible-shards.ts';

function refusal(code: StreamErrorDetail['code']): (error: unknown) => boolean {
  return (error) => error instanceof StreamError && error.detail.code === code;
}

async function append(world: World, stream: Stream, index: number): Promise<void> {
  const { partition } = required(stream.shards.get(index), 'the shard is there');
  await world.log.append([{ partition, count: 1, payload: Buffer.from('x') }]);
}

/** Closes shard 0 and opens two in its place, as a split does. */
async function split(catalog: Catalog, world: World, name: string): Promise<Stream> {
  return await catalog.change(named(name), async (stream, make) => {
    const parent = required(stream.shards.get(0), 'shard 0 is there');
    const middle = (parent.hashStart + parent.hashEnd) / 2n;
    const createdAtMs = world.clock.nowMs();
    const children = await make.shards([
      { hashStart: parent.hashStart, hashEnd: middle, parents: [0], createdAtMs },
      { hashStart: middle + 1n, hashEnd: parent.hashEnd, parents: [0], createdAtMs },
    ]);
    const closed = { ...parent, closed: { endOffset: 0 as Offset, atMs: createdAtMs } };
    return { updating: true, putShards: [closed, ...children] };
  });
}

test('a stream made is found, listed and covers the hash space', async () => {
  const world = await newWorld();
  await using catalog = await openCatalog(world);
  const stream = await catalog.create(named('orders'), spec(3));
  assert.equal(catalog.find(named('orders')), stream);
  assert.equal(catalog.byId(stream.id), stream);
  assert.equal(stream.status, 'active');
  assert.equal(stream.createdAtMs, startMs);
  assert.equal(stream.nextShardIndex, 3);
  assert.deepEqual(
    stream.openShards.map(({ index, partition }) => ({ index, partition: partition - shardPartitionFirst })),
    [0, 1, 2].map((index) => ({ index, partition: index })),
  );
  assert.equal(stream.openShards[0]?.hashStart, 0n);
  assert.equal(stream.openShards[2]?.hashEnd, hashKeyMax);
  assert.deepEqual(catalog.list({ account: '000000000000', region: 'us-east-1' }), [stream]);
  assert.deepEqual(catalog.list({ account: '000000000000', region: 'eu-west-1' }), []);
  assert.deepEqual(catalog.list({ account: '111111111111', region: 'us-east-1' }), []);
});

test('lists are in byte order and start after the name given, there or not', async () => {
  const world = await newWorld();
  await using catalog = await openCatalog(world);
  for (const name of ['b', 'a', 'B', 'a-1', 'a.1', 'c']) await catalog.create(named(name), spec());
  const scope = { account: '000000000000', region: 'us-east-1' };
  const names = (options: { after?: string; limit?: number }): string[] =>
    catalog.list(scope, options).map(({ name }) => name);
  assert.deepEqual(names({}), ['B', 'a', 'a-1', 'a.1', 'b', 'c']);
  assert.deepEqual(names({ after: 'a-1' }), ['a.1', 'b', 'c']);
  assert.deepEqual(names({ after: 'aa', limit: 1 }), ['b']);
  await catalog.delete(named('a-1'), () => undefined);
  assert.deepEqual(names({ after: 'a', limit: 2 }), ['a.1', 'b']);
});

test('of two that make the same name at once, one is told that it exists', async () => {
  const world = await newWorld();
  await using catalog = await openCatalog(world);
  const outcomes = await Promise.allSettled([
    catalog.create(named('orders'), spec()),
    catalog.create(named('orders'), spec()),
  ]);
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['fulfilled', 'rejected'],
  );
  await assert.rejects(catalog.create(named('orders'), spec()), refusal('StreamExists'));
});

test('CATALOG-1: everything is there again after a restart', async () => {
  const world = await newWorld();
  const before = await openCatalog(world);
  await before.create(named('a'), spec(2, { encryption: { masterKeyId: 'alias/a', dataKeyId: '1' } }));
  await before.create(named('b'), spec(1, { mode: 'on-demand', shardMetrics: new Set(['IncomingBytes']) }));
  await split(before, world, 'b');
  await before[Symbol.asyncDispose]();
  await using after = await openCatalog(world);
  assert.deepEqual(Array.from(after.all()), Array.from(before.all()));
  const next = await after.create(named('c'), spec());
  const partitions = Array.from(after.all(), ({ shards }) => Array.from(shards.values(), (s) => s.partition)).flat();
  assert.equal(new Set(partitions).size, partitions.length, 'no partition is given twice');
  assert.ok(Array.from(before.all()).every(({ id }) => id !== next.id));
});

test('CATALOG-3: a deleted stream is gone with its partitions, and its name made again shares nothing with it', async () => {
  const world = await newWorld();
  await using catalog = await openCatalog(world);
  const first = await catalog.create(named('orders'), spec(2));
  await append(world, first, 0);
  await append(world, first, 1);
  await catalog.delete(named('orders'), () => undefined);
  await catalog.idle();
  assert.equal(catalog.find(named('orders')), undefined);
  assert.throws(() => catalog.get(named('orders')), refusal('StreamNotFound'));
  assert.deepEqual(
    (await world.log.partitions()).filter((partition) => partition >= shardPartitionFirst),
    [],
  );
  assert.deepEqual(await world.meta.list('stream/'), []);
  assert.deepEqual(await world.meta.list('shard/'), []);
  const second = await catalog.create(named('orders'), spec(2));
  assert.notEqual(second.id, first.id);
  assert.ok(
    Array.from(second.shards.values()).every(({ partition }) => partition > (first.shards.get(1)?.partition ?? 0)),
  );
  await assert.rejects(
    catalog.change(first.id, async () => undefined),
    refusal('StreamGone'),
  );
});

test('a check that throws keeps the stream', async () => {
  const world = await newWorld();
  await using catalog = await openCatalog(world);
  const stream = await catalog.create(named('orders'), spec());
  await assert.rejects(
    catalog.delete(named('orders'), () => {
      throw new Error('not now');
    }),
    /not now/,
  );
  assert.equal(catalog.find(named('orders')), stream);
});

test('with a delay a stream is CREATING, then ACTIVE, then DELETING, then gone, also over a restart', async () => {
  const world = await newWorld();
  const before = await openCatalog(world, 500);
  assert.equal((await before.create(named('orders'), spec())).status, 'creating');
  world.clock.advance(499);
  await before.idle();
  assert.equal(before.get(named('orders')).status, 'creating');
  await before[Symbol.asyncDispose]();
  await using catalog = await openCatalog(world, 500);
  world.clock.advance(1);
  await catalog.idle();
  assert.equal(catalog.get(named('orders')).status, 'active');
  assert.equal(catalog.get(named('orders')).settlesAtMs, undefined);
  await catalog.delete(named('orders'), () => undefined);
  assert.equal(catalog.get(named('orders')).status, 'deleting');
  world.clock.advance(500);
  await catalog.idle();
  assert.equal(catalog.find(named('orders')), undefined);
});

test('CATALOG-2: a change is durable with its documents and records, or nothing of it is', async () => {
  const world = await newWorld();
  await using catalog = await openCatalog(world);
  const stream = await catalog.create(named('orders'), spec());
  const { partition } = required(stream.openShards[0], 'one shard');
  const record = { partition, count: 1, payload: Buffer.from('x') };
  const document = { key: 'probe/1', value: 1, expected: 'absent' as const };
  await assert.rejects(
    catalog.change(named('orders'), async () => ({
      set: { recordBytesMax: 5 },
      documents: [document],
      records: [{ ...record, expectedOffset: 7 as Offset }],
    })),
    { code: 'OffsetMismatch' },
  );
  assert.equal(catalog.get(named('orders')), stream);
  assert.equal(await world.meta.get('probe/1'), undefined);
  const seen: string[] = [];
  catalog.watch(({ kind }) => seen.push(kind));
  const changed = await catalog.change(named('orders'), async () => ({
    set: { recordBytesMax: 5 },
    documents: [document],
    records: [record],
    committed: ({ appended }) => seen.push(`committed at ${appended[0]?.baseOffset}`),
  }));
  assert.equal(changed.recordBytesMax, 5);
  assert.equal((await world.meta.get('probe/1'))?.value, 1);
  assert.deepEqual(seen, ['committed at 0', 'changed']);
});

test('CATALOG-2: changes of one stream decide one after the other, each on what the last one left', async () => {
  const world = await newWorld();
  await using catalog = await openCatalog(world);
  const { id } = await catalog.create(named('orders'), spec(1, { recordBytesMax: 1 }));
  await Promise.all(
    Array.from({ length: 20 }, () =>
      catalog.change(id, async ({ recordBytesMax }) => {
        await Promise.resolve();
        return { set: { recordBytesMax: recordBytesMax + 1 } };
      }),
    ),
  );
  assert.equal(catalog.get(named('orders')).recordBytesMax, 21);
});

test('watchers hear of each change in order; one that throws is reported and harms nobody', async () => {
  const world = await newWorld();
  await using catalog = await openCatalog(world);
  const heard: StreamEvent['kind'][] = [];
  catalog.watch(() => {
    throw new Error('bad listener');
  });
  const cancel = catalog.watch(({ kind, stream }) => {
    heard.push(kind);
    assert.equal(catalog.find(stream), kind === 'deleted' ? undefined : stream);
  });
  await catalog.create(named('orders'), spec());
  await catalog.change(named('orders'), async () => ({ set: { recordBytesMax: 5 } }));
  await catalog.delete(named('orders'), () => undefined);
  cancel();
  await catalog.create(named('orders'), spec());
  assert.deepEqual(heard, ['created', 'changed', 'deleted']);
  assert.deepEqual(
    world.reports.map(({ kind }) => kind),
    ['listenerFailed', 'listenerFailed', 'listenerFailed', 'listenerFailed'],
  );
});

test('a closed shard vanishes the moment its retention is over, and then its documents and partition', async () => {
  const world = await newWorld();
  await using catalog = await openCatalog(world);
  await append(world, await catalog.create(named('orders'), spec()), 0);
  const parent = (await split(catalog, world, 'orders')).shards.get(0);
  const shown = (): number[] => visibleShards(catalog.get(named('orders')), world.clock.nowMs()).map((s) => s.index);
  world.clock.advance(dayMs);
  await catalog.idle();
  assert.deepEqual(shown(), [0, 1, 2]);
  world.clock.advance(1);
  assert.deepEqual(shown(), [1, 2], 'before the documents are gone');
  await catalog.idle();
  const stream = catalog.get(named('orders'));
  assert.deepEqual(Array.from(stream.shards.keys()), [1, 2]);
  assert.equal(stream.nextShardIndex, 3, 'its index is not used again');
  assert.equal((await world.meta.list('shard/')).length, 2);
  assert.ok(!(await world.log.partitions()).includes(required(parent, 'it was there').partition));
});

test('CATALOG-5: a retention raised does not bring an expired shard back; one lowered hides it at once', async () => {
  const world = await newWorld();
  await using catalog = await openCatalog(world);
  await catalog.create(named('orders'), spec());
  await changeRetention(catalog, named('orders'), 48, 'increase');
  await split(catalog, world, 'orders');
  world.clock.advance(dayMs + 1);
  await catalog.idle();
  const shown = (): number[] => visibleShards(catalog.get(named('orders')), world.clock.nowMs()).map((s) => s.index);
  assert.deepEqual(shown(), [0, 1, 2]);
  await changeRetention(catalog, named('orders'), 24, 'decrease');
  assert.deepEqual(shown(), [1, 2]);
  await changeRetention(catalog, named('orders'), 72, 'increase');
  assert.deepEqual(shown(), [1, 2]);
  assert.equal(catalog.get(named('orders')).hiddenBeforeMs, startMs + 1);
  world.clock.advance(0);
  await catalog.idle();
  assert.deepEqual(Array.from(catalog.get(named('orders')).shards.keys()), [1, 2]);
});

test('CATALOG-6: partitions and shard documents that no stream names are cleared away at start', async () => {
  const world = await newWorld();
  const before = await openCatalog(world);
  const stream = await before.create(named('orders'), spec());
  await append(world, stream, 0);
  await before[Symbol.asyncDispose]();
  // What a crash between the steps of a deletion leaves: shards without a stream, partitions without a shard.
  const { partition } = required(stream.openShards[0], 'one shard');
  await world.meta.transact([{ key: 'stream/000000000000/us-east-1/orders', value: undefined, expected: 'any' }]);
  await using catalog = await openCatalog(world);
  await catalog.idle();
  assert.deepEqual(await world.meta.list('shard/'), []);
  assert.ok(!(await world.log.partitions()).includes(partition));
  assert.ok((await world.log.partitions()).length > 0, "the documents' own partition stays");
  assert.deepEqual(world.reports, [{ kind: 'orphansDropped', detail: { partitionCount: 1, shardCount: 1 } }]);
});

test('a drop that fails is reported and the deletion stands', async () => {
  const world = await newWorld();
  const failing = Object.assign(Object.create(world.log) as typeof world.log, {
    drop: () => Promise.reject(new Error('disk')),
    setRetention: () => undefined,
    partitions: () => world.log.partitions(),
  });
  await using catalog = await openCatalog({ ...world, log: failing });
  await catalog.create(named('orders'), spec());
  await catalog.delete(named('orders'), () => undefined);
  await catalog.idle();
  assert.deepEqual(
    world.reports.map(({ kind }) => kind),
    ['dropFailed'],
  );
  assert.equal(catalog.find(named('orders')), undefined);
});

test('ten thousand shards are one transaction', async () => {
  const world = await newWorld();
  await using catalog = await openCatalog(world);
  const stream = await catalog.create(named('wide'), spec(10_000));
  assert.equal(stream.openShards.length, 10_000);
  await catalog.delete(named('wide'), () => undefined);
  assert.deepEqual(await world.meta.list('shard/'), []);
});
