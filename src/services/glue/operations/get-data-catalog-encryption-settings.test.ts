import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openGlue } from '../wire-fixture.ts';

test('a catalog is not encrypted', async () => {
  await using glue = await openGlue();
  assert.deepEqual(await glue.call('GetDataCatalogEncryptionSettings', {}), {
    DataCatalogEncryptionSettings: {
      EncryptionAtRest: { CatalogEncryptionMode: 'DISABLED' },
      ConnectionPasswordEncryption: { ReturnConnectionPasswordEncrypted: false },
    },
  });
});
