/**
 * Put to push: one process puts records at a steady rate and reads the same shard by SubscribeToShard over HTTP/1.1; each
 * record carries the time it was sent, so latency is one clock's difference. Reads a PushLoad, writes a PushResult.
 */
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { EventFrames } from '../../test/server/event-frames.ts';
import { kinesisHeaders } from '../../test/server/kinesis-request.ts';
import { summary } from './put-load.ts';
import { RawConnection } from './raw-connection.ts';
import { runProcess } from './run-process.ts';
import { finished, type Target } from './signed-requests.ts';

export interface PushLoad extends Target {
  readonly consumerArn: string;
  readonly records: number;
  readonly everyMs: number;
}

export interface PushResult {
  /** From the put being sent to the record being here. */
  readonly latencyMs: { readonly p50: number; readonly p99: number; readonly max: number };
  /** From the put being sent to its answer. */
  readonly putMs: { readonly p50: number; readonly p99: number; readonly max: number };
}

const shard = 'shardId-000000000000';
export function runPushLoad(load: PushLoad): Promise<PushResult> {
  return runProcess<PushResult>(fileURLToPath(import.meta.url), load);
}

async function generate(load: PushLoad): Promise<PushResult> {
  const pushes: number[] = [];
  const puts: number[] = [];
  const all = Promise.withResolvers<void>();
  await subscribe(load, (sentMs) => {
    pushes.push(performance.now() - sentMs);
    if (pushes.length === load.records) all.resolve();
  });
  const connection = await RawConnection.open(load.port);
  for (let index = 0; index < load.records; index += 1) {
    const startMs = performance.now();
    const { status } = await connection.send(timedPut(load));
    if (status !== 200) throw new Error(`a put was refused: ${status}`);
    puts.push(performance.now() - startMs);
    await wait(Math.max(0, load.everyMs - (performance.now() - startMs)));
  }
  await all.promise;
  return { latencyMs: summary(pushes), putMs: summary(puts) };
}

/** Signed as it is sent, which costs the generator some 50 us before the time is taken again. */
function timedPut(load: PushLoad): Buffer {
  const Data = Buffer.from(String(performance.now()).padEnd(1024)).toString('base64');
  const body = Buffer.from(JSON.stringify({ StreamName: load.streamName, PartitionKey: 'k', Data }));
  return finished(load, 'PutRecord', body);
}

function subscribe(load: PushLoad, onRecord: (sentMs: number) => void): Promise<void> {
  const body = Buffer.from(
    JSON.stringify({ ConsumerARN: load.consumerArn, ShardId: shard, StartingPosition: { Type: 'LATEST' } }),
  );
  const headers = kinesisHeaders(load.port, 'SubscribeToShard', body, { credentials: load.credentials });
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port: load.port, method: 'POST', path: '/', headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`the subscription was refused: ${answer.statusCode}`));
      const frames = new EventFrames();
      answer.on('data', (part: Buffer) => {
        for (const { kind, payload } of frames.take(part)) {
          if (kind === 'initial-response') resolve();
          else takeRecords(payload, onRecord);
        }
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function takeRecords(payload: string, onRecord: (sentMs: number) => void): void {
  const { Records: records } = JSON.parse(payload) as { Records: { Data: string }[] };
  for (const { Data } of records) onRecord(Number(Buffer.from(Data, 'base64').toString()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await generate(JSON.parse(process.argv[2] ?? '') as PushLoad);
  process.stdout.write(JSON.stringify(result));
  // The subscription would keep the process for its five minutes.
  process.exit(0);
}
