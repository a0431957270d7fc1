import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openGlue } from '../wire-fixture.ts';

test('a policy that was deleted is not found', async () => {
  await using glue = await openGlue();
  const PolicyInJson = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: '*', Action: 'glue:GetTable', Resource: '*' }],
  });
  await glue.call('PutResourcePolicy', { PolicyInJson });
  await glue.call('DeleteResourcePolicy', {});
  assert.equal(await glue.refused('DeleteResourcePolicy', {}), 'EntityNotFoundException: Policy not found');
});
