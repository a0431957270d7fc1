/** Invariant SERVER-3. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import type { Socket } from 'node:net';
import { test } from 'node:test';
import { kinesisRequest } from '../server/kinesis-request.ts';
import { ServerProcess } from '../server/server-process.ts';
import { openSocket } from './raw-exchange.ts';
import { residentMebibytes } from './resident.ts';

const connections = 10_000;
const openAtOnce = 200;
const residentMebibytesMax = 1_000;

const filesMax = Number(execFileSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' }));
const skip = filesMax < connections + 500 ? `only ${filesMax} files may be open here` : false;

test('10,000 idle connections', { skip }, async () => {
  await using server = await ServerProcess.start({ flags: ['--create-stream', 'busy'] });
  const sockets: Socket[] = [];
  try {
    while (sockets.length < connections)
      sockets.push(...(await Promise.all(Array.from({ length: openAtOnce }, () => openSocket(server.port)))));
    const put = { StreamName: 'busy', PartitionKey: 'k', Data: 'eA==' };
    const { status, text } = await kinesisRequest(server.port, 'PutRecord', put);
    assert.equal(status, 200, text);
    const mebibytes = residentMebibytes(server.pid) ?? 0;
    assert.ok(mebibytes < residentMebibytesMax, `${mebibytes} MiB resident`);
    assert.equal(sockets.filter((socket) => socket.destroyed).length, 0);
  } finally {
    for (const socket of sockets) socket.destroy();
  }
});
