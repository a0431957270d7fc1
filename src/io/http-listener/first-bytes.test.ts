import assert from 'node:assert/strict';
import { Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { test } from 'node:test';
import { awaitFirstBytes } from './first-bytes.ts';
import type { ConnectionKind } from './first-bytes.ts';

const turnsWatched = 50;

test('bytes that do not decide yet are waited on in peace, and none of them is lost', async () => {
  const socket = new Socket();
  const decided: ConnectionKind[] = [];
  let wakeUps = 0;
  socket.on('readable', () => (wakeUps += 1));
  awaitFirstBytes(socket, 60_000, (kind) => decided.push(kind));
  for (const piece of ['P', 'R']) {
    socket.push(piece);
    for (let count = 0; count < turnsWatched; count += 1) await turn();
  }
  assert.deepEqual(decided, []);
  assert.ok(wakeUps <= 4, `woken ${wakeUps} times by two bytes`);
  socket.push('I * HTTP/2.0');
  await turn();
  assert.deepEqual(decided, ['http2']);
  assert.equal(String(socket.read()), 'PRI * HTTP/2.0');
  socket.destroy();
});
