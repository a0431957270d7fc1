/** The server as a process: signals, exit codes, and who it outlives. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const starter = fileURLToPath(new URL('../../bin/millstream.js', import.meta.url));

interface Started extends AsyncDisposable {
  readonly child: ChildProcess;
  readonly port: number;
  readonly exited: Promise<unknown[]>;
  output(): string;
}

async function startProcess(...more: string[]): Promise<Started> {
  const directory = await mkdtemp(join(tmpdir(), 'millstream-process-'));
  const portsFile = join(directory, 'ports.json');
  const args = [starter, 'start', '--memory', '--port', '0', '--ports-file', portsFile, ...more];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const exited = once(child, 'exit');
  let output = '';
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.includes('Ready.\n')) resolve();
    });
  }
  await Promise.race([ready, exited.then(() => assert.fail(`the server ended: ${output}`))]);
  const ports: unknown = JSON.parse(await readFile(portsFile, 'utf8'));
  assert.ok(typeof ports === 'object' && ports !== null && 'aws' in ports && typeof ports.aws === 'number');
  assert.ok('pid' in ports && ports.pid === child.pid);
  return {
    child,
    port: ports.aws,
    exited,
    output: () => output,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await exited;
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A request whose body never ends: a stop waits for it. */
async function openRequest(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  const head = [
    'POST / HTTP/1.1',
    'host: localhost',
    'x-amz-target: Kinesis_20131202.ListStreams',
    'content-length: 9',
  ];
  socket.write(`${head.join('\r\n')}\r\nexpect: 100-continue\r\n\r\n`);
  // The server asks for the body, so the request is under way.
  await once(socket, 'data');
}

test('SIGTERM and SIGINT end the process with code 0', async () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    await using started = await startProcess();
    started.child.kill(signal);
    assert.deepEqual(await started.exited, [0, null]);
    assert.match(started.output(), new RegExp(`reason=${signal}[^]*Stopped\\.`));
  }
});

test('a stop waits for requests under way; a second signal does not', async () => {
  await using started = await startProcess('--stop-grace', '600s');
  await openRequest(started.port);
  started.child.kill('SIGTERM');
  while (!started.output().includes('Stopping')) await once(started.child.stderr ?? started.child, 'data');
  assert.equal(started.child.exitCode, null);
  started.child.kill('SIGTERM');
  assert.deepEqual(await started.exited, [1, null]);
  assert.match(started.output(), /Asked to stop twice/);
});

test('requests that never end are cut after the grace time', async () => {
  await using started = await startProcess('--stop-grace', '50ms');
  await openRequest(started.port);
  started.child.kill('SIGTERM');
  assert.deepEqual(await started.exited, [0, null]);
});

test('a server stops cleanly when the process that started it is gone', async () => {
  await using started = await startProcess();
  started.child.disconnect();
  assert.deepEqual(await started.exited, [0, null]);
  assert.match(started.output(), /parent gone/);
});
