import assert from 'node:assert/strict';
import { test } from 'node:test';
import { each, openSales } from '../wire-fixture.ts';

test('functions of one database or of all are found by a pattern, page by page', async () => {
  await using glue = await openSales();
  for (const Name of ['empty', 'web']) await glue.call('CreateDatabase', { DatabaseInput: { Name } });
  for (const [DatabaseName, FunctionName] of [
    ['sales', 'sum_a'],
    ['sales', 'sum_b'],
    ['web', 'sum_c'],
    ['web', 'other'],
  ])
    await glue.call('CreateUserDefinedFunction', { DatabaseName, FunctionInput: { FunctionName } });
  const found = async (input: object) =>
    each(await glue.call('GetUserDefinedFunctions', input), 'UserDefinedFunctions', 'FunctionName');
  assert.deepEqual(await found({ Pattern: '*' }), ['sum_a', 'sum_b', 'other', 'sum_c']);
  assert.deepEqual(await found({ Pattern: 'sum*', DatabaseName: 'web' }), ['sum_c']);
  assert.deepEqual(await found({ Pattern: '*', FunctionType: 'STORED_PROCEDURE' }), []);
  const names: unknown[] = [];
  let NextToken: unknown;
  do {
    const page = await glue.call('GetUserDefinedFunctions', { Pattern: 'sum.*', MaxResults: 1, NextToken });
    names.push(...each(page, 'UserDefinedFunctions', 'FunctionName'));
    NextToken = page['NextToken'];
  } while (NextToken !== undefined);
  assert.deepEqual(names, ['sum_a', 'sum_b', 'sum_c']);
});
