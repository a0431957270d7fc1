import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, request as httpRequest } from 'node:http';
import { connect as connectHttp2, constants } from 'node:http2';
import type { ClientHttp2Session } from 'node:http2';
import { request as httpsRequest } from 'node:https';
import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { TLSSocket } from 'node:tls';
import { test } from 'node:test';
import { BodyTooLargeError } from '../../base/http.ts';
import type { HttpHandler, HttpRequest, HttpResponse } from '../../base/http.ts';
import { makeAuthority, makeServerCertificate } from '../certificate/authority.ts';
import { realRandom, realWallClock } from '../real-ports.ts';
import { ListenError } from './bind.ts';
import { connectionKind } from './first-bytes.ts';
import { listenerLimitsDefault } from './limits.ts';
import type { ListenerLimits } from './limits.ts';
import { HttpListener } from './listener.ts';

const now = { nowMs: realWallClock.nowMs(), random: realRandom };
const authority = makeAuthority(now);

interface Running extends AsyncDisposable {
  readonly listener: HttpListener;
  readonly port: number;
  readonly failures: unknown[];
}

async function serve(handler: HttpHandler, limits: Partial<ListenerLimits> = {}): Promise<Running> {
  const failures: unknown[] = [];
  const listener = new HttpListener({
    hosts: ['127.0.0.1'],
    port: 0,
    handler,
    limits: { ...listenerLimitsDefault, ...limits },
    tls: async () => makeServerCertificate(authority, ['localhost'], now),
    onFailure: (error) => failures.push(error),
  });
  await listener.start();
  return { listener, port: listener.port, failures, [Symbol.asyncDispose]: () => listener[Symbol.asyncDispose]() };
}

/** Tells what it saw, so that the same test fits every protocol. */
const mirror: HttpHandler = async (request) => {
  const body = await request.readBody(1_000_000);
  const { method, path, rawQuery, httpVersion, isTls, remoteAddress } = request;
  const seen = { method, path, rawQuery, httpVersion, isTls, remoteAddress, host: request.headers.get('host') };
  return json(200, { ...seen, twice: request.headers.get('x-twice'), body: body.toString() });
};

function json(status: number, value: unknown): HttpResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify(value)) };
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

function call(port: number, options: { secure?: boolean; path?: string; body?: string } = {}): Promise<Answer> {
  const { secure = false, path = '/a%20b?c=d', body = 'hello' } = options;
  return new Promise((resolve, reject) => {
    const send = secure ? httpsRequest : httpRequest;
    const outgoing = send(
      { host: '127.0.0.1', port, path, method: 'POST', ca: authority.certificatePem, headers: [...twiceHeader(port)] },
      (incoming) => {
        let text = '';
        incoming.setEncoding('utf8');
        incoming.on('data', (chunk: string) => (text += chunk));
        incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, body: text }));
        incoming.on('error', reject);
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function twiceHeader(port: number): string[] {
  return ['host', `localhost:${port}`, 'x-twice', '1', 'X-Twice', '2', 'connection', 'close'];
}

async function call2(session: ClientHttp2Session, body = 'hello'): Promise<Answer> {
  const stream = session.request({ ':method': 'POST', ':path': '/a%20b?c=d', 'x-twice': ['1', '2'] });
  stream.end(body);
  const [headers] = await once(stream, 'response');
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return { status: Number(headers[':status']), body: text };
}

const expected = (port: number, httpVersion: string, isTls: boolean, host: string): unknown => ({
  method: 'POST',
  path: '/a%20b',
  rawQuery: 'c=d',
  httpVersion,
  isTls,
  remoteAddress: '127.0.0.1',
  host: [`${host}:${port}`],
  twice: httpVersion === '2' ? ['1', '2'] : ['1', '2'],
  body: 'hello',
});

test('HTTP/1.1 and HTTP/2, plain and in TLS, all on one port', async () => {
  await using server = await serve(mirror);
  const { port } = server;
  const plain = await call(port);
  assert.deepEqual(JSON.parse(plain.body), expected(port, '1.1', false, 'localhost'));
  const secure = await call(port, { secure: true });
  assert.deepEqual(JSON.parse(secure.body), expected(port, '1.1', true, 'localhost'));
  for (const scheme of ['http', 'https']) {
    const session = connectHttp2(`${scheme}://127.0.0.1:${port}`, { ca: authority.certificatePem });
    const answer = await call2(session);
    assert.deepEqual(JSON.parse(answer.body), expected(port, '2', scheme === 'https', '127.0.0.1'));
    session.destroy();
  }
  assert.deepEqual(server.failures, []);
  assert.equal(server.listener.counts.requests, 4);
});

test('in TLS without ALPN the first bytes tell HTTP/2 from HTTP/1', async () => {
  await using server = await serve(mirror);
  const trust = { ca: authority.certificatePem, servername: 'localhost' };
  const secure = (): TLSSocket => connectTls({ port: server.port, host: '127.0.0.1', ...trust });
  const session = connectHttp2(`https://127.0.0.1:${server.port}`, { createConnection: secure });
  const answer = await call2(session);
  assert.deepEqual(JSON.parse(answer.body), expected(server.port, '2', true, '127.0.0.1'));
  session.destroy();
  const socket = secure();
  socket.write('GET / HTTP/1.1\r\nhost: h\r\nconnection: close\r\n\r\n');
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  assert.match(text, /"httpVersion":"1.1","isTls":true/);
});

test('three bytes at most decide the protocol, however they are cut', () => {
  assert.equal(connectionKind(Buffer.of()), undefined);
  assert.equal(connectionKind(Buffer.of(0x16)), 'tls');
  assert.equal(connectionKind(Buffer.from('P')), undefined);
  assert.equal(connectionKind(Buffer.from('PR')), undefined);
  assert.equal(connectionKind(Buffer.from('PRI')), 'http2');
  assert.equal(connectionKind(Buffer.from('PRI * HTTP/2.0')), 'http2');
  for (const method of ['GET', 'PUT', 'POST', 'PATCH', 'PROPFIND', 'DELETE'])
    assert.equal(connectionKind(Buffer.from(method.slice(0, 3))), 'http1', method);
});

async function raw(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(text);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  return answer;
}

test('a request that arrives byte by byte is the same request', async () => {
  await using server = await serve(mirror);
  const socket = connect(server.port, '127.0.0.1');
  socket.setNoDelay(true);
  const text = 'POST /x HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: 2\r\n\r\nhi';
  for (const letter of text) {
    socket.write(letter);
    await new Promise((resolve) => setImmediate(resolve));
  }
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  assert.match(answer, /"body":"hi"/);
});

test('a target with scheme and authority, as sent to proxies, is read as its path', async () => {
  await using server = await serve(mirror);
  const answer = await raw(server.port, 'GET http://other:1/p/q?r HTTP/1.1\r\nhost: h\r\nconnection: close\r\n\r\n');
  assert.match(answer, /"path":"\/p\/q","rawQuery":"r"/);
});

const refuseLarge: HttpHandler = async (request) => {
  try {
    await request.readBody(10);
    return json(200, 'ok');
  } catch (error) {
    assert.ok(error instanceof BodyTooLargeError);
    return json(413, 'too large');
  }
};

/** The second part goes only when the answer to the first one has begun: the answer must not be lost over it. */
async function rawInTwo(port: number, first: string, second: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(first);
  await once(socket, 'readable');
  socket.write(second);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  return answer;
}

test('a body beyond the limit is refused, by its declared length or when too much came', async () => {
  await using server = await serve(refuseLarge);
  const declared = await rawInTwo(
    server.port,
    'POST / HTTP/1.1\r\nhost: h\r\ncontent-length: 1000\r\n\r\n',
    'x'.repeat(1_000),
  );
  assert.match(declared, /^HTTP\/1\.1 413 /);
  assert.match(declared, /connection: close/i);
  const chunks = '5\r\nxxxxx\r\n'.repeat(4);
  const head = 'POST / HTTP/1.1\r\nhost: h\r\ntransfer-encoding: chunked\r\n\r\n';
  const chunked = await rawInTwo(server.port, head + chunks, '0\r\n\r\n');
  assert.match(chunked, /^HTTP\/1\.1 413 /);
  const session = connectHttp2(`http://127.0.0.1:${server.port}`);
  assert.equal((await call2(session, 'x'.repeat(100))).status, 413);
  assert.equal((await call2(session, 'x')).status, 200);
  session.destroy();
});

test('100-continue is given when the body is wanted, and not when it will be refused', async () => {
  await using server = await serve(refuseLarge);
  const head = (length: number): string =>
    `POST / HTTP/1.1\r\nhost: h\r\nexpect: 100-continue\r\nconnection: close\r\ncontent-length: ${length}\r\n\r\n`;
  assert.match(await raw(server.port, `${head(2)}hi`), /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /);
  assert.match(await rawInTwo(server.port, head(2_000), 'x'.repeat(2_000)), /^HTTP\/1\.1 413 /);
});

/** Pieces without end, with a count of how many were asked for. */
function endless(): { pieces: AsyncIterable<Uint8Array>; made: () => number; ended: Promise<void> } {
  let made = 0;
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  async function* generate(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        made += 1;
        yield Buffer.alloc(64 * 1024);
      }
    } finally {
      resolve();
    }
  }
  return { pieces: generate(), made: () => made, ended };
}

async function streamAndLeave(port: number, version: 1 | 2): Promise<void> {
  if (version === 1) {
    const socket = connect(port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nhost: h\r\n\r\n');
    await once(socket, 'readable');
    socket.destroy();
    return;
  }
  const session = connectHttp2(`http://127.0.0.1:${port}`);
  const stream = session.request({ ':path': '/' });
  await once(stream, 'response');
  stream.destroy();
  session.destroy();
}

for (const version of [1, 2] as const) {
  test(`HTTP/${version}: a client that leaves ends the stream it read and aborts the signal`, async () => {
    const { pieces, ended } = endless();
    const aborted = Promise.withResolvers<void>();
    await using server = await serve(async (request) => {
      request.signal.addEventListener('abort', () => aborted.resolve());
      return { status: 200, headers: {}, body: pieces };
    });
    await streamAndLeave(server.port, version);
    await Promise.all([ended, aborted.promise]);
    assert.deepEqual(server.failures, []);
  });
}

test('a client that never reads stops the stream, and is cut off after the longest stall', async () => {
  const { pieces, made, ended } = endless();
  await using server = await serve(async () => ({ status: 200, headers: {}, body: pieces }), { stallMsMax: 300 });
  const socket = connect(server.port, '127.0.0.1');
  socket.pause();
  socket.write('GET / HTTP/1.1\r\nhost: h\r\n\r\n');
  await ended;
  // What fits into the kernel's buffers of both sides was made, some megabytes, and no more.
  assert.ok(made() < 1_000, String(made()));
  socket.destroy();
});

test('the same over HTTP/2', async () => {
  const { pieces, made, ended } = endless();
  await using server = await serve(async () => ({ status: 200, headers: {}, body: pieces }), { stallMsMax: 300 });
  const session = connectHttp2(`http://127.0.0.1:${server.port}`);
  const stream = session.request({ ':path': '/' });
  stream.on('error', () => {});
  await once(stream, 'response');
  await ended;
  assert.ok(made() < 100, String(made()));
  session.destroy();
});

test('the body can be read piece by piece', async () => {
  await using server = await serve(async (request) => {
    let bytes = 0;
    for await (const piece of request.body) bytes += piece.length;
    return json(200, bytes);
  });
  assert.equal((await call(server.port, { body: 'x'.repeat(300_000) })).body, '300000');
});

test('a handler may stop reading the body and still answer', async () => {
  await using server = await serve(async (request) => {
    for await (const piece of request.body) return json(200, piece.length > 0);
    return json(200, 'empty');
  });
  assert.equal((await call(server.port, { body: 'x'.repeat(3_000_000) })).body, 'true');
  const session = connectHttp2(`http://127.0.0.1:${server.port}`);
  assert.equal((await call2(session, 'x'.repeat(100_000))).body, 'true');
  session.destroy();
});

test('a connection beyond the limit is closed, and room comes back when one leaves', async () => {
  await using server = await serve(mirror, { connectionsMax: 2 });
  const sockets = [connect(server.port, '127.0.0.1'), connect(server.port, '127.0.0.1')];
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  const third = connect(server.port, '127.0.0.1');
  third.on('error', () => {});
  await once(third.resume(), 'close');
  assert.equal(server.listener.counts.connectionsRefused, 1);
  for (const socket of sockets) socket.end();
  await Promise.all(sockets.map((socket) => once(socket.resume(), 'close')));
  assert.equal((await call(server.port)).status, 200);
});

test('headers that never end are answered with 408, too long ones with 431, nonsense with 400', async () => {
  await using server = await serve(mirror, { headersMsMax: 50 });
  assert.match(await raw(server.port, 'GET / HTTP/1.1\r\nhost: h\r\n'), /^HTTP\/1\.1 408 /);
  const long = `GET / HTTP/1.1\r\nhost: h\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`;
  assert.match(await raw(server.port, long), /^HTTP\/1\.1 431 /);
  assert.match(await raw(server.port, 'BLUBB\0\r\n\r\n'), /^HTTP\/1\.1 400 /);
});

test('a request over HTTP/2 that is never complete is cut off, one that is complete may take its time', async () => {
  const { promise: release, resolve: finish } = Promise.withResolvers<void>();
  await using server = await serve(
    async (request) => {
      const body = await request.readBody(1_000);
      if (body.length > 0) await release;
      return json(200, String(body));
    },
    { headersMsMax: 50, requestMsMax: 50 },
  );
  const session = connectHttp2(`http://127.0.0.1:${server.port}`);
  const complete = call2(session, 'x');
  const slow = session.request({ ':method': 'POST', ':path': '/' }, { endStream: false });
  slow.on('error', () => {});
  slow.write('some of it');
  await once(slow, 'close');
  assert.equal(slow.rstCode, constants.NGHTTP2_CANCEL);
  finish();
  assert.equal((await complete).body, '"x"');
  session.destroy();
  assert.deepEqual(server.failures, []);
});

test('a connection that stays silent is closed after the idle time', async () => {
  await using server = await serve(mirror, { idleMsMax: 50 });
  const socket = connect(server.port, '127.0.0.1');
  await once(socket.resume(), 'close');
});

test('a handler that fails is answered with 500 and reported', async () => {
  const bug = new Error('bug');
  await using server = await serve(async () => Promise.reject(bug));
  assert.equal((await call(server.port)).status, 500);
  const session = connectHttp2(`http://127.0.0.1:${server.port}`);
  assert.equal((await call2(session)).status, 500);
  session.destroy();
  assert.deepEqual(server.failures, [bug, bug]);
});

test('a drain lets requests under way finish, closes idle connections and takes no new ones', async () => {
  const { promise: release, resolve: finish } = Promise.withResolvers<void>();
  const begun: HttpRequest[] = [];
  const { promise: bothBegun, resolve: onBoth } = Promise.withResolvers<void>();
  await using server = await serve(async (request) => {
    begun.push(request);
    if (begun.length === 2) onBoth();
    await release;
    return json(200, 'late');
  });
  const { port } = server;
  const idle = connect(port, '127.0.0.1');
  await once(idle, 'connect');
  const session = connectHttp2(`http://127.0.0.1:${port}`);
  const answers = [call(port), call2(session)];
  await bothBegun;
  const drained = server.listener.drain(60_000);
  await once(idle.resume(), 'close');
  await assert.rejects(call(port));
  finish();
  for (const answer of await Promise.all(answers)) assert.equal(answer.body, '"late"');
  await drained;
  assert.equal(server.listener.counts.connectionsOpen, 0);
});

test('a drain that takes too long cuts what is left', async () => {
  const { pieces, ended } = endless();
  await using server = await serve(async () => ({ status: 200, headers: {}, body: pieces }));
  const socket = connect(server.port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write('GET / HTTP/1.1\r\nhost: h\r\n\r\n');
  await once(socket, 'readable');
  await server.listener.drain(10);
  await ended;
});

test('a drain closes TLS connections that say nothing, before the end of the handshake or after it', async () => {
  await using server = await serve(mirror);
  const quiet = connectTls({
    port: server.port,
    host: '127.0.0.1',
    ca: authority.certificatePem,
    servername: 'localhost',
  });
  quiet.on('error', () => {});
  await once(quiet, 'secureConnect');
  // The server hears of the end of the handshake after the client does: an answered request on another connection says when.
  await call(server.port, { secure: true });
  // A handshake that stops after its first byte; it is taken up before the next connection's answer.
  const half = connect(server.port, '127.0.0.1');
  half.on('error', () => {});
  await once(half, 'connect');
  half.write(Buffer.from([0x16]));
  await call(server.port, { secure: true });
  const closed = [quiet, half].map((socket) => once(socket.resume(), 'close'));
  await server.listener.drain(60_000);
  await Promise.all(closed);
});

test('a free port must be free on every address, and what was bound on the way is let go', async () => {
  const listener = new HttpListener({
    hosts: ['127.0.0.1', '127.0.0.1'],
    port: 0,
    handler: mirror,
    limits: listenerLimitsDefault,
    onFailure: assert.ifError,
  });
  await assert.rejects(listener.start(), (error) => error instanceof ListenError && error.code === 'PortTaken');
  const next = new HttpListener({
    hosts: ['127.0.0.1'],
    port: listener.port,
    handler: mirror,
    limits: listenerLimitsDefault,
    onFailure: assert.ifError,
  });
  await next.start();
  assert.equal((await call(next.port)).status, 200);
  await next[Symbol.asyncDispose]();
});

test('a port that is taken is named', async () => {
  await using server = await serve(mirror);
  const second = new HttpListener({
    hosts: ['127.0.0.1'],
    port: server.port,
    handler: mirror,
    limits: listenerLimitsDefault,
    onFailure: assert.ifError,
  });
  await assert.rejects(second.start(), (error) => {
    assert.ok(error instanceof ListenError);
    assert.deepEqual([error.code, error.port], ['PortTaken', server.port]);
    return true;
  });
});

test('one connection carries many requests', async () => {
  await using server = await serve(mirror);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let count = 0; count < 20; count++) {
    const outgoing = httpRequest({ agent, host: '127.0.0.1', port: server.port, method: 'POST', path: `/${count}` });
    outgoing.end('x');
    const [incoming] = await once(outgoing, 'response');
    assert.equal(incoming.statusCode, 200);
    incoming.resume();
    await once(incoming, 'end');
  }
  agent.destroy();
  assert.equal(server.listener.counts.connectionsAccepted, 1);
});
