import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { HttpRequest } from '../../base/http.ts';
import { decodeCbor } from '../../format/cbor.ts';
import { CborWriter } from '../../format/cbor-writer.ts';
import type { PutRecordInput } from '../../services/kinesis/model.gen.ts';
import { AwsError } from './aws-error.ts';
import {
  bodyOf,
  jsonCall,
  jsonOf,
  putAnswer,
  signedRequest,
  testDispatcher,
  testRequest,
  testService,
} from './dispatch-fixture.ts';
import type { SignedTestRequest } from './dispatch-fixture.ts';
import type { RequestContext } from './service.ts';

const put = 'Kinesis_20131202.PutRecord';
const json = 'application/x-amz-json-1.1';
const cbor = 'application/x-amz-cbor-1.1';
const { handler } = testDispatcher({ services: [testService()] });

test('a call: the input decoded, the context told, the answer encoded', async () => {
  const seen: { input: PutRecordInput; context: RequestContext }[] = [];
  const service = testService({
    put: async (input, context) => {
      seen.push({ input, context });
      return putAnswer;
    },
  });
  const dispatcher = testDispatcher({ services: [service] });
  const input = { StreamName: 'a', Data: 'aGVsbG8=', PartitionKey: 'k' };
  const headers = { 'user-agent': 'test' };
  const response = await dispatcher.handler(jsonCall(put, input, { region: 'eu-west-1', headers }));
  assert.equal(response.status, 200);
  assert.deepEqual(await jsonOf(response), putAnswer);
  assert.equal(response.headers['Content-Type'], json);
  assert.equal(response.headers['x-amzn-RequestId'], '00010203-0405-4607-8809-0a0b0c0d0e0f');
  assert.equal(Buffer.from(response.headers['x-amz-id-2'] ?? '', 'base64').length, 72);
  assert.equal(response.headers['x-amz-crc32'], undefined);
  const [only] = seen;
  assert.deepEqual(only?.input, { StreamName: 'a', Data: Buffer.from('hello'), PartitionKey: 'k' });
  const { requestId, region, account, sourceAddress, userAgent, isTls } = only?.context ?? {};
  assert.deepEqual(
    { requestId, region, account, sourceAddress, userAgent, isTls },
    {
      requestId: response.headers['x-amzn-RequestId'],
      region: 'eu-west-1',
      account: '000000000000',
      sourceAddress: '127.0.0.1',
      userAgent: 'test',
      isTls: false,
    },
  );
});

test('an operation that answers nothing has an empty body', async () => {
  const response = await handler(jsonCall('Kinesis_20131202.DeleteStream', {}));
  assert.equal(response.status, 200);
  assert.equal((await bodyOf(response)).length, 0);
});

test('a call in CBOR is answered in CBOR', async () => {
  const writer = new CborWriter();
  writer.openMap();
  for (const [name, value] of [
    ['StreamName', 'a'],
    ['PartitionKey', 'k'],
  ] as const) {
    writer.text(name);
    writer.text(value);
  }
  writer.text('Data');
  writer.bytes(Buffer.from('hello'));
  writer.close();
  const request = signedRequest({ headers: { 'content-type': cbor, 'x-amz-target': put }, body: writer.finish() });
  const response = await handler(request);
  assert.equal(response.headers['Content-Type'], cbor);
  assert.deepEqual({ ...(decodeCbor(await bodyOf(response)) as object) }, putAnswer);
});

test('the service may send a checksum', async () => {
  const dispatcher = testDispatcher({ services: [{ ...testService(), answersCrc32: true }] });
  const response = await dispatcher.handler(jsonCall('Kinesis_20131202.ListStreams', {}));
  assert.equal((await bodyOf(response)).toString(), '{"StreamNames":[],"HasMoreStreams":false}');
  assert.equal(response.headers['x-amz-crc32'], '2823941082');
});

interface ErrorCase {
  readonly name: string;
  readonly request: HttpRequest;
  readonly status: number;
  readonly answer: unknown;
}

function post(headers: Record<string, string>, body = '', more: SignedTestRequest = {}): HttpRequest {
  return signedRequest({ ...more, headers, body });
}

const known = 'Kinesis_20131202.ListStreams';
const errors: readonly ErrorCase[] = [
  {
    name: 'a violation',
    request: jsonCall(put, { StreamName: 'a' }),
    status: 400,
    answer: {
      __type: 'ValidationException',
      message:
        "1 validation error detected: Value null at 'data' failed to satisfy constraint: Member must not be null",
    },
  },
  {
    name: 'a wrong type',
    request: jsonCall(put, { StreamName: 1 }),
    status: 400,
    answer: {
      __type: 'SerializationException',
      Message: 'class com.amazon.coral.value.json.numbers.TruncatingBigNumber can not be converted to an String',
    },
  },
  {
    name: 'an unknown operation',
    request: jsonCall('Kinesis_20131202.Whatever', {}),
    status: 400,
    answer: { __type: 'UnknownOperationException' },
  },
  {
    name: 'a name of every object is no operation',
    request: jsonCall('Kinesis_20131202.constructor', {}),
    status: 400,
    answer: { __type: 'UnknownOperationException' },
  },
  {
    name: 'an unknown service',
    request: jsonCall('Whatever.ListStreams', {}),
    status: 400,
    answer: { __type: 'UnknownOperationException' },
  },
  {
    name: 'an unknown target and no JSON',
    request: post({ 'content-type': json, 'x-amz-target': 'Whatever.Whatever' }, 'hello'),
    status: 400,
    answer: { __type: 'SerializationException' },
  },
  {
    name: 'no target',
    request: post({ 'content-type': json }),
    status: 400,
    answer: { __type: 'UnknownOperationException' },
  },
  {
    name: 'no body',
    request: post({ 'content-type': json, 'x-amz-target': known }),
    status: 400,
    answer: { __type: 'SerializationException' },
  },
  {
    name: 'no JSON and no signature',
    request: testRequest({ headers: { 'content-type': json, 'x-amz-target': known }, body: 'hello' }),
    status: 400,
    answer: { __type: 'SerializationException' },
  },
  {
    name: 'no signature',
    request: testRequest({ headers: { 'content-type': ` ${json} ;whatever`, 'x-amz-target': known }, body: '{}' }),
    status: 400,
    answer: { __type: 'MissingAuthenticationTokenException', message: 'Missing Authentication Token' },
  },
  {
    name: 'two signatures',
    request: testRequest({
      query: 'X-Amz-Algorithm',
      headers: { 'content-type': json, 'x-amz-target': known, authorization: 'X' },
      body: '{}',
    }),
    status: 400,
    answer: {
      __type: 'InvalidSignatureException',
      message: "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.",
    },
  },
  {
    name: 'too large a body',
    request: post({ 'content-type': json, 'x-amz-target': known }, ' '.repeat(1001)),
    status: 413,
    answer: { __type: 'RequestEntityTooLargeException', message: 'The request is too large.' },
  },
  {
    name: 'what the product lacks',
    request: jsonCall('Kinesis_20131202.CreateChannel', {}),
    status: 400,
    answer: {
      __type: 'UnsupportedOperationException',
      message: 'CreateChannel is not supported by this server: delivery is not built yet.',
    },
  },
  {
    name: 'plain JSON',
    request: post({ 'content-type': 'application/json', 'x-amz-target': known }, '{}'),
    status: 404,
    answer: { Output: { __type: 'com.amazon.coral.service#UnknownOperationException' }, Version: '1.0' },
  },
  {
    name: 'plain JSON that is none',
    request: post({ 'content-type': '   application/json   ;', 'x-amz-target': known }, 'hello'),
    status: 400,
    answer: { Output: { __type: 'com.amazon.coral.service#SerializationException' }, Version: '1.0' },
  },
];

for (const { name, request, status, answer } of errors) {
  test(`in JSON: ${name}`, async () => {
    const response = await handler(request);
    assert.equal(response.status, status);
    assert.deepEqual(await jsonOf(response), answer);
    assert.match(response.headers['x-amzn-RequestId'] ?? '', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
}

test('any page may ask, and is told what it may read', async () => {
  const preflight = testRequest({
    method: 'OPTIONS',
    headers: { origin: 'http://a', 'access-control-request-headers': 'a, b', 'access-control-request-method': 'd' },
  });
  const response = await handler(preflight);
  assert.equal(response.status, 200);
  const { 'x-amzn-RequestId': requestId, ...headers } = response.headers;
  assert.ok(requestId !== undefined);
  assert.deepEqual(headers, {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': 'a, b',
    'Access-Control-Allow-Methods': 'd',
    'Access-Control-Max-Age': '172800',
  });
  const call = await handler(jsonCall(known, {}, { headers: { origin: 'http://a' } }));
  assert.equal(call.headers['Access-Control-Allow-Origin'], '*');
  assert.equal(
    call.headers['Access-Control-Expose-Headers'],
    'x-amzn-RequestId,x-amzn-ErrorType,x-amz-request-id,x-amz-id-2,x-amzn-ErrorMessage,Date',
  );
});

const record = { StreamName: 'a', Data: '', PartitionKey: 'k' };

test("an operation's error has its code, status, text and members", async () => {
  const service = testService({
    put: async () => {
      throw new AwsError('ResourceNotFoundException', 'Stream a not found.', {
        status: 404,
        members: { resource: 'a' },
      });
    },
  });
  const dispatcher = testDispatcher({ services: [service] });
  const response = await dispatcher.handler(jsonCall(put, record));
  assert.equal(response.status, 404);
  assert.deepEqual(await jsonOf(response), {
    __type: 'ResourceNotFoundException',
    message: 'Stream a not found.',
    resource: 'a',
  });
  assert.deepEqual(dispatcher.failures, []);
});

test('a fault of ours tells the caller nothing, and its cause is not lost', async () => {
  const cause = new Error('a secret path');
  const service = testService({ put: async () => Promise.reject(cause) });
  const dispatcher = testDispatcher({ services: [service] });
  const response = await dispatcher.handler(jsonCall(put, record));
  assert.equal(response.status, 500);
  assert.deepEqual(await jsonOf(response), {
    __type: 'InternalFailure',
    message: 'The request processing has failed because of an unknown error, exception or failure.',
  });
  assert.deepEqual(dispatcher.failures, [cause]);
});

test('a client that goes away before its request is whole is no fault', async () => {
  const abort = new AbortController();
  const dispatcher = testDispatcher({ services: [testService()] });
  const request = jsonCall(put, record, { signal: abort.signal });
  const readBody = async (): Promise<Buffer> => {
    abort.abort();
    throw new Error('gone');
  };
  await dispatcher.handler({ ...request, readBody });
  assert.deepEqual(dispatcher.failures, []);
});

test('permission is asked before the operation runs', async () => {
  let runs = 0;
  const service = testService({
    put: async () => {
      runs += 1;
      return putAnswer;
    },
  });
  const needs: unknown[] = [];
  const dispatcher = testDispatcher({
    services: [service],
    authorize: async (need, context) => {
      needs.push({ ...need, account: context.account });
      throw new AwsError('AccessDeniedException', 'no');
    },
  });
  const response = await dispatcher.handler(jsonCall(put, record));
  assert.deepEqual(await jsonOf(response), { __type: 'AccessDeniedException', message: 'no' });
  assert.deepEqual(needs, [{ action: 'kinesis:PutRecord', resources: ['*'], account: '000000000000' }]);
  assert.equal(runs, 0);
});

test("an operation's own codecs are used, and the generic ones where they pass", async () => {
  const inputs: PutRecordInput[] = [];
  const hot: PutRecordInput = { StreamName: 'hot', Data: Buffer.from('hot') };
  const service = testService({
    put: async (input) => {
      inputs.push(input);
      return putAnswer;
    },
    codecs: {
      json: {
        decode: (body) => (body.includes('hot') ? hot : undefined),
        encode: () => (inputs.length === 1 ? Buffer.from('encoded') : undefined),
      },
    },
  });
  const dispatcher = testDispatcher({ services: [service] });
  const first = await dispatcher.handler(jsonCall(put, { ...record, StreamName: 'hot' }));
  assert.equal((await bodyOf(first)).toString(), 'encoded');
  const second = await dispatcher.handler(jsonCall(put, record));
  assert.deepEqual(await jsonOf(second), putAnswer);
  assert.equal(inputs[0], hot);
  assert.deepEqual(inputs[1], { ...record, Data: Buffer.alloc(0) });
});

test('whatever is sent, something is answered, and nothing of it is a fault of ours', async () => {
  const dispatcher = testDispatcher({ services: [testService()] });
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom(put, known, json, cbor, 'application/x-www-form-urlencoded', 'AWS4-HMAC-SHA256'),
  );
  const names = [
    'content-type',
    'x-amz-target',
    'authorization',
    'x-amz-date',
    'date',
    'origin',
    'x-amz-security-token',
  ];
  const authorization = fc
    .tuple(word, word, word)
    .map(
      ([key, region, signed]) =>
        `AWS4-HMAC-SHA256 Credential=${key}/20261121/${region}/kinesis/aws4_request, SignedHeaders=${signed}, Signature=0`,
    );
  const request = fc.record({
    method: fc.constantFrom('POST', 'GET', 'OPTIONS', 'PUT', '\u0000'),
    path: fc.webPath(),
    query: fc.oneof(
      fc.string(),
      fc.webQueryParameters(),
      fc.constant('X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=%'),
    ),
    headers: fc.dictionary(fc.constantFrom(...names), fc.oneof(word, authorization)),
    body: fc.oneof(
      fc.string(),
      fc.json(),
      fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    ),
  });
  await fc.assert(
    fc.asyncProperty(request, async (options) => {
      const response = await dispatcher.handler(testRequest(options));
      assert.ok(response.status >= 200 && response.status < 500, String(response.status));
      assert.deepEqual(dispatcher.failures, []);
    }),
    { numRuns: 1000 },
  );
});
