/**
 * The conditions of a policy. The keys of a request are given by the service; a key that the request does not have makes a
 * condition false, but for negated operators, those with `IfExists`, `ForAllValues:` and `Null`.
 */
import { isInRange } from './address-range.ts';
import type { Condition } from './policy.ts';
import { matchesWildcard } from './wildcard.ts';

/** Condition keys, lower case as policies do not mind the case, with the values the request has. */
export type ConditionKeys = ReadonlyMap<string, readonly string[]>;

type Test = (wanted: string, given: string) => boolean;

interface Operator {
  readonly test: Test;
  readonly isNegated: boolean;
  /** Stars and question marks of the wanted text stand for others; those that variables bring do not. */
  readonly isPattern?: true;
}

const operators: ReadonlyMap<string, Operator> = new Map(
  Object.entries({
    ...withNegation('StringEquals', 'StringNotEquals', (wanted, given) => wanted === given),
    ...withNegation('StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', isSameIgnoringCase),
    ...patterns('StringLike', 'StringNotLike', (wanted, given) => matchesWildcard(wanted, given)),
    ...patterns('ArnEquals', 'ArnNotEquals', isArnLike),
    ...patterns('ArnLike', 'ArnNotLike', isArnLike),
    ...withNegation('IpAddress', 'NotIpAddress', (wanted, given) => isInRange(given, wanted)),
    ...withNegation('NumericEquals', 'NumericNotEquals', (wanted, given) => Number(given) === Number(wanted)),
    ...withNegation('DateEquals', 'DateNotEquals', (wanted, given) => timeOf(given) === timeOf(wanted)),
    NumericLessThan: plain((wanted, given) => Number(given) < Number(wanted)),
    NumericLessThanEquals: plain((wanted, given) => Number(given) <= Number(wanted)),
    NumericGreaterThan: plain((wanted, given) => Number(given) > Number(wanted)),
    NumericGreaterThanEquals: plain((wanted, given) => Number(given) >= Number(wanted)),
    DateLessThan: plain((wanted, given) => timeOf(given) < timeOf(wanted)),
    DateLessThanEquals: plain((wanted, given) => timeOf(given) <= timeOf(wanted)),
    DateGreaterThan: plain((wanted, given) => timeOf(given) > timeOf(wanted)),
    DateGreaterThanEquals: plain((wanted, given) => timeOf(given) >= timeOf(wanted)),
    Bool: plain((wanted, given) => wanted.toLowerCase() === given.toLowerCase()),
    BinaryEquals: plain((wanted, given) => wanted === given),
  }).map(([name, operator]) => [name.toLowerCase(), operator]),
);

export function holds(condition: Condition, keys: ConditionKeys): boolean {
  const { quantifier, name, isIfExists } = parseOperator(condition.operator);
  const given = keys.get(condition.key.toLowerCase());
  if (name === 'null') return condition.values.every((value) => (value === 'true') === (given === undefined));
  const operator = operators.get(name);
  // An operator nobody knows never holds, so that it grants nothing; such policies are refused when they are put.
  if (operator === undefined) return false;
  const protect = operator.isPattern === true ? withoutWildcards : unchanged;
  const wanted = condition.values.map((value) => withVariables(value, keys, protect));
  if (given === undefined || given.length === 0)
    return isIfExists || quantifier === 'forallvalues' || (operator.isNegated && quantifier === undefined);
  const one = (value: string): boolean =>
    wanted.some((text) => operator.test(text, protect(value))) !== operator.isNegated;
  return quantifier === 'foranyvalue' ? given.some(one) : given.every(one);
}

/** Whether the operator is one that policies may name. */
export function isOperator(text: string): boolean {
  const { quantifier, name } = parseOperator(text);
  const isQuantifierKnown = quantifier === undefined || quantifier === 'forallvalues' || quantifier === 'foranyvalue';
  return isQuantifierKnown && (name === 'null' || operators.has(name));
}

interface ParsedOperator {
  readonly quantifier: string | undefined;
  readonly name: string;
  readonly isIfExists: boolean;
}

function parseOperator(text: string): ParsedOperator {
  const lower = text.toLowerCase();
  const colon = lower.indexOf(':');
  const rest = lower.slice(colon + 1);
  const isIfExists = rest.endsWith('ifexists');
  return {
    quantifier: colon < 0 ? undefined : lower.slice(0, colon),
    name: isIfExists ? rest.slice(0, -'ifexists'.length) : rest,
    isIfExists,
  };
}

/** `${aws:SourceIp}` stands for the request's own value; one the request lacks stays and so matches nothing. */
function withVariables(text: string, keys: ConditionKeys, protect: (text: string) => string): string {
  if (!text.includes('${')) return text;
  return text.replaceAll(/\$\{([^}]*)\}/g, (whole, name: string) => {
    if (name === '*' || name === '?' || name === '$') return protect(name);
    const value = keys.get(name.toLowerCase())?.[0];
    return value === undefined ? whole : protect(value);
  });
}

/** On both sides of a comparison, so that a star of a variable equals a star of the request and nothing else. */
function withoutWildcards(text: string): string {
  return text.replaceAll('*', '\ufdd0').replaceAll('?', '\ufdd1');
}

function unchanged(text: string): string {
  return text;
}

function withNegation(name: string, negation: string, test: Test): Record<string, Operator> {
  return { [name]: plain(test), [negation]: { test, isNegated: true } };
}

function patterns(name: string, negation: string, test: Test): Record<string, Operator> {
  return {
    [name]: { test, isNegated: false, isPattern: true },
    [negation]: { test, isNegated: true, isPattern: true },
  };
}

function plain(test: Test): Operator {
  return { test, isNegated: false };
}

function isSameIgnoringCase(wanted: string, given: string): boolean {
  return wanted.toLowerCase() === given.toLowerCase();
}

/** Each of the six parts of an ARN is compared on its own, so that a star does not reach over a colon but in the last. */
function isArnLike(wanted: string, given: string): boolean {
  const wantedParts = arnParts(wanted);
  const givenParts = arnParts(given);
  return (
    wantedParts.length === givenParts.length &&
    wantedParts.every((part, index) => matchesWildcard(part, givenParts[index] ?? ''))
  );
}

function arnParts(arn: string): readonly string[] {
  const parts = arn.split(':');
  return [...parts.slice(0, 5), parts.slice(5).join(':')];
}

/** Of ISO 8601 or of seconds since the epoch. */
function timeOf(text: string): number {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1_000 : Date.parse(text);
}
