/** Invariant SERVER-3. */
import assert from 'node:assert/strict';
import { connect as connectHttp2, constants } from 'node:http2';
import { once } from 'node:events';
import { after, before, describe, test } from 'node:test';
import { SeededRandom } from '../sim/seeded-random.ts';
import { kinesisHeaders, kinesisRequest } from '../server/kinesis-request.ts';
import { ServerProcess } from '../server/server-process.ts';
import { exchange, openSocket } from './raw-exchange.ts';
import { residentMebibytes } from './resident.ts';

const streamName = 'abused';
const residentMebibytesMax = 400;

let server: ServerProcess;
before(async () => {
  server = await ServerProcess.start({ flags: ['--limits', 'off', '--create-stream', streamName] });
});
after(() => server[Symbol.asyncDispose]());

/** What every test ends with: the server still does its work, and holds on to nothing. */
async function assertServes(): Promise<void> {
  const put = { StreamName: streamName, PartitionKey: 'k', Data: 'eA==' };
  const { status, text } = await kinesisRequest(server.port, 'PutRecord', put);
  assert.equal(status, 200, text);
  const mebibytes = residentMebibytes(server.pid) ?? 0;
  assert.ok(mebibytes < residentMebibytesMax, `${mebibytes} MiB resident`);
}

function post(headers: Readonly<Record<string, string>>, body: Uint8Array | string): Buffer {
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`POST / HTTP/1.1\r\n${head.join('')}\r\n`), Buffer.from(body)]);
}

describe('broken transport', () => {
  const host = { Host: 'localhost' };
  const random = new SeededRandom(7);
  const cases: Readonly<Record<string, readonly Uint8Array[]>> = {
    'random bytes': [random.bytes(10_000)],
    'a request line without end': [Buffer.from(`GET /${'a'.repeat(300_000)}`)],
    'endless headers': [
      Buffer.from(`POST / HTTP/1.1\r\nHost: localhost\r\n${'X-Header: abcdefgh\r\n'.repeat(20_000)}`),
    ],
    'one huge header': [post({ ...host, 'X-Amz-Target': 'a'.repeat(300_000) }, '')],
    'a negative length': [post({ ...host, 'Content-Length': '-1' }, 'x')],
    'two lengths': [
      Buffer.from('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxy'),
    ],
    'a length and chunks': [post({ ...host, 'Content-Length': '3', 'Transfer-Encoding': 'chunked' }, '0\r\n\r\n')],
    'a chunk of no size': [post({ ...host, 'Transfer-Encoding': 'chunked' }, 'zz\r\nabc\r\n')],
    'a huge chunk': [post({ ...host, 'Transfer-Encoding': 'chunked' }, 'ffffffffffffffff\r\nabc')],
    'a length that no body may have': [post({ ...host, 'Content-Length': '99999999999' }, 'x')],
    'an unknown method': [Buffer.from('BREW / HTTP/1.1\r\nHost: localhost\r\n\r\n')],
    'frames of garbage after the HTTP/2 preface': [
      Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
      random.bytes(5_000),
    ],
    'a ClientHello cut short': [Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3])],
    'TLS records of garbage': [Buffer.concat([Buffer.from([0x16, 3, 1, 0x40, 0]), random.bytes(0x4000)])],
  };
  for (const [name, parts] of Object.entries(cases)) {
    test(name, async () => {
      const { text } = await exchange(server.port, parts, 'finish');
      // HTTP/2 and TLS say no in frames of their own; over HTTP/1 it is a status of the 400s, 501 for what is unknown.
      if (text.startsWith('HTTP/1')) assert.match(text, /^HTTP\/1\.1 (4\d\d|501) /);
      await assertServes();
    });
  }

  test('a body that ends too early stores nothing', async () => {
    const body = Buffer.from(JSON.stringify({ StreamName: 'cut', ShardCount: 1 }));
    const headers = kinesisHeaders(server.port, 'CreateStream', body);
    const request = post({ ...headers, 'content-length': String(body.length) }, body);
    await exchange(server.port, [request.subarray(0, -1)], 'finish');
    const { json } = await kinesisRequest(server.port, 'ListStreams', {});
    assert.deepEqual(json['StreamNames'], [streamName]);
    await assertServes();
  });

  test('a request that never goes on holds nobody up', async () => {
    const body = Buffer.alloc(100_000, 0x20);
    const headers = kinesisHeaders(server.port, 'PutRecord', body);
    const whole = post({ ...headers, 'content-length': String(body.length) }, body);
    const sockets = await Promise.all(Array.from({ length: 50 }, () => openSocket(server.port)));
    sockets.forEach((socket, index) => socket.write(whole.subarray(0, index * 40)));
    await assertServes();
    for (const socket of sockets) socket.destroy();
    await assertServes();
  });

  test('thousands of HTTP/2 streams opened and reset', async () => {
    const session = connectHttp2(server.endpoint);
    session.on('error', () => {});
    for (let index = 0; index < 3_000 && !session.destroyed; index += 1) {
      const stream = session.request({ ':method': 'POST', ':path': '/' });
      stream.on('error', () => {});
      stream.close(constants.NGHTTP2_CANCEL);
      if (index % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    if (!session.destroyed) {
      const closed = once(session, 'close');
      session.destroy();
      await closed;
    }
    await assertServes();
  });
});

describe('broken bodies', () => {
  const cbor = { contentType: 'application/x-amz-cbor-1.1' };
  const cases: Readonly<Record<string, readonly [body: Uint8Array | string, contentType?: string]>> = {
    'no JSON at all': ['{'],
    'a number': ['1'],
    'a list': ['[]'],
    null: ['null'],
    'a wrong type': ['{"StreamName":["a"],"Data":"","PartitionKey":"k"}'],
    'data that is no base64': ['{"StreamName":"abused","Data":"***","PartitionKey":"k"}'],
    'a million open lists': ['['.repeat(1_000_000)],
    'lists in lists under an unknown name': [`{"Deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    'bytes that are no UTF-8': [Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
    'CBOR: random bytes': [new SeededRandom(3).bytes(2_000), cbor.contentType],
    'CBOR: a million open lists': [Buffer.alloc(1_000_000, 0x81), cbor.contentType],
    'CBOR: a text longer than memory': [
      Buffer.from([0xa1, 0x7b, 255, 255, 255, 255, 255, 255, 255, 255]),
      cbor.contentType,
    ],
    'CBOR: a map without end': [Buffer.alloc(100_000, 0xbf), cbor.contentType],
  };
  for (const [name, [body, contentType]] of Object.entries(cases)) {
    test(name, async () => {
      const options = contentType === undefined ? {} : { contentType };
      const { status, headers } = await sendBytes('PutRecord', Buffer.from(body), options);
      assert.equal(status, 400);
      assert.ok(headers['x-amzn-requestid'] !== undefined);
      await assertServes();
    });
  }

  test('a body past the limit is refused and not taken in', async () => {
    const body = Buffer.alloc(40 * 1024 * 1024, 0x20);
    const { status } = await sendBytes('PutRecords', body, {});
    assert.ok(status === 400 || status === 413, `status ${status}`);
    await assertServes();
  });

  test('nonsense for every operation is a refusal, never a failure', async () => {
    const random = new SeededRandom(11);
    const operations = [
      ...['CreateStream', 'DescribeStream', 'PutRecord', 'PutRecords', 'GetRecords', 'GetShardIterator', 'ListShards'],
      ...[
        'SplitShard',
        'MergeShards',
        'UpdateShardCount',
        'AddTagsToStream',
        'RegisterStreamConsumer',
        'PutResourcePolicy',
      ],
      ...[
        'ListStreams',
        'SubscribeToShard',
        'IncreaseStreamRetentionPeriod',
        'EnableEnhancedMonitoring',
        'TagResource',
      ],
    ] as [string, ...string[]];
    for (let index = 0; index < 400; index += 1) {
      const operation = random.pick(operations);
      const input = nonsense(random, 0);
      const { status, text } = await kinesisRequest(server.port, operation, input);
      assert.ok(status === 200 || status === 400, `${operation} ${JSON.stringify(input)}: ${status} ${text}`);
    }
    await assertServes();
  });
});

async function sendBytes(operation: string, body: Buffer, options: { contentType?: string }) {
  const headers = kinesisHeaders(server.port, operation, body, options);
  const { status, headers: answered } = await fetchAnswer(body, { ...headers, 'content-length': String(body.length) });
  return { status, headers: answered };
}

/** An answer may come, and the connection end, before the server has taken the body; that is no failure of the exchange. */
async function fetchAnswer(body: Buffer, headers: Readonly<Record<string, string>>) {
  const { text } = await exchange(server.port, [post(headers, body)], 'keep');
  const [line = '', ...rest] = text.split('\r\n');
  const answered = Object.fromEntries(rest.map((each) => [each.split(':')[0]?.toLowerCase() ?? '', each]));
  return { status: Number(line.slice(9, 12)), headers: answered };
}

/** Values that look like what operations take, in places where they do not belong. */
function nonsense(random: SeededRandom, depth: number): unknown {
  const atoms = [
    ...[
      null,
      true,
      -1,
      0,
      1.5,
      2 ** 53,
      '',
      'abused',
      'shardId-000000000000',
      'ON_DEMAND',
      'TRIM_HORIZON',
      'eA==',
      '💥\u0000',
    ],
    ...[
      'arn:aws:kinesis:us-east-1:000000000000:stream/abused',
      'a'.repeat(300),
      '340282366920938463463374607431768211456',
    ],
  ] as [unknown, ...unknown[]];
  const names = [
    ...[
      'StreamName',
      'StreamARN',
      'ShardId',
      'ShardCount',
      'Data',
      'PartitionKey',
      'Records',
      'Limit',
      'ShardIterator',
      'Tags',
    ],
    ...[
      'ShardIteratorType',
      'Timestamp',
      'StartingSequenceNumber',
      'NextToken',
      'ConsumerARN',
      'StartingPosition',
      'Type',
    ],
    ...[
      'ConsumerName',
      'ResourceARN',
      'Policy',
      'TargetShardCount',
      'ScalingType',
      'NewStartingHashKey',
      '__proto__',
      'x',
    ],
  ] as [string, ...string[]];
  if (depth > 0 && random.chance(1 / 2)) return random.pick(atoms);
  if (depth > 0 && random.chance(1 / 4))
    return Array.from({ length: random.below(4) }, () => nonsense(random, depth + 1));
  if (depth > 3) return random.pick(atoms);
  const entries = Array.from({ length: random.between(0, 5) }, () => [random.pick(names), nonsense(random, depth + 1)]);
  return Object.fromEntries(entries) as unknown;
}
