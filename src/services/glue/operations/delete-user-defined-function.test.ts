import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSales } from '../wire-fixture.ts';

test('a function that was deleted is not found', async () => {
  await using glue = await openSales();
  const named = { DatabaseName: 'sales', FunctionName: 'f' };
  await glue.call('CreateUserDefinedFunction', { DatabaseName: 'sales', FunctionInput: { FunctionName: 'f' } });
  await glue.call('DeleteUserDefinedFunction', named);
  assert.equal(
    await glue.refused('DeleteUserDefinedFunction', named),
    'EntityNotFoundException: Function f not found.',
  );
});
