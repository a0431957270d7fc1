import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definition, openTestCatalog, own } from '../catalog/catalog.fixture.ts';
import { CatalogSchemas } from './catalog-schemas.ts';

test('a schema is the columns of a table, as its newest version or an older one has them', async () => {
  await using test = await openTestCatalog();
  const { databases, tables } = test.catalog;
  const orders = { ...own, database: 'sales', table: 'orders' };
  const columns = (...names: string[]) => ({ columns: names.map((name) => ({ name, type: 'int' })), settings: {} });
  await databases.create(orders, { settings: {}, tags: {} });
  await tables.create(orders, definition({ storage: columns('a') }));
  await tables.update(orders, { definition: definition({ storage: columns('a', 'b') }) });
  await tables.create({ ...orders, table: 'bare' }, { settings: {}, createdBy: '' });

  const schemas = new CatalogSchemas(test.catalog);
  const find = (versionId: string, tableName = 'Orders', databaseName = 'sales') =>
    schemas.find({ catalogId: own.account, region: own.region, databaseName, tableName, versionId });
  const a = { name: 'a', type: 'int' };
  assert.deepEqual(await find('LATEST'), { columns: [a, { name: 'b', type: 'int' }], versionId: '1' });
  assert.deepEqual(await find('0'), { columns: [a], versionId: '0' });
  assert.deepEqual(await find('LATEST', 'bare'), { columns: [], versionId: '0' });
  for (const missing of [find('2'), find('x'), find('LATEST', 'x'), find('0', 'x'), find('LATEST', 'orders', 'x')])
    assert.equal(await missing, undefined);
});
