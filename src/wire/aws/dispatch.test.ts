import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HttpRequest } from '../../base/http.ts';
import { decodeCbor } from '../../format/cbor.ts';
import { CborWriter } from '../../format/cbor-writer.ts';
import { model as kinesisModel } from '../../services/kinesis/model.gen.ts';
import type {
  PutRecordInput,
  PutRecordOutput,
  SubscribeToShardInput,
  SubscribeToShardOutput,
} from '../../services/kinesis/model.gen.ts';
import { AwsError } from './aws-error.ts';
import { decodeMessage } from './event-stream/message.ts';
import type { EventMessage } from './event-stream/message.ts';
import { unsupported } from './service.ts';
import type { Operation, RequestContext, Service } from './service.ts';
import { bodyOf, jsonCall, jsonOf, signedRequest, testDispatcher, testRequest } from './test-support.ts';
import type { SignedTestRequest } from './test-support.ts';

const putAnswer: PutRecordOutput = { ShardId: 'shardId-000000000000', SequenceNumber: '1' };

/** A service with AWS's own model whose operations only note what they were given. */
function testService(
  parts: {
    put?: Operation<PutRecordInput, PutRecordOutput>['handle'];
    subscribe?: Operation<SubscribeToShardInput, SubscribeToShardOutput>['handle'];
    codecs?: Operation<PutRecordInput, PutRecordOutput>['codecs'];
  } = {},
): Service {
  const access = (): { action: string; resources: string[] } => ({ action: 'kinesis:PutRecord', resources: ['*'] });
  const putRecord: Operation<PutRecordInput, PutRecordOutput> = {
    access,
    handle: parts.put ?? (async () => putAnswer),
    ...(parts.codecs === undefined ? {} : { codecs: parts.codecs }),
  };
  return {
    id: 'kinesis',
    model: async () => kinesisModel,
    targetPrefix: 'Kinesis_20131202',
    signingNames: ['kinesis'],
    requestBytesMax: 1000,
    operations: {
      PutRecord: putRecord,
      DeleteStream: { access, handle: async () => undefined },
      ListStreams: { access, handle: async () => ({ StreamNames: [], HasMoreStreams: false }) },
      SubscribeToShard: { access, handle: parts.subscribe ?? (async () => assert.fail('not asked for')) },
      CreateChannel: unsupported('delivery is not built yet'),
    },
  };
}

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

const strays: readonly { name: string; request: HttpRequest; type: string }[] = [
  { name: 'nothing at all', request: post({}), type: 'UnknownOperationException' },
  { name: 'nothing, unsigned', request: testRequest(), type: 'UnknownOperationException' },
  {
    name: 'JSON 1.0 without a body',
    request: post({ 'content-type': 'application/x-amz-json-1.0' }),
    type: 'UnknownOperationException',
  },
  { name: 'a target without a dot', request: post({ 'x-amz-target': 'Whatever' }), type: 'UnknownOperationException' },
  {
    name: 'an empty operation',
    request: post({ 'x-amz-target': 'Kinesis_20131202.' }),
    type: 'UnknownOperationException',
  },
  {
    name: 'an operation cut short',
    request: post({ 'x-amz-target': 'Kinesis_20131202.ListStream' }),
    type: 'UnknownOperationException',
  },
  { name: 'a target and nothing else', request: post({ 'x-amz-target': known }), type: 'SerializationException' },
  {
    name: 'plain JSON without a body',
    request: post({ 'content-type': 'application/json', 'x-amz-target': known }),
    type: 'SerializationException',
  },
];

for (const { name, request, type } of strays) {
  test(`in CBOR: ${name}`, async () => {
    const response = await handler(request);
    assert.equal(response.status, 400);
    assert.equal(response.headers['Content-Type'], cbor);
    assert.deepEqual({ ...(decodeCbor(await bodyOf(response)) as object) }, { __type: type });
  });
}

const denied =
  '<AccessDeniedException>\n  <Message>Unable to determine service/operation name to be authorized</Message>\n</AccessDeniedException>\n';

const markups: readonly { name: string; request: HttpRequest; status: number; text: string }[] = [
  { name: 'GET', request: post({}, '', { method: 'GET' }), status: 403, text: denied },
  { name: 'PUT', request: post({}, '', { method: 'PUT' }), status: 403, text: denied },
  { name: 'DELETE', request: post({}, '', { method: 'DELETE' }), status: 403, text: denied },
  { name: 'OPTIONS that is no preflight', request: post({}, '', { method: 'OPTIONS' }), status: 403, text: denied },
  { name: 'a body without a media type', request: post({}, '{}'), status: 403, text: denied },
  {
    name: 'a target with a media type that is none of ours',
    request: post({ 'content-type': 'text/plain', 'x-amz-target': known }, '{}'),
    status: 404,
    text: '<UnknownOperationException/>\n',
  },
  {
    name: 'JSON 1.0 where the service speaks 1.1',
    request: post({ 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': known }, '{}'),
    status: 404,
    text: '<UnknownOperationException/>\n',
  },
  {
    name: 'GET, unsigned',
    request: testRequest({ method: 'GET' }),
    status: 403,
    text: '<MissingAuthenticationTokenException>\n  <Message>Missing Authentication Token</Message>\n</MissingAuthenticationTokenException>\n',
  },
];

for (const { name, request, status, text } of markups) {
  test(`in XML: ${name}`, async () => {
    const response = await handler(request);
    assert.equal(response.status, status);
    assert.equal((await bodyOf(response)).toString(), text);
    assert.equal(response.headers['Content-Type'], undefined);
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

const subscribe = 'Kinesis_20131202.SubscribeToShard';
const subscription = {
  ConsumerARN: 'arn:aws:kinesis:us-east-1:000000000000:stream/a/consumer/b:1',
  ShardId: 'shardId-000000000000',
  StartingPosition: { Type: 'LATEST' },
};
const event = { Records: [], ContinuationSequenceNumber: '7', MillisBehindLatest: 0 };

function messagesOf(bytes: Buffer): EventMessage[] {
  const messages: EventMessage[] = [];
  for (let rest = bytes; rest.length > 0;) {
    const decoded = decodeMessage(rest);
    assert.ok(decoded !== undefined);
    messages.push(decoded.message);
    rest = rest.subarray(decoded.length);
  }
  return messages;
}

function shown(message: EventMessage): unknown {
  return { headers: { ...message.headers }, payload: message.payload.toString() };
}

test('events: the initial response, each event, and the error that ends them', async () => {
  async function* events(): AsyncGenerator<{ SubscribeToShardEvent: typeof event }> {
    yield { SubscribeToShardEvent: event };
    throw new AwsError('ResourceInUseException', 'Another active subscription exists for this consumer.');
  }
  const dispatcher = testDispatcher({
    services: [testService({ subscribe: async () => ({ EventStream: events() }) })],
  });
  const response = await dispatcher.handler(jsonCall(subscribe, subscription));
  assert.equal(response.headers['Content-Type'], 'application/vnd.amazon.eventstream');
  const base = { ':content-type': json, ':message-type': 'event' };
  assert.deepEqual(messagesOf(await bodyOf(response)).map(shown), [
    { headers: { ...base, ':event-type': 'initial-response' }, payload: '{}' },
    { headers: { ...base, ':event-type': 'SubscribeToShardEvent' }, payload: JSON.stringify(event) },
    {
      headers: {
        ':content-type': json,
        ':message-type': 'exception',
        ':exception-type': 'ResourceInUseException',
      },
      payload: '{"message":"Another active subscription exists for this consumer."}',
    },
  ]);
});

test('events: a fault of ours ends them with an error that tells nothing', async () => {
  const cause = new Error('a secret path');
  async function* events(): AsyncGenerator<{ SubscribeToShardEvent: typeof event }> {
    yield { SubscribeToShardEvent: event };
    throw cause;
  }
  const dispatcher = testDispatcher({
    services: [testService({ subscribe: async () => ({ EventStream: events() }) })],
  });
  const messages = messagesOf(await bodyOf(await dispatcher.handler(jsonCall(subscribe, subscription))));
  assert.deepEqual(messages.at(-1)?.headers[':message-type'], 'error');
  assert.deepEqual(messages.at(-1)?.headers[':error-code'], 'InternalFailure');
  assert.deepEqual(dispatcher.failures, [cause]);
});

test('events: none is drawn ahead, and a client that goes away ends them', async () => {
  let drawn = 0;
  let isEnded = false;
  async function* events(): AsyncGenerator<{ SubscribeToShardEvent: typeof event }> {
    try {
      for (;;) {
        drawn += 1;
        yield { SubscribeToShardEvent: event };
      }
    } finally {
      isEnded = true;
    }
  }
  const dispatcher = testDispatcher({
    services: [testService({ subscribe: async () => ({ EventStream: events() }) })],
  });
  const response = await dispatcher.handler(jsonCall(subscribe, subscription));
  assert.ok(!(response.body instanceof Uint8Array));
  const iterator = response.body[Symbol.asyncIterator]();
  await iterator.next();
  assert.equal(drawn, 0, 'the initial response waits for no event');
  await iterator.next();
  assert.equal(drawn, 1);
  await iterator.return?.();
  assert.equal(isEnded, true);
});
