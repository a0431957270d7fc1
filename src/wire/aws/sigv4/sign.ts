/** Signs a request as a client does, with Signature Version 4: what the command line, the tests and the load generator send. */
import { algorithm, canonicalRequest, payloadHash, scopeText, stringToSign } from './canonical-request.ts';
import { isoTimestamp } from './signed-request.ts';
import { signature, signingKey } from './signing-key.ts';

export interface SigningCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

export interface SignOptions {
  readonly method: string;
  /** With its path and query as they will be sent. */
  readonly url: URL;
  /** Headers that will be sent, by lower-case name; all of them are signed. `host` is added. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly credentials: SigningCredentials;
  readonly region: string;
  /** Such as `kinesis`. */
  readonly service: string;
  readonly nowMs: number;
}

/** The given headers and those that carry the signature. */
export function sign(options: SignOptions): Record<string, string> {
  const { url, region, service } = options;
  const { accessKeyId, secretAccessKey, sessionToken } = options.credentials;
  const timestamp = isoTimestamp(options.nowMs);
  const scope = { date: timestamp.slice(0, 8), region, service };
  const headers: Record<string, string> = { ...options.headers, host: url.host, 'x-amz-date': timestamp };
  // S3 wants to be told what the signature says of the body.
  if (service === 's3') headers['x-amz-content-sha256'] ??= payloadHash(options.body);
  if (sessionToken !== undefined) headers['x-amz-security-token'] = sessionToken;
  const signedHeaders = Object.keys(headers).toSorted();
  const canonical = canonicalRequest({
    method: options.method,
    path: url.pathname,
    rawQuery: url.search.slice(1),
    signedHeaders,
    headerValues: (name) => [headers[name] ?? ''],
    payloadHash: headers['x-amz-content-sha256'] ?? payloadHash(options.body),
    isPathSignedAsSent: service === 's3',
  });
  const key = signingKey(secretAccessKey, scope);
  const signed = signature(key, stringToSign(timestamp, scope, canonical));
  const credential = `${accessKeyId}/${scopeText(scope)}`;
  headers['authorization'] =
    `${algorithm} Credential=${credential}, SignedHeaders=${signedHeaders.join(';')}, Signature=${signed}`;
  return headers;
}
