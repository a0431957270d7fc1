import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openGlue } from '../wire-fixture.ts';

test('there is nothing left to import', async () => {
  await using glue = await openGlue();
  assert.deepEqual(await glue.call('GetCatalogImportStatus', {}), { ImportStatus: { ImportCompleted: true } });
});
