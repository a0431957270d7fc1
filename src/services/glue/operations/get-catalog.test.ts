import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openGlue } from '../wire-fixture.ts';

test('every account has one catalog', async () => {
  await using glue = await openGlue();
  const { Catalog: catalog } = await glue.call('GetCatalog', { CatalogId: '000000000000' });
  const { CatalogId, Name, ResourceArn } = catalog as Record<string, unknown>;
  assert.deepEqual(
    [CatalogId, Name, ResourceArn],
    ['000000000000', '000000000000', 'arn:aws:glue:us-east-1:000000000000:catalog'],
  );
  assert.equal(
    await glue.refused('GetCatalog', { CatalogId: '000000000000:s3tablescatalog' }),
    'EntityNotFoundException: Catalog 000000000000:s3tablescatalog not found.',
  );
});
