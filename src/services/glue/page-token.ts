/**
 * NextToken: where a list goes on. It is made for one list and says so itself. It is opaque to callers but no secret: whoever
 * sends one is answered only what they could ask for without it.
 */
import { DecodeError } from '../../base/decode.ts';
import type { Decoder } from '../../base/decode.ts';
import { invalidInput } from './errors.ts';
import { tokenBytesMax } from './limits.ts';

export function encodePageToken(list: string, after: unknown): string {
  return Buffer.from(JSON.stringify({ list, after })).toString('base64url');
}

/** The token of the next page, as a part of an answer. */
export function nextToken(list: string, next: unknown): { readonly NextToken?: string } {
  return next === undefined ? {} : { NextToken: encodePageToken(list, next) };
}

/** Errors: InvalidInputException. */
export function decodePageToken<After>(
  list: string,
  encoded: string | undefined,
  decode: Decoder<After>,
): After | undefined {
  // Clients that page by hand send an empty one at first.
  if (encoded === undefined || encoded === '') return undefined;
  try {
    if (encoded.length > tokenBytesMax) throw new DecodeError('NextToken', 'shorter', encoded);
    const token: unknown = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'));
    const isOfList = typeof token === 'object' && token !== null && 'list' in token && token.list === list;
    if (isOfList && 'after' in token && isText(token.after)) return decode(token.after);
  } catch (error) {
    if (!(error instanceof DecodeError) && !(error instanceof SyntaxError)) throw error;
  }
  // Unconfirmed text.
  throw invalidInput('NextToken is invalid.');
}

/** Half a surrogate pair is no text, and no key. */
function isText(after: unknown): boolean {
  if (typeof after === 'string') return after.isWellFormed();
  return typeof after !== 'object' || after === null || Object.values(after).every(isText);
}
