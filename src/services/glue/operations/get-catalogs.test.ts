import assert from 'node:assert/strict';
import { test } from 'node:test';
import { each, openGlue } from '../wire-fixture.ts';

test('the root is listed where it is asked for', async () => {
  await using glue = await openGlue();
  assert.deepEqual(await glue.call('GetCatalogs', {}), { CatalogList: [] });
  assert.deepEqual(each(await glue.call('GetCatalogs', { IncludeRoot: true }), 'CatalogList', 'Name'), [
    '000000000000',
  ]);
});
