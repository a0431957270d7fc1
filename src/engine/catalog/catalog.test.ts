/** Invariants LAKE-1 to LAKE-4, case by case; catalog.fuzz.ts and crash.test.ts hold them over random changes and cuts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { MemoryLog } from '../log/memory/memory-log.ts';
import { definition, openTestCatalog, own, startMs } from './catalog.fixture.ts';
import type { DataCatalog } from './open-catalog.ts';
import { partitionFilter } from './filter/partition-filter.ts';
import { scanCountMax } from './limits.ts';

const sales = { ...own, database: 'sales' };
const orders = { ...sales, table: 'orders' };

async function withOrders(catalog: DataCatalog): Promise<void> {
  await catalog.databases.create(sales, { settings: {}, tags: {} });
  await catalog.tables.create(orders, definition());
}

function partition(year: string, kind = 'a') {
  return { values: [year, kind], definition: { settings: {} } };
}

test('names are in lower case, and unique in their database, account and region', async () => {
  await using test = await openTestCatalog();
  const { databases, tables } = test.catalog;
  await databases.create({ ...own, database: 'Sales' }, { settings: { a: 1 }, tags: {} });
  assert.equal((await databases.get(sales)).database, 'sales');
  await assert.rejects(databases.create(sales, { settings: {}, tags: {} }), { code: 'DatabaseExists' });
  await databases.create({ ...sales, account: '111111111111' }, { settings: {}, tags: {} });
  await databases.create({ ...sales, region: 'eu-west-1' }, { settings: {}, tags: {} });
  await tables.create({ ...sales, table: 'ORDERS' }, definition());
  await assert.rejects(tables.create(orders, definition()), { code: 'TableExists' });
  await assert.rejects(tables.create({ ...orders, database: 'x' }, definition()), { code: 'DatabaseNotFound' });
  await assert.rejects(databases.create({ ...own, database: '\ud800' }, { settings: {}, tags: {} }), {
    code: 'InvalidName',
  });
});

test('a change of a table makes a version, unless the old one is not wanted', async () => {
  await using test = await openTestCatalog();
  const { tables, versions } = test.catalog;
  await withOrders(test.catalog);
  const settings = (number: number) => definition({ settings: { number } });
  await tables.update(orders, { definition: settings(1), versionId: 0 });
  await assert.rejects(tables.update(orders, { definition: settings(2), versionId: 0 }), { code: 'VersionStale' });
  await tables.update(orders, { definition: settings(2), skipsArchive: true });
  await tables.update(orders, { definition: settings(3) });
  const ids = async (): Promise<number[]> =>
    (await versions.list(orders, { limit: 100 })).map(({ versionId }) => versionId);
  assert.deepEqual(await ids(), [3, 2, 0]);
  assert.deepEqual(
    (await versions.list(orders, { limit: 2, after: 3 })).map(({ versionId }) => versionId),
    [2, 0],
  );
  assert.deepEqual((await versions.get(orders, 2)).definition.settings, { number: 2 });
  await assert.rejects(versions.get(orders, 1), { code: 'VersionNotFound' });
  await assert.rejects(versions.remove(orders, 3), { code: 'VersionCurrent' });
  await versions.remove(orders, 2);
  await assert.rejects(versions.remove(orders, 2), { code: 'VersionNotFound' });
  assert.deepEqual(await ids(), [3, 0]);
});

test('partitions are made together, and those that exist say so', async () => {
  await using test = await openTestCatalog();
  const { partitions } = test.catalog;
  await withOrders(test.catalog);
  const outcomes = await partitions.create(orders, [partition('2'), partition('1'), partition('2')]);
  assert.deepEqual(
    outcomes.map((outcome) => outcome?.code),
    [undefined, undefined, 'PartitionExists'],
  );
  const listed = await partitions.list(await test.catalog.tables.get(orders), { limit: 10 });
  assert.deepEqual(
    listed.partitions.map(({ values }) => values[0]),
    ['1', '2'],
  );
  const wrong = partitions.create(orders, [partition('3'), { values: ['4'], definition: { settings: {} } }]);
  await assert.rejects(wrong, { code: 'ValueCountMismatch' });
  await assert.rejects(partitions.get(orders, ['3', 'a']), { code: 'PartitionNotFound' });
  await partitions.update(orders, ['1', 'a'], { settings: { b: 1 } });
  assert.deepEqual((await partitions.get(orders, ['1', 'a'])).definition, { settings: { b: 1 } });
  await partitions.remove(orders, ['1', 'a']);
  await assert.rejects(partitions.remove(orders, ['1', 'a']), { code: 'PartitionNotFound' });
});

test('pages of partitions lead through all of them, and a filter that finds nothing ends its pages early', async () => {
  await using test = await openTestCatalog();
  const { partitions, tables } = test.catalog;
  await withOrders(test.catalog);
  const count = scanCountMax + 50;
  for (let first = 0; first < count; first += 1_000) {
    const some = Array.from({ length: Math.min(1_000, count - first) }, (_, index) => partition(String(first + index)));
    await partitions.create(orders, some);
  }
  const table = await tables.get(orders);
  const seen = new Set<string>();
  const segment = (index: number) => ({ index, count: 3 });
  for (const index of [0, 1, 2]) {
    let after: string | undefined;
    do {
      const page = await partitions.list(table, { limit: 900, after, segment: segment(index) });
      for (const { values } of page.partitions) seen.add(values.join('/'));
      after = page.next;
    } while (after !== undefined);
  }
  assert.equal(seen.size, count);
  const filter = partitionFilter('year = 9999', table.definition.partitionKeys ?? []);
  const nothing = { ...filter, isWanted: () => false };
  const first = await partitions.list(table, { limit: 5, filter: nothing });
  assert.deepEqual([first.partitions, first.next !== undefined], [[], true]);
  const second = await partitions.list(table, { limit: 5, filter, after: first.next });
  assert.equal(second.next, undefined);
});

test('a filter that fixes the first values reads what begins so, and finds what the same filter finds among all', async () => {
  await using test = await openTestCatalog();
  const { partitions, tables, databases } = test.catalog;
  await databases.create(sales, { settings: {}, tags: {} });
  const partitionKeys = ['a', 'b'].map((name) => ({ name, type: 'string' }));
  await tables.create(orders, definition({ partitionKeys }));
  const long = 'l'.repeat(1_000);
  const values = ['x', 'xy', 'y', long, `${long}l`, 'x\u0000', '\u0000'].flatMap((a) =>
    ['1', '2', long].map((b) => [a, b]),
  );
  await partitions.create(
    orders,
    values.map((each) => ({ values: each, definition: { settings: {} } })),
  );
  const table = await tables.get(orders);
  for (const [a = '', b = ''] of values) {
    const filter = partitionFilter(`a = '${a}' and b = '${b}'`, partitionKeys);
    const found = await partitions.list(table, { limit: 100, filter });
    assert.deepEqual(
      found.partitions.map((partition) => partition.values),
      [[a, b]],
    );
    const some = await partitions.list(table, { limit: 2, filter: partitionFilter(`a = '${a}'`, partitionKeys) });
    const rest = await partitions.list(table, {
      limit: 2,
      filter: partitionFilter(`a = '${a}'`, partitionKeys),
      after: some.next,
    });
    assert.deepEqual([some.partitions.length, rest.partitions.length, rest.next], [2, 1, undefined]);
  }
});

test('a registered partition is described as its table, once', async () => {
  await using test = await openTestCatalog();
  const { partitions } = test.catalog;
  await withOrders(test.catalog);
  const registration = { ...orders, values: ['2026', 'b'], location: 's3://lake/a/2026/b/' };
  const both = await Promise.all([partitions.register(registration), partitions.register(registration)]);
  assert.deepEqual(both.toSorted(), ['known', 'registered']);
  assert.equal(await partitions.register({ ...registration, location: 'elsewhere' }), 'known');
  const { definition: described } = await partitions.get(orders, registration.values);
  assert.deepEqual(described, { storage: { ...definition().storage, location: registration.location }, settings: {} });
  await assert.rejects(partitions.register({ ...registration, values: [] }), { code: 'ValueCountMismatch' });
});

test('deleting a database removes all that is in it, and a new one of its name sees nothing of it', async () => {
  await using test = await openTestCatalog();
  const { databases, tables, partitions, functions, statistics } = test.catalog;
  await withOrders(test.catalog);
  await tables.update(orders, { definition: definition() });
  await partitions.create(
    orders,
    Array.from({ length: 20 }, (_, year) => partition(String(year))),
  );
  await functions.create({ ...sales, name: 'F' }, {});
  await statistics.put(orders, [{ column: 'a', value: 1 }]);
  await statistics.put({ ...orders, values: ['7', 'a'] }, [{ column: 'a', value: 1 }]);
  await databases.remove(sales);
  await assert.rejects(tables.get(orders), { code: 'DatabaseNotFound' });
  await withOrders(test.catalog);
  assert.deepEqual((await partitions.list(await tables.get(orders), { limit: 100 })).partitions, []);
  assert.deepEqual(await statistics.get(orders, ['a']), [undefined]);
  assert.deepEqual(await functions.list(sales, { limit: 100 }), []);
  await test.catalog.settle();
  assert.deepEqual(
    (await test.documents()).map((key) => key.split('/')[0]),
    ['lake-database', 'lake-table'],
  );
  assert.equal(await test.catalog.clear(), 1);
  await test.catalog.settle();
  assert.deepEqual(await test.documents(), []);
  assert.deepEqual(test.problems, []);
});

test('a deletion that was interrupted goes on at the next start', async () => {
  await using log = new MemoryLog({ clock: new VirtualClock({ frozenAtMs: startMs }) });
  {
    const test = await openTestCatalog({ log, pieceCount: 1 });
    await withOrders(test.catalog);
    await test.catalog.partitions.create(
      orders,
      Array.from({ length: 30 }, (_, year) => partition(String(year))),
    );
    await test.catalog.tables.remove(orders);
    await test[Symbol.asyncDispose]();
    // The close let the pieces under way end, and began no others.
  }
  await using test = await openTestCatalog({ log });
  await test.catalog.settle();
  assert.deepEqual(
    (await test.documents()).map((key) => key.split('/')[0]),
    ['lake-database'],
  );
});

test('statistics are of columns that are there', async () => {
  await using test = await openTestCatalog();
  const { statistics } = test.catalog;
  await withOrders(test.catalog);
  const outcomes = await statistics.put(orders, [
    { column: 'a', value: 1 },
    { column: 'nothing', value: 2 },
    { column: 'year', value: 3 },
  ]);
  assert.deepEqual(
    outcomes.map((outcome) => outcome?.code),
    [undefined, 'ColumnNotFound', undefined],
  );
  assert.deepEqual(await statistics.get(orders, ['year', 'nothing', 'a']), [3, undefined, 1]);
  await statistics.remove(orders, 'a');
  await assert.rejects(statistics.remove(orders, 'a'), { code: 'StatisticsNotFound' });
  await assert.rejects(statistics.put({ ...orders, values: ['1', 'a'] }, []), { code: 'PartitionNotFound' });
});

test('indexes are of partition keys, three at most', async () => {
  await using test = await openTestCatalog();
  const { tables } = test.catalog;
  await withOrders(test.catalog);
  for (const name of ['one', 'two', 'three']) await tables.addIndex(orders, { name, keys: ['year'] });
  await assert.rejects(tables.addIndex(orders, { name: 'four', keys: ['year'] }), { code: 'IndexesExceeded' });
  await tables.removeIndex(orders, 'one');
  await assert.rejects(tables.removeIndex(orders, 'one'), { code: 'IndexNotFound' });
  await assert.rejects(tables.addIndex(orders, { name: 'two', keys: ['year'] }), { code: 'IndexExists' });
  await assert.rejects(tables.addIndex(orders, { name: 'five', keys: ['a'] }), { code: 'IndexKeyUnknown' });
  assert.equal((await tables.get(orders)).versionId, 0);
});

test('a policy is changed only where it is the one that was meant', async () => {
  await using test = await openTestCatalog();
  const { policies } = test.catalog;
  await assert.rejects(policies.put(own, '{}', { exists: true }), { code: 'PolicyNotFound' });
  const hash = await policies.put(own, '{}', { exists: false });
  await assert.rejects(policies.put(own, '{}', { exists: false }), { code: 'PolicyExists' });
  await assert.rejects(policies.put(own, '{}', { hash: 'x' }), { code: 'PolicyStale' });
  assert.equal((await policies.find(own))?.hash, hash);
  await policies.put(own, '{"a":1}', { hash });
  await assert.rejects(policies.remove(own, { hash }), { code: 'PolicyStale' });
  await policies.remove(own);
  await assert.rejects(policies.remove(own), { code: 'PolicyNotFound' });
});

test('tags are at most fifty', async () => {
  await using test = await openTestCatalog();
  const { databases } = test.catalog;
  await databases.create(sales, { settings: {}, tags: { a: '1' } });
  await databases.changeTags(sales, { added: { b: '2' }, removed: ['a', 'c'] });
  assert.deepEqual((await databases.get(sales)).tags, { b: '2' });
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`k${index}`, '']));
  await assert.rejects(databases.changeTags(sales, { added: many, removed: [] }), { code: 'TagsExceeded' });
});
