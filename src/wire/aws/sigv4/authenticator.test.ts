import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HttpRequest } from '../../../base/http.ts';
import { AwsError } from '../aws-error.ts';
import { signedRequest, testAccount, testKey, testNowMs, testRequest } from '../dispatch-fixture.ts';
import type { SignedTestRequest } from '../dispatch-fixture.ts';
import { createAuthenticator } from './authenticator.ts';
import type { AuthenticatorOptions, Identity } from './credentials.ts';
import { canonicalRequest, emptyPayloadHash, scopeText, stringToSign } from './canonical-request.ts';
import { isoTimestamp } from './signed-request.ts';
import { signature, signingKey } from './signing-key.ts';

const rules = { signingNames: ['kinesis'] };
const principal = {
  account: '111122223333',
  accessKeyId: testKey.accessKeyId,
  arn: 'arn:aws:iam::111122223333:user/a',
  userId: 'AIDA',
};
const known = { secretAccessKey: testKey.secretAccessKey, principal };
const minuteMs = 60_000;

interface Setting extends Partial<AuthenticatorOptions> {
  readonly nowMs?: number;
}

async function outcome(request: HttpRequest, setting: Setting = {}): Promise<Identity | string> {
  const authenticator = createAuthenticator({
    mode: 'server',
    credentials: { find: (id) => (id === testKey.accessKeyId ? known : undefined) },
    wallClock: { nowMs: () => setting.nowMs ?? testNowMs },
    account: testAccount,
    ...setting,
  });
  try {
    return await authenticator.authenticate(request, await request.readBody(1_000_000), rules);
  } catch (error) {
    assert(error instanceof AwsError);
    return `${error.code}: ${error.message}`;
  }
}

const call: SignedTestRequest = { headers: { 'x-amz-target': 'Kinesis_20131202.ListStreams' }, body: '{}' };
const mismatch =
  'InvalidSignatureException: The request signature we calculated does not match the signature you provided. ' +
  'Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';
const unknown = 'UnrecognizedClientException: The security token included in the request is invalid.';

test('a right signature is its principal, in the region of its scope', async () => {
  assert.deepEqual(await outcome(signedRequest({ ...call, region: 'eu-west-1' })), { principal, region: 'eu-west-1' });
});

test('a second request with the same key is verified as well as the first', async () => {
  const authenticator = createAuthenticator({
    mode: 'server',
    credentials: { find: () => known },
    wallClock: { nowMs: () => testNowMs },
    account: testAccount,
  });
  const body = Buffer.from('{}');
  assert.equal((await authenticator.authenticate(signedRequest(call), body, rules)).principal, principal);
  await assert.rejects(authenticator.authenticate(signedRequest(call), Buffer.from('{ }'), rules), /does not match/);
});

test('a large body, which another thread hashes, is verified like others, wherever it lies in memory', async () => {
  for (const characters of [128 * 1024 - 1, 128 * 1024, 900_000]) {
    const body = 'x'.repeat(characters);
    const identity = await outcome(signedRequest({ ...call, body }));
    assert.deepEqual(identity, { principal, region: 'us-east-1' });
    const other = { body: `${body.slice(0, -1)}y` };
    assert.equal(await outcome(changed(signedRequest({ ...call, body }), other)), mismatch);
    const authenticator = createAuthenticator({
      mode: 'server',
      credentials: { find: () => known },
      wallClock: { nowMs: () => testNowMs },
      account: testAccount,
    });
    const inside = Buffer.from(`--${body}--`).subarray(2, -2);
    await authenticator.authenticate(signedRequest({ ...call, body }), inside, rules);
  }
});

/** The signed request with something changed afterwards. */
function tampered(change: {
  path?: string;
  rawQuery?: string;
  method?: string;
  body?: string;
  header?: [string, string];
}): HttpRequest {
  return changed(signedRequest(call), change);
}

function changed(request: HttpRequest, change: Parameters<typeof tampered>[0]): HttpRequest {
  const headers = new Map(request.headers);
  if (change.header !== undefined) headers.set(change.header[0], [change.header[1]]);
  const { body, header: _, ...rest } = change;
  return { ...request, ...rest, headers, ...(body === undefined ? {} : { readBody: async () => Buffer.from(body) }) };
}

test('whatever is changed after signing is noticed', async () => {
  for (const change of [
    { body: '{"a":1}' },
    { path: '/other' },
    { rawQuery: 'a=b' },
    { method: 'PUT' },
    { header: ['x-amz-target', 'Kinesis_20131202.DeleteStream'] as [string, string] },
    { header: ['host', 'elsewhere'] as [string, string] },
    { header: ['x-amz-date', '20261121T050001Z'] as [string, string] },
  ]) {
    assert.equal(await outcome(tampered(change)), mismatch, JSON.stringify(change));
  }
});

test('signatures of another length or alphabet are as wrong as others', async () => {
  const authorization = signedRequest(call).headers.get('authorization')?.[0] ?? '';
  for (const signature of ['0', 'ü'.repeat(64), 'f'.repeat(64), 'f'.repeat(100_000)]) {
    const value = authorization.replace(/Signature=.*/, `Signature=${signature}`);
    assert.equal(await outcome(tampered({ header: ['authorization', value] })), mismatch);
  }
});

test('unknown keys', async () => {
  assert.equal(await outcome(signedRequest({ ...call, accessKeyId: 'AKIAUNKNOWN' })), unknown);
});

test('session tokens must be those of the key', async () => {
  const find = (): typeof known & { sessionToken: string } => ({ ...known, sessionToken: 'token' });
  const setting = { credentials: { find } };
  assert.deepEqual(await outcome(signedRequest({ ...call, sessionToken: 'token' }), setting), {
    principal,
    region: 'us-east-1',
  });
  assert.equal(await outcome(signedRequest({ ...call, sessionToken: 'other' }), setting), unknown);
  assert.equal(await outcome(signedRequest(call), setting), unknown);
  assert.equal(await outcome(signedRequest({ ...call, sessionToken: 'token' })), unknown);
});

test('keys that have expired', async () => {
  const credentials = { find: () => ({ ...known, expiresAtMs: testNowMs }) };
  assert.equal(
    await outcome(signedRequest(call), { credentials }),
    'ExpiredTokenException: The security token included in the request is expired',
  );
});

test('fifteen minutes of skew are allowed, no more', async () => {
  const fine = { principal, region: 'us-east-1' };
  assert.deepEqual(await outcome(signedRequest(call), { nowMs: testNowMs + 15 * minuteMs }), fine);
  assert.deepEqual(await outcome(signedRequest(call), { nowMs: testNowMs - 15 * minuteMs }), fine);
  assert.equal(
    await outcome(signedRequest(call), { nowMs: testNowMs + 16 * minuteMs }),
    'InvalidSignatureException: Signature expired: 20261121T050000Z is now earlier than 20261121T050100Z (20261121T051600Z - 15 min.)',
  );
  assert.equal(
    await outcome(signedRequest(call), { nowMs: testNowMs - 16 * minuteMs }),
    'InvalidSignatureException: Signature not yet current: 20261121T050000Z is still later than 20261121T045900Z (20261121T044400Z + 15 min.)',
  );
});

test('wrong scopes, each named', async () => {
  assert.equal(
    await outcome(signedRequest({ ...call, service: 's3' })),
    "InvalidSignatureException: Credential should be scoped to correct service: 'kinesis'. ",
  );
  assert.equal(
    await outcome(signedRequest({ ...call, service: 's3', region: 'mars-1' }), { regions: new Set(['us-east-1']) }),
    "InvalidSignatureException: Credential should be scoped to a valid region, not 'mars-1'. Credential should be scoped to correct service: 'kinesis'. ",
  );
});

function withAuthorization(value: string, date = '20261121T050000Z'): HttpRequest {
  return testRequest({ headers: { authorization: value, 'x-amz-date': date, host: 'localhost' }, body: '{}' });
}

function authorization(credential: string): string {
  return `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host;x-amz-date, Signature=00`;
}

const forms: readonly { name: string; request: HttpRequest; answer: string | RegExp }[] = [
  {
    name: 'nothing at all',
    request: testRequest(),
    answer: 'MissingAuthenticationTokenException: Missing Authentication Token',
  },
  {
    name: 'everything missing',
    request: testRequest({ headers: { authorization: 'X' } }),
    answer:
      "IncompleteSignatureException: Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. Authorization=X",
  },
  {
    name: 'one parameter missing',
    request: testRequest({ headers: { authorization: 'AWS4- Signature=b, Credential=a', date: 'a' } }),
    answer:
      "IncompleteSignatureException: Authorization header requires 'SignedHeaders' parameter. Authorization=AWS4- Signature=b, Credential=a",
  },
  {
    name: 'header and query',
    request: testRequest({ query: 'X-Amz-Algorithm', headers: { authorization: 'X' } }),
    answer:
      "InvalidSignatureException: Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.",
  },
  {
    name: 'an empty query form',
    request: testRequest({ query: 'X-Amz-Algorithm' }),
    answer:
      "IncompleteSignatureException: AWS query-string parameters must include 'X-Amz-Algorithm'. AWS query-string parameters must include 'X-Amz-Credential'. AWS query-string parameters must include 'X-Amz-Signature'. AWS query-string parameters must include 'X-Amz-SignedHeaders'. AWS query-string parameters must include 'X-Amz-Date'. Re-examine the query-string parameters.",
  },
  {
    name: 'all of the query form but what makes it one',
    request: testRequest({ query: 'X-Amz-Credential=a&X-Amz-Signature=b&X-Amz-SignedHeaders=c&X-Amz-Date=d' }),
    answer: 'MissingAuthenticationTokenException: Missing Authentication Token',
  },
  {
    name: 'a credential without a scope',
    request: withAuthorization(authorization('AKID')),
    answer: /^IncompleteSignatureException: Credential must have exactly 5 slash-delimited elements.*'AKID'$/,
  },
  {
    name: 'a scope of another day and another end',
    request: withAuthorization(authorization('AKID/20261120/us-east-1/kinesis/aws5')),
    answer:
      "InvalidSignatureException: Credential should be scoped with a valid terminator: 'aws4_request', not 'aws5'. Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20261120' != '20261121', from '20261121T050000Z'. ",
  },
  {
    name: 'a date that is none',
    request: withAuthorization(authorization('AKID/20261121/us-east-1/kinesis/aws4_request'), 'yesterday'),
    answer: /^IncompleteSignatureException: Date must be in ISO-8601 'basic format'\. Got 'yesterday'\./,
  },
  {
    name: 'a host that is not signed',
    request: withAuthorization(
      `AWS4-HMAC-SHA256 Credential=${testKey.accessKeyId}/20261121/us-east-1/kinesis/aws4_request, SignedHeaders=x-amz-date, Signature=00`,
    ),
    answer: "InvalidSignatureException: 'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
  },
  {
    name: 'an algorithm that is none',
    request: withAuthorization('AWS5 Credential=a, SignedHeaders=b, Signature=c'),
    answer: "IncompleteSignatureException: Unsupported AWS 'algorithm': 'AWS5'.",
  },
  {
    name: 'a region that could be no part of an ARN',
    request: withAuthorization(authorization('AKID/20261121/us:east/kinesis/aws4_request')),
    answer: "InvalidSignatureException: Credential should be scoped to a valid region, not 'us:east'. ",
  },
  {
    name: 'a key far too long',
    request: withAuthorization(authorization(`${'A'.repeat(129)}/20261121/us-east-1/kinesis/aws4_request`)),
    answer: unknown,
  },
  {
    name: 'Signature Version 2',
    request: withAuthorization('AWS AKID:c2lnbmF0dXJl'),
    answer: 'InvalidSignatureException: Signature Version 2 is not supported; sign with AWS4-HMAC-SHA256.',
  },
  {
    name: 'Signature Version 4A',
    request: withAuthorization('AWS4-ECDSA-P256-SHA256 Credential=a, SignedHeaders=b, Signature=c'),
    answer: 'InvalidSignatureException: AWS4-ECDSA-P256-SHA256 (SigV4a) is not supported; sign with AWS4-HMAC-SHA256.',
  },
];

for (const { name, request, answer } of forms) {
  test(`refused: ${name}`, async () => {
    const message = await outcome(request);
    assert.ok(typeof message === 'string');
    if (typeof answer === 'string') assert.equal(message, answer);
    else assert.match(message, answer);
  });
}

test('the target must be signed, as it says what is asked', async () => {
  const request = signedRequest({ body: '{}' });
  const headers = new Map(request.headers).set('x-amz-target', ['Kinesis_20131202.DeleteStream']);
  assert.equal(
    await outcome({ ...request, headers }),
    "InvalidSignatureException: 'X-Amz-Target' must be a 'SignedHeader' in the AWS Authorization.",
  );
});

test('the date of HTTP does as well', async () => {
  const request = withAuthorization(authorization('AKID/20261121/us-east-1/kinesis/aws4_request'));
  const headers = new Map(request.headers).set('date', ['Sat, 21 Nov 2026 05:00:00 GMT']);
  headers.delete('x-amz-date');
  const identity = await outcome({ ...request, headers }, { mode: 'dev' });
  assert.deepEqual(identity, devIdentity(testAccount, 'AKID'));
});

test('a client of HTTP/2 may sign the host as its pseudo-header', async () => {
  const scope = { date: '20261121', region: 'us-east-1', service: 'kinesis' };
  const headers = { ':authority': 'localhost', 'x-amz-date': '20261121T050000Z' };
  const signedHeaders = Object.keys(headers);
  const canonical = canonicalRequest({
    method: 'POST',
    path: '/',
    rawQuery: '',
    signedHeaders,
    headerValues: (name) => [headers[name as keyof typeof headers]],
    payloadHash: emptyPayloadHash,
    isPathSignedAsSent: false,
  });
  const key = signingKey(testKey.secretAccessKey, scope);
  const proof = signature(key, stringToSign(headers['x-amz-date'], scope, canonical));
  const value = `AWS4-HMAC-SHA256 Credential=${testKey.accessKeyId}/${scopeText(scope)}, SignedHeaders=${signedHeaders.join(';')}, Signature=${proof}`;
  const arrived = { host: 'localhost', 'x-amz-date': headers['x-amz-date'], authorization: value };
  assert.deepEqual(await outcome(testRequest({ headers: arrived })), { principal, region: 'us-east-1' });
  assert.equal(await outcome(testRequest({ headers: { ...arrived, host: 'elsewhere' } })), mismatch);
});

function devIdentity(account: string, accessKeyId: string): Identity {
  return {
    principal: { account, accessKeyId, arn: `arn:aws:iam::${account}:root`, userId: account },
    region: 'us-east-1',
  };
}

test('dev mode takes any key; one of 12 digits is the account', async () => {
  assert.deepEqual(
    await outcome(signedRequest({ ...call, accessKeyId: 'test' }), { mode: 'dev' }),
    devIdentity(testAccount, 'test'),
  );
  const digits = signedRequest({ ...call, accessKeyId: '123456789012' });
  assert.deepEqual(await outcome(digits, { mode: 'dev' }), devIdentity('123456789012', '123456789012'));
});

test('dev mode verifies where it knows the key', async () => {
  assert.deepEqual(await outcome(signedRequest(call), { mode: 'dev' }), { principal, region: 'us-east-1' });
  assert.equal(await outcome(tampered({ body: '[]' }), { mode: 'dev' }), mismatch);
});

/** A presigned request, as a client makes it: all in the query, the host alone signed. */
function presigned(change: { expires?: string; nowMs?: number; extra?: string } = {}): HttpRequest {
  const timestamp = isoTimestamp(change.nowMs ?? testNowMs);
  const scope = { date: timestamp.slice(0, 8), region: 'us-east-1', service: 'kinesis' };
  const credential = encodeURIComponent(`${testKey.accessKeyId}/${scopeText(scope)}`);
  const query =
    `Action=GetCallerIdentity&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${credential}` +
    `&X-Amz-Date=${timestamp}&X-Amz-Expires=${change.expires ?? '60'}&X-Amz-SignedHeaders=host`;
  const canonical = canonicalRequest({
    method: 'GET',
    path: '/',
    rawQuery: query,
    signedHeaders: ['host'],
    headerValues: () => ['localhost'],
    payloadHash: emptyPayloadHash,
    isPathSignedAsSent: false,
  });
  const key = signingKey(testKey.secretAccessKey, scope);
  const signed = `${query}${change.extra ?? ''}&X-Amz-Signature=${signature(key, stringToSign(timestamp, scope, canonical))}`;
  return testRequest({ method: 'GET', query: signed, headers: { host: 'localhost' } });
}

test('presigned requests live as long as they say', async () => {
  const fine = { principal, region: 'us-east-1' };
  assert.deepEqual(await outcome(presigned()), fine);
  assert.deepEqual(await outcome(presigned(), { nowMs: testNowMs + 60_000 }), fine);
  assert.deepEqual(
    await outcome(presigned({ expires: '604800' }), { nowMs: testNowMs + 6 * 24 * 60 * minuteMs }),
    fine,
  );
  assert.equal(
    await outcome(presigned(), { nowMs: testNowMs + 61_000 }),
    'InvalidSignatureException: Signature expired: 20261121T050100Z is now earlier than 20261121T050101Z',
  );
  const early = await outcome(presigned({ nowMs: testNowMs + 16 * minuteMs }));
  assert.ok(typeof early === 'string');
  assert.match(early, /^InvalidSignatureException: Signature not yet current/);
});

test('presigned requests are verified as others are', async () => {
  assert.equal(await outcome(presigned({ extra: '&More=1' })), mismatch);
  assert.equal(await outcome({ ...presigned(), path: '/other' }), mismatch);
  for (const expires of ['604801', '-1', 'soon'])
    assert.equal(
      await outcome(presigned({ expires })),
      'InvalidSignatureException: X-Amz-Expires must be between 0 and 604800 seconds',
    );
});
