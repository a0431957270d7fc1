import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { HttpRequest } from '../../../base/http.ts';
import { AwsError } from '../aws-error.ts';
import { testRequest } from '../dispatch-fixture.ts';
import { openBody, payloadKind, requireLength } from './open-body.ts';

async function read(request: HttpRequest): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of openBody(request, undefined)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function refusal(code: string): (error: unknown) => boolean {
  return (error) => error instanceof AwsError && error.code === code;
}

test('nothing is asked of the client before the body is read', async () => {
  let isAsked = false;
  const request = testRequest({ headers: { 'content-length': '1' } });
  const body = openBody(
    {
      ...request,
      get body() {
        isAsked = true;
        return request.body;
      },
    },
    undefined,
  );
  assert.deepEqual([body.sizeBytes, isAsked], [1, false]);
});

test('a signed body is verified as it is read', async () => {
  const headers = { 'content-length': '5', 'x-amz-content-sha256': sha256('hello') };
  assert.equal(await read(testRequest({ body: 'hello', headers })), 'hello');
  await assert.rejects(read(testRequest({ body: 'hellO', headers })), (error) => {
    assert.ok(error instanceof AwsError);
    assert.equal(error.code, 'XAmzContentSHA256Mismatch');
    assert.deepEqual(error.members, {
      ClientComputedContentSHA256: sha256('hello'),
      S3ComputedContentSHA256: sha256('hellO'),
    });
    return true;
  });
});

test('a body is as long as it says', async () => {
  for (const [length, isRight] of [
    ['4', false],
    ['5', true],
    ['6', false],
  ] as const) {
    const reading = read(testRequest({ body: 'hello', headers: { 'content-length': length } }));
    if (isRight) assert.equal(await reading, 'hello');
    else await assert.rejects(reading, refusal('IncompleteBody'));
  }
});

test('a connection that ends within the body', async () => {
  const gone: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('reset')) }),
  };
  await assert.rejects(read({ ...testRequest(), body: gone }), refusal('IncompleteBody'));
});

test('who stops reading lets the source go', async () => {
  let isClosed = false;
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield Buffer.from('a');
    } finally {
      isClosed = true;
    }
  }
  for await (const piece of openBody({ ...testRequest(), body: source() }, undefined)) {
    assert.equal(piece.length, 1);
    break;
  }
  assert.equal(isClosed, true);
});

test('chunks are as long, together, as the decoded length says', async () => {
  const headers = { 'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER', 'x-amz-decoded-content-length': '5' };
  assert.equal(await read(testRequest({ body: '3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n', headers })), 'hello');
  await assert.rejects(read(testRequest({ body: '3\r\nhel\r\n0\r\n\r\n', headers })), refusal('IncompleteBody'));
});

test('digests are read from headers, and from trailers once these are there', async () => {
  const headers = {
    'content-md5': 'XUFAKrxLKna5cZ2REBfFkg==',
    'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    'x-amz-decoded-content-length': '5',
    'x-amz-trailer': 'X-Amz-Checksum-Crc32',
    'x-amz-sdk-checksum-algorithm': 'CRC32',
  };
  const body = openBody(
    testRequest({ body: '5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n', headers }),
    undefined,
  );
  assert.equal(body.md5, '5d41402abc4b2a76b9719d911017c592');
  assert.deepEqual([body.checksum?.algorithm, body.checksum?.expected()], ['CRC32', undefined]);
  for await (const piece of body) assert.equal(Buffer.from(piece).toString(), 'hello');
  assert.equal(body.checksum?.expected(), 'NhCmhg==');
});

test('kinds of payload', () => {
  assert.deepEqual(payloadKind(undefined), { kind: 'plain', sha256: undefined });
  assert.deepEqual(payloadKind('UNSIGNED-PAYLOAD'), { kind: 'plain', sha256: undefined });
  assert.deepEqual(payloadKind(sha256('a')), { kind: 'plain', sha256: sha256('a') });
  for (const text of ['', 'abc', 'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD', sha256('a').toUpperCase()])
    assert.throws(() => payloadKind(text), refusal('InvalidArgument'));
});

test('a length that is none', () => {
  for (const text of ['-1', 'five', '1e3', '']) {
    const request = testRequest({ headers: { 'content-length': text } });
    assert.throws(() => openBody(request, undefined), refusal('InvalidArgument'), text);
  }
  const request = testRequest();
  assert.throws(() => requireLength(request, openBody(request, undefined)), refusal('MissingContentLength'));
});
