import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createServer } from 'node:net';
import type { Shell } from '../app/shell.ts';
import { start } from '../app/start.ts';
import type { RunningServer } from '../app/start.ts';
import { realRandom } from '../io/real-ports.ts';
import { runCli } from './cli.ts';
import { reading } from '../app/lab/readings.ts';

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Around {
  readonly lines?: readonly string[];
  readonly environment?: Record<string, string>;
  /** Ends the command once so much was written. */
  readonly stopAfter?: (out: string) => boolean;
}

async function run(args: readonly string[], around: Around = {}): Promise<Outcome> {
  let out = '';
  let err = '';
  let stop: (reason: string) => void = () => {};
  let isStopped = false;
  const shell: Shell = {
    environment: around.environment ?? {},
    write(text) {
      out += text;
      if (isStopped || around.stopAfter?.(out) !== true) return;
      isStopped = true;
      stop('test');
    },
    writeError: (text) => (err += text),
    isTerminal: false,
    async *lines() {
      yield* around.lines ?? [];
    },
    onStopRequest: (listener) => (stop = listener),
    onOutputClosed: () => {},
    exitNow: (code) => assert.fail(`exit ${code}`),
  };
  const code = await runCli(args, shell);
  return { code, out, err };
}

const inside = (server: RunningServer): Around => ({ environment: server.env() });

test('help lists every command, and every command has help of its own', async () => {
  const { code, out } = await run(['--help']);
  assert.equal(code, 0);
  for (const name of ['start', 'env', 'put', 'tail', 'gen', 'trust', 'doctor', 'bench', 'version']) {
    assert.match(out, new RegExp(`^  ${name} `, 'm'));
    const help = await run([name, '--help']);
    assert.equal(help.code, 0, name);
    assert.match(help.out, new RegExp(`^Usage: millstream ${name}`), name);
    assert.match(help.out, /^ {2}--help/m, name);
  }
});

test('what is unknown is named, with what is near, and the exit code is 2', async () => {
  assert.deepEqual(await run(['tial', 'x']), {
    code: 2,
    out: '',
    err: 'There is no command "tial". Did you mean tail?\n',
  });
  assert.deepEqual(await run(['--prot', '1']), {
    code: 2,
    out: '',
    err: 'There is no flag --prot. Did you mean --port?\n',
  });
  assert.deepEqual(await run(['start', 'now']), {
    code: 2,
    out: '',
    err: 'start takes no "now".\nUsage: millstream start [options]\n',
  });
  assert.deepEqual(await run(['--port', 'x']), {
    code: 2,
    out: '',
    err: '--port: "x" is not a whole number from 0 to 65535.\n',
  });
  for (const args of [['put'], ['tail'], ['gen', 'sensors'], ['gen', 'cars', 'x'], ['tail', 'a', 'b']])
    assert.equal((await run(args)).code, 2, args.join(' '));
});

test('env prints what each shell takes', async () => {
  const { out } = await run(['env', '--region', 'eu-west-1', '--account', '123456789012']);
  assert.match(out, /^export AWS_ENDPOINT_URL='http:\/\/localhost:4566'$/m);
  assert.match(out, /^export AWS_REGION='eu-west-1'$/m);
  assert.match(out, /^export AWS_ACCESS_KEY_ID='123456789012'$/m);
  const elsewhere = await run(['env'], { environment: { MILLSTREAM_PORT: '4999' } });
  assert.match(elsewhere.out, /^export AWS_ENDPOINT_URL='http:\/\/localhost:4999'$/m);
  assert.match((await run(['env', '--shell', 'fish'])).out, /^set -gx AWS_SECRET_ACCESS_KEY 'test';$/m);
  assert.match((await run(['env', '--shell', 'powershell'])).out, /^\$env:AWS_REGION = 'us-east-1'$/m);
  // What is printed is run by a shell, so nothing may be smuggled into it.
  assert.equal((await run(['env', '--endpoint', "http://x'; rm -rf ~;'"])).code, 2);
});

test('put takes a text or lines, tail prints them in order per shard', async () => {
  await using server = await start({ streams: [{ name: 'orders', shards: 3 }] });
  const one = await run(['put', 'orders', 'hello', 'world', '--key', 'k'], inside(server));
  assert.deepEqual(one, { code: 0, out: '', err: '1 record put to orders.\n' });
  const lines = Array.from({ length: 1_200 }, (_, index) => `line ${index}`);
  const many = await run(['put', 'orders', '--key', 'k'], { ...inside(server), lines });
  assert.equal(many.err, '1200 records put to orders.\n');
  const tail = await run(['tail', 'orders', '--from', 'trim', '--once', '--format', 'data'], inside(server));
  assert.deepEqual(tail.out.trimEnd().split('\n'), ['hello world', ...lines]);
  const full = await run(['tail', 'orders', '--from', 'trim', '--count', '1'], inside(server));
  assert.match(full.out, /^\d{4}-\d\d-\d\dT[\d:.]+Z shardId-00000000000\d k {2}hello world\n$/);
});

test('tail reads parents to their ends before their children, through splits and merges', async () => {
  await using server = await start({ streams: [{ name: 'orders', shards: 1 }] });
  const put = (text: string): Promise<Outcome> => run(['put', 'orders', '--key', 'k', text], inside(server));
  await put('before');
  await aws(server, 'SplitShard', { ShardToSplit: 'shardId-000000000000', NewStartingHashKey: String(2n ** 127n) });
  await put('between');
  await aws(server, 'MergeShards', {
    ShardToMerge: 'shardId-000000000001',
    AdjacentShardToMerge: 'shardId-000000000002',
  });
  await put('after');
  const tail = await run(['tail', 'orders', '--from', 'trim', '--once', '--format', 'data'], inside(server));
  assert.equal(tail.out, 'before\nbetween\nafter\n');
});

test('tail follows until it is interrupted; data that is no text is shown as base64', async () => {
  await using server = await start({ streams: [{ name: 'orders', shards: 1 }] });
  await aws(server, 'PutRecord', { PartitionKey: 'k', Data: Buffer.from([0xff, 0xfe]).toString('base64') });
  const tail = await run(['tail', 'orders', '--from', 'trim', '--format', 'data'], {
    ...inside(server),
    stopAfter: (out) => out.includes('\n'),
  });
  assert.deepEqual(tail, { code: 0, out: '//4=\n', err: '' });
});

test('gen puts readings with the fields and ranges of the lab', async () => {
  await using server = await start({ streams: [{ name: 'sensors', shards: 1 }] });
  const made = await run(['gen', 'sensors', 'sensors', '--rate', '1000', '--count', '7'], inside(server));
  assert.equal(made.err, '7 readings put to sensors.\n');
  const tail = await run(['tail', 'sensors', '--from', 'trim', '--once', '--format', 'data'], inside(server));
  assert.equal(tail.out.trimEnd().split('\n').length, 7);
});

test("a reading is what the lab's producer sends", () => {
  const at = new Date('2026-01-02T03:04:05.678Z');
  for (let count = 0; count < 500; count++) {
    const { partitionKey, data } = reading(at);
    const value: unknown = JSON.parse(data.toString());
    assert.ok(isReading(value));
    assert.deepEqual(Object.keys(value), ['sensor_id', 'timestamp', 'temperature', 'humidity', 'pressure']);
    assert.match(value.sensor_id, /^sensor-0(0[1-9]|10)$/);
    assert.equal(partitionKey, value.sensor_id);
    assert.equal(value.timestamp, '2026-01-02T03:04:05.678');
    assert.ok(value.temperature >= 10 && value.temperature <= 40);
    assert.ok(value.humidity >= 30 && value.humidity <= 90);
    assert.ok(value.pressure >= 980 && value.pressure <= 1_030);
    assert.match(String(value.pressure), /^\d+(\.\d{1,2})?$/);
  }
});

test('a command whose server is not there, or that the server refuses, says so and fails', async () => {
  const nobody = createServer();
  await new Promise<void>((resolve) => nobody.listen(0, '127.0.0.1', resolve));
  const address = nobody.address();
  assert.ok(typeof address === 'object' && address !== null);
  await new Promise((resolve) => nobody.close(resolve));
  const unreachable = await run(['put', 'x', 'y', '--endpoint', `http://127.0.0.1:${address.port}`]);
  assert.equal(unreachable.code, 1);
  assert.match(unreachable.err, /^No server answers: /);
  await using server = await start();
  const refused = await run(['put', 'nope', 'x'], inside(server));
  assert.equal(refused.code, 1);
  assert.equal(refused.err, 'ResourceNotFoundException: Stream nope under account 000000000000 not found.\n');
  assert.equal((await run(['put', 'x', 'y', '--endpoint', 'localhost:1'])).code, 2);
});

test('doctor finds stopped data whole, a flipped bit in it, and a server that has it', async () => {
  const data = await mkdtemp(join(tmpdir(), 'millstream-doctor-'));
  try {
    {
      await using server = await start({ data, streams: [{ name: 'orders', shards: 1 }] });
      await run(['put', 'orders', 'a text to be found'], inside(server));
      const busy = await run(['doctor', '--data', data]);
      assert.deepEqual([busy.code, /in use by process/.test(busy.err)], [1, true]);
    }
    const whole = await run(['doctor', '--data', data]);
    assert.deepEqual([whole.code, /all checksums hold/.test(whole.out)], [0, true], whole.out + whole.err);
    await flipBit(join(data, 'journal'), 'a text to be found');
    const damaged = await run(['doctor', '--data', data]);
    assert.deepEqual([damaged.code, /^BAD /m.test(damaged.out)], [1, true], damaged.out);
    assert.equal((await run(['doctor', '--data', join(data, 'none')])).code, 1);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
});

test('doctor names the object whose content is damaged', async () => {
  const data = await mkdtemp(join(tmpdir(), 'millstream-doctor-'));
  try {
    {
      await using server = await start({ data });
      for (const [path, body] of [
        ['lake', ''],
        ['lake/a/key', 'x'.repeat(100_000)],
      ] as const)
        assert.equal((await fetch(new URL(path, server.endpoint), { method: 'PUT', body })).status, 200);
    }
    const whole = await run(['doctor', '--data', data]);
    assert.deepEqual([whole.code, /^ok {3}objects: 1 contents, 100000 bytes;/m.test(whole.out)], [0, true], whole.out);
    const [file] = (await readdir(join(data, 'objects'), { recursive: true })).filter((name) => /[/\\]/.test(name));
    const path = join(data, 'objects', file ?? '');
    const bytes = await readFile(path);
    bytes[70_000] = (bytes[70_000] ?? 0) ^ 1;
    await writeFile(path, bytes);
    const damaged = await run(['doctor', '--data', data]);
    assert.equal(damaged.code, 1);
    assert.match(damaged.out, /^BAD {2}damaged: object "lake\/a\/key": objects\/\w+\/\w+, chunk 0, is damaged$/m);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
});

/** In the one file of the folder that holds the text, where it stands. */
async function flipBit(directory: string, text: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const path = join(directory, name);
    const bytes = await readFile(path);
    const at = bytes.indexOf(text);
    if (at < 0) continue;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(path, bytes);
    return;
  }
  assert.fail('the text is in no file');
}

test('doctor looks at the machine', async () => {
  const nobody = createServer();
  await new Promise<void>((resolve) => nobody.listen(0, '127.0.0.1', resolve));
  const address = nobody.address();
  assert.ok(typeof address === 'object' && address !== null);
  const taken = await run(['doctor', '--port', String(address.port)]);
  assert.equal(taken.code, 1);
  assert.match(taken.out, /^BAD  port \d+: taken/m);
  assert.match(taken.out, /^ok   Node\.js: /m);
  await new Promise((resolve) => nobody.close(resolve));
});

test('trust makes the authority once and names its file', async () => {
  const data = await mkdtemp(join(tmpdir(), 'millstream-trust-'));
  try {
    const first = await run(['trust', '--data', data]);
    assert.match(first.out, new RegExp(`AWS_CA_BUNDLE='${data}/tls/authority.pem'`));
    assert.deepEqual(await run(['trust', '--data', data]), first);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
});

test('start prints at most 12 lines before Ready., and ends cleanly when asked', async () => {
  const { code, out, err } = await run(['--memory', '--port', '0'], { stopAfter: (text) => text.includes('Ready.') });
  assert.equal(code, 0);
  const lines = out.trimEnd().split('\n');
  assert.equal(lines.at(-1), 'Ready.');
  assert.ok(lines.length <= 13);
  assert.match(err, /Stopped\.\n$/);
});

test('with JSON logs every line is an object', async () => {
  const args = ['start', '--memory', '--port', '0', '--log-format', 'json', '--create-stream', 'a'];
  const { out } = await run(args, { stopAfter: (text) => text.includes('server.ready') });
  const events = out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  const names = events.map((event) =>
    typeof event === 'object' && event !== null && 'event' in event ? event.event : '',
  );
  assert.deepEqual(names, ['stream.created', 'server.ready', 'server.stopping', 'server.stopped']);
});

interface Reading {
  readonly sensor_id: string;
  readonly timestamp: string;
  readonly temperature: number;
  readonly humidity: number;
  readonly pressure: number;
}

function isReading(value: unknown): value is Reading {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  const numbers = ['temperature', 'humidity', 'pressure'].every((name) => typeof fields[name] === 'number');
  return numbers && typeof fields['sensor_id'] === 'string' && typeof fields['timestamp'] === 'string';
}

async function aws(server: RunningServer, operation: string, input: object): Promise<void> {
  const credential = `test/20260101/us-east-1/kinesis/aws4_request`;
  const response = await fetch(server.endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `Kinesis_20131202.${operation}`,
      'x-amz-date': '20260101T000000Z',
      authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=${realRandom.bytes(32).toString('hex')}`,
    },
    body: JSON.stringify({ StreamName: 'orders', ...input }),
  });
  assert.equal(response.status, 200, await response.text());
}
