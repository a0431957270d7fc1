import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PartitionId } from '../log/log.ts';
import {
  deliveryName,
  deliverySpec,
  destination,
  newCatalogWorld,
  openDeliveryCatalog,
  place,
  startMs,
  type CatalogWorld,
} from './catalog.fixture.ts';
import { partitionsOf } from './catalog-load.ts';
import type { DeliveryStreamEvent } from './catalog.ts';
import { DeliveryError, type DeliveryErrorDetail } from './delivery-error.ts';
import type { DeliveryStream } from './delivery-stream.ts';
import { deliveryPartitionFirst, deliveryPartitionLast } from './partitions.ts';

const scope = { account: '000000000000', region: 'us-east-1' };
const dataStream = {
  kind: 'stream',
  streamArn: 'arn',
  stream: { ...scope, name: 'events' },
  roleArn: 'role',
} as const;

function refusal(code: DeliveryErrorDetail['code']): (error: unknown) => boolean {
  return (error) => error instanceof DeliveryError && error.detail.code === code;
}

async function fill({ log }: CatalogWorld, stream: DeliveryStream): Promise<void> {
  await log.append(
    partitionsOf(stream).map((partition) => ({ partition, count: 1, payload: Buffer.from('a record') })),
  );
}

async function filled({ log }: CatalogWorld): Promise<readonly PartitionId[]> {
  const all = await log.partitions();
  return all.filter((partition) => partition >= deliveryPartitionFirst && partition <= deliveryPartitionLast);
}

test('a delivery stream made is found, listed and has partitions of its own', async () => {
  const world = await newCatalogWorld();
  await using catalog = await openDeliveryCatalog(world);
  const stream = await catalog.create(deliveryName('orders'), deliverySpec({ tags: { team: 'a' } }));
  assert.equal(catalog.find(deliveryName('orders')), stream);
  assert.equal(catalog.byId(stream.id), stream);
  assert.deepEqual(
    { status: stream.status, version: stream.version, createdAtMs: stream.createdAtMs, tags: stream.tags },
    { status: 'ACTIVE', version: 1, createdAtMs: startMs, tags: { team: 'a' } },
  );
  const other = await catalog.create(deliveryName('clicks'), deliverySpec({ source: dataStream }));
  assert.deepEqual(other.source, { ...dataStream, startAtMs: startMs });
  const partitions = [...partitionsOf(stream), ...partitionsOf(other)];
  assert.equal(new Set(partitions).size, 3);
  assert.ok(partitions.every((partition) => partition >= deliveryPartitionFirst && partition <= deliveryPartitionLast));
  assert.deepEqual(
    catalog.list(scope).map(({ name }) => name),
    ['clicks', 'orders'],
  );
  assert.deepEqual(catalog.list({ ...scope, region: 'eu-west-1' }), []);
  assert.equal(catalog.list().length, 2);
});

test('of two that make the same name at once, one is told that it exists; making what it is to be may refuse', async () => {
  const world = await newCatalogWorld();
  await using catalog = await openDeliveryCatalog(world);
  const make = () => catalog.create(deliveryName('orders'), deliverySpec());
  const [first, second] = await Promise.allSettled([make(), make()]);
  assert.equal(first.status, 'fulfilled');
  assert.ok(second.status === 'rejected' && refusal('DeliveryStreamExists')(second.reason));
  const refused = catalog.create(deliveryName('clicks'), async () => {
    throw new Error('too many');
  });
  await assert.rejects(refused, /too many/);
  assert.equal(catalog.find(deliveryName('clicks')), undefined);
});

test('FIREHOSE-1: everything is there again after a restart', async () => {
  const world = await newCatalogWorld();
  const before = await openDeliveryCatalog(world);
  await before.create(deliveryName('a'), deliverySpec({ tags: Object.fromEntries([['__proto__', 'a']]) }));
  const encryption = {
    keyType: 'AWS_OWNED_CMK' as const,
    keyArn: undefined,
    masterKeyId: 'alias/aws/firehose',
    dataKeyId: '7',
  };
  await before.create(deliveryName('b'), deliverySpec({ encryption }));
  await before.change(deliveryName('b'), () => ({
    version: 2,
    destination: { ...destination, prefix: 'raw/', backup: { mode: 'Enabled', place } },
  }));
  await before[Symbol.asyncDispose]();
  await using after = await openDeliveryCatalog(world);
  assert.deepEqual(after.list(), before.list());
  assert.deepEqual(world.reports, []);
  const next = await after.create(deliveryName('c'), deliverySpec());
  const taken = before.list().flatMap(partitionsOf);
  assert.ok(partitionsOf(next).every((partition) => !taken.includes(partition)));
  assert.ok(before.list().every(({ id }) => id !== next.id));
});

test('FIREHOSE-2: one deleted is gone with its partitions, and its name made again shares nothing with it', async () => {
  const world = await newCatalogWorld();
  await using catalog = await openDeliveryCatalog(world);
  const first = await catalog.create(deliveryName('orders'), deliverySpec());
  await fill(world, first);
  assert.equal((await filled(world)).length, 2);
  await catalog.delete(deliveryName('orders'), () => undefined);
  await catalog.idle();
  assert.throws(() => catalog.get(deliveryName('orders')), refusal('DeliveryStreamNotFound'));
  assert.equal(catalog.byId(first.id), undefined);
  assert.deepEqual(await filled(world), []);
  assert.deepEqual(await world.meta.list('delivery-stream/'), []);
  const second = await catalog.create(deliveryName('orders'), deliverySpec());
  assert.ok(second.id > first.id);
  assert.ok(partitionsOf(second).every((partition) => !partitionsOf(first).includes(partition)));
});

test('FIREHOSE-2: what is appended to one that goes meanwhile goes as well', async () => {
  const world = await newCatalogWorld();
  await using catalog = await openDeliveryCatalog(world);
  const stream = await catalog.create(deliveryName('orders'), deliverySpec());
  await fill(world, stream);
  catalog.dropLate(stream);
  await catalog.idle();
  assert.equal((await filled(world)).length, 2, 'of one that is there nothing goes');
  await catalog.delete(deliveryName('orders'), () => undefined);
  await catalog.idle();
  await fill(world, stream);
  catalog.dropLate(stream);
  await catalog.idle();
  assert.deepEqual(await filled(world), []);
});

test('FIREHOSE-2: what a crash leaves of one that is gone is dropped at start', async () => {
  const world = await newCatalogWorld();
  const before = await openDeliveryCatalog(world);
  const gone = await before.create(deliveryName('gone'), deliverySpec());
  const kept = await before.create(deliveryName('kept'), deliverySpec());
  await fill(world, gone);
  await fill(world, kept);
  await before[Symbol.asyncDispose]();
  await world.meta.transact([
    { key: 'delivery-stream/000000000000/us-east-1/gone', value: undefined, expected: 'any' },
  ]);
  await using after = await openDeliveryCatalog(world);
  await after.idle();
  assert.deepEqual(await filled(world), partitionsOf(kept));
  assert.deepEqual(world.reports, [{ kind: 'orphansDropped', detail: { partitionCount: 2 } }]);
});

test('with a delay it is CREATING, then ACTIVE, then DELETING, then gone, also over a restart', async () => {
  const world = await newCatalogWorld();
  const before = await openDeliveryCatalog(world, 500);
  const created = await before.create(deliveryName('orders'), deliverySpec({ source: dataStream }));
  assert.equal(created.status, 'CREATING');
  assert.deepEqual(created.source, { ...dataStream, startAtMs: startMs + 500 });
  world.clock.advance(499);
  await before.idle();
  assert.equal(before.get(deliveryName('orders')).status, 'CREATING');
  await before[Symbol.asyncDispose]();
  await using after = await openDeliveryCatalog(world, 500);
  world.clock.advance(1);
  await after.idle();
  const active = after.get(deliveryName('orders'));
  assert.deepEqual([active.status, active.settlesAtMs], ['ACTIVE', undefined]);
  await after.delete(deliveryName('orders'), () => undefined);
  assert.equal(after.get(deliveryName('orders')).status, 'DELETING');
  world.clock.advance(500);
  await after.idle();
  assert.equal(after.find(deliveryName('orders')), undefined);
});

test('encryption passes through ENABLING and DISABLING, at once where there is no delay', async () => {
  const encryption = { keyType: 'AWS_OWNED_CMK', keyArn: undefined, masterKeyId: 'm', dataKeyId: '7' } as const;
  for (const transitionMs of [0, 500]) {
    const world = await newCatalogWorld();
    await using catalog = await openDeliveryCatalog(world, transitionMs);
    const name = deliveryName('orders');
    const status = () => catalog.get(name).encryption?.status;
    await catalog.create(name, deliverySpec({ encryption }));
    assert.equal(status(), transitionMs === 0 ? 'ENABLED' : 'ENABLING');
    world.clock.advance(transitionMs);
    await catalog.idle();
    assert.equal(status(), 'ENABLED');
    await catalog.change(name, () => ({ encryption: { ...encryption, status: 'DISABLING' } }));
    assert.equal(catalog.get(name).status, 'ACTIVE');
    assert.equal(status(), transitionMs === 0 ? undefined : 'DISABLING');
    world.clock.advance(transitionMs);
    await catalog.idle();
    assert.equal(catalog.get(name).encryption, undefined);
  }
});

test('FIREHOSE-1: changes decide one after the other, each on what the last one left; one that throws changes nothing', async () => {
  const world = await newCatalogWorld();
  await using catalog = await openDeliveryCatalog(world);
  const name = deliveryName('orders');
  await catalog.create(name, deliverySpec());
  await Promise.all(
    Array.from({ length: 20 }, () =>
      catalog.change(name, async ({ version }) => {
        await Promise.resolve();
        return { version: version + 1 };
      }),
    ),
  );
  assert.equal(catalog.get(name).version, 21);
  const failing = catalog.change(name, () => {
    throw new Error('no');
  });
  await assert.rejects(failing, /no/);
  assert.equal(catalog.get(name).version, 21);
  assert.equal(await catalog.change(name, () => undefined), catalog.get(name));
});

test('what is attached goes in the step that removes its delivery stream', async () => {
  const world = await newCatalogWorld();
  await using catalog = await openDeliveryCatalog(world);
  const heard: string[] = [];
  catalog.attach({
    removal: async ({ id }) => [{ key: `probe/${id}`, value: undefined, expected: 'any' }],
    removed: ({ id }) => heard.push(`removed ${id}`),
  });
  const { id } = await catalog.create(deliveryName('orders'), deliverySpec());
  await world.meta.transact([{ key: `probe/${id}`, value: 1, expected: 'absent' }]);
  await catalog.delete(deliveryName('orders'), () => undefined);
  assert.equal(await world.meta.get(`probe/${id}`), undefined);
  assert.deepEqual(heard, [`removed ${id}`]);
});

test('watchers hear of each change in order; one that throws is reported and harms nobody', async () => {
  const world = await newCatalogWorld();
  await using catalog = await openDeliveryCatalog(world);
  const heard: DeliveryStreamEvent['kind'][] = [];
  catalog.watch(() => {
    throw new Error('bad listener');
  });
  const cancel = catalog.watch(({ kind, stream }) => {
    heard.push(kind);
    assert.equal(catalog.find(stream), kind === 'deleted' ? undefined : stream);
  });
  await catalog.create(deliveryName('orders'), deliverySpec());
  await catalog.change(deliveryName('orders'), () => ({ version: 2 }));
  await catalog.delete(deliveryName('orders'), () => undefined);
  cancel();
  await catalog.create(deliveryName('orders'), deliverySpec());
  assert.deepEqual(heard, ['created', 'changed', 'deleted']);
  assert.deepEqual(
    world.reports.map(({ kind }) => kind),
    ['listenerFailed', 'listenerFailed', 'listenerFailed', 'listenerFailed'],
  );
});

test('a drop that fails is reported and the deletion stands', async () => {
  const world = await newCatalogWorld();
  const failing = Object.assign(Object.create(world.log) as typeof world.log, {
    drop: () => Promise.reject(new Error('disk')),
    partitions: () => world.log.partitions(),
  });
  await using catalog = await openDeliveryCatalog({ ...world, log: failing });
  await catalog.create(deliveryName('orders'), deliverySpec());
  await catalog.delete(deliveryName('orders'), () => undefined);
  await catalog.idle();
  assert.deepEqual(
    world.reports.map(({ kind }) => kind),
    ['dropFailed', 'dropFailed'],
  );
  assert.equal(catalog.find(deliveryName('orders')), undefined);
});

test('a check that throws keeps the delivery stream', async () => {
  const world = await newCatalogWorld();
  await using catalog = await openDeliveryCatalog(world);
  const stream = await catalog.create(deliveryName('orders'), deliverySpec());
  const refused = catalog.delete(deliveryName('orders'), () => {
    throw new Error('not now');
  });
  await assert.rejects(refused, /not now/);
  assert.equal(catalog.find(deliveryName('orders')), stream);
});
