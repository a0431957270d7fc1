/**
 * Signature Version 2 as S3 still takes it: what boto3 puts into a presigned URL unless it is told otherwise, and old tools into
 * the Authorization header. HMAC-SHA1 over a few lines of the request; it covers no body.
 */
import { createHmac } from 'node:crypto';
import type { HttpRequest } from '../../../base/http.ts';
import { formFields, header } from '../request-head.ts';
import { decodeHeader } from '../rest/header-text.ts';

export interface Version2Request {
  readonly accessKeyId: string;
  /** Base64. */
  readonly signature: string;
  /** Seconds since 1970, of a presigned URL. */
  readonly expires: string | undefined;
  readonly securityToken: string | undefined;
}

/** Parameters that belong to the resource which is signed; others are not covered. */
const signedParameters = new Set([
  'accelerate',
  'acl',
  'analytics',
  'cors',
  'delete',
  'encryption',
  'intelligent-tiering',
  'inventory',
  'lifecycle',
  'location',
  'logging',
  'metrics',
  'notification',
  'object-lock',
  'ownershipControls',
  'partNumber',
  'policy',
  'policyStatus',
  'publicAccessBlock',
  'replication',
  'requestPayment',
  'response-cache-control',
  'response-content-disposition',
  'response-content-encoding',
  'response-content-language',
  'response-content-type',
  'response-expires',
  'restore',
  'select',
  'select-type',
  'tagging',
  'torrent',
  'uploadId',
  'uploads',
  'versionId',
  'versioning',
  'versions',
  'website',
]);

/** Undefined where the request is not signed in this way. */
export function readVersion2(request: HttpRequest): Version2Request | undefined {
  const match = /^AWS ([^:\s]+):(\S+)$/.exec(header(request, 'authorization') ?? '');
  if (match !== null) {
    const [, accessKeyId = '', signature = ''] = match;
    return { accessKeyId, signature, expires: undefined, securityToken: header(request, 'x-amz-security-token') };
  }
  if (!request.rawQuery.includes('AWSAccessKeyId=')) return undefined;
  const query = new Map(formFields(request.rawQuery));
  const [accessKeyId, signature, expires] = ['AWSAccessKeyId', 'Signature', 'Expires'].map((name) => query.get(name));
  if (accessKeyId === undefined || signature === undefined || expires === undefined) return undefined;
  // A signature's plus, sent bare, has been read as a space.
  return {
    accessKeyId,
    signature: signature.replaceAll(' ', '+'),
    expires,
    securityToken: query.get('x-amz-security-token'),
  };
}

/** The text that was signed. `path` is that of the request with its bucket in front. */
export function version2StringToSign(request: HttpRequest, path: string, expires: string | undefined): string {
  const date = expires ?? (request.headers.has('x-amz-date') ? '' : (header(request, 'date') ?? ''));
  const lines = [request.method, header(request, 'content-md5') ?? '', header(request, 'content-type') ?? '', date];
  const amazon = amazonFields(request, expires !== undefined);
  return `${lines.join('\n')}\n${amazon}${path}${signedQuery(request)}`;
}

export function version2Signature(secretAccessKey: string, stringToSign: string): string {
  return createHmac('sha1', secretAccessKey).update(stringToSign).digest('base64');
}

/** A presigned URL may carry such headers as parameters. */
function amazonFields(request: HttpRequest, isPresigned: boolean): string {
  const fields = new Map<string, string>();
  for (const [name, values] of request.headers) {
    if (name.startsWith('x-amz-')) fields.set(name, values.map((value) => decodeHeader(value).trim()).join(','));
  }
  if (isPresigned) {
    for (const [name, value] of formFields(request.rawQuery))
      if (name.toLowerCase().startsWith('x-amz-')) fields.set(name.toLowerCase(), value);
  }
  return [...fields]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}:${value}\n`)
    .join('');
}

function signedQuery(request: HttpRequest): string {
  const pairs = formFields(request.rawQuery)
    .filter(([name]) => signedParameters.has(name))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => (value === '' ? name : `${name}=${value}`));
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
