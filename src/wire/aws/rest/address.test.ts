import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testRequest } from '../dispatch-fixture.ts';
import { pathWithBucket } from './address.ts';

const others = new Set(['kinesis', 'sts']);

const hosts: readonly (readonly [host: string, path: string])[] = [
  ['localhost:4566', '/b/k'],
  ['127.0.0.1:4566', '/b/k'],
  ['[::1]:4566', '/b/k'],
  ['s3.localhost:4566', '/b/k'],
  ['s3.us-east-1.localhost', '/b/k'],
  ['s3-us-west-2.amazonaws.com', '/b/k'],
  ['s3.example.com', '/b/k'],
  ['millstream:4566', '/b/k'],
  ['millstream.example.com', '/b/k'],
  ['kinesis.localhost', '/b/k'],
  ['kinesis.us-east-1.localhost', '/b/k'],
  ['bucket.localhost:4566', '/bucket/b/k'],
  ['BUCKET.localhost', '/bucket/b/k'],
  ['my.bucket.localhost', '/my.bucket/b/k'],
  ['bucket.s3.localhost:4566', '/bucket/b/k'],
  ['bucket.s3.us-east-1.localhost', '/bucket/b/k'],
  ['my.bucket.s3.eu-west-1.example.com', '/my.bucket/b/k'],
  ['bucket.s3-us-west-2.amazonaws.com', '/bucket/b/k'],
  ['kinesis.s3.localhost', '/kinesis/b/k'],
  ['bucket.localhost.', '/bucket/b/k'],
];

for (const [host, path] of hosts) {
  test(`${host} and /b/k`, () => {
    assert.equal(pathWithBucket(testRequest({ path: '/b/k', headers: { host } }), others), path);
  });
}

test('without a host the path says it all', () => {
  assert.equal(pathWithBucket(testRequest({ path: '/b/k' }), others), '/b/k');
});
