/**
 * Decides who a request comes from. In server mode every signature is verified in full. In dev mode any credentials do: the
 * form of the signature is checked, the account is the access key where that is 12 digits, and the signature itself is
 * verified where the key is known.
 */
import { timingSafeEqual } from 'node:crypto';
import type { HttpRequest } from '../../../base/http.ts';
import type { AuthenticatorOptions, Credential, Identity } from './credentials.ts';
import { expiredToken, invalidSignature, signatureMismatch, unrecognizedClient } from './auth-errors.ts';
import { canonicalRequest, payloadHashBeside, stringToSign } from './canonical-request.ts';
import { DevPrincipals } from './dev-principals.ts';
import { ObjectAuthenticator } from './object-authenticator.ts';
import type { FormIdentity, ObjectIdentity, ObjectRules } from './object-authenticator.ts';
import { SigningKeys, signature } from './signing-key.ts';
import { isoTimestamp, readSignedRequest } from './signed-request.ts';
import type { SignedRequest } from './signed-request.ts';

/** What a service says about its signatures. */
export interface SignatureRules {
  /** Names of the scope that mean the service. */
  readonly signingNames: readonly string[];
}

export interface Authenticator {
  /** Rejects with AWS's error for what is wrong with the request's signature. */
  authenticate(request: HttpRequest, body: Uint8Array, rules: SignatureRules): Promise<Identity>;
  /** The same for object stores, whose bodies are verified as they are read. */
  authenticateObjectRequest(request: HttpRequest, rules: ObjectRules): ObjectIdentity;
  /** The same for a form that a browser sent to one, by its fields. */
  authenticateForm(fields: ReadonlyMap<string, string>, signingNames: readonly string[]): FormIdentity;
}

const skewMinutesMax = 15;
const skewMsMax = skewMinutesMax * 60_000;

/** Keys of one day each, so this many callers are verified without deriving. */
const signingKeysMax = 1024;

/** AWS's own limit. */
const accessKeyIdCharsMax = 128;

export function createAuthenticator(options: AuthenticatorOptions): Authenticator {
  const keys = new SigningKeys(signingKeysMax);
  const devPrincipals = new DevPrincipals(options.account);
  const objects = new ObjectAuthenticator(options, keys, devPrincipals);

  return {
    async authenticate(request, body, rules) {
      const signed = readSignedRequest(request);
      if (signed.accessKeyId.length > accessKeyIdCharsMax) throw unrecognizedClient();
      const credential = options.credentials.find(signed.accessKeyId);
      if (credential === undefined) {
        if (options.mode === 'server') throw unrecognizedClient();
        return { principal: devPrincipals.find(signed.accessKeyId), region: signed.scope.region };
      }
      checkScope(signed, rules, options.regions);
      checkToken(signed, credential, options.wallClock.nowMs());
      checkTime(signed, options.wallClock.nowMs());
      const key = keys.find(signed.accessKeyId, credential.secretAccessKey, signed.scope);
      await checkSignature(request, body, { signed, key });
      return { principal: credential.principal, region: signed.scope.region };
    },
    authenticateObjectRequest: (request, rules) => objects.authenticate(request, rules),
    authenticateForm: (fields, signingNames) => objects.authenticateForm(fields, signingNames),
  };
}

function checkScope(signed: SignedRequest, rules: SignatureRules, regions: ReadonlySet<string> | undefined): void {
  const { region, service } = signed.scope;
  const faults: string[] = [];
  if (regions !== undefined && !regions.has(region))
    faults.push(`Credential should be scoped to a valid region, not '${region}'. `);
  if (!rules.signingNames.includes(service))
    faults.push(`Credential should be scoped to correct service: '${rules.signingNames[0] ?? ''}'. `);
  if (faults.length > 0) throw invalidSignature(faults.join(''));
}

function checkToken(signed: SignedRequest, credential: Credential, nowMs: number): void {
  const expected = credential.sessionToken;
  const given = signed.securityToken;
  if (expected === undefined ? given !== undefined : given === undefined || !isEqual(given, expected))
    throw unrecognizedClient();
  if (credential.expiresAtMs !== undefined && credential.expiresAtMs <= nowMs) throw expiredToken();
}

function checkTime(signed: SignedRequest, nowMs: number): void {
  const { timestampMs, expiresSeconds } = signed;
  const isExpired =
    expiresSeconds === undefined ? timestampMs < nowMs - skewMsMax : timestampMs + expiresSeconds * 1000 < nowMs;
  if (isExpired) throw signatureExpired(signed, nowMs);
  if (timestampMs > nowMs + skewMsMax) {
    const latest = isoTimestamp(nowMs + skewMsMax);
    throw invalidSignature(
      `Signature not yet current: ${signed.timestamp} is still later than ${latest} (${isoTimestamp(nowMs)} + ${skewMinutesMax} min.)`,
    );
  }
}

function signatureExpired({ timestamp, timestampMs, expiresSeconds }: SignedRequest, nowMs: number): Error {
  const now = isoTimestamp(nowMs);
  if (expiresSeconds !== undefined) {
    const end = isoTimestamp(timestampMs + expiresSeconds * 1000);
    return invalidSignature(`Signature expired: ${end} is now earlier than ${now}`);
  }
  const earliest = isoTimestamp(nowMs - skewMsMax);
  return invalidSignature(
    `Signature expired: ${timestamp} is now earlier than ${earliest} (${now} - ${skewMinutesMax} min.)`,
  );
}

async function checkSignature(
  request: HttpRequest,
  body: Uint8Array,
  { signed, key }: { signed: SignedRequest; key: Buffer },
): Promise<void> {
  checkSignedHeaders(request, signed);
  const canonical = canonicalRequest({
    method: request.method,
    path: request.path,
    rawQuery: request.rawQuery,
    signedHeaders: signed.signedHeaders,
    // HTTP/2 clients sign the host under its name there; in a request it is always `host`.
    headerValues: (name) => request.headers.get(name === ':authority' ? 'host' : name),
    payloadHash: await payloadHashBeside(body),
    isPathSignedAsSent: false,
  });
  const expected = signature(key, stringToSign(signed.timestamp, signed.scope, canonical));
  if (!isEqual(signed.signature, expected)) throw signatureMismatch();
}

/** What is not signed could be changed on the way, so what decides the operation must be. */
function checkSignedHeaders(request: HttpRequest, signed: SignedRequest): void {
  const isSigned = (name: string): boolean => signed.signedHeaders.includes(name);
  if (!isSigned('host') && !isSigned(':authority')) throw notSigned("'Host' or ':authority'");
  if (request.headers.has('x-amz-target') && !isSigned('x-amz-target')) throw notSigned("'X-Amz-Target'");
}

function notSigned(name: string): Error {
  return invalidSignature(`${name} must be a 'SignedHeader' in the AWS Authorization.`);
}

/** In a time that depends on the lengths alone. */
function isEqual(given: string, expected: string): boolean {
  const one = Buffer.from(given);
  const other = Buffer.from(expected);
  return one.length === other.length && timingSafeEqual(one, other);
}
