import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holds, isOperator, type ConditionKeys } from './conditions.ts';

const keys: ConditionKeys = new Map([
  ['aws:sourceip', ['10.1.2.3']],
  ['aws:sourcevpce', ['vpce-1']],
  ['aws:securetransport', ['false']],
  ['s3:prefix', ['home/Ann']],
  ['s3:max-keys', ['10']],
  ['aws:currenttime', ['2026-11-21T06:00:00Z']],
  ['aws:principalarn', ['arn:aws:iam::111122223333:user/ann']],
  ['aws:tagkeys', ['a', 'b']],
]);

function check(operator: string, key: string, ...values: string[]): boolean {
  return holds({ operator, key, values }, keys);
}

test('each operator, with what it takes and what it refuses', () => {
  const cases: readonly (readonly [operator: string, key: string, yes: string, no: string])[] = [
    ['StringEquals', 's3:prefix', 'home/Ann', 'home/ann'],
    ['StringNotEquals', 's3:prefix', 'home/ann', 'home/Ann'],
    ['StringEqualsIgnoreCase', 's3:prefix', 'HOME/ann', 'home/bob'],
    ['StringNotEqualsIgnoreCase', 's3:prefix', 'home/bob', 'HOME/ann'],
    ['StringLike', 's3:prefix', 'home/*', 'work/*'],
    ['StringNotLike', 's3:prefix', 'work/*', 'home/*'],
    ['ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::*:user/*', 'arn:aws:iam:*:role/*'],
    ['ArnNotEquals', 'aws:PrincipalArn', 'arn:aws:iam::*:role/*', 'arn:aws:iam::*:user/ann'],
    ['IpAddress', 'aws:SourceIp', '10.0.0.0/8', '192.168.0.0/16'],
    ['NotIpAddress', 'aws:SourceIp', '192.168.0.0/16', '10.0.0.0/8'],
    ['NumericEquals', 's3:max-keys', '10.0', '11'],
    ['NumericLessThanEquals', 's3:max-keys', '10', '9'],
    ['NumericGreaterThan', 's3:max-keys', '9', '10'],
    ['DateLessThan', 'aws:CurrentTime', '2026-12-01T00:00:00Z', '2026-11-21T06:00:00Z'],
    ['DateGreaterThanEquals', 'aws:CurrentTime', '1795240800', '2027-01-01'],
    ['Bool', 'aws:SecureTransport', 'False', 'true'],
  ];
  for (const [operator, key, yes, no] of cases) {
    assert.ok(check(operator, key, yes), `${operator} ${yes}`);
    assert.ok(!check(operator, key, no), `${operator} ${no}`);
    assert.ok(isOperator(operator) && isOperator(`${operator}IfExists`) && isOperator(`ForAnyValue:${operator}`));
  }
});

test('one of several values is enough, and none of several for a negated one', () => {
  assert.ok(check('StringEquals', 'aws:SourceVpce', 'vpce-0', 'vpce-1'));
  assert.ok(!check('StringNotEquals', 'aws:SourceVpce', 'vpce-0', 'vpce-1'));
});

test('a key that the request lacks', () => {
  assert.ok(!check('StringEquals', 'aws:SourceVpc', 'x'));
  assert.ok(check('StringNotEquals', 'aws:SourceVpc', 'x'));
  assert.ok(check('StringEqualsIfExists', 'aws:SourceVpc', 'x'));
  assert.ok(check('ForAllValues:StringEquals', 'aws:SourceVpc', 'x'));
  assert.ok(!check('ForAnyValue:StringEquals', 'aws:SourceVpc', 'x'));
  assert.ok(!check('ForAnyValue:StringNotEquals', 'aws:SourceVpc', 'x'));
  assert.ok(check('Null', 'aws:SourceVpc', 'true') && !check('Null', 'aws:SourceVpc', 'false'));
  assert.ok(check('Null', 'aws:SourceVpce', 'false') && !check('Null', 'aws:SourceVpce', 'true'));
});

test('keys with several values', () => {
  assert.ok(check('ForAllValues:StringEquals', 'aws:TagKeys', 'a', 'b', 'c'));
  assert.ok(!check('ForAllValues:StringEquals', 'aws:TagKeys', 'a'));
  assert.ok(check('ForAnyValue:StringEquals', 'aws:TagKeys', 'a'));
  assert.ok(!check('ForAnyValue:StringEquals', 'aws:TagKeys', 'c'));
});

test('variables stand for values of the request', () => {
  assert.ok(check('StringEquals', 'aws:SourceIp', '${aws:SourceIp}'));
  assert.ok(!check('StringLike', 's3:prefix', 'home/${*}'));
  assert.ok(check('StringLike', 'aws:SourceVpce', '${aws:SourceVpce}*'));
  assert.ok(holds({ operator: 'StringLike', key: 'k', values: ['${*}?'] }, new Map([['k', ['*a']]])));
  assert.ok(
    !holds(
      { operator: 'StringLike', key: 'k', values: ['${v}'] },
      new Map([
        ['k', ['ab']],
        ['v', ['*']],
      ]),
    ),
  );
  assert.ok(!check('StringEquals', 's3:prefix', '${aws:username}'));
});

test('an operator that nobody knows is none and never holds', () => {
  assert.ok(!isOperator('StringIsh') && !isOperator('ForSomeValues:StringEquals') && !isOperator(''));
  assert.ok(!check('StringIsh', 's3:prefix', 'home/Ann'));
});
