/**
 * The policy of a POST form: what its signer allows the form to hold. Each field must be named by a condition, each condition
 * must be met, and the file's length be within its range.
 */
import { AwsError } from '../aws-error.ts';

export interface PostPolicy {
  /** Throws AccessDenied where a field breaks a condition or is named by none. */
  check(fields: ReadonlyMap<string, string>, nowMs: number): void;
  /** Both ends included. */
  readonly lengthRange: { readonly min: number; readonly max: number } | undefined;
}

type Operator = 'eq' | 'starts-with';

interface Condition {
  readonly operator: Operator;
  /** Lower-case, without its dollar. */
  readonly field: string;
  readonly value: string;
  /** As the document has it, for the error. */
  readonly source: string;
}

/** Fields that need no condition. */
const exempt = new Set(['policy', 'x-amz-signature', 'signature', 'awsaccesskeyid', 'file']);

/** Of the JSON document; the fields before the file are bounded anyway. Throws InvalidPolicyDocument. */
export function parsePostPolicy(encoded: string): PostPolicy {
  const document = parse(encoded);
  const expiration = document['expiration'];
  const expiresAtMs = typeof expiration === 'string' ? Date.parse(expiration) : Number.NaN;
  if (Number.isNaN(expiresAtMs)) throw invalidDocument('Invalid Policy: Policy expiration missing or invalid.');
  if (!Array.isArray(document['conditions'])) throw invalidDocument('Invalid Policy: Policy missing conditions.');
  const conditions: Condition[] = [];
  let lengthRange: PostPolicy['lengthRange'];
  for (const item of document['conditions'] as unknown[]) {
    const range = readRange(item);
    if (range === undefined) conditions.push(...readConditions(item));
    else lengthRange = range;
  }
  return {
    lengthRange,
    check: (fields, nowMs) => {
      if (expiresAtMs <= nowMs) throw refused('Policy expired.');
      for (const condition of conditions)
        if (!isMet(condition, fields)) throw refused(`Policy Condition failed: ${condition.source}`);
      const named = new Set(conditions.map(({ field }) => field));
      const extra = [...fields.keys()].filter(
        (name) => !named.has(name) && !exempt.has(name) && !name.startsWith('x-ignore-'),
      );
      if (extra.length > 0) throw refused(`Extra input fields: ${extra.join(', ')}`);
    },
  };
}

function parse(encoded: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (cause) {
    throw invalidDocument('Invalid Policy: Invalid JSON.', cause);
  }
  throw invalidDocument('Invalid Policy: Invalid JSON.');
}

function readRange(item: unknown): PostPolicy['lengthRange'] {
  if (!Array.isArray(item) || String(item[0]).toLowerCase() !== 'content-length-range') return undefined;
  const [min, max] = [Number(item[1]), Number(item[2])];
  if (item.length !== 3 || !Number.isSafeInteger(min) || !Number.isSafeInteger(max) || min < 0)
    throw invalidDocument(`Invalid Policy: Invalid condition: ${JSON.stringify(item)}`);
  return { min, max };
}

/** `["eq", "$key", "a"]`, or `{"key": "a"}`, which means the same. */
function readConditions(item: unknown): readonly Condition[] {
  if (Array.isArray(item)) {
    const [operator, field, value] = item as unknown[];
    const lower = typeof operator === 'string' ? operator.toLowerCase() : '';
    if (
      item.length !== 3 ||
      !isOperator(lower) ||
      typeof field !== 'string' ||
      !field.startsWith('$') ||
      typeof value !== 'string'
    )
      throw invalidDocument(`Invalid Policy: Invalid condition: ${JSON.stringify(item)}`);
    return [condition(lower, field.slice(1), value)];
  }
  if (typeof item !== 'object' || item === null)
    throw invalidDocument(`Invalid Policy: Invalid condition: ${JSON.stringify(item)}`);
  return Object.entries(item).map(([field, value]: [string, unknown]) => {
    if (typeof value !== 'string') throw invalidDocument(`Invalid Policy: Invalid condition: ${JSON.stringify(item)}`);
    return condition('eq', field, value);
  });
}

function isOperator(text: string): text is Operator {
  return text === 'eq' || text === 'starts-with';
}

function condition(operator: Operator, field: string, value: string): Condition {
  return {
    operator,
    field: field.toLowerCase(),
    value,
    source: `[${[operator, `$${field}`, value].map((text) => JSON.stringify(text)).join(', ')}]`,
  };
}

function isMet({ operator, field, value }: Condition, fields: ReadonlyMap<string, string>): boolean {
  const found = fields.get(field);
  if (found === undefined) return false;
  if (operator === 'eq') return found === value;
  // Of a list of media types each must begin so.
  const items = field === 'content-type' ? found.split(',') : [found];
  return items.every((item) => item.startsWith(value));
}

function invalidDocument(message: string, cause?: unknown): AwsError {
  return new AwsError('InvalidPolicyDocument', message, { cause });
}

function refused(reason: string): AwsError {
  return new AwsError('AccessDenied', `Invalid according to Policy: ${reason}`, { status: 403 });
}

export function entityTooSmall(sizeBytes: number, min: number): AwsError {
  return new AwsError('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', {
    members: { ProposedSize: sizeBytes, MinSizeAllowed: min },
  });
}
