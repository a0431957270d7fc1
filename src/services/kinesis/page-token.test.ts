import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { AwsError } from '../../wire/aws/aws-error.ts';
import { decodePageToken, encodePageToken, type PageToken } from './page-token.ts';

const token: PageToken = {
  list: 'shards',
  stream: 7,
  account: '000000000000',
  region: 'us-east-1',
  after: 'shardId-000000000003',
  filter: { type: 'AT_TIMESTAMP', timeMs: 5 },
  issuedAtMs: 1_000,
};

test('a token is read back for five minutes, by its own list only', () => {
  const encoded = encodePageToken(token);
  assert.deepEqual(decodePageToken('shards', encoded, 1_000), token);
  assert.deepEqual(decodePageToken('shards', encoded, 301_000), token);
  assert.throws(() => decodePageToken('shards', encoded, 301_001), { code: 'ExpiredNextTokenException' });
  assert.throws(() => decodePageToken('consumers', encoded, 1_000), { code: 'InvalidArgumentException' });
});

test('whatever comes instead of a token is refused as one, and nothing else happens', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.base64String()), fc.boolean(), (text, isEncoded) => {
      const encoded = isEncoded ? Buffer.from(text).toString('base64') : text;
      assert.throws(
        () => decodePageToken('shards', encoded, 1_000),
        (error) => error instanceof AwsError && error.message === 'NextToken is invalid.',
      );
    }),
  );
});
