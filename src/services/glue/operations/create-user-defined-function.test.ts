import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSales } from '../wire-fixture.ts';

test('a function is made once', async () => {
  await using glue = await openSales();
  const create = { DatabaseName: 'sales', FunctionInput: { FunctionName: 'F', ClassName: 'c' } };
  await glue.call('CreateUserDefinedFunction', create);
  assert.equal(
    await glue.refused('CreateUserDefinedFunction', create),
    'AlreadyExistsException: Function already exists.',
  );
  assert.equal(
    await glue.refused('CreateUserDefinedFunction', { DatabaseName: 'sales', FunctionInput: {} }),
    'InvalidInputException: FunctionName must be provided.',
  );
});
