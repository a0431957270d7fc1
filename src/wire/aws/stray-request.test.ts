/** AWS's front door, as kinesalite's tests recorded it; the answers in JSON are in dispatch.test.ts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HttpRequest } from '../../base/http.ts';
import { decodeCbor } from '../../format/cbor.ts';
import { bodyOf, signedRequest, testDispatcher, testRequest, testService } from './dispatch-fixture.ts';
import type { SignedTestRequest } from './dispatch-fixture.ts';

const cbor = 'application/x-amz-cbor-1.1';
const known = 'Kinesis_20131202.ListStreams';
const { handler } = testDispatcher({ services: [testService()] });

function post(headers: Record<string, string>, body = '', more: SignedTestRequest = {}): HttpRequest {
  return signedRequest({ ...more, headers, body });
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
