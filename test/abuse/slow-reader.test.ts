/** Invariant SERVER-3. */
import assert from 'node:assert/strict';
import { request as requestHttp1, type IncomingMessage } from 'node:http';
import { connect as connectHttp2, type ClientHttp2Stream } from 'node:http2';
import { once } from 'node:events';
import { test } from 'node:test';
import { SeededRandom } from '../sim/seeded-random.ts';
import { kinesisHeaders, kinesisRequest } from '../server/kinesis-request.ts';
import { ServerProcess } from '../server/server-process.ts';
import { residentMebibytes } from './resident.ts';

const streamName = 'unread';
const shard = 'shardId-000000000000';
const putsMebibytes = 150;
// The log keeps some 64 MiB of newest records; were each reader kept its own 150 MiB, there would be twice this bound.
const residentMebibytesMax = 500;

test('subscribers that never read cost a bounded memory, and hold up nobody', async () => {
  await using server = await ServerProcess.start({ flags: ['--limits', 'off', '--create-stream', streamName] });
  const readers = await Promise.all([
    ...[1, 2, 3].map((index) => pausedHttp1(server, `one-${index}`)),
    ...[1, 2, 3].map((index) => pausedHttp2(server, `two-${index}`)),
  ]);
  const Data = new SeededRandom(5).bytes(1024 * 1024 - 1).toString('base64');
  for (let index = 0; index < putsMebibytes; index += 1) {
    const { status, text } = await kinesisRequest(server.port, 'PutRecord', {
      StreamName: streamName,
      PartitionKey: 'k',
      Data,
    });
    assert.equal(status, 200, text);
  }
  const mebibytes = residentMebibytes(server.pid) ?? 0;
  assert.ok(mebibytes < residentMebibytesMax, `${mebibytes} MiB resident after ${putsMebibytes} MiB of puts`);
  for (const reader of readers) reader.destroy();
  const { status } = await kinesisRequest(server.port, 'DescribeStreamSummary', { StreamName: streamName });
  assert.equal(status, 200);
});

interface Reader {
  destroy(): void;
}

async function subscription(server: ServerProcess, ConsumerName: string) {
  const StreamARN = `arn:aws:kinesis:us-east-1:000000000000:stream/${streamName}`;
  const { json, text } = await kinesisRequest(server.port, 'RegisterStreamConsumer', { StreamARN, ConsumerName });
  const { ConsumerARN } = (json['Consumer'] ?? assert.fail(text)) as { ConsumerARN: string };
  const body = Buffer.from(JSON.stringify({ ConsumerARN, ShardId: shard, StartingPosition: { Type: 'TRIM_HORIZON' } }));
  return { body, headers: kinesisHeaders(server.port, 'SubscribeToShard', body) };
}

async function pausedHttp1(server: ServerProcess, name: string): Promise<Reader> {
  const { body, headers } = await subscription(server, name);
  const outgoing = requestHttp1({ host: '127.0.0.1', port: server.port, method: 'POST', path: '/', headers });
  outgoing.end(body);
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
  assert.equal(answer.statusCode, 200);
  answer.on('error', () => {});
  outgoing.on('error', () => {});
  return outgoing;
}

async function pausedHttp2(server: ServerProcess, name: string): Promise<Reader> {
  const { body, headers } = await subscription(server, name);
  const session = connectHttp2(server.endpoint);
  session.on('error', () => {});
  const { host, ...others } = headers;
  const stream: ClientHttp2Stream = session.request({ ':method': 'POST', ':path': '/', ':authority': host, ...others });
  stream.on('error', () => {});
  stream.end(body);
  const [answer] = (await once(stream, 'response')) as [Record<string, unknown>];
  assert.equal(answer[':status'], 200);
  stream.pause();
  return session;
}
