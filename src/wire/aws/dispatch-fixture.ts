/** For tests: requests by hand, signed as a client signs them, and a dispatcher around given services. */
import assert from 'node:assert/strict';
import { BodyTooLargeError } from '../../base/http.ts';
import type { HttpHandler, HttpRequest, HttpResponse } from '../../base/http.ts';
import type { Random } from '../../base/ports.ts';
import { model as kinesisModel } from '../../services/kinesis/model.gen.ts';
import type {
  PutRecordInput,
  PutRecordOutput,
  SubscribeToShardInput,
  SubscribeToShardOutput,
} from '../../services/kinesis/model.gen.ts';
import { createDispatcher } from './dispatch.ts';
import type { DispatcherOptions } from './dispatcher-options.ts';
import { unsupported } from './service.ts';
import type { Operation, Service } from './service.ts';
import { createAuthenticator } from './sigv4/authenticator.ts';
import type { AuthenticatorOptions } from './sigv4/credentials.ts';
import { sign } from './sigv4/sign.ts';

export const testNowMs = Date.UTC(2026, 10, 21, 5, 0, 0);
export const testAccount = '000000000000';
export const testKey = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };

export interface TestRequest {
  readonly method?: string;
  readonly path?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  readonly signal?: AbortSignal;
}

export function testRequest(options: TestRequest = {}): HttpRequest {
  const body = Buffer.from(options.body ?? '');
  const headers = new Map(Object.entries(options.headers ?? {}).map(([name, value]) => [name.toLowerCase(), [value]]));
  return {
    method: options.method ?? 'POST',
    path: options.path ?? '/',
    rawQuery: options.query ?? '',
    headers,
    body: pieces(body),
    readBody: async (bytesMax) => {
      if (body.length > bytesMax) throw new BodyTooLargeError('too large');
      return body;
    },
    httpVersion: '1.1',
    isTls: false,
    remoteAddress: '127.0.0.1',
    signal: options.signal ?? new AbortController().signal,
  };
}

async function* pieces(body: Buffer): AsyncGenerator<Uint8Array> {
  yield body;
}

export interface SignedTestRequest extends TestRequest {
  readonly service?: string;
  readonly region?: string;
  readonly accessKeyId?: string;
  readonly nowMs?: number;
  readonly sessionToken?: string;
}

export function signedRequest(options: SignedTestRequest): HttpRequest {
  const method = options.method ?? 'POST';
  const path = options.path ?? '/';
  const query = options.query ?? '';
  const headers = sign({
    method,
    url: new URL(`http://localhost:4566${path}${query === '' ? '' : `?${query}`}`),
    headers: options.headers ?? {},
    body: Buffer.from(options.body ?? ''),
    credentials: {
      ...testKey,
      accessKeyId: options.accessKeyId ?? testKey.accessKeyId,
      sessionToken: options.sessionToken,
    },
    region: options.region ?? 'us-east-1',
    service: options.service ?? 'kinesis',
    nowMs: options.nowMs ?? testNowMs,
  });
  return testRequest({ ...options, headers });
}

/** A signed JSON 1.1 call, as the SDKs send it. */
export function jsonCall(target: string, input: unknown, options: SignedTestRequest = {}): HttpRequest {
  return signedRequest({
    ...options,
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target, ...options.headers },
    body: options.body ?? JSON.stringify(input),
  });
}

/** Not random at all, so that tests see the same every time. */
export const countingRandom: Random = {
  bytes: (count) => Buffer.from(Array.from({ length: count }, (_, index) => index & 0xff)),
};

export interface TestDispatcher {
  readonly handler: HttpHandler;
  readonly failures: unknown[];
}

export function testDispatcher(
  options: Pick<DispatcherOptions, 'services'> & Partial<DispatcherOptions> & { auth?: Partial<AuthenticatorOptions> },
): TestDispatcher {
  const failures: unknown[] = [];
  const authenticator = createAuthenticator({
    mode: 'dev',
    credentials: { find: () => undefined },
    wallClock: { nowMs: () => testNowMs },
    account: testAccount,
    ...options.auth,
  });
  const events = { failed: ({ cause }: { cause: unknown }) => failures.push(cause) };
  const handler = createDispatcher({ authenticator, random: countingRandom, events, ...options });
  return { handler, failures };
}

export async function bodyOf(response: HttpResponse): Promise<Buffer> {
  if (response.body instanceof Uint8Array) return Buffer.from(response.body);
  const all: Uint8Array[] = [];
  for await (const piece of response.body) all.push(piece);
  return Buffer.concat(all);
}

export async function jsonOf(response: HttpResponse): Promise<unknown> {
  return JSON.parse((await bodyOf(response)).toString('utf8'));
}

export const putAnswer: PutRecordOutput = { ShardId: 'shardId-000000000000', SequenceNumber: '1' };

/** A service with AWS's own model whose operations only note what they were given. */
export function testService(
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
