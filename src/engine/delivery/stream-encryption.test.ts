import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from '../meta/meta.ts';
import { deliveryName, deliverySpec, newCatalogWorld, openDeliveryCatalog } from './catalog.fixture.ts';
import { DeliveryError, type DeliveryErrorDetail } from './delivery-error.ts';
import { DataKeyDestruction, startEncryption, stopEncryption, type EncryptionParts } from './stream-encryption.ts';

const name = deliveryName('orders');
const owned = { keyType: 'AWS_OWNED_CMK', keyArn: undefined, masterKeyId: 'alias/aws/firehose' } as const;
const own = { keyType: 'CUSTOMER_MANAGED_CMK', keyArn: 'arn:key', masterKeyId: 'arn:key' } as const;

function refusal(code: DeliveryErrorDetail['code']): (error: unknown) => boolean {
  return (error) => error instanceof DeliveryError && error.detail.code === code;
}

async function open({ transitionMs = 0, changesPerDayMax = Infinity } = {}) {
  const world = await newCatalogWorld();
  const catalog = await openDeliveryCatalog(world, transitionMs);
  const removed: string[] = [];
  let last = 0;
  const keys = {
    create: async () => String((last += 1)),
    removal: async (id: string): Promise<Change[]> => [{ key: `data-key/${id}`, value: undefined, expected: 'any' }],
    remove: async (id: string) => void removed.push(id),
  };
  const destruction = new DataKeyDestruction(keys, world.events);
  catalog.attach(destruction);
  const parts: EncryptionParts = { catalog, keys, changesPerDayMax };
  return { world, catalog, parts, removed, destruction };
}

test('a master key named again gets the data key it had; all go with the delivery stream', async () => {
  const { catalog, parts, removed, destruction } = await open();
  await catalog.create(name, deliverySpec());
  await startEncryption(parts, name, owned);
  assert.deepEqual(catalog.get(name).encryption, { ...owned, dataKeyId: '1', status: 'ENABLED' });
  await startEncryption(parts, name, own);
  assert.equal(catalog.get(name).encryption?.dataKeyId, '2');
  await startEncryption(parts, name, own);
  await stopEncryption(parts, name);
  assert.equal(catalog.get(name).encryption, undefined);
  await stopEncryption(parts, name);
  await startEncryption(parts, name, owned);
  assert.equal(catalog.get(name).encryption?.dataKeyId, '1');
  assert.equal(catalog.get(name).dataKeys.length, 2);
  await catalog.delete(name, () => undefined);
  await destruction[Symbol.asyncDispose]();
  assert.deepEqual(removed, ['1', '2']);
});

test('nothing is changed while a change is under way, nor where a data stream feeds it', async () => {
  const { world, catalog, parts } = await open({ transitionMs: 500 });
  await catalog.create(name, deliverySpec());
  await assert.rejects(startEncryption(parts, name, owned), refusal('DeliveryStreamInUse'));
  world.clock.advance(500);
  await catalog.idle();
  await startEncryption(parts, name, owned);
  await assert.rejects(startEncryption(parts, name, own), refusal('EncryptionInProgress'));
  await assert.rejects(stopEncryption(parts, name), refusal('EncryptionInProgress'));
  world.clock.advance(500);
  await catalog.idle();
  await stopEncryption(parts, name);
  const fed = deliveryName('fed');
  const stream = { account: 'a', region: 'b', name: 'c' };
  await catalog.create(fed, deliverySpec({ source: { kind: 'stream', streamArn: 's', stream, roleArn: 'r' } }));
  await assert.rejects(startEncryption(parts, fed, owned), refusal('NotDirectPut'));
  await assert.rejects(stopEncryption(parts, fed), refusal('NotDirectPut'));
});

test('starts and stops of 24 hours are counted together', async () => {
  const { world, catalog, parts } = await open({ changesPerDayMax: 3 });
  await catalog.create(name, deliverySpec());
  await startEncryption(parts, name, owned);
  await stopEncryption(parts, name);
  await stopEncryption(parts, name);
  await assert.rejects(startEncryption(parts, name, owned), refusal('EncryptionChangesExceeded'));
  world.clock.advance(24 * 3_600_000);
  await startEncryption(parts, name, owned);
});
