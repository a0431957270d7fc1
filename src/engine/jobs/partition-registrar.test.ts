/** Invariant LAKE-4, as far as deliveries go. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definition, openTestCatalog, own } from '../catalog/catalog.fixture.ts';
import type { TestCatalog } from '../catalog/catalog.fixture.ts';
import type { SinkObject } from '../delivery/object-sink.ts';
import { PartitionRegistrar, registerParameter, RegisteringSink } from './partition-registrar.ts';

const orders = { ...own, database: 'sales', table: 'orders' };
const name = {
  catalogId: own.account,
  region: own.region,
  databaseName: 'Sales',
  tableName: 'Orders',
  versionId: 'LATEST',
};
const asks = { [registerParameter]: 'true' };

async function openAsking(parameters: Readonly<Record<string, string>> = asks): Promise<TestCatalog> {
  const test = await openTestCatalog();
  await test.catalog.databases.create(orders, { settings: {}, tags: {} });
  await test.catalog.tables.create(orders, definition({ parameters }));
  return test;
}

async function known({ catalog }: TestCatalog): Promise<(readonly [values: string, location: string | undefined])[]> {
  const { partitions } = await catalog.partitions.list(await catalog.tables.get(orders), { limit: 100 });
  return partitions.map(({ values, definition: { storage } }) => [values.join(), storage?.location]);
}

test('a partition is made known once for all objects in it', async () => {
  await using test = await openAsking();
  const registrar = new PartitionRegistrar(test.catalog);
  for (const key of ['a/year=2026/kind=x/1.parquet', 'a/year=2026/kind=x/2.parquet', 'a/KIND=y%20z/year=2025/deep/3'])
    await registrar.delivered(name, { bucket: 'lake', key });
  assert.deepEqual(await known(test), [
    ['2025,y z', 's3://lake/a/KIND=y%20z/year=2025/'],
    ['2026,x', 's3://lake/a/year=2026/kind=x/'],
  ]);
});

test('objects outside of the table, or that name no values, belong to no partition', async () => {
  await using test = await openAsking();
  const registrar = new PartitionRegistrar(test.catalog);
  for (const key of ['b/year=1/kind=x/1', 'a/year=1/1', 'a/1', 'a/year=/kind=x/1', 'a/2026/x/1', 'year=1/kind=x/1'])
    await registrar.delivered(name, { bucket: 'lake', key });
  await registrar.delivered(name, { bucket: 'other', key: 'a/year=1/kind=x/1' });
  assert.deepEqual(await known(test), []);
});

test('a table that does not ask, or is not there, is left alone', async () => {
  await using test = await openAsking({ [registerParameter]: 'false' });
  const registrar = new PartitionRegistrar(test.catalog);
  const object = { bucket: 'lake', key: 'a/year=1/kind=x/1' };
  await registrar.delivered(name, object);
  await registrar.delivered({ ...name, tableName: 'nothing' }, object);
  await registrar.delivered({ ...name, databaseName: 'nothing' }, object);
  assert.deepEqual(await known(test), []);
});

test('an object counts as delivered once its partition is known', async () => {
  await using test = await openAsking();
  const put: string[] = [];
  const target = { put: async ({ key }: SinkObject) => void put.push(key) };
  const sink = new RegisteringSink(target, new PartitionRegistrar(test.catalog), () => name);
  await sink.put({ bucket: 'lake', key: 'a/year=1/kind=x/1', contentType: '', body: async function* () {} });
  assert.deepEqual([put, (await known(test)).length], [['a/year=1/kind=x/1'], 1]);
  await new RegisteringSink(target, new PartitionRegistrar(test.catalog), () => undefined).put({
    ...{ bucket: 'lake', key: 'a/year=2/kind=x/1', contentType: '' },
    body: async function* () {},
  });
  assert.deepEqual([put.length, (await known(test)).length], [2, 1]);
});
