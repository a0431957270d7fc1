/**
 * NextToken: where a list goes on, for five minutes. It is made for one list of one stream and says so itself; a stream
 * deleted and made again is another one. It is opaque to callers but no secret, and reading it grants nothing: whoever sends
 * one is answered only what they could ask for without it.
 */
import { DecodeError, integer, nullable, object, oneOf, text, type Decoded } from '../../base/decode.ts';
import { expiredNextToken, invalidArgument } from './errors.ts';
import { nextTokenTtlMs } from './limits.ts';

const decode = object({
  list: oneOf('shards', 'consumers', 'streams', 'channels'),
  /** Id of the stream; 0 for the lists of streams and channels. */
  stream: integer({ min: 0 }),
  account: text({ lengthMax: 12 }),
  region: text({ lengthMax: 64 }),
  /** The last item that was given: a shard's index, a consumer's, a stream's or a channel's name. */
  after: text({ lengthMax: 128 }),
  /** The filter the list was asked with, and the time it was asked for. */
  filter: nullable(object({ type: text({ lengthMax: 32 }), timeMs: nullable(integer({ min: 0 })) })),
  issuedAtMs: integer({ min: 0 }),
});

export type PageToken = Decoded<typeof decode>;

export function encodePageToken(token: PageToken): string {
  return Buffer.from(JSON.stringify(token)).toString('base64');
}

/** Errors: InvalidArgumentException, ExpiredNextTokenException. */
export function decodePageToken(list: PageToken['list'], encoded: string, nowMs: number): PageToken {
  const token = parse(encoded);
  if (token === undefined || token.list !== list) throw invalidArgument('NextToken is invalid.');
  if (nowMs > token.issuedAtMs + nextTokenTtlMs)
    throw expiredNextToken(`NextToken has expired: it can be used for ${nextTokenTtlMs / 1_000} seconds.`);
  return token;
}

function parse(encoded: string): PageToken | undefined {
  try {
    return decode(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')));
  } catch (error) {
    if (error instanceof DecodeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
