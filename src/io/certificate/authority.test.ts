import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { createServer, connect } from 'node:tls';
import { once } from 'node:events';
import { test } from 'node:test';
import { realRandom, realWallClock } from '../real-ports.ts';
import { makeAuthority, makeServerCertificate } from './authority.ts';

const now = { nowMs: realWallClock.nowMs(), random: realRandom };

test('the authority is one by its own word and signs the server certificate', () => {
  const authority = makeAuthority(now);
  const root = new X509Certificate(authority.certificatePem);
  const leaf = new X509Certificate(makeServerCertificate(authority, ['localhost'], now).certificatePem);
  assert.equal(root.ca, true);
  assert.equal(root.verify(root.publicKey), true);
  assert.equal(leaf.ca, false);
  assert.equal(leaf.verify(root.publicKey), true);
  assert.equal(leaf.checkIssued(root), true);
  assert.equal(leaf.checkHost('localhost'), 'localhost');
  assert.equal(leaf.checkIP('127.0.0.1'), '127.0.0.1');
  assert.equal(leaf.checkHost('example.com'), undefined);
});

async function handshakeError(hosts: readonly string[], serverName: string): Promise<string | undefined> {
  const authority = makeAuthority(now);
  const identity = makeServerCertificate(authority, hosts, now);
  const server = createServer({ key: identity.keyPem, cert: identity.certificatePem }, (socket) => socket.end());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  const client = connect({
    port: address.port,
    host: '127.0.0.1',
    servername: serverName,
    ca: authority.certificatePem,
  });
  try {
    await once(client, 'secureConnect');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    client.destroy();
    server.close();
  }
}

test('a TLS client that trusts the authority accepts names under localhost', async () => {
  assert.equal(await handshakeError(['localhost', '*.us-east-1.localhost'], 'kinesis.us-east-1.localhost'), undefined);
});

test('a certificate of the authority for a foreign name is refused, by the constraint in the authority itself', async () => {
  assert.equal(await handshakeError(['example.com'], 'example.com'), 'permitted subtree violation');
});
