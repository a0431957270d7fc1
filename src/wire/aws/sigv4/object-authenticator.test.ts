/** AWS's published examples of S3's signatures, then each way to be refused. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AwsError } from '../aws-error.ts';
import { testRequest } from '../dispatch-fixture.ts';
import type { TestRequest } from '../dispatch-fixture.ts';
import { createAuthenticator } from './authenticator.ts';
import type { AuthenticatorOptions } from './credentials.ts';
import { emptyPayloadHash } from './canonical-request.ts';
import type { ObjectIdentity } from './object-authenticator.ts';
import { sign } from './sign.ts';

const accessKeyId = 'AKIAIOSFODNN7EXAMPLE';
const secretAccessKey = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const principal = { account: '111122223333', accessKeyId, arn: 'arn:aws:iam::111122223333:root', userId: '1' };
const nowMs = Date.UTC(2013, 4, 24);
const host = 'examplebucket.s3.amazonaws.com';

function authenticate(request: TestRequest, options: Partial<AuthenticatorOptions> = {}): ObjectIdentity {
  const authenticator = createAuthenticator({
    mode: 'server',
    account: '000000000000',
    wallClock: { nowMs: () => nowMs },
    credentials: { find: (id) => (id === accessKeyId ? { secretAccessKey, principal } : undefined) },
    ...options,
  });
  const path = `/examplebucket${request.path ?? '/'}`;
  return authenticator.authenticateObjectRequest(testRequest({ method: 'GET', ...request }), {
    signingNames: ['s3'],
    path,
  });
}

function authorization(signedHeaders: string, signature: string, id = accessKeyId): string {
  return `AWS4-HMAC-SHA256 Credential=${id}/20130524/us-east-1/s3/aws4_request,SignedHeaders=${signedHeaders},Signature=${signature}`;
}

const plainHeaders = {
  host,
  'x-amz-date': '20130524T000000Z',
  'x-amz-content-sha256': emptyPayloadHash,
};
const plainSigned = 'host;x-amz-content-sha256;x-amz-date';

const examples: readonly { name: string; request: TestRequest }[] = [
  {
    name: 'GET of a range',
    request: {
      path: '/test.txt',
      headers: {
        ...plainHeaders,
        range: 'bytes=0-9',
        authorization: authorization(
          'host;range;x-amz-content-sha256;x-amz-date',
          'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
        ),
      },
    },
  },
  {
    name: 'PUT of a key with a character that is escaped',
    request: {
      method: 'PUT',
      path: '/test%24file.text',
      headers: {
        host,
        date: 'Fri, 24 May 2013 00:00:00 GMT',
        'x-amz-date': '20130524T000000Z',
        'x-amz-storage-class': 'REDUCED_REDUNDANCY',
        'x-amz-content-sha256': '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
        authorization: authorization(
          'date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class',
          '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
        ),
      },
    },
  },
  {
    name: 'the same key sent bare: what is signed is its escaped form',
    request: {
      method: 'PUT',
      path: '/test$file.text',
      headers: {
        host,
        date: 'Fri, 24 May 2013 00:00:00 GMT',
        'x-amz-date': '20130524T000000Z',
        'x-amz-storage-class': 'REDUCED_REDUNDANCY',
        'x-amz-content-sha256': '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
        authorization: authorization(
          'date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class',
          '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
        ),
      },
    },
  },
  {
    name: 'a sub-resource',
    request: {
      query: 'lifecycle',
      headers: {
        ...plainHeaders,
        authorization: authorization(plainSigned, 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'),
      },
    },
  },
  {
    name: 'a listing',
    request: {
      query: 'max-keys=2&prefix=J',
      headers: {
        ...plainHeaders,
        authorization: authorization(plainSigned, '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7'),
      },
    },
  },
];

for (const { name, request } of examples) {
  test(`AWS's example: ${name}`, () => {
    const identity = authenticate(request);
    assert.equal(identity.principal, principal);
    assert.equal(identity.authType, 'REST-HEADER');
    assert.notEqual(identity.chunkSigner, undefined);
  });
}

const presigned =
  'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request' +
  '&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host' +
  '&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404';
const presignedGet: TestRequest = { path: '/test.txt', query: presigned, headers: { host } };

test("AWS's example: a presigned URL", () => {
  assert.equal(authenticate(presignedGet).authType, 'REST-QUERY-STRING');
});

const rangeHeaders = examples[0]?.request.headers ?? {};

function clockAt(timeMs: number): Partial<AuthenticatorOptions> {
  return { wallClock: { nowMs: () => timeMs } };
}

const refusals: readonly {
  name: string;
  request: TestRequest;
  options?: Partial<AuthenticatorOptions>;
  code: string;
  status: number;
  message?: string | RegExp;
  members?: Readonly<Record<string, unknown>>;
}[] = [
  {
    name: 'another path than was signed',
    request: { path: '/test2.txt', headers: rangeHeaders },
    code: 'SignatureDoesNotMatch',
    status: 403,
    message:
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    members: { AWSAccessKeyId: accessKeyId },
  },
  {
    name: 'a key nobody has',
    request: { headers: { ...plainHeaders, authorization: authorization(plainSigned, 'a', 'AKIDNOBODY') } },
    code: 'InvalidAccessKeyId',
    status: 403,
    message: 'The AWS Access Key Id you provided does not exist in our records.',
    members: { AWSAccessKeyId: 'AKIDNOBODY' },
  },
  {
    name: 'a clock that is off',
    request: { path: '/test.txt', headers: rangeHeaders },
    options: clockAt(nowMs + 15 * 60_000 + 1),
    code: 'RequestTimeTooSkewed',
    status: 403,
    message: 'The difference between the request time and the current time is too large.',
    members: {
      RequestTime: '20130524T000000Z',
      ServerTime: '2013-05-24T00:15:00Z',
      MaxAllowedSkewMilliseconds: 900_000,
    },
  },
  {
    name: 'a URL past its end',
    request: presignedGet,
    options: clockAt(nowMs + 86_400_001),
    code: 'AccessDenied',
    status: 403,
    message: 'Request has expired',
    members: { 'X-Amz-Expires': 86_400, Expires: '2013-05-25T00:00:00Z', ServerTime: '2013-05-25T00:00:00Z' },
  },
  {
    name: 'a URL of the future',
    request: presignedGet,
    options: clockAt(nowMs - 15 * 60_000 - 1),
    code: 'AccessDenied',
    status: 403,
    message: 'Request is not yet valid',
  },
  {
    name: 'another region than the server stands for',
    request: { path: '/test.txt', headers: rangeHeaders },
    options: { regions: new Set(['eu-west-1']) },
    code: 'AuthorizationHeaderMalformed',
    status: 400,
    message: "The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-west-1'",
    members: { Region: 'eu-west-1' },
  },
  {
    name: 'a header without its hash',
    request: {
      headers: {
        host,
        'x-amz-date': '20130524T000000Z',
        authorization: authorization('host;x-amz-date', 'a'),
      },
    },
    code: 'InvalidRequest',
    status: 400,
    message: 'Missing required header for this request: x-amz-content-sha256',
  },
  {
    name: 'a hash that is none',
    request: {
      headers: { ...plainHeaders, 'x-amz-content-sha256': 'abc', authorization: authorization(plainSigned, 'a') },
    },
    code: 'InvalidArgument',
    status: 400,
    members: { ArgumentName: 'x-amz-content-sha256', ArgumentValue: 'abc' },
  },
  {
    name: 'a header of AWS that is not signed',
    request: { path: '/test.txt', headers: { ...rangeHeaders, 'x-amz-acl': 'public-read' } },
    code: 'AccessDenied',
    status: 403,
    message: 'There were headers present in the request which were not signed',
    members: { HeadersNotSigned: 'x-amz-acl' },
  },
  {
    name: 'half an Authorization header',
    request: { headers: { ...plainHeaders, authorization: 'AWS4-HMAC-SHA256 Credential=a' } },
    code: 'AuthorizationHeaderMalformed',
    status: 400,
  },
  {
    name: 'half a presigned URL',
    request: { query: 'X-Amz-Algorithm=AWS4-HMAC-SHA256' },
    code: 'AuthorizationQueryParametersError',
    status: 400,
  },
  {
    name: 'another mechanism',
    request: { headers: { ...plainHeaders, authorization: 'Basic YTpi' } },
    code: 'InvalidRequest',
    status: 400,
    message: 'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.',
  },
  {
    name: 'a session token for a key that has none',
    request: { query: `${presigned}&X-Amz-Security-Token=t`, path: '/test.txt', headers: { host } },
    code: 'InvalidToken',
    status: 400,
    members: { 'Token-0': 't' },
  },
];

for (const { name, request, options, code, status, message, members } of refusals) {
  test(`refused: ${name}`, () => {
    assert.throws(
      () => authenticate(request, options),
      (error) => {
        assert.ok(error instanceof AwsError);
        assert.equal(error.code, code);
        assert.equal(error.status, status);
        if (message !== undefined) assert.equal(error.message, message);
        for (const [key, value] of Object.entries(members ?? {})) assert.equal(error.members[key], value, key);
        return true;
      },
    );
  });
}

test('who signs nothing is nobody', () => {
  const identity = authenticate({ path: '/test.txt', headers: { host } });
  assert.equal(identity.principal.isAnonymous, true);
  assert.equal(identity.principal.account, '');
});

test('in dev mode nobody has the account of everybody', () => {
  const identity = authenticate({ path: '/test.txt', headers: { host } }, { mode: 'dev' });
  assert.equal(identity.principal.account, '000000000000');
});

test('dev mode takes a key it does not know, and cannot verify its chunks', () => {
  const headers = { ...plainHeaders, authorization: authorization(plainSigned, 'a', '123456789012') };
  const identity = authenticate({ headers }, { mode: 'dev' });
  assert.equal(identity.principal.account, '123456789012');
  assert.equal(identity.chunkSigner, undefined);
});

test('Version 2: AWS\u2019s example of a header, and what differs from it', () => {
  const headers = {
    host: 'examplebucket.s3.us-west-1.amazonaws.com',
    date: 'Tue, 27 Mar 2007 19:36:42 +0000',
    authorization: `AWS ${accessKeyId}:qgk2+6Sv9/oM7G3qLEjTH1a1l1g=`,
  };
  const options = clockAt(Date.UTC(2007, 2, 27, 19, 36, 42));
  const authenticator = createAuthenticator({
    mode: 'server',
    account: '000000000000',
    credentials: { find: () => ({ secretAccessKey, principal }) },
    wallClock: { nowMs: () => 0 },
    ...options,
  });
  const request = testRequest({ method: 'GET', path: '/photos/puppy.jpg', headers });
  const rules = { signingNames: ['s3'], path: '/awsexamplebucket1/photos/puppy.jpg' };
  assert.equal(authenticator.authenticateObjectRequest(request, rules).principal, principal);
  assert.throws(
    () => authenticator.authenticateObjectRequest(request, { ...rules, path: '/other/photos/puppy.jpg' }),
    (error) => error instanceof AwsError && error.code === 'SignatureDoesNotMatch',
  );
});

test('temporary keys: their token is signed with the rest, and must be the one they came with', () => {
  const credentials = (sessionToken: string, expiresAtMs: number): Partial<AuthenticatorOptions> => ({
    credentials: { find: () => ({ secretAccessKey, sessionToken, expiresAtMs, principal }) },
  });
  const headers = sign({
    method: 'GET',
    url: new URL(`http://${host}/test.txt`),
    headers: {},
    body: Buffer.alloc(0),
    credentials: { accessKeyId, secretAccessKey, sessionToken: 'token' },
    region: 'us-east-1',
    service: 's3',
    nowMs,
  });
  const request = { path: '/test.txt', headers };
  assert.equal(authenticate(request, credentials('token', nowMs + 1)).principal, principal);
  const code = (expected: string) => (error: unknown) => error instanceof AwsError && error.code === expected;
  assert.throws(() => authenticate(request, credentials('other', nowMs + 1)), code('InvalidToken'));
  assert.throws(() => authenticate(request, credentials('token', nowMs)), code('ExpiredToken'));
});
