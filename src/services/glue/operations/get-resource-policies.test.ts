import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openGlue } from '../wire-fixture.ts';

test("the catalog's policy is the only one", async () => {
  await using glue = await openGlue();
  assert.deepEqual(await glue.call('GetResourcePolicies', {}), { GetResourcePoliciesResponseList: [] });
  const PolicyInJson = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: '*', Action: 'glue:GetTable', Resource: '*' }],
  });
  await glue.call('PutResourcePolicy', { PolicyInJson });
  const { GetResourcePoliciesResponseList: list } = await glue.call('GetResourcePolicies', {});
  assert.equal((list as readonly unknown[]).length, 1);
});
