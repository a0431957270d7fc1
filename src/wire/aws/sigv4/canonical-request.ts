/**
 * The canonical form of a request and the text that is signed, exactly as AWS's Signature Version 4 defines them. Both sides
 * use it: the verifier on a request that arrived, the signer on one that will be sent.
 */
import { hash, subtle } from 'node:crypto';

export const algorithm = 'AWS4-HMAC-SHA256';
export const terminator = 'aws4_request';
export const unsignedPayload = 'UNSIGNED-PAYLOAD';

/** SHA-256 of nothing. */
export const emptyPayloadHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

export interface CanonicalParts {
  readonly method: string;
  /** As sent, percent-encoded. */
  readonly path: string;
  /** As sent, without the `?`. */
  readonly rawQuery: string;
  /** Lower-case names in the order of the signature's list. */
  readonly signedHeaders: readonly string[];
  readonly headerValues: (name: string) => readonly string[] | undefined;
  /** Hex of the body's SHA-256, or one of the words that stand for it. */
  readonly payloadHash: string;
  /** S3 signs the path as sent; all others normalise it and encode it once more. */
  readonly isPathSignedAsSent: boolean;
}

export interface Scope {
  /** YYYYMMDD. */
  readonly date: string;
  readonly region: string;
  readonly service: string;
}

export function scopeText(scope: Scope): string {
  return `${scope.date}/${scope.region}/${scope.service}/${terminator}`;
}

export function stringToSign(timestamp: string, scope: Scope, canonicalRequest: string): string {
  return `${algorithm}\n${timestamp}\n${scopeText(scope)}\n${hash('sha256', canonicalRequest)}`;
}

export function canonicalRequest(parts: CanonicalParts): string {
  let headers = '';
  for (const name of parts.signedHeaders) {
    const values = parts.headerValues(name) ?? [];
    headers += `${name}:${values.length === 1 ? collapse(values[0] ?? '') : values.map((value) => collapse(value)).join(',')}\n`;
  }
  const path = parts.isPathSignedAsSent ? parts.path : canonicalPath(parts.path);
  const query = canonicalQuery(parts.rawQuery);
  return `${parts.method}\n${path}\n${query}\n${headers}\n${parts.signedHeaders.join(';')}\n${parts.payloadHash}`;
}

export function payloadHash(body: Uint8Array): string {
  return body.length === 0 ? emptyPayloadHash : hash('sha256', body);
}

/** From here on the hash takes longer than it takes to hand the body to another thread, for which it is copied. */
const handedOnBytesMin = 128 * 1024;

/** The same, of large bodies beside what else this thread has to do: their hash takes as long as all other work on them. */
export async function payloadHashBeside(body: Uint8Array): Promise<string> {
  const { buffer, byteOffset, length } = body;
  if (length < handedOnBytesMin || !(buffer instanceof ArrayBuffer)) return payloadHash(body);
  return Buffer.from(await subtle.digest('SHA-256', new Uint8Array(buffer, byteOffset, length))).toString('hex');
}

/** Spaces around a value go, and runs of them within become one. */
function collapse(value: string): string {
  const trimmed = value.trim();
  return trimmed.includes('  ') ? trimmed.replaceAll(/ {2,}/g, ' ') : trimmed;
}

function canonicalPath(path: string): string {
  if (path === '/' || path === '') return '/';
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') segments.pop();
    else segments.push(encodeRfc3986(segment));
  }
  const isOpenEnded = path.endsWith('/') || path.endsWith('/.') || path.endsWith('/..');
  return `/${segments.join('/')}${isOpenEnded && segments.length > 0 ? '/' : ''}`;
}

/** Parameters encoded anew and in the order of their code points; the signature itself is not signed. */
export function canonicalQuery(rawQuery: string): string {
  if (rawQuery === '') return '';
  const pairs: [string, string][] = [];
  for (const pair of rawQuery.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = recode(equals < 0 ? pair : pair.slice(0, equals));
    if (name === 'X-Amz-Signature') continue;
    pairs.push([name, recode(equals < 0 ? '' : pair.slice(equals + 1))]);
  }
  return pairs
    .toSorted((one, other) => compare(one[0], other[0]) || compare(one[1], other[1]))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function recode(text: string): string {
  let decoded = text;
  try {
    decoded = decodeURIComponent(text);
  } catch {
    // What is no valid escape is signed as it stands.
  }
  return encodeRfc3986(decoded);
}

/** Everything but letters, digits and `-._~`. */
export function encodeRfc3986(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
