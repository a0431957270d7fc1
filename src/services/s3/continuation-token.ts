/** Continuation tokens: where a listing goes on, opaque to clients. */
import { invalidArgument } from './errors.ts';

/** So that a key is not taken for a token, and tokens can change their form. */
const version = '1';

export function encodeToken(after: string): string {
  return Buffer.from(version + after, 'utf8').toString('base64url');
}

/** Errors: AwsError InvalidArgument. */
export function decodeToken(token: string): string {
  const bytes = Buffer.from(token, 'base64url');
  const text = bytes.toString('utf8');
  // Node skips what is no base64, so the token must come out again.
  if (bytes.toString('base64url') !== token || !text.startsWith(version))
    throw invalidArgument('The continuation token provided is incorrect', 'continuation-token', token);
  return text.slice(version.length);
}
