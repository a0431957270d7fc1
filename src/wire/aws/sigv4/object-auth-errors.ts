/** Errors of authentication as S3 answers them: codes, texts and members of its own. */
import { AwsError } from '../aws-error.ts';
import { isoTimestamp } from './signed-request.ts';

const mismatchText =
  'The request signature we calculated does not match the signature you provided. Check your key and signing method.';

export interface Mismatch {
  readonly accessKeyId: string;
  readonly stringToSign: string;
  readonly signatureProvided: string;
  readonly canonicalRequest: string;
}

/** S3 shows what it signed, so that the caller can compare; none of it is secret. */
export function objectSignatureMismatch(mismatch: Mismatch): AwsError {
  return new AwsError('SignatureDoesNotMatch', mismatchText, {
    status: 403,
    members: {
      AWSAccessKeyId: mismatch.accessKeyId,
      StringToSign: mismatch.stringToSign,
      SignatureProvided: mismatch.signatureProvided,
      StringToSignBytes: spacedHex(mismatch.stringToSign),
      CanonicalRequest: mismatch.canonicalRequest,
      CanonicalRequestBytes: spacedHex(mismatch.canonicalRequest),
    },
  });
}

export function version2Mismatch(mismatch: Omit<Mismatch, 'canonicalRequest'>): AwsError {
  return new AwsError('SignatureDoesNotMatch', mismatchText, {
    status: 403,
    members: {
      AWSAccessKeyId: mismatch.accessKeyId,
      StringToSign: mismatch.stringToSign,
      SignatureProvided: mismatch.signatureProvided,
      StringToSignBytes: spacedHex(mismatch.stringToSign),
    },
  });
}

export function chunkSignatureMismatch(): AwsError {
  return new AwsError('SignatureDoesNotMatch', mismatchText, { status: 403 });
}

export function invalidAccessKeyId(accessKeyId: string): AwsError {
  const message = 'The AWS Access Key Id you provided does not exist in our records.';
  return new AwsError('InvalidAccessKeyId', message, { status: 403, members: { AWSAccessKeyId: accessKeyId } });
}

export function invalidToken(token: string): AwsError {
  const message = 'The provided token is malformed or otherwise invalid.';
  return new AwsError('InvalidToken', message, { members: { 'Token-0': token } });
}

export function objectTokenExpired(token: string): AwsError {
  return new AwsError('ExpiredToken', 'The provided token has expired.', { members: { 'Token-0': token } });
}

export function headerMalformed(detail: string, members: Readonly<Record<string, unknown>> = {}): AwsError {
  return new AwsError('AuthorizationHeaderMalformed', `The authorization header is malformed; ${detail}`, { members });
}

export function queryParametersError(detail: string): AwsError {
  return new AwsError('AuthorizationQueryParametersError', detail);
}

export function mechanismNotSupported(): AwsError {
  const message = 'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.';
  return new AwsError('InvalidRequest', message);
}

export function requestTimeTooSkewed(requestTime: string, nowMs: number, skewMsMax: number): AwsError {
  const message = 'The difference between the request time and the current time is too large.';
  return new AwsError('RequestTimeTooSkewed', message, {
    status: 403,
    members: {
      RequestTime: requestTime,
      ServerTime: secondsOf(nowMs),
      MaxAllowedSkewMilliseconds: skewMsMax,
    },
  });
}

export function requestExpired(expiresSeconds: number, endMs: number, nowMs: number): AwsError {
  return new AwsError('AccessDenied', 'Request has expired', {
    status: 403,
    members: { 'X-Amz-Expires': expiresSeconds, Expires: secondsOf(endMs), ServerTime: secondsOf(nowMs) },
  });
}

/** Of Version 2, whose URLs name the time of their end. */
export function linkExpired(endMs: number, nowMs: number): AwsError {
  const members = { Expires: secondsOf(endMs), ServerTime: secondsOf(nowMs) };
  return new AwsError('AccessDenied', 'Request has expired', { status: 403, members });
}

export function dateMissing(): AwsError {
  const message = 'AWS authentication requires a valid Date or x-amz-date header';
  return new AwsError('AccessDenied', message, { status: 403 });
}

export function requestNotYetValid(timestampMs: number, nowMs: number): AwsError {
  return new AwsError('AccessDenied', 'Request is not yet valid', {
    status: 403,
    members: { 'X-Amz-Date': isoTimestamp(timestampMs), ServerTime: secondsOf(nowMs) },
  });
}

export function headersNotSigned(names: readonly string[]): AwsError {
  const message = 'There were headers present in the request which were not signed';
  return new AwsError('AccessDenied', message, { status: 403, members: { HeadersNotSigned: names.join(', ') } });
}

export function objectAccessDenied(): AwsError {
  return new AwsError('AccessDenied', 'Access Denied', { status: 403 });
}

function secondsOf(timeMs: number): string {
  return new Date(timeMs).toISOString().replace(/\.\d{3}/, '');
}

function spacedHex(text: string): string {
  return Buffer.from(text, 'utf8')
    .toString('hex')
    .replaceAll(/(..)(?=.)/g, '$1 ');
}
