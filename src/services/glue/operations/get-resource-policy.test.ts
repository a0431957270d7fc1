import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openGlue } from '../wire-fixture.ts';

test('a policy is answered as it was put', async () => {
  await using glue = await openGlue();
  assert.equal(await glue.refused('GetResourcePolicy', {}), 'EntityNotFoundException: Policy not found');
  const PolicyInJson = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: '*', Action: 'glue:GetTable', Resource: '*' }],
  });
  const { PolicyHash } = await glue.call('PutResourcePolicy', { PolicyInJson });
  const times = { CreateTime: 1_795_237_200, UpdateTime: 1_795_237_200 };
  assert.deepEqual(await glue.call('GetResourcePolicy', {}), { PolicyInJson, PolicyHash, ...times });
});
