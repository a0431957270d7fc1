import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeCbor } from '../../../format/cbor.ts';
import { model } from '../../../services/kinesis/model.gen.ts';
import { AwsError } from '../aws-error.ts';
import { bodyOf, jsonCall, signedRequest, testDispatcher, testService } from '../dispatch-fixture.ts';
import { cborProtocol } from '../protocol/cbor.ts';
import { decodeMessage } from './message.ts';
import type { EventMessage } from './message.ts';

const json = 'application/x-amz-json-1.1';
const cbor = 'application/x-amz-cbor-1.1';
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

test('events: to a request in CBOR their payloads are CBOR', async () => {
  async function* events(): AsyncGenerator<{ SubscribeToShardEvent: typeof event }> {
    yield { SubscribeToShardEvent: event };
  }
  const dispatcher = testDispatcher({
    services: [testService({ subscribe: async () => ({ EventStream: events() }) })],
  });
  const headers = { 'content-type': cbor, 'x-amz-target': subscribe };
  const body = cborProtocol.bind(model).encodeStructure('SubscribeToShardInput', subscription);
  const messages = messagesOf(await bodyOf(await dispatcher.handler(signedRequest({ headers, body }))));
  assert.deepEqual(
    messages.map(({ headers: names }) => names[':content-type']),
    [cbor, cbor],
  );
  assert.deepEqual(
    messages.map(({ payload }) => ({ ...(decodeCbor(payload) as object) })),
    [{}, event],
  );
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

test('events: an error that the model does not list keeps its code and text', async () => {
  async function* events(): AsyncGenerator<{ SubscribeToShardEvent: typeof event }> {
    yield { SubscribeToShardEvent: event };
    throw new AwsError('ThrottlingException', 'Rate exceeded');
  }
  const dispatcher = testDispatcher({
    services: [testService({ subscribe: async () => ({ EventStream: events() }) })],
  });
  const messages = messagesOf(await bodyOf(await dispatcher.handler(jsonCall(subscribe, subscription))));
  assert.deepEqual(
    { ...messages.at(-1)?.headers },
    { ':message-type': 'error', ':error-code': 'ThrottlingException', ':error-message': 'Rate exceeded' },
  );
  assert.deepEqual(dispatcher.failures, []);
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
