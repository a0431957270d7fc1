import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedHeaders } from './sigv4.ts';

test("the signer agrees with AWS's published example", () => {
  // From the Signature Version 4 test suite: post-vanilla.
  const { authorization } = signedHeaders({
    method: 'POST',
    path: '/',
    headers: { Host: 'example.amazonaws.com' },
    body: Buffer.alloc(0),
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' },
    region: 'us-east-1',
    service: 'service',
    timeMs: Date.UTC(2015, 7, 30, 12, 36),
  });
  assert.equal(
    authorization,
    'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, ' +
      'Signature=5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
  );
});
