import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate, isPublic, type Caller, type PolicyRequest } from './evaluate.ts';
import { parsePolicy, type Policy } from './policy.ts';

const owner: Caller = {
  isAnonymous: false,
  account: '111122223333',
  arn: 'arn:aws:iam::111122223333:user/ann',
  canonicalUser: 'c0ffee',
};
const stranger: Caller = { isAnonymous: true, account: '', arn: '*', canonicalUser: undefined };

function policy(...statements: Record<string, unknown>[]): Policy {
  const defaults = { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' };
  const whole = statements.map((statement) => {
    const negated = Object.keys(statement).filter((name) => name.startsWith('Not'));
    // Undefined members are not written: a statement has an element or its negation.
    return { ...defaults, ...Object.fromEntries(negated.map((name) => [name.slice(3), undefined])), ...statement };
  });
  return parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement: whole }));
}

function ask(caller: Caller, more: Partial<PolicyRequest> = {}): PolicyRequest {
  return { action: 's3:GetObject', resource: 'arn:aws:s3:::b/k', caller, keys: new Map(), ...more };
}

test('silence is neither, an allow allows, and a deny wins wherever it stands', () => {
  assert.equal(evaluate(policy({ Action: 's3:PutObject' }), ask(owner)), 'none');
  assert.equal(evaluate(policy({}), ask(owner)), 'allow');
  assert.equal(evaluate(policy({ Effect: 'Deny' }, {}), ask(owner)), 'deny');
  assert.equal(evaluate(policy({}, { Effect: 'Deny' }), ask(owner)), 'deny');
});

test('actions are matched whatever their case, resources are not', () => {
  assert.equal(evaluate(policy({ Action: 'S3:get*' }), ask(owner)), 'allow');
  assert.equal(evaluate(policy({ NotAction: 's3:Get*' }), ask(owner)), 'none');
  assert.equal(evaluate(policy({ Resource: 'arn:aws:s3:::B/*' }), ask(owner)), 'none');
  assert.equal(evaluate(policy({ Resource: 'arn:aws:s3:::b/?' }), ask(owner)), 'allow');
  assert.equal(evaluate(policy({ NotResource: 'arn:aws:s3:::b/*' }), ask(owner)), 'none');
});

test('principals by account, root, ARN and canonical id', () => {
  for (const AWS of ['111122223333', 'arn:aws:iam::111122223333:root', 'arn:aws:iam::111122223333:user/ann'])
    assert.equal(evaluate(policy({ Principal: { AWS } }), ask(owner)), 'allow', AWS);
  assert.equal(evaluate(policy({ Principal: { CanonicalUser: 'c0ffee' } }), ask(owner)), 'allow');
  assert.equal(evaluate(policy({ Principal: { AWS: '444455556666' } }), ask(owner)), 'none');
  assert.equal(evaluate(policy({ Principal: { AWS: 'arn:aws:iam::111122223333:user/bob' } }), ask(owner)), 'none');
  assert.equal(evaluate(policy({ Principal: { Service: 'firehose.amazonaws.com' } }), ask(owner)), 'none');
  assert.equal(evaluate(policy({ NotPrincipal: { AWS: '111122223333' } }), ask(owner)), 'none');
});

test('strangers are everybody, and nobody by name', () => {
  assert.equal(evaluate(policy({}), ask(stranger)), 'allow');
  assert.equal(evaluate(policy({ Principal: { AWS: '111122223333' } }), ask(stranger)), 'none');
  assert.equal(evaluate(policy({ NotPrincipal: { AWS: '111122223333' } }), ask(stranger)), 'allow');
});

test('a deny of everything but one VPC endpoint', () => {
  const only = policy({ Effect: 'Deny', Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } } });
  assert.equal(evaluate(only, ask(owner)), 'deny');
  assert.equal(evaluate(only, ask(owner, { keys: new Map([['aws:sourcevpce', ['vpce-2']]]) })), 'deny');
  assert.equal(evaluate(only, ask(owner, { keys: new Map([['aws:sourcevpce', ['vpce-1']]]) })), 'none');
});

test('what S3 calls public', () => {
  const condition = (operator: string, key: string, value: string) => ({ Condition: { [operator]: { [key]: value } } });
  assert.ok(isPublic(policy({})));
  assert.ok(isPublic(policy(condition('StringLike', 'aws:SourceVpce', 'vpce-*'))));
  assert.ok(isPublic(policy(condition('IpAddress', 'aws:SourceIp', '0.0.0.0/1'))));
  assert.ok(isPublic(policy(condition('StringNotEquals', 'aws:SourceVpce', 'vpce-1'))));
  assert.ok(isPublic(policy(condition('StringEquals', 's3:prefix', 'a'))));
  assert.ok(!isPublic(policy({ Effect: 'Deny' })));
  assert.ok(!isPublic(policy({ Principal: { AWS: '111122223333' } })));
  assert.ok(!isPublic(policy(condition('StringEquals', 'aws:SourceVpce', 'vpce-1'))));
  assert.ok(!isPublic(policy(condition('IpAddress', 'aws:SourceIp', '10.0.0.0/8'))));
});
