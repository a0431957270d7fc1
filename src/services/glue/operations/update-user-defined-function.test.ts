import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSales } from '../wire-fixture.ts';

test('a function is described anew', async () => {
  await using glue = await openSales();
  const named = { DatabaseName: 'sales', FunctionName: 'f' };
  await glue.call('CreateUserDefinedFunction', { DatabaseName: 'sales', FunctionInput: { FunctionName: 'f' } });
  await glue.call('UpdateUserDefinedFunction', { ...named, FunctionInput: { FunctionName: 'f', ClassName: 'new' } });
  assert.match(JSON.stringify(await glue.call('GetUserDefinedFunction', named)), /"ClassName":"new"/);
  assert.equal(
    await glue.refused('UpdateUserDefinedFunction', { ...named, FunctionInput: { FunctionName: 'g' } }),
    'InvalidInputException: Another name for a function is not supported by this server.',
  );
});
