import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  deliveryName,
  deliverySpec,
  newCatalogWorld,
  openDeliveryCatalog,
} from '../engine/delivery/catalog.fixture.ts';
import { resetDeliveryStreams } from './reset-delivery.ts';

test('delivery streams of every account go, also those that are being created', async () => {
  const world = await newCatalogWorld();
  await using catalog = await openDeliveryCatalog(world, 500);
  await catalog.create(deliveryName('orders'), deliverySpec());
  await catalog.create({ ...deliveryName('orders'), account: '111111111111', region: 'eu-west-1' }, deliverySpec());
  assert.equal(await resetDeliveryStreams(catalog), 2);
  world.clock.advance(500);
  await catalog.idle();
  assert.deepEqual(catalog.list(), []);
});

test('one that somebody else deletes meanwhile is no fault', async () => {
  const world = await newCatalogWorld();
  await using catalog = await openDeliveryCatalog(world);
  const name = deliveryName('orders');
  await catalog.create(name, deliverySpec());
  const [count] = await Promise.all([
    resetDeliveryStreams(catalog),
    catalog.delete(name, () => undefined).catch(() => undefined),
  ]);
  assert.ok(count <= 1);
  assert.deepEqual(catalog.list(), []);
});
