import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openGlue } from '../wire-fixture.ts';

test('a database that is not there is not found', async () => {
  await using glue = await openGlue();
  assert.equal(
    await glue.refused('GetDatabase', { Name: 'Nothing' }),
    'EntityNotFoundException: Database nothing not found.',
  );
});
