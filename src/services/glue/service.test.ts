import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { openTestCatalog } from '../../engine/catalog/catalog.fixture.ts';
import { silentGlueEvents } from './events.ts';
import { model } from './model.gen.ts';
import { glueService } from './service.ts';
import { openGlue, openSales } from './wire-fixture.ts';

test('every operation of the model is there or says why not, and the README lists them as they are', async () => {
  await using test = await openTestCatalog();
  const service = glueService({ catalog: test.catalog, catalogs: 'lenient', events: silentGlueEvents });
  const operations = (await service.moreOperations?.()) ?? {};
  assert.deepEqual(Object.keys(operations).toSorted(), Object.keys(model.operations).toSorted());
  const readme = await readFile(new URL('README.md', import.meta.url), 'utf8');
  const supported = Object.keys(operations).filter((name) => !('unsupported' in (operations[name] ?? {})));
  assert.deepEqual(
    [...readme.matchAll(/^\| ([A-Z]\w+) \| yes \|$/gm)].map(([, name]) => name),
    supported.toSorted(),
  );
  const reasons = Map.groupBy(Object.entries(operations), ([, operation]) =>
    'unsupported' in operation ? operation.unsupported : undefined,
  );
  for (const [reason, entries] of reasons) {
    if (reason === undefined) continue;
    const names = entries.map(([name]) => name).toSorted();
    assert.ok(readme.includes(`\n| ${reason} | ${names.join(', ')} |\n`), `${reason} | ${names.join(', ')}`);
  }
});

test('what is not supported is a clear error', async () => {
  await using glue = await openGlue();
  assert.equal(
    await glue.refused('StartCrawler', { Name: 'a' }),
    'UnsupportedOperationException: StartCrawler is not supported by this server: crawlers are not built yet.',
  );
});

test('a catalog of an account without databases means the caller’s own, and another account’s is its own', async () => {
  await using glue = await openSales();
  await glue.call('GetDatabase', { CatalogId: '123456789012', Name: 'sales' });
  assert.deepEqual(glue.redirects, [
    {
      meant: 'arn:aws:glue:us-east-1:123456789012:catalog',
      own: 'arn:aws:glue:us-east-1:000000000000:catalog',
    },
  ]);
  await glue.call('CreateDatabase', { DatabaseInput: { Name: 'other' } }, { account: '123456789012' });
  assert.equal(
    await glue.refused('GetDatabase', { CatalogId: '123456789012', Name: 'sales' }),
    'EntityNotFoundException: Database sales not found.',
  );
  const { Database: database } = await glue.call('GetDatabase', { CatalogId: '123456789012', Name: 'other' });
  assert.equal((database as { CatalogId?: string }).CatalogId, '123456789012');
});

test('where accounts are kept apart, another account’s catalog is refused', async () => {
  await using glue = await openSales({ catalogs: 'strict' });
  await glue.call('GetDatabase', { CatalogId: '000000000000', Name: 'sales' });
  assert.match(
    await glue.refused('GetDatabase', { CatalogId: '123456789012', Name: 'sales' }),
    /^AccessDeniedException: User: arn:aws:iam::000000000000:root is not authorized to access resource: arn:aws:glue:us-east-1:123456789012:catalog$/,
  );
  assert.match(
    await glue.refused('GetTags', { ResourceArn: 'arn:aws:glue:us-east-1:123456789012:database/sales' }),
    /^AccessDeniedException/,
  );
});

test('what is too large to be stored is refused, and leaves nothing', async () => {
  await using glue = await openSales();
  const Parameters = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, 'x'.repeat(500_000)]));
  assert.equal(
    await glue.refused('CreateTable', { DatabaseName: 'sales', TableInput: { Name: 'large', Parameters } }),
    'InvalidInputException: The request is too large to be stored.',
  );
  assert.deepEqual(await glue.call('GetTables', { DatabaseName: 'sales' }), { TableList: [] });
});

test('names that mean something in JavaScript are names like any other', async () => {
  await using glue = await openSales();
  const Name = '__proto__';
  const Parameters = JSON.parse('{"__proto__":"a","constructor":"b"}') as Readonly<Record<string, string>>;
  await glue.call('CreateDatabase', { DatabaseInput: { Name, Parameters }, Tags: Parameters });
  await glue.call('CreateTable', {
    DatabaseName: Name,
    TableInput: { Name, Parameters, StorageDescriptor: { Columns: [{ Name, Type: 'int', Parameters }] } },
  });
  const { Table: table } = await glue.call('GetTable', { DatabaseName: Name, Name });
  const { Parameters: found, StorageDescriptor: storage } = table as Record<string, { Columns?: unknown }>;
  assert.deepEqual(found, Parameters);
  assert.deepEqual(storage?.Columns, [{ Name, Type: 'int', Parameters }]);
  const tags = await glue.call('GetTags', { ResourceArn: `arn:aws:glue:us-east-1:000000000000:database/${Name}` });
  assert.deepEqual(tags['Tags'], Parameters);
});

test('a value that is no text of Unicode is refused, wherever it stands', async () => {
  await using glue = await openSales();
  await glue.call('CreateTable', {
    DatabaseName: 'sales',
    TableInput: { Name: 'orders', PartitionKeys: [{ Name: 'k', Type: 'string' }] },
  });
  const orders = { DatabaseName: 'sales', TableName: 'orders' };
  const Values = ['\ud800'];
  const NextToken = Buffer.from(String.raw`{"list":"partitions","after":"\ud800"}`).toString('base64url');
  for (const [operation, input] of [
    ['GetPartitions', { NextToken }],
    ['CreatePartition', { PartitionInput: { Values } }],
    ['GetPartition', { PartitionValues: Values }],
    ['DeletePartition', { PartitionValues: Values }],
    ['GetColumnStatisticsForPartition', { PartitionValues: Values, ColumnNames: ['k'] }],
  ] as const)
    assert.match(await glue.refused(operation, { ...orders, ...input }), /Exception: /);
});
