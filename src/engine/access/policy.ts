/**
 * A resource policy as it is evaluated, and how its JSON text becomes one. Only the form is checked here; which actions and
 * resources a service has is its own matter.
 */

export interface Policy {
  readonly id: string | undefined;
  readonly statements: readonly Statement[];
}

export interface Statement {
  readonly sid: string | undefined;
  readonly effect: 'Allow' | 'Deny';
  readonly principals: Principals;
  readonly actions: Patterns;
  readonly resources: Patterns;
  readonly conditions: readonly Condition[];
}

/** Patterns that are to match, or, where negated, none of which may. */
export interface Patterns {
  readonly isNegated: boolean;
  readonly patterns: readonly string[];
}

export interface Principals {
  readonly isNegated: boolean;
  /** Everybody, signed or not. */
  readonly isEverybody: boolean;
  /** ARNs and account ids. */
  readonly aws: readonly string[];
  /** Such as `firehose.amazonaws.com`. */
  readonly services: readonly string[];
  readonly canonicalUsers: readonly string[];
}

export interface Condition {
  /** As written, such as `ForAllValues:StringLikeIfExists`. */
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

export type PolicyFault =
  | { readonly code: 'NotJson' }
  | { readonly code: 'MissingField'; readonly field: string }
  | { readonly code: 'UnknownField'; readonly field: string }
  | { readonly code: 'BadValue'; readonly field: string }
  | { readonly code: 'BadPrincipal'; readonly detail: string };

export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  readonly fault: PolicyFault;

  constructor(fault: PolicyFault) {
    super(JSON.stringify(fault));
    this.fault = fault;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const policyFields: ReadonlySet<string> = new Set(['Version', 'Id', 'Statement']);
const statementFields: ReadonlySet<string> = new Set([
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
]);
const versions: ReadonlySet<unknown> = new Set(['2012-10-17', '2008-10-17']);

/** Errors: PolicyError. */
export function parsePolicy(text: string): Policy {
  const policy = parseObject(text);
  refuseUnknown(policy, policyFields);
  if (policy['Version'] !== undefined && !versions.has(policy['Version'])) throw bad('Version');
  if (policy['Id'] !== undefined && typeof policy['Id'] !== 'string') throw bad('Id');
  const given = policy['Statement'];
  const statements: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (given === undefined || statements.length === 0) throw missing('Statement');
  return { id: policy['Id'], statements: statements.map(parseStatement) };
}

function parseObject(text: string): Fields {
  if (!text.startsWith('{')) throw new PolicyError({ code: 'NotJson' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new PolicyError({ code: 'NotJson' });
    throw error;
  }
  if (!isFields(value)) throw new PolicyError({ code: 'NotJson' });
  return value;
}

function parseStatement(value: unknown): Statement {
  if (!isFields(value)) throw bad('Statement');
  refuseUnknown(value, statementFields);
  const { Sid: sid, Effect: effect } = value;
  if (sid !== undefined && typeof sid !== 'string') throw bad('Sid');
  if (effect === undefined) throw missing('Effect');
  if (effect !== 'Allow' && effect !== 'Deny') throw bad('Effect');
  return {
    sid,
    effect,
    principals: parsePrincipals(value),
    actions: parsePatterns(value, 'Action'),
    resources: parsePatterns(value, 'Resource'),
    conditions: parseConditions(value['Condition']),
  };
}

/** `Action` or `NotAction`, one of both. */
function oneOf(fields: Fields, name: string): { readonly isNegated: boolean; readonly value: unknown } {
  const plain = fields[name];
  const negated = fields[`Not${name}`];
  if (plain === undefined && negated === undefined) throw missing(name);
  if (plain !== undefined && negated !== undefined) throw bad(name);
  return plain === undefined ? { isNegated: true, value: negated } : { isNegated: false, value: plain };
}

function parsePatterns(fields: Fields, name: string): Patterns {
  const { isNegated, value } = oneOf(fields, name);
  const patterns = texts(value);
  if (patterns === undefined || patterns.length === 0) throw bad(name);
  return { isNegated, patterns };
}

function parsePrincipals(fields: Fields): Principals {
  const { isNegated, value } = oneOf(fields, 'Principal');
  const nobody = { isNegated, isEverybody: false, aws: [], services: [], canonicalUsers: [] };
  if (value === '*') return { ...nobody, isEverybody: true };
  if (!isFields(value) || Object.keys(value).length === 0) throw badPrincipal(value);
  const lists: Record<string, readonly string[]> = {};
  for (const [kind, named] of Object.entries(value)) {
    const list = texts(named);
    if (!principalKinds.has(kind) || list === undefined || list.length === 0) throw badPrincipal(value);
    lists[kind] = list;
  }
  const aws = lists['AWS'] ?? [];
  const wrong = aws.find((principal) => !awsPrincipal.test(principal));
  if (wrong !== undefined) throw badPrincipal({ AWS: wrong });
  return {
    ...nobody,
    isEverybody: aws.includes('*'),
    aws,
    services: lists['Service'] ?? [],
    canonicalUsers: lists['CanonicalUser'] ?? [],
  };
}

const principalKinds: ReadonlySet<string> = new Set(['AWS', 'Service', 'CanonicalUser', 'Federated']);
const awsPrincipal = /^(?:\*|\d{12}|arn:aws[\w-]*:(?:iam|sts)::(?:\d{12}|cloudfront):\S+)$/;

function parseConditions(value: unknown): readonly Condition[] {
  if (value === undefined) return [];
  if (!isFields(value)) throw bad('Condition');
  return Object.entries(value).flatMap(([operator, keys]) => {
    if (!isFields(keys)) throw bad('Condition');
    return Object.entries(keys).map(([key, given]) => ({ operator, key, values: conditionValues(given) }));
  });
}

function conditionValues(given: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(given) ? given : [given];
  return values.map((value) => {
    if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return String(value);
    throw bad('Condition');
  });
}

function refuseUnknown(fields: Fields, known: ReadonlySet<string>): void {
  const field = Object.keys(fields).find((name) => !known.has(name));
  if (field !== undefined) throw new PolicyError({ code: 'UnknownField', field });
}

/** One text or a list of nothing but texts; undefined where it is anything else. */
function texts(value: unknown): readonly string[] | undefined {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  const found = all.filter((one): one is string => typeof one === 'string' && one !== '');
  return found.length === all.length ? found : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function missing(field: string): PolicyError {
  return new PolicyError({ code: 'MissingField', field });
}

function bad(field: string): PolicyError {
  return new PolicyError({ code: 'BadValue', field });
}

function badPrincipal(value: unknown): PolicyError {
  return new PolicyError({ code: 'BadPrincipal', detail: JSON.stringify(value) });
}
