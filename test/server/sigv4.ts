/**
 * Signature Version 4 written from AWS's description of it and not from the server's code, so that a mistake there cannot
 * hide behind the same mistake here. Enough for requests whose path and query need no encoding, or have it already.
 */
import { hash, createHmac } from 'node:crypto';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface Signing {
  readonly method: string;
  readonly path: string;
  /** Encoded, its parameters in the order of their names. */
  readonly query?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly credentials: Credentials;
  readonly region: string;
  readonly service: string;
  readonly timeMs: number;
}

/** The headers given, with `x-amz-date` and `authorization`; names come in lower case. */
export function signedHeaders(signing: Signing): Record<string, string> {
  const time = new Date(signing.timeMs).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const given = Object.entries(signing.headers).map(([name, value]) => [name.toLowerCase(), value.trim()] as const);
  const headers = Object.fromEntries([...given, ['x-amz-date', time]]);
  const names = Object.keys(headers).toSorted();
  const signed = names.join(';');
  const canonical = [
    signing.method,
    signing.path,
    signing.query ?? '',
    ...names.map((name) => `${name}:${headers[name]}`),
    '',
    signed,
    hash('sha256', signing.body),
  ].join('\n');
  const scope = `${time.slice(0, 8)}/${signing.region}/${signing.service}/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', time, scope, hash('sha256', canonical)].join('\n');
  const key = scope
    .split('/')
    .reduce<string | Buffer>((secret, part) => hmac(secret, part), `AWS4${signing.credentials.secretAccessKey}`);
  const signature = hmac(key, text).toString('hex');
  const credential = `Credential=${signing.credentials.accessKeyId}/${scope}`;
  headers['authorization'] = `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=${signed}, Signature=${signature}`;
  return headers;
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
