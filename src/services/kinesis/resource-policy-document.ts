/** Whether a text is a resource policy that could be evaluated: its form, and that it speaks of Kinesis. */
import { isPlainObject } from './plain-object.ts';

const versions: ReadonlySet<unknown> = new Set(['2012-10-17', '2008-10-17']);
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

/** What is wrong with the policy, in a sentence; undefined where nothing is. */
export function policyFault(text: string): string | undefined {
  let policy: unknown;
  try {
    policy = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return 'The policy is not valid JSON.';
    throw error;
  }
  if (!isPlainObject(policy)) return 'The policy must be a JSON object.';
  if (policy.Version !== undefined && !versions.has(policy.Version)) return 'The policy has an invalid Version.';
  const statements = Array.isArray(policy.Statement) ? (policy.Statement as readonly unknown[]) : [policy.Statement];
  if (policy.Statement === undefined || statements.length === 0) return 'The policy has no Statement.';
  return statements.map(statementFault).find((fault) => fault !== undefined);
}

function statementFault(statement: unknown): string | undefined {
  if (!isPlainObject(statement)) return 'Each Statement of the policy must be a JSON object.';
  const unknownField = Object.keys(statement).find((field) => !statementFields.has(field));
  if (unknownField !== undefined) return `A Statement of the policy has the unknown element ${unknownField}.`;
  if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny')
    return 'The Effect of a Statement must be Allow or Deny.';
  const principal = exactlyOne(statement, 'Principal', 'NotPrincipal');
  if (principal === undefined || !isPrincipal(principal)) return 'A Statement of the policy has no valid Principal.';
  const action = exactlyOne(statement, 'Action', 'NotAction');
  if (action === undefined || !texts(action).every((text) => text === '*' || /^kinesis:[A-Za-z*?]+$/i.test(text)))
    return 'The Action of a Statement must name actions of Kinesis.';
  const resource = exactlyOne(statement, 'Resource', 'NotResource');
  if (resource === undefined || texts(resource).length === 0) return 'A Statement of the policy has no valid Resource.';
  if (statement.Condition !== undefined && !isPlainObject(statement.Condition))
    return 'The Condition of a Statement must be a JSON object.';
  return undefined;
}

function exactlyOne(statement: Readonly<Record<string, unknown>>, plain: string, negated: string): unknown {
  const given = [statement[plain], statement[negated]].filter((value) => value !== undefined);
  return given.length === 1 && (isPlainObject(given[0]) || texts(given[0]).length > 0) ? given[0] : undefined;
}

function isPrincipal(principal: unknown): boolean {
  if (principal === '*') return true;
  return (
    isPlainObject(principal) &&
    Object.keys(principal).length > 0 &&
    Object.values(principal).every((value) => texts(value).length > 0)
  );
}

/** One text or a list of nothing but texts; anything else is none. */
function texts(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  const found = all.filter((one): one is string => typeof one === 'string' && one !== '');
  return found.length === all.length ? found : [];
}
