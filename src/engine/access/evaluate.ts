/** What a resource policy says to a request: an explicit deny wins over every allow, and silence is neither. */
import { holds, type ConditionKeys } from './conditions.ts';
import type { Patterns, Policy, Principals, Statement } from './policy.ts';
import { matchesWildcard } from './wildcard.ts';

export interface PolicyRequest {
  /** Such as `s3:GetObject`. */
  readonly action: string;
  readonly resource: string;
  readonly caller: Caller;
  readonly keys: ConditionKeys;
}

export interface Caller {
  readonly isAnonymous: boolean;
  readonly account: string;
  readonly arn: string;
  readonly canonicalUser: string | undefined;
}

export type Decision = 'allow' | 'deny' | 'none';

export function evaluate(policy: Policy, request: PolicyRequest): Decision {
  let decision: Decision = 'none';
  for (const statement of policy.statements) {
    if (!applies(statement, request)) continue;
    if (statement.effect === 'Deny') return 'deny';
    decision = 'allow';
  }
  return decision;
}

/**
 * Whether a policy lets anybody in, as S3 Block Public Access sees it: an allow for everybody that no condition ties to fixed
 * values of a network, an account or a principal.
 */
export function isPublic(policy: Policy): boolean {
  return policy.statements.some(
    ({ effect, principals, conditions }) =>
      effect === 'Allow' &&
      (principals.isEverybody || principals.isNegated) &&
      !conditions.some(
        ({ operator, key, values }) =>
          confiningOperators.test(operator) &&
          confiningKeys.has(key.toLowerCase()) &&
          values.every((value) => isFixed(key, value)),
      ),
  );
}

const confiningOperators = /^(?:StringEquals|StringLike|StringEqualsIgnoreCase|ArnEquals|ArnLike|IpAddress)$/i;

/** Amazon S3 User Guide, "The meaning of public". */
const confiningKeys: ReadonlySet<string> = new Set([
  'aws:principalorgid',
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principalorgpaths',
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceip',
  'aws:sourceowner',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:sourceorgid',
  'aws:userid',
  's3:dataaccesspointaccount',
  's3:dataaccesspointarn',
]);

/** Ranges as wide as half the internet confine nobody: IPv4 from /1 on and IPv6 from /32 on are public to AWS. */
function isFixed(key: string, value: string): boolean {
  if (key.toLowerCase() !== 'aws:sourceip') return !/[*?]|\$\{/.test(value);
  const [address = '', length] = value.split('/', 2);
  return length === undefined || Number(length) >= (address.includes(':') ? 32 : 8);
}

function applies(statement: Statement, request: PolicyRequest): boolean {
  return (
    isAbout(statement.actions, request.action, true) &&
    isAbout(statement.resources, request.resource, false) &&
    isFor(statement.principals, request.caller) &&
    statement.conditions.every((condition) => holds(condition, request.keys))
  );
}

function isAbout({ isNegated, patterns }: Patterns, text: string, ignoresCase: boolean): boolean {
  return patterns.some((pattern) => matchesWildcard(pattern, text, { ignoresCase })) !== isNegated;
}

function isFor(principals: Principals, caller: Caller): boolean {
  return (principals.isEverybody || isNamed(principals, caller)) !== principals.isNegated;
}

function isNamed({ aws, canonicalUsers }: Principals, caller: Caller): boolean {
  if (caller.isAnonymous) return false;
  if (caller.canonicalUser !== undefined && canonicalUsers.includes(caller.canonicalUser)) return true;
  // An account, or its root, stands for everybody in it.
  return aws.some(
    (name) => name === caller.account || name === `arn:aws:iam::${caller.account}:root` || name === caller.arn,
  );
}
