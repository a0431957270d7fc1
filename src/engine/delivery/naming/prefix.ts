/**
 * Prefixes of objects' names: text with expressions `!{namespace:value}`. Parsed and checked by AWS's rules; each rule that a
 * pair of prefixes breaks is told in AWS's words, for whoever words the whole refusal.
 */
import { compileTimePattern, TimePatternError } from './time-pattern.ts';
import type { TimePattern } from './time-pattern.ts';

export type PrefixPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'timestamp'; readonly write: TimePattern }
  | { readonly kind: 'random-string' }
  | { readonly kind: 'error-output-type' }
  | { readonly kind: 'partition-key'; readonly from: 'query' | 'lambda'; readonly name: string };

export type Prefix = readonly PrefixPart[];

export type PrefixFaultCode =
  /** AWS refuses it; who is lenient lets it pass. */
  | 'ErrorOutputPrefixMissing'
  | 'Malformed'
  | 'ErrorOutputTypeMissing'
  | 'ErrorOutputTypeInPrefix'
  | 'PartitionKeyInErrorOutputPrefix'
  | 'PartitioningDisabled'
  | 'PartitionKeyMissing'
  | 'PartitionKeyUnknown'
  | 'TooLong';

export class PrefixError extends Error {
  override readonly name = 'PrefixError';
  readonly code: PrefixFaultCode;

  constructor(code: PrefixFaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const opening = '!{';

/** AWS's, of what is said outside of expressions too. */
const evaluatedBytesMax = 512;
/**
 * Of a prefix without expressions: the 1,024 bytes of an object's key without the longest that can follow (type of the error,
 * two times, stream, version, identifier, extension). A longer one would make names that no store takes.
 */
const fixedBytesMax = 700;

/** Errors: PrefixError Malformed. */
export function parsePrefix(text: string, of: 'Prefix' | 'ErrorOutputPrefix' = 'Prefix'): Prefix {
  const parts: PrefixPart[] = [];
  for (let at = 0; at < text.length;) {
    const start = text.indexOf(opening, at);
    const textEnd = start < 0 ? text.length : start;
    if (textEnd > at) parts.push({ kind: 'text', text: text.slice(at, textEnd) });
    if (start < 0) break;
    const end = text.indexOf('}', start);
    if (end < 0) throw malformed('Invalid expression usage');
    parts.push(parseExpression(text.slice(start + opening.length, end), of));
    at = end + 1;
  }
  return parts;
}

export interface PrefixRules {
  readonly prefix: string | undefined;
  readonly errorOutputPrefix: string | undefined;
  /** Where it is on. */
  readonly partitioning: PartitionKeyNames | undefined;
}

export interface PartitionKeyNames {
  /** Keys of the queries; undefined where no processor extracts any. */
  readonly query: readonly string[] | undefined;
  readonly hasLambda: boolean;
}

/** The rules that are broken, the most telling first; none where the prefixes are right. */
export function prefixFaults(rules: PrefixRules): readonly PrefixError[] {
  const faults: PrefixError[] = [];
  const prefix = parseInto(rules.prefix ?? '', 'Prefix', faults);
  const errorPrefix = parseInto(rules.errorOutputPrefix ?? '', 'ErrorOutputPrefix', faults);
  const fault = (code: PrefixFaultCode, message: string): void => void faults.push(new PrefixError(code, message));
  if (has(prefix, 'error-output-type'))
    fault('ErrorOutputTypeInPrefix', 'Prefix must not contain any occurrence of !{firehose:error-output-type}');
  if (hasExpressions(prefix) && (rules.errorOutputPrefix ?? '') === '')
    fault('ErrorOutputPrefixMissing', 'ErrorOutputPrefix cannot be null or empty when Prefix contains expressions');
  if (hasExpressions(errorPrefix) && !has(errorPrefix, 'error-output-type'))
    fault(
      'ErrorOutputTypeMissing',
      'ErrorOutputPrefix must contain at least one occurrence of !{firehose:error-output-type}',
    );
  if (has(errorPrefix, 'partition-key'))
    fault(
      'PartitionKeyInErrorOutputPrefix',
      "Dynamic Partitioning Namespaces can't be part of an error prefix expression",
    );
  faults.push(...partitioningFaults(prefix, rules.partitioning));
  faults.push(...lengthFaults(prefix, 'Prefix'), ...lengthFaults(errorPrefix, 'ErrorOutputPrefix'));
  return faults;
}

function lengthFaults(prefix: Prefix, of: string): readonly PrefixError[] {
  const bytes = prefix.reduce((sum, part) => sum + (part.kind === 'text' ? Buffer.byteLength(part.text) : 0), 0);
  if (hasExpressions(prefix))
    return bytes <= evaluatedBytesMax
      ? []
      : [new PrefixError('TooLong', `Length of evaluated prefix cannot be greater than ${evaluatedBytesMax}`)];
  const message = `${of} leaves no room for the names of objects: at most ${fixedBytesMax} bytes.`;
  return bytes <= fixedBytesMax ? [] : [new PrefixError('TooLong', message)];
}

export function hasExpressions(prefix: Prefix): boolean {
  return prefix.some(({ kind }) => kind !== 'text');
}

function partitioningFaults(prefix: Prefix, partitioning: PartitionKeyNames | undefined): readonly PrefixError[] {
  const keys = prefix.filter((part) => part.kind === 'partition-key');
  if (partitioning === undefined) {
    const message =
      'Dynamic Partitioning Namespaces can only be part of a prefix expression when Dynamic Partitioning is enabled.';
    return keys.length === 0 ? [] : [new PrefixError('PartitioningDisabled', message)];
  }
  if (keys.length === 0) {
    const message = 'S3 Prefix should contain Dynamic Partitioning namespaces when Dynamic Partitioning is enabled';
    return [new PrefixError('PartitionKeyMissing', message)];
  }
  return keys.flatMap(({ from, name }) => {
    const message = keyFault(from, name, partitioning);
    return message === undefined ? [] : [new PrefixError('PartitionKeyUnknown', message)];
  });
}

function keyFault(from: 'query' | 'lambda', name: string, { query, hasLambda }: PartitionKeyNames): string | undefined {
  if (from === 'lambda')
    return hasLambda
      ? undefined
      : 'Lambda processor should be present when S3 Prefix has partitionKeyFromLambda namespace.';
  if (query === undefined)
    return 'MetadataExtraction processor should be present when S3 Prefix has partitionKeyFromQuery namespace.';
  return query.includes(name) ? undefined : `Partition key ${name} of S3 Prefix is not in MetadataExtractionQuery.`;
}

function has(prefix: Prefix, kind: PrefixPart['kind']): boolean {
  return prefix.some((part) => part.kind === kind);
}

function parseInto(text: string, of: 'Prefix' | 'ErrorOutputPrefix', faults: PrefixError[]): Prefix {
  try {
    return parsePrefix(text, of);
  } catch (error) {
    if (!(error instanceof PrefixError)) throw error;
    faults.push(error);
    return [];
  }
}

function parseExpression(expression: string, of: string): PrefixPart {
  const colon = expression.indexOf(':');
  if (colon < 0) throw malformed('Invalid expression usage');
  const namespace = expression.slice(0, colon);
  const value = expression.slice(colon + 1);
  switch (namespace) {
    case 'timestamp':
      return parseTimestamp(value, of);
    case 'firehose':
      if (value === 'random-string' || value === 'error-output-type') return { kind: value };
      throw badConversion(of);
    case 'partitionKeyFromQuery':
    case 'partitionKeyFromLambda':
      if (value === '') throw malformed('Invalid expression usage');
      return { kind: 'partition-key', from: namespace === 'partitionKeyFromQuery' ? 'query' : 'lambda', name: value };
    default:
      throw malformed(`Namespace to the left of colon (${namespace}) is an invalid keyword!`);
  }
}

function parseTimestamp(pattern: string, of: string): PrefixPart {
  if (pattern === '') throw badConversion(of);
  try {
    return { kind: 'timestamp', write: compileTimePattern(pattern) };
  } catch (cause) {
    if (!(cause instanceof TimePatternError)) throw cause;
    throw badConversion(of, { cause });
  }
}

function badConversion(of: string, options?: ErrorOptions): PrefixError {
  const message = `Invalid conversion character used in the value of the expression in ${of}`;
  return new PrefixError('Malformed', message, options);
}

function malformed(message: string): PrefixError {
  return new PrefixError('Malformed', message);
}
