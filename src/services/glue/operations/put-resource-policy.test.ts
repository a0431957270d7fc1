import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openGlue } from '../wire-fixture.ts';

test('a policy is put where the conditions hold', async () => {
  await using glue = await openGlue();
  const PolicyInJson = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: '*', Action: 'glue:GetTable', Resource: '*' }],
  });
  const { PolicyHash } = await glue.call('PutResourcePolicy', { PolicyInJson, PolicyExistsCondition: 'NOT_EXIST' });
  assert.equal(
    await glue.refused('PutResourcePolicy', { PolicyInJson, PolicyExistsCondition: 'NOT_EXIST' }),
    'ConditionCheckFailureException: Policy already exists.',
  );
  assert.equal(
    await glue.refused('PutResourcePolicy', { PolicyInJson, PolicyHashCondition: 'x' }),
    'ConditionCheckFailureException: The policy hash does not match that of the policy.',
  );
  await glue.call('PutResourcePolicy', {
    PolicyInJson,
    PolicyHashCondition: PolicyHash,
    PolicyExistsCondition: 'MUST_EXIST',
  });
  assert.match(
    await glue.refused('PutResourcePolicy', { PolicyInJson: '{}' }),
    /^InvalidInputException: The policy is malformed/,
  );
  assert.match(
    await glue.refused('PutResourcePolicy', { PolicyInJson: '<a>' }),
    /^InvalidInputException: The policy is malformed/,
  );
});
