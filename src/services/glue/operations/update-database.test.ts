import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSales } from '../wire-fixture.ts';

test('a database is described anew', async () => {
  await using glue = await openSales();
  await glue.call('UpdateDatabase', { Name: 'sales', DatabaseInput: { Name: 'SALES', Description: 'new' } });
  assert.match(JSON.stringify(await glue.call('GetDatabase', { Name: 'sales' })), /"Description":"new"/);
  assert.equal(
    await glue.refused('UpdateDatabase', { Name: 'nothing', DatabaseInput: { Name: 'nothing' } }),
    'EntityNotFoundException: Database nothing not found.',
  );
  assert.equal(
    await glue.refused('UpdateDatabase', { Name: 'sales', DatabaseInput: { Name: 'other' } }),
    'InvalidInputException: Another name for a database is not supported by this server.',
  );
});
