import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeAuthority } from '../io/certificate/authority.ts';
import { realRandom, realWallClock } from '../io/real-ports.ts';
import { sign } from '../wire/aws/sigv4/sign.ts';
import { serverConfigOf } from './config/defaults.ts';
import { ConfigError } from './config/load.ts';
import type { ServerConfig } from './config/options.ts';
import { StartError } from './errors.ts';
import { KinesisClient } from './kinesis-client.ts';
import type { LogEvent } from './log/logger.ts';
import { openServer } from './server.ts';
import type { Server } from './server.ts';
import { start } from './start.ts';

interface Directory extends AsyncDisposable {
  readonly path: string;
}

async function emptyDirectory(): Promise<Directory> {
  const path = await mkdtemp(join(tmpdir(), 'millstream-server-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

function open(overrides: Partial<ServerConfig>, events: LogEvent[] = []): Promise<Server> {
  return openServer(serverConfigOf({ port: 0, host: '127.0.0.1', ...overrides }), (event) => events.push(event));
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

function send(
  endpoint: string,
  path: string,
  options: { headers?: Record<string, string>; method?: string; body?: string } = {},
): Promise<Answer> {
  const { headers = {}, method = 'GET', body = '' } = options;
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(new URL(path, endpoint), { method, headers }, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8');
      incoming.on('data', (chunk: string) => (text += chunk));
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, body: text }));
      incoming.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const post = (body: unknown): { method: string; body: string } => ({ method: 'POST', body: JSON.stringify(body) });

function client(endpoint: string): Promise<KinesisClient> {
  const keys = { accessKeyId: 'test', secretAccessKey: 'test', sessionToken: undefined };
  return KinesisClient.open({ endpoint: new URL(endpoint), region: 'us-east-1', ...keys, authorityPath: undefined });
}

async function readAll(kinesis: KinesisClient, stream: string): Promise<string[]> {
  const texts: string[] = [];
  for (const shard of await kinesis.shards(stream)) {
    const page = await kinesis.read(await kinesis.iterator(stream, shard.id, { type: 'TRIM_HORIZON' }));
    texts.push(...page.records.map(({ data }) => data.toString()));
  }
  return texts;
}

test('records, streams and the moved clock are there after a restart', async () => {
  await using directory = await emptyDirectory();
  const config = { data: directory.path, createStream: [{ name: 'orders', shards: 1 }] };
  let movedTo: number;
  {
    await using server = await open(config);
    using kinesis = await client(server.endpoint);
    await kinesis.put('orders', [{ partitionKey: 'k', data: Buffer.from('kept') }]);
    movedTo = Date.parse((await server.clock.apply({ action: 'advance', ms: 3_600_000 })).now);
  }
  await using server = await open(config);
  using kinesis = await client(server.endpoint);
  assert.deepEqual(await readAll(kinesis, 'orders'), ['kept']);
  assert.ok(Date.parse(server.clock.report().now) >= movedTo);
});

test('a second server on the same directory is refused, and told who holds it', async () => {
  await using directory = await emptyDirectory();
  await using first = await open({ data: directory.path });
  assert.ok(first.port > 0);
  await assert.rejects(open({ data: directory.path }), (error) => {
    assert.ok(error instanceof StartError);
    assert.match(error.lines[0] ?? '', new RegExp(`in use by process ${process.pid}`));
    return true;
  });
});

test('a start that fails lets go of the directory', async () => {
  await using directory = await emptyDirectory();
  await using taken = await open({ memory: true });
  await assert.rejects(open({ data: directory.path, port: taken.port }), /is taken by another program/);
  await using next = await open({ data: directory.path });
  assert.ok(next.port > 0);
});

test('dev mode listens on loopback only, unless told otherwise', async () => {
  await assert.rejects(open({ memory: true, host: '0.0.0.0' }), /loopback only/);
  await using server = await open({ memory: true, host: '0.0.0.0', insecureAllowRemote: true });
  assert.equal((await send(`http://127.0.0.1:${server.port}`, '/_millstream/health/live')).status, 200);
});

test('web pages cannot reach dev mode; AWS clients and names under localhost can', async () => {
  const events: LogEvent[] = [];
  await using server = await open({ memory: true, allowedHost: ['broker', '*.corp.example'] }, events);
  const statusWith = async (headers: Record<string, string>): Promise<number> =>
    (await send(server.endpoint, '/_millstream/health', { headers })).status;
  const allowed = [
    'localhost:1',
    'kinesis.us-east-1.localhost',
    '127.0.0.1',
    '[::1]:4566',
    'broker:80',
    'a.corp.example',
    'LOCALHOST.',
  ];
  for (const host of allowed) assert.equal(await statusWith({ host }), 200, host);
  for (const host of ['evil.example', 'localhost.evil.example', 'evillocalhost', 'corp.example'])
    assert.equal(await statusWith({ host }), 403, host);
  assert.equal(await statusWith({ origin: 'http://localhost:3000' }), 200);
  for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example'])
    assert.equal(await statusWith({ origin }), 403, origin);
  assert.equal(await statusWith({ 'sec-fetch-site': 'cross-site' }), 403);
  assert.equal(events.filter(({ name }) => name === 'request.foreign').length, 8);
});

test('health is there under both names, and ready turns when the server stops', async () => {
  const server = await open({ memory: true });
  for (const path of ['/_millstream/health', '/_localstack/health']) {
    const report: unknown = JSON.parse((await send(server.endpoint, path)).body);
    assert.ok(typeof report === 'object' && report !== null && 'status' in report && 'services' in report);
    assert.equal(report.status, 'running');
    assert.deepEqual(report.services, {
      firehose: 'running',
      glue: 'running',
      kinesis: 'running',
      kinesisanalytics: 'running',
      kinesisanalyticsv2: 'running',
      s3: 'running',
      sts: 'running',
    });
  }
  assert.equal((await send(server.endpoint, '/_millstream/health/ready')).status, 200);
  assert.equal((await send(server.endpoint, '/_millstream/health/live', { method: 'POST' })).status, 405);
  assert.equal((await send(server.endpoint, '/_millstream/nothing')).status, 404);
  await server[Symbol.asyncDispose]();
  await assert.rejects(send(server.endpoint, '/_millstream/health/ready'));
});

test('metrics are in Prometheus form and count what was put', async () => {
  await using server = await open({ memory: true, createStream: [{ name: 'orders', shards: 1 }] });
  using kinesis = await client(server.endpoint);
  await kinesis.put('orders', [{ partitionKey: 'k', data: Buffer.from('12345') }]);
  const { body } = await send(server.endpoint, '/_millstream/metrics');
  assert.match(body, /^# TYPE process_resident_memory_bytes gauge$/m);
  assert.match(body, /^millstream_http_requests_total 2$/m);
  assert.match(body, /stream="orders"/);
  assert.match(body, /^millstream_aws_requests_total\{service="kinesis",operation="PutRecords",status="200"\} 1$/m);
  await server.reset();
  assert.doesNotMatch((await send(server.endpoint, '/_millstream/metrics')).body, /stream="orders"/);
});

test('the clock is frozen, moved and set free through the admin API, and never goes back', async () => {
  await using server = await open({ memory: true });
  const path = '/_millstream/clock';
  const day = new Date(realWallClock.nowMs() + 86_400_000).toISOString().slice(0, 10);
  const frozen = await send(server.endpoint, path, post({ action: 'freeze', at: `${day}T12:00:00Z` }));
  assert.match(frozen.body, new RegExp(`"now":"${day}T12:00:00.000Z","isFrozen":true`));
  const moved = await send(server.endpoint, path, post({ action: 'advance', ms: 60_000 }));
  assert.match(moved.body, new RegExp(`"now":"${day}T12:01:00.000Z"`));
  const back = await send(server.endpoint, path, post({ action: 'freeze', at: `${day}T11:00:00Z` }));
  assert.deepEqual([back.status, /cannot go back/.test(back.body)], [400, true]);
  const far = await send(server.endpoint, path, post({ action: 'advance', ms: 3_651 * 86_400_000 }));
  assert.deepEqual([far.status, /at most 3650 days/.test(far.body)], [400, true]);
  for (const wrong of [
    {},
    { action: 'advance', ms: -1 },
    { action: 'advance', ms: 0.5 },
    { action: 'freeze', at: 'x' },
    5,
  ])
    assert.equal((await send(server.endpoint, path, post(wrong))).status, 400, JSON.stringify(wrong));
  assert.match((await send(server.endpoint, path)).body, new RegExp(`${day}T12:01:00.000Z`));
  assert.match((await send(server.endpoint, path, post({ action: 'unfreeze' }))).body, /"isFrozen":false/);
});

test('a reset deletes every stream of every account, and what accounts have chosen', async () => {
  await using server = await open({
    memory: true,
    createStream: [
      { name: 'a', shards: 1 },
      { name: 'b', shards: 2 },
    ],
  });
  using kinesis = await client(server.endpoint);
  const chosen = { MinimumThroughputBillingCommitment: { Status: 'ENABLED' } };
  assert.match(JSON.stringify(await kinesis.call('UpdateAccountSettings', chosen)), /"ENABLED"/);
  assert.equal(
    (await send(server.endpoint, '/_millstream/reset', { method: 'POST' })).body,
    '{"streamsDeleted":2,"channelsDeleted":0,"deliveryStreamsDeleted":0,"bucketsDeleted":0,"applicationsDeleted":0,"databasesDeleted":0}\n',
  );
  assert.match(JSON.stringify(await kinesis.call('DescribeAccountSettings', {})), /"DISABLED"/);
  await assert.rejects(kinesis.shards('a'), /Stream a under account 000000000000 not found/);
});

async function signed(server: Server, path: string, secretAccessKey: string, method = 'GET'): Promise<Answer> {
  const url = new URL(path, server.endpoint);
  const headers = sign({
    method,
    url,
    headers: {},
    body: Buffer.alloc(0),
    credentials: { accessKeyId: 'AKIAROOTROOTROOTROOT', secretAccessKey },
    region: 'us-east-1',
    service: 'millstream',
    nowMs: realWallClock.nowMs(),
  });
  return send(server.endpoint, path, { headers, method });
}

test('server mode wants a signature for everything but live and ready, and has no reset and no clock', async () => {
  const secretAccessKey = 'a-secret-that-nobody-knows';
  const root = { accessKeyId: 'AKIAROOTROOTROOTROOT', secretAccessKey };
  await using server = await open({ memory: true, mode: 'server', host: '0.0.0.0', ...root });
  for (const path of ['/_millstream/health/live', '/_millstream/health/ready'])
    assert.equal((await send(server.endpoint, path)).status, 200, path);
  for (const path of ['/_millstream/health', '/_localstack/health', '/_millstream/metrics', '/_millstream/clock']) {
    assert.ok((await send(server.endpoint, path)).status >= 400, path);
    assert.match(
      (await signed(server, path, 'another-secret-than-that')).body,
      /signature we calculated does not match/,
      path,
    );
  }
  assert.equal((await signed(server, '/_millstream/health', secretAccessKey)).status, 200);
  assert.equal((await signed(server, '/_millstream/reset', secretAccessKey, 'POST')).status, 403);
  using kinesis = await client(server.endpoint);
  await assert.rejects(kinesis.shards('a'), /security token included in the request is invalid/);
});

test('server mode makes a root key pair once and keeps it where only its owner can read it', async () => {
  await using directory = await emptyDirectory();
  let first: Server['madeKey'];
  {
    await using server = await open({ data: directory.path, mode: 'server' });
    first = server.madeKey;
    assert.ok(first?.file !== undefined);
    assert.equal((await stat(first.file)).mode & 0o777, 0o600);
    assert.ok((await readFile(first.file, 'utf8')).includes(first.secretAccessKey));
  }
  await using server = await open({ data: directory.path, mode: 'server' });
  assert.equal(server.madeKey, undefined);
});

test('options of start() that are not allowed are named, with what is', async () => {
  const given = { port: 65_536, account: '12', streams: [{ name: 'a b', shards: 1 }], regoin: 'us-east-1' };
  await assert.rejects(start(given), (error) => {
    assert.ok(error instanceof ConfigError);
    assert.deepEqual(error.problems, [
      'port: 65536 is not a whole number from 0 to 65535.',
      'account: "12" is not an account number of 12 digits.',
      'streams: "a b:1" is not a stream name, with up to 10000 shards after a colon where it is more than one.',
      'start() has no option regoin. Did you mean region?',
    ]);
    return true;
  });
});

test('TLS files that are none, or do not belong together, stop the start', async () => {
  await using directory = await emptyDirectory();
  const [tlsCert, tlsKey] = [join(directory.path, 'cert.pem'), join(directory.path, 'key.pem')];
  const now = { nowMs: realWallClock.nowMs(), random: realRandom };
  const [one, other] = [makeAuthority(now), makeAuthority(now)];
  const refusal = async (certificate: string, key: string): Promise<string> => {
    await writeFile(tlsCert, certificate);
    await writeFile(tlsKey, key);
    try {
      await using _server = await open({ memory: true, tlsCert, tlsKey });
      return '';
    } catch (error) {
      assert.ok(error instanceof StartError);
      return error.message;
    }
  };
  assert.match(await refusal('nonsense', one.keyPem), /certificate .*cert\.pem is not one in PEM form/);
  assert.match(await refusal(one.certificatePem, 'nonsense'), /key .*key\.pem is not a private key/);
  assert.match(await refusal(one.certificatePem, other.keyPem), /does not belong to the certificate/);
  assert.equal(await refusal(one.certificatePem, one.keyPem), '');
});

test('several servers run in one process, each with data of its own', async () => {
  await using first = await start({ streams: [{ name: 'orders', shards: 1 }] });
  await using second = await start({ account: '123456789012', region: 'eu-west-1' });
  assert.notEqual(first.endpoint, second.endpoint);
  assert.equal(first.env()['AWS_ENDPOINT_URL'], first.endpoint);
  assert.equal(second.env()['AWS_REGION'], 'eu-west-1');
  using kinesis = await client(first.endpoint);
  await kinesis.put('orders', [{ partitionKey: 'k', data: Buffer.from('x') }]);
  assert.deepEqual(await readAll(kinesis, 'orders'), ['x']);
  using other = await client(second.endpoint);
  await assert.rejects(other.shards('orders'), /Stream orders under account 123456789012 not found/);
  const later = new Date(first.clock.now().getTime() + 3_600_000);
  await first.clock.freeze(later);
  assert.deepEqual(first.clock.now(), later);
  await first.reset();
  await assert.rejects(kinesis.shards('orders'), /not found/);
  await Promise.all([first.stop(), first.stop()]);
});
