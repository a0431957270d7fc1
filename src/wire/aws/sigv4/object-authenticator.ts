/**
 * Decides who asks an object store. It signs paths as they are sent, says in a header what the body's signature covers, takes
 * requests without any signature, and words its errors in its own way.
 *
 * In dev mode a key that is not known is taken as it is: the form of the signature is checked, no more.
 */
import { timingSafeEqual } from 'node:crypto';
import { AwsError } from '../aws-error.ts';
import type { HttpRequest } from '../../../base/http.ts';
import { ChunkSigner } from '../payload/chunk-signer.ts';
import { payloadKind } from '../payload/open-body.ts';
import { header } from '../request-head.ts';
import { decodeHeader } from '../rest/header-text.ts';
import { parseHttpDate } from '../rest/http-date.ts';
import { parsePostPolicy } from '../rest/post-policy.ts';
import type { PostPolicy } from '../rest/post-policy.ts';
import { invalidRequest } from '../rest/rest-errors.ts';
import type { AuthType, Principal } from '../service.ts';
import type { AuthenticatorOptions, Credential, Identity } from './credentials.ts';
import { canonicalRequest, encodeRfc3986, stringToSign, unsignedPayload } from './canonical-request.ts';
import { readForm } from './form-signature.ts';
import type { DevPrincipals } from './dev-principals.ts';
import {
  dateMissing,
  headerMalformed,
  headersNotSigned,
  invalidAccessKeyId,
  invalidToken,
  linkExpired,
  mechanismNotSupported,
  objectSignatureMismatch,
  objectTokenExpired,
  queryParametersError,
  requestExpired,
  requestNotYetValid,
  requestTimeTooSkewed,
  version2Mismatch,
} from './object-auth-errors.ts';
import { signature } from './signing-key.ts';
import type { SigningKeys } from './signing-key.ts';
import { isAuthenticationIn, readSignedRequest } from './signed-request.ts';
import type { SignedRequest } from './signed-request.ts';
import { readVersion2, version2Signature, version2StringToSign } from './version2.ts';
import type { Version2Request } from './version2.ts';

export interface ObjectRules {
  /** Names of the scope that mean the service. */
  readonly signingNames: readonly string[];
  /** Of the request, with the bucket in front, wherever that stood. */
  readonly path: string;
}

export interface ObjectIdentity extends Identity {
  readonly authType: AuthType | undefined;
  /** Verifies a body signed in chunks; absent where the key is not known. */
  readonly chunkSigner: ChunkSigner | undefined;
}

export interface FormIdentity extends ObjectIdentity {
  /** Met by the form's fields; its range of lengths is for whoever reads the file. */
  readonly policy: PostPolicy | undefined;
}

const skewMsMax = 15 * 60_000;

/** The region of requests that name none. */
const regionDefault = 'us-east-1';

export class ObjectAuthenticator {
  readonly #options: AuthenticatorOptions;
  readonly #keys: SigningKeys;
  readonly #devPrincipals: DevPrincipals;

  constructor(options: AuthenticatorOptions, keys: SigningKeys, devPrincipals: DevPrincipals) {
    this.#options = options;
    this.#keys = keys;
    this.#devPrincipals = devPrincipals;
  }

  /** Throws S3's error for what is wrong with the request's signature. */
  authenticate(request: HttpRequest, { signingNames, path }: ObjectRules): ObjectIdentity {
    const old = readVersion2(request);
    if (old !== undefined) return this.#version2(request, path, old);
    refuseOthers(request);
    if (!isAuthenticationIn(request)) return this.#anonymous();
    const signed = readSigned(request);
    const isPresigned = signed.expiresSeconds !== undefined;
    const authType = isPresigned ? 'REST-QUERY-STRING' : 'REST-HEADER';
    const declared = header(request, 'x-amz-content-sha256');
    if (!isPresigned && declared === undefined)
      throw invalidRequest('Missing required header for this request: x-amz-content-sha256');
    payloadKind(declared);
    const credential = this.#options.credentials.find(signed.accessKeyId);
    const { region } = signed.scope;
    if (credential === undefined) {
      if (this.#options.mode === 'server') throw invalidAccessKeyId(signed.accessKeyId);
      const principal = this.#devPrincipals.find(signed.accessKeyId);
      return { principal, region, authType, chunkSigner: undefined };
    }
    this.#checkScope(signed, signingNames);
    const nowMs = this.#options.wallClock.nowMs();
    checkToken(signed, credential, nowMs);
    checkTime(signed, nowMs);
    const key = this.#keys.find(signed.accessKeyId, credential.secretAccessKey, signed.scope);
    checkSignature(request, signed, key, declared ?? unsignedPayload);
    const { timestamp, scope } = signed;
    const chunkSigner = new ChunkSigner({ key, timestamp, scope, signature: signed.signature });
    return { principal: credential.principal, region, authType, chunkSigner };
  }

  /** A form's fields stand for its head; what is signed is its policy as sent. Without one nobody has signed it. */
  authenticateForm(fields: ReadonlyMap<string, string>, signingNames: readonly string[]): FormIdentity {
    const encoded = fields.get('policy');
    if (encoded === undefined) return { ...this.#anonymous(), policy: undefined };
    const identity = this.#formIdentity(fields, encoded, signingNames);
    const policy = parsePostPolicy(encoded);
    policy.check(fields, this.#options.wallClock.nowMs());
    return { ...identity, policy };
  }

  #formIdentity(
    fields: ReadonlyMap<string, string>,
    encodedPolicy: string,
    signingNames: readonly string[],
  ): ObjectIdentity {
    const signed = readForm(fields);
    const { accessKeyId, scope } = signed;
    const { region } = scope ?? { region: regionDefault };
    const credential = this.#options.credentials.find(accessKeyId);
    if (credential === undefined) {
      if (this.#options.mode === 'server') throw invalidAccessKeyId(accessKeyId);
      return { principal: this.#devPrincipals.find(accessKeyId), region, authType: 'POST', chunkSigner: undefined };
    }
    if (scope !== undefined && !signingNames.includes(scope.service))
      throw queryParametersError(
        `incorrect service "${scope.service}". This endpoint belongs to "${signingNames[0] ?? ''}".`,
      );
    checkToken(signed, credential, this.#options.wallClock.nowMs());
    const { secretAccessKey, principal } = credential;
    const expected =
      scope === undefined
        ? version2Signature(secretAccessKey, encodedPolicy)
        : signature(this.#keys.find(accessKeyId, secretAccessKey, scope), encodedPolicy);
    if (!isEqual(signed.signature, expected))
      throw version2Mismatch({ accessKeyId, stringToSign: encodedPolicy, signatureProvided: signed.signature });
    return { principal, region, authType: 'POST', chunkSigner: undefined };
  }

  #version2(request: HttpRequest, path: string, signed: Version2Request): ObjectIdentity {
    const { accessKeyId, expires } = signed;
    const authType = expires === undefined ? 'REST-HEADER' : 'REST-QUERY-STRING';
    const credential = this.#options.credentials.find(accessKeyId);
    const nowMs = this.#options.wallClock.nowMs();
    if (credential === undefined) {
      if (this.#options.mode === 'server') throw invalidAccessKeyId(accessKeyId);
      const principal = this.#devPrincipals.find(accessKeyId);
      return { principal, region: regionDefault, authType, chunkSigner: undefined };
    }
    checkToken(signed, credential, nowMs);
    checkVersion2Time(request, expires, nowMs);
    const text = version2StringToSign(request, path, expires);
    if (!isEqual(signed.signature, version2Signature(credential.secretAccessKey, text)))
      throw version2Mismatch({ accessKeyId, stringToSign: text, signatureProvided: signed.signature });
    return { principal: credential.principal, region: regionDefault, authType, chunkSigner: undefined };
  }

  #anonymous(): ObjectIdentity {
    const account = this.#options.mode === 'dev' ? this.#options.account : '';
    const principal: Principal = {
      account,
      accessKeyId: undefined,
      arn: '*',
      userId: 'ANONYMOUS_PRINCIPAL',
      isAnonymous: true,
    };
    return { principal, region: regionDefault, authType: undefined, chunkSigner: undefined };
  }

  #checkScope({ scope, expiresSeconds }: SignedRequest, signingNames: readonly string[]): void {
    const malformed = expiresSeconds === undefined ? headerMalformed : queryParametersError;
    if (!signingNames.includes(scope.service))
      throw malformed(`incorrect service "${scope.service}". This endpoint belongs to "${signingNames[0] ?? ''}".`);
    const { regions } = this.#options;
    if (regions === undefined || regions.has(scope.region)) return;
    const [expected = regionDefault] = regions;
    throw headerMalformed(`the region '${scope.region}' is wrong; expecting '${expected}'`, { Region: expected });
  }
}

/** What is neither of the two versions S3 takes. */
function refuseOthers(request: HttpRequest): void {
  const authorization = header(request, 'authorization');
  if (authorization !== undefined && !authorization.startsWith('AWS4-HMAC-SHA256')) throw mechanismNotSupported();
}

function checkVersion2Time(request: HttpRequest, expires: string | undefined, nowMs: number): void {
  if (expires !== undefined) {
    const endMs = /^\d{1,12}$/.test(expires) ? Number(expires) * 1000 : 0;
    if (endMs < nowMs) throw linkExpired(endMs, nowMs);
    return;
  }
  const text = header(request, 'x-amz-date') ?? header(request, 'date') ?? '';
  const timeMs = parseHttpDate(text);
  if (timeMs === undefined) throw dateMissing();
  if (Math.abs(timeMs - nowMs) > skewMsMax) throw requestTimeTooSkewed(text, nowMs, skewMsMax);
}

function readSigned(request: HttpRequest): SignedRequest {
  const isPresigned = !request.headers.has('authorization');
  let signed: SignedRequest;
  try {
    signed = readSignedRequest(request);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw isPresigned ? queryParametersError(error.message) : headerMalformed(error.message);
  }
  if (isPresigned && signed.expiresSeconds === undefined)
    throw queryParametersError(
      'Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, ' +
        'X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.',
    );
  return signed;
}

function checkToken(signed: Pick<SignedRequest, 'securityToken'>, credential: Credential, nowMs: number): void {
  const { sessionToken } = credential;
  const given = signed.securityToken;
  if (sessionToken === undefined ? given !== undefined : given === undefined || !isEqual(given, sessionToken))
    throw invalidToken(given ?? '');
  if (credential.expiresAtMs !== undefined && credential.expiresAtMs <= nowMs) throw objectTokenExpired(given ?? '');
}

function checkTime({ timestamp, timestampMs, expiresSeconds }: SignedRequest, nowMs: number): void {
  if (expiresSeconds === undefined) {
    if (Math.abs(timestampMs - nowMs) > skewMsMax) throw requestTimeTooSkewed(timestamp, nowMs, skewMsMax);
    return;
  }
  const endMs = timestampMs + expiresSeconds * 1000;
  if (endMs < nowMs) throw requestExpired(expiresSeconds, endMs, nowMs);
  if (timestampMs > nowMs + skewMsMax) throw requestNotYetValid(timestampMs, nowMs);
}

function checkSignature(request: HttpRequest, signed: SignedRequest, key: Buffer, payloadHash: string): void {
  checkSignedHeaders(request, signed);
  const asSent = textsToSign(request, request.path, signed, payloadHash);
  if (isEqual(signed.signature, signature(key, asSent.stringToSign))) return;
  // Clients differ in what of a path they escape when they send it, not in what they sign.
  const path = recodedPath(request.path);
  const recoded = textsToSign(request, path, signed, payloadHash);
  if (path !== request.path && isEqual(signed.signature, signature(key, recoded.stringToSign))) return;
  throw objectSignatureMismatch({
    accessKeyId: signed.accessKeyId,
    signatureProvided: signed.signature,
    ...recoded,
  });
}

function textsToSign(
  request: HttpRequest,
  path: string,
  signed: SignedRequest,
  payloadHash: string,
): { canonicalRequest: string; stringToSign: string } {
  const canonical = canonicalRequest({
    method: request.method,
    path,
    rawQuery: request.rawQuery,
    signedHeaders: signed.signedHeaders,
    headerValues: (name) =>
      request.headers.get(name === ':authority' ? 'host' : name)?.map((value) => decodeHeader(value)),
    payloadHash,
    isPathSignedAsSent: true,
  });
  return { canonicalRequest: canonical, stringToSign: stringToSign(signed.timestamp, signed.scope, canonical) };
}

/** Each part of the path escaped as AWS does it. */
function recodedPath(path: string): string {
  try {
    return path
      .split('/')
      .map((part) => encodeRfc3986(decodeURIComponent(part)))
      .join('/');
  } catch {
    return path;
  }
}

/** What is not signed could be changed on the way; S3 minds each of AWS's own headers. */
function checkSignedHeaders(request: HttpRequest, { signedHeaders, expiresSeconds }: SignedRequest): void {
  const missing: string[] = [];
  if (!signedHeaders.includes('host') && !signedHeaders.includes(':authority')) missing.push('host');
  for (const name of request.headers.keys()) {
    if (!name.startsWith('x-amz-') || signedHeaders.includes(name)) continue;
    // Presigned URLs are made before their body is known.
    if (expiresSeconds !== undefined && name === 'x-amz-content-sha256') continue;
    missing.push(name);
  }
  if (missing.length > 0) throw headersNotSigned(missing);
}

/** In a time that depends on the lengths alone. */
function isEqual(given: string, expected: string): boolean {
  const one = Buffer.from(given);
  const other = Buffer.from(expected);
  return one.length === other.length && timingSafeEqual(one, other);
}
