/** The loads of the table: each starts a server of its own, measures and gives its figures. */
import { kinesisRequest } from '../test/server/kinesis-request.ts';
import { ServerProcess, temporaryFolder, type ServerOptions } from '../test/server/server-process.ts';
import type { Credentials } from '../test/server/sigv4.ts';
import { bareServer } from './load/bare-server.ts';
import { runPushLoad } from './load/push-load.ts';
import { runPutLoad, type PutLoad, type PutResult } from './load/put-load.ts';
import { cpuMs, nodeAlone, residentBytes } from './process-usage.ts';
import { mebibytes, ms, percent, perSecond, type Figure } from './report.ts';
import { putRoofline, syncTimes, type PutRoofline } from './roofline.ts';

export interface BenchOptions {
  readonly seconds: number;
  /** Data of the start that is measured with data. */
  readonly gibibytes: number;
}

const streamName = 'bench';
export const benchCredentials: Credentials = {
  accessKeyId: 'BENCHBENCHBENCHBENCH',
  secretAccessKey: 'bench-bench-bench-bench',
};
const recordBytes = 1024;
const recordsPerRequest = 500;

/** As in production: signatures are verified in full, and puts are synced. Only the shards' throttles are off. */
export function benchServer(options: ServerOptions = {}): Promise<ServerProcess> {
  return ServerProcess.start({
    ...options,
    flags: ['--mode', 'server', '--limits', 'off', ...(options.flags ?? [])],
    environment: {
      MILLSTREAM_ACCESS_KEY_ID: benchCredentials.accessKeyId,
      MILLSTREAM_SECRET_ACCESS_KEY: benchCredentials.secretAccessKey,
    },
  });
}

/** Runs of a load with its roofline before each, so that what else the machine does falls on both alike. */
const pairs = 5;

interface Pair {
  readonly rate: number;
  readonly share: number;
  readonly roofline: PutRoofline;
  readonly result: PutResult;
  readonly cpu: string;
}

export async function measurePutRecords({ seconds }: BenchOptions): Promise<Figure[]> {
  await using folder = await temporaryFolder();
  await using server = await benchServer({ data: folder.path });
  await createStream(server, streamName, 4);
  const load = {
    recordsPerRequest,
    recordBytes,
    connections: 8,
    port: server.port,
    credentials: benchCredentials,
    streamName,
  };
  await runPutLoad({ ...load, warmUpMs: 0, durationMs: 1_000 });
  const measurements: Pair[] = [];
  for (let index = 0; index < pairs; index += 1) {
    const roofline = await putRoofline(folder.path, recordsPerRequest, recordBytes);
    const run = await measured(server, { ...load, warmUpMs: 100, durationMs: (seconds * 1_000) / pairs });
    const rate = rateOf(run.result);
    measurements.push({ ...run, roofline, rate, share: rate / roofline.recordsPerSecond });
  }
  const { rate, roofline, result, cpu } = medianBy(measurements, (each) => each.rate);
  const costs = Object.entries(roofline.costMs).map(([name, cost]) => `${name} ${ms(cost)}`);
  return [
    {
      what: 'PutRecords 500 x 1 KiB, signed, verified, synced',
      measured: perSecond(rate),
      must: '100,000/s',
      roofline: `${perSecond(roofline.recordsPerSecond)} in sequence, ${perSecond(roofline.overlappedRecordsPerSecond)} with the write beside`,
      note: `median of ${pairs} runs; p50 ${ms(result.latencyMs.p50)}, p99 ${ms(result.latencyMs.p99)}; ${cpu}`,
    },
    {
      what: '  as a share of its roofline',
      measured: percent(medianBy(measurements, (each) => each.share).share),
      must: '60 %',
      roofline: '100 %',
      note: `per request: ${costs.join(', ')}`,
    },
  ];
}

export async function measurePutRecord({ seconds }: BenchOptions): Promise<Figure[]> {
  await using folder = await temporaryFolder();
  const syncs = await syncTimes(folder.path);
  const load = { recordsPerRequest: 1, recordBytes, connections: 64, warmUpMs: 1_000, durationMs: seconds * 1_000 };
  await using bare = await bareServer();
  const limit = await runPutLoad({ ...load, port: bare.port, credentials: benchCredentials, streamName });
  await using server = await benchServer({ data: folder.path });
  await createStream(server, streamName, 4);
  const { result, cpu } = await measured(server, {
    ...load,
    port: server.port,
    credentials: benchCredentials,
    streamName,
  });
  return [
    {
      what: 'PutRecord 1 KiB, 64 connections, synced',
      measured: perSecond(rateOf(result)),
      must: '10,000/s',
      roofline: `${perSecond(rateOf(limit))} node:http that answers without doing anything`,
      note: cpu,
    },
    {
      what: '  p50, p99',
      measured: `${ms(result.latencyMs.p50)}, ${ms(result.latencyMs.p99)}`,
      must: 'p99 10 ms',
      roofline: `${ms(limit.latencyMs.p50)}, ${ms(limit.latencyMs.p99)}; sync ${ms(syncs.p50)}, ${ms(syncs.p99)}`,
      note: '',
    },
  ];
}

export async function measurePush({ seconds }: BenchOptions): Promise<Figure[]> {
  await using folder = await temporaryFolder();
  const syncs = await syncTimes(folder.path);
  await using server = await benchServer({ data: folder.path });
  const arn = await createStream(server, streamName, 1);
  const { json } = await call(server, 'RegisterStreamConsumer', { StreamARN: arn, ConsumerName: 'bench' });
  const { ConsumerARN: consumerArn } = json['Consumer'] as { ConsumerARN: string };
  const everyMs = 5;
  const records = (seconds * 1_000) / everyMs;
  const { latencyMs, putMs } = await runPushLoad({
    ...{ port: server.port, credentials: benchCredentials, streamName, consumerArn, records, everyMs },
  });
  return [
    {
      what: 'put to push (SubscribeToShard), durable: p50, p99',
      measured: `${ms(latencyMs.p50)}, ${ms(latencyMs.p99)}`,
      must: '3 ms, 10 ms',
      roofline: `sync ${ms(syncs.p50)}, ${ms(syncs.p99)}`,
      note: `one put each ${everyMs} ms; the put's own answer ${ms(putMs.p50)}, ${ms(putMs.p99)}`,
    },
  ];
}

export async function measureStart({ gibibytes }: BenchOptions): Promise<Figure[]> {
  const emptyMs = await timeStart(undefined);
  await using folder = await temporaryFolder();
  const requestsMax = Math.ceil((gibibytes * 1024 * 1024) / recordsPerRequest);
  const fill = { recordsPerRequest, recordBytes, connections: 8, warmUpMs: 0, durationMs: 0, requestsMax };
  {
    await using server = await benchServer({ data: folder.path });
    await createStream(server, streamName, 4);
    await runPutLoad({ ...fill, port: server.port, credentials: benchCredentials, streamName });
    await server.kill();
  }
  const killedMs = await timeStart(folder.path);
  const stoppedMs = await timeStart(folder.path);
  const must = { what: '', must: '500 ms', roofline: `node alone ${ms((await nodeAlone()).startMs)}`, note: '' };
  return [
    { ...must, what: 'start to ready, empty', measured: ms(emptyMs) },
    {
      ...must,
      what: `start to ready, ${gibibytes} GiB, stopped cleanly`,
      measured: ms(stoppedMs),
      must: '1 s (10 GiB)',
    },
    {
      ...must,
      what: `start to ready, ${gibibytes} GiB, killed under load`,
      measured: ms(killedMs),
      must: '1 s (10 GiB)',
    },
  ];
}

export async function measureMemory(): Promise<Figure[]> {
  await using idle = await benchServer();
  const idleBytes = await residentBytes(idle.pid);
  const streams = 10;
  const shardsEach = 1_000;
  for (let index = 0; index < streams; index += 1) {
    const name = `wide-${index}`;
    await createStream(idle, name, shardsEach);
    await putIntoEachShard(idle, name, shardsEach);
  }
  const wideBytes = await residentBytes(idle.pid);
  return [
    {
      what: 'memory, idle',
      measured: mebibytes(idleBytes),
      must: '120 MiB',
      roofline: mebibytes((await nodeAlone()).bytes),
      note: 'node alone',
    },
    {
      what: 'memory, 10,000 open shards, each with a record',
      measured: mebibytes(wideBytes),
      must: '1024 MiB',
      roofline: '',
      note: '',
    },
  ];
}

/** A load's result, with what it cost the server in a sentence. */
async function measured(server: ServerProcess, load: PutLoad): Promise<{ result: PutResult; cpu: string }> {
  const before = await cpuMs(server.pid);
  const result = await runPutLoad(load);
  const after = await cpuMs(server.pid);
  const generator = `generator ${percent(result.cpuShare)} of one core`;
  if (before === undefined || after === undefined) return { result, cpu: generator };
  const usedMs = after - before;
  const share = percent(usedMs / (result.elapsedMs + load.warmUpMs));
  // Of all figures the one that other work on the machine changes least.
  const perRecord = `${((usedMs * 1_000) / (result.records + result.warmUpRecords)).toFixed(1)} us a record`;
  return { result, cpu: `processor: server ${share}, ${perRecord}; ${generator}` };
}

export function medianBy<Item>(items: readonly Item[], valueOf: (item: Item) => number): Item {
  const sorted = items.toSorted((one, other) => valueOf(one) - valueOf(other));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('there is nothing to take the median of');
  return middle;
}

export function rateOf({ records, elapsedMs }: PutResult): number {
  return (records * 1_000) / elapsedMs;
}

function call(server: ServerProcess, operation: string, input: unknown) {
  return kinesisRequest(server.port, operation, input, { credentials: benchCredentials });
}

/** Its ARN. */
async function createStream(server: ServerProcess, name: string, shards: number): Promise<string> {
  const created = await call(server, 'CreateStream', { StreamName: name, ShardCount: shards });
  const { json, status, text } = await call(server, 'DescribeStreamSummary', { StreamName: name });
  if (created.status !== 200 || status !== 200) throw new Error(`no stream: ${created.text} ${text}`);
  return (json['StreamDescriptionSummary'] as { StreamARN: string }).StreamARN;
}

/** A shard that was never written to may cost less than one that was. */
async function putIntoEachShard(server: ServerProcess, name: string, shards: number): Promise<void> {
  const width = 2n ** 128n / BigInt(shards);
  for (let first = 0; first < shards; first += recordsPerRequest) {
    const Records = Array.from({ length: Math.min(recordsPerRequest, shards - first) }, (_, index) => ({
      ...{ Data: 'eA==', PartitionKey: 'k', ExplicitHashKey: String(width * BigInt(first + index) + width / 2n) },
    }));
    const { json, text } = await call(server, 'PutRecords', { StreamName: name, Records });
    if (json['FailedRecordCount'] !== 0) throw new Error(`a put was refused: ${text.slice(0, 500)}`);
  }
}

async function timeStart(data: string | undefined): Promise<number> {
  const startMs = performance.now();
  await using server = await benchServer(data === undefined ? {} : { data });
  const elapsedMs = performance.now() - startMs;
  await server.stop();
  return elapsedMs;
}
