import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { start } from '../app/start.ts';
import { HttpClient } from '../io/http-client.ts';
import { networkFailure } from './network-failure.ts';

async function failureOf(url: string): Promise<string | undefined> {
  using client = new HttpClient({ timeoutMs: 10_000 });
  try {
    await client.send({ method: 'POST', url: new URL(url), headers: {}, body: Buffer.from('{}') });
    return 'answered';
  } catch (error) {
    return networkFailure(error);
  }
}

async function saying(words: string | undefined): Promise<AsyncDisposable & { port: number }> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => (words === undefined ? socket.resetAndDestroy() : socket.end(words)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  return {
    port: address.port,
    async [Symbol.asyncDispose]() {
      server.close();
      await once(server, 'close');
    },
  };
}

test('a certificate that is not trusted is named, with what to do', async () => {
  await using server = await start();
  const failure = await failureOf(server.endpoint.replace('http:', 'https:'));
  assert.match(failure ?? '', /certificate is not trusted: .*millstream trust/);
});

test('what is no HTTP server, and one that hangs up, are told apart', async () => {
  await using other = await saying('SSH-2.0-OpenSSH\r\n');
  assert.match((await failureOf(`http://127.0.0.1:${other.port}`)) ?? '', /does not speak HTTP/);
  await using rude = await saying(undefined);
  assert.match(
    (await failureOf(`http://127.0.0.1:${rude.port}`)) ?? '',
    /connection to the server failed: .*ECONNRESET/,
  );
});

test('errors of other kinds are left alone', () => {
  assert.equal(networkFailure(new TypeError('a bug')), undefined);
  assert.equal(networkFailure(Object.assign(new Error('x'), { code: 'ENOSPC' })), undefined);
});
