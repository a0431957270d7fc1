import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openGlue, openSales } from '../wire-fixture.ts';

test('a database has a name in lower case, and what was said of it', async () => {
  await using glue = await openGlue();
  const said = { Description: 'd', LocationUri: 's3://lake/', Parameters: { a: 'b' } };
  assert.deepEqual(await glue.call('CreateDatabase', { DatabaseInput: { Name: 'Sales', ...said } }), {});
  assert.deepEqual((await glue.call('GetDatabase', { Name: 'SALES' }))['Database'], {
    Name: 'sales',
    ...said,
    CreateTime: 1_795_237_200,
    CreateTableDefaultPermissions: [
      { Principal: { DataLakePrincipalIdentifier: 'IAM_ALLOWED_PRINCIPALS' }, Permissions: ['ALL'] },
    ],
    CatalogId: '000000000000',
  });
});

test('a name that is taken, and what is not built, are refused', async () => {
  await using glue = await openSales();
  assert.equal(
    await glue.refused('CreateDatabase', { DatabaseInput: { Name: 'SALES' } }),
    'AlreadyExistsException: Database already exists.',
  );
  assert.equal(
    await glue.refused('CreateDatabase', { DatabaseInput: { Name: 'a', TargetDatabase: { DatabaseName: 'b' } } }),
    'InvalidInputException: A database that links to another one (TargetDatabase) is not supported by this server.',
  );
  assert.match(await glue.refused('CreateDatabase', { DatabaseInput: {} }), /^ValidationException: 1 validation error/);
});
