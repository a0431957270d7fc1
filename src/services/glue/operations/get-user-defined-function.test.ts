import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSales } from '../wire-fixture.ts';

test('a function is shown as it was said', async () => {
  await using glue = await openSales();
  const said = {
    ClassName: 'c',
    OwnerName: 'o',
    OwnerType: 'USER',
    ResourceUris: [{ ResourceType: 'JAR', Uri: 's3://a/b' }],
  };
  await glue.call('CreateUserDefinedFunction', {
    DatabaseName: 'sales',
    FunctionInput: { FunctionName: 'F', ...said },
  });
  assert.deepEqual(await glue.call('GetUserDefinedFunction', { DatabaseName: 'sales', FunctionName: 'f' }), {
    UserDefinedFunction: {
      FunctionName: 'f',
      DatabaseName: 'sales',
      ...said,
      CreateTime: 1_795_237_200,
      CatalogId: '000000000000',
    },
  });
  assert.equal(
    await glue.refused('GetUserDefinedFunction', { DatabaseName: 'sales', FunctionName: 'g' }),
    'EntityNotFoundException: Function g not found.',
  );
});
