/** What a request says about who signed it and how, from its Authorization header or its query; nothing is verified here. */
import type { HttpRequest } from '../../../base/http.ts';
import { formFields, header } from '../request-head.ts';
import {
  doubledAuthentication,
  incompleteSignature,
  invalidSignature,
  missingAuthenticationToken,
} from './auth-errors.ts';
import { algorithm, terminator } from './canonical-request.ts';
import type { Scope } from './canonical-request.ts';

export interface SignedRequest {
  readonly accessKeyId: string;
  readonly scope: Scope;
  /** Lower-case, in the order of the list. */
  readonly signedHeaders: readonly string[];
  /** Lower-case hex. */
  readonly signature: string;
  /** ISO 8601 basic form, such as 20261121T050000Z. */
  readonly timestamp: string;
  readonly timestampMs: number;
  readonly securityToken: string | undefined;
  /** Only of presigned requests. */
  readonly expiresSeconds: number | undefined;
}

type HeadOf = Pick<HttpRequest, 'headers' | 'rawQuery'>;

/** A presigned request lives at most seven days. */
const expiresSecondsMax = 604_800;

export function isAuthenticationIn(request: HeadOf): boolean {
  return request.headers.has('authorization') || request.rawQuery.includes('X-Amz-Algorithm');
}

/** Throws AWS's errors for what is missing, doubled or malformed. */
export function readSignedRequest(request: HeadOf): SignedRequest {
  const authorization = header(request, 'authorization');
  const query = request.rawQuery.includes('X-Amz-Algorithm') ? new Map(formFields(request.rawQuery)) : undefined;
  const isPresigned = query?.has('X-Amz-Algorithm') === true;
  if (authorization !== undefined && isPresigned) throw doubledAuthentication();
  if (authorization !== undefined) return fromHeader(request, authorization);
  if (query !== undefined && isPresigned) return fromQuery(query);
  throw missingAuthenticationToken();
}

function fromHeader(request: HeadOf, authorization: string): SignedRequest {
  refuseOtherAlgorithms(authorization);
  const parameters = authorizationParameters(authorization);
  const timestamp = header(request, 'x-amz-date') ?? header(request, 'date');
  const credential = parameters.get('Credential');
  const signature = parameters.get('Signature');
  const signedHeaders = parameters.get('SignedHeaders');
  if (!isGiven(credential) || !isGiven(signature) || !isGiven(signedHeaders) || !isGiven(timestamp)) {
    const missing = ['Credential', 'Signature', 'SignedHeaders']
      .filter((name) => !isGiven(parameters.get(name)))
      .map((name) => `Authorization header requires '${name}' parameter. `);
    if (!isGiven(timestamp))
      missing.push("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ");
    throw incompleteSignature(`${missing.join('')}Authorization=${authorization}`);
  }
  const [named = ''] = authorization.split(' ', 1);
  requireAlgorithm(named);
  const securityToken = header(request, 'x-amz-security-token');
  return assemble({ credential, signature, signedHeaders, timestamp, securityToken, expiresSeconds: undefined });
}

const presignedParameters = [
  'X-Amz-Algorithm',
  'X-Amz-Credential',
  'X-Amz-Signature',
  'X-Amz-SignedHeaders',
  'X-Amz-Date',
] as const;

function fromQuery(query: ReadonlyMap<string, string>): SignedRequest {
  const [named, credential, signature, signedHeaders, timestamp] = presignedParameters.map((name) => query.get(name));
  if (
    !isGiven(named) ||
    !isGiven(credential) ||
    !isGiven(signature) ||
    !isGiven(signedHeaders) ||
    !isGiven(timestamp)
  ) {
    const missing = presignedParameters
      .filter((name) => !isGiven(query.get(name)))
      .map((name) => `AWS query-string parameters must include '${name}'. `);
    throw incompleteSignature(`${missing.join('')}Re-examine the query-string parameters.`);
  }
  refuseOtherAlgorithms(named);
  requireAlgorithm(named);
  const securityToken = query.get('X-Amz-Security-Token');
  const expires = query.get('X-Amz-Expires');
  const expiresSeconds = expires === undefined ? undefined : Number(expires);
  if (expiresSeconds !== undefined && !(expiresSeconds >= 0 && expiresSeconds <= expiresSecondsMax))
    throw invalidSignature(`X-Amz-Expires must be between 0 and ${expiresSecondsMax} seconds`);
  return assemble({ credential, signature, signedHeaders, timestamp, securityToken, expiresSeconds });
}

/** Signature Version 2 and the asymmetric Version 4A are said to be unsupported, and not taken for a bad Version 4. */
function refuseOtherAlgorithms(text: string): void {
  if (text.startsWith('AWS4-ECDSA-P256-SHA256'))
    throw invalidSignature('AWS4-ECDSA-P256-SHA256 (SigV4a) is not supported; sign with AWS4-HMAC-SHA256.');
  if (/^AWS [^:\s]+:/.test(text) || /^(AWS3|AWS2)/.test(text))
    throw invalidSignature('Signature Version 2 is not supported; sign with AWS4-HMAC-SHA256.');
}

function requireAlgorithm(named: string): void {
  if (named !== algorithm) throw incompleteSignature(`Unsupported AWS 'algorithm': '${named}'.`);
}

function authorizationParameters(authorization: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  const [, ...parts] = authorization.split(/[, ]+/);
  for (const part of parts) {
    const equals = part.indexOf('=');
    if (equals > 0) parameters.set(part.slice(0, equals), part.slice(equals + 1));
  }
  return parameters;
}

/** AWS's regions, and the words that people use in their place; it becomes a part of ARNs. */
const regionPattern = /^[A-Za-z0-9-]{1,32}$/;

interface Found {
  readonly credential: string;
  readonly signature: string;
  readonly signedHeaders: string;
  readonly timestamp: string;
  readonly securityToken: string | undefined;
  readonly expiresSeconds: number | undefined;
}

function assemble(found: Found): SignedRequest {
  const parts = found.credential.split('/');
  // Key ids may hold slashes, the scope cannot.
  const [date, region, service, end] = parts.slice(-4);
  const accessKeyId = parts.slice(0, -4).join('/');
  if (date === undefined || region === undefined || service === undefined || accessKeyId === '')
    throw incompleteSignature(
      `Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${found.credential}'`,
    );
  const { iso, timeMs } = readTimestamp(found.timestamp);
  const faults: string[] = [];
  if (!regionPattern.test(region)) faults.push(`Credential should be scoped to a valid region, not '${region}'. `);
  if (end !== terminator)
    faults.push(`Credential should be scoped with a valid terminator: '${terminator}', not '${end ?? ''}'. `);
  if (date !== iso.slice(0, 8))
    faults.push(
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${date}' != '${iso.slice(0, 8)}', from '${iso}'. `,
    );
  if (faults.length > 0) throw invalidSignature(faults.join(''));
  return {
    accessKeyId,
    scope: { date, region, service },
    signedHeaders: found.signedHeaders.toLowerCase().split(';'),
    signature: found.signature,
    timestamp: iso,
    timestampMs: timeMs,
    securityToken: found.securityToken,
    expiresSeconds: found.expiresSeconds,
  };
}

const isoBasic = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

interface Timestamp {
  readonly iso: string;
  readonly timeMs: number;
}

/** The newest one read: requests of one second carry the same text, and reading it costs more than the rest of the head. */
let newest = { text: '', timestamp: { iso: '', timeMs: 0 } };

function readTimestamp(text: string): Timestamp {
  if (text === newest.text) return newest.timestamp;
  const timestamp = parseTimestamp(text);
  newest = { text, timestamp };
  return timestamp;
}

/** The basic form of ISO 8601, or the date of HTTP. */
function parseTimestamp(text: string): Timestamp {
  const match = isoBasic.exec(text);
  if (match !== null) {
    const [year, month, day, hour, minute, second] = match.slice(1).map(Number);
    const timeMs = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
    return { iso: text, timeMs };
  }
  const timeMs = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(timeMs))
    throw incompleteSignature(
      `Date must be in ISO-8601 'basic format'. Got '${text}'. See http://en.wikipedia.org/wiki/ISO_8601`,
    );
  return { iso: isoTimestamp(timeMs), timeMs };
}

export function isoTimestamp(timeMs: number): string {
  return new Date(timeMs)
    .toISOString()
    .replace(/\.\d{3}/, '')
    .replaceAll(/[-:]/g, '');
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
