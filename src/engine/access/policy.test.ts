import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePolicy, PolicyError } from './policy.ts';

const statement = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' };

function policy(...statements: unknown[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

function faultOf(text: string): unknown {
  try {
    parsePolicy(text);
  } catch (error) {
    assert.ok(error instanceof PolicyError, String(error));
    return error.fault;
  }
  return assert.fail(`taken: ${text}`);
}

test('every part of a statement is read', () => {
  const text = JSON.stringify({
    Version: '2012-10-17',
    Id: 'the-policy',
    Statement: {
      Sid: 'one',
      Effect: 'Deny',
      NotPrincipal: { AWS: ['111122223333', 'arn:aws:iam::111122223333:user/ann'], Service: 'firehose.amazonaws.com' },
      NotAction: 's3:GetObject',
      Resource: ['arn:aws:s3:::b', 'arn:aws:s3:::b/*'],
      Condition: { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '::1'] }, Bool: { 'aws:SecureTransport': false } },
    },
  });
  assert.deepEqual(parsePolicy(text), {
    id: 'the-policy',
    statements: [
      {
        sid: 'one',
        effect: 'Deny',
        principals: {
          isNegated: true,
          isEverybody: false,
          aws: ['111122223333', 'arn:aws:iam::111122223333:user/ann'],
          services: ['firehose.amazonaws.com'],
          canonicalUsers: [],
        },
        actions: { isNegated: true, patterns: ['s3:GetObject'] },
        resources: { isNegated: false, patterns: ['arn:aws:s3:::b', 'arn:aws:s3:::b/*'] },
        conditions: [
          { operator: 'IpAddress', key: 'aws:SourceIp', values: ['10.0.0.0/8', '::1'] },
          { operator: 'Bool', key: 'aws:SecureTransport', values: ['false'] },
        ],
      },
    ],
  });
});

test('both ways to mean everybody', () => {
  for (const Principal of ['*', { AWS: '*' }])
    assert.equal(parsePolicy(policy({ ...statement, Principal })).statements[0]?.principals.isEverybody, true);
});

test('what is wrong is named', () => {
  const { Principal: _, ...nobody } = statement;
  const cases: readonly (readonly [string, unknown])[] = [
    ['', { code: 'NotJson' }],
    ['[]', { code: 'NotJson' }],
    ['{"Statement":', { code: 'NotJson' }],
    [' {}', { code: 'NotJson' }],
    ['{}', { code: 'MissingField', field: 'Statement' }],
    [policy(), { code: 'MissingField', field: 'Statement' }],
    [JSON.stringify({ Version: '2020-01-01', Statement: [statement] }), { code: 'BadValue', field: 'Version' }],
    [JSON.stringify({ Rules: [], Statement: [statement] }), { code: 'UnknownField', field: 'Rules' }],
    [policy(nobody), { code: 'MissingField', field: 'Principal' }],
    [policy({ ...statement, NotPrincipal: '*' }), { code: 'BadValue', field: 'Principal' }],
    [policy({ ...statement, Effect: 'Maybe' }), { code: 'BadValue', field: 'Effect' }],
    [policy({ ...statement, Effect: undefined }), { code: 'MissingField', field: 'Effect' }],
    [policy({ ...statement, Action: [] }), { code: 'BadValue', field: 'Action' }],
    [policy({ ...statement, Action: [1] }), { code: 'BadValue', field: 'Action' }],
    [policy({ ...statement, Resource: undefined }), { code: 'MissingField', field: 'Resource' }],
    [policy({ ...statement, Sid: 1 }), { code: 'BadValue', field: 'Sid' }],
    [policy({ ...statement, Extra: 1 }), { code: 'UnknownField', field: 'Extra' }],
    [policy({ ...statement, Principal: {} }), { code: 'BadPrincipal', detail: '{}' }],
    [policy({ ...statement, Principal: { AWS: 'ann' } }), { code: 'BadPrincipal', detail: '{"AWS":"ann"}' }],
    [policy({ ...statement, Condition: [] }), { code: 'BadValue', field: 'Condition' }],
    [policy({ ...statement, Condition: { Bool: 'x' } }), { code: 'BadValue', field: 'Condition' }],
    [policy({ ...statement, Condition: { Bool: { a: {} } } }), { code: 'BadValue', field: 'Condition' }],
    [policy('x'), { code: 'BadValue', field: 'Statement' }],
  ];
  for (const [text, fault] of cases) assert.deepEqual(faultOf(text), fault, text);
});
