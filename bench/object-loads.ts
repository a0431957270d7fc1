/** The loads on objects: large puts beside what their hashes and writes alone cost, gets, small puts, pages of a listing. */
import { temporaryFolder, type ServerProcess } from '../test/server/server-process.ts';
import { bareServer } from './load/bare-server.ts';
import { CountingConnection } from './load/counting-connection.ts';
import { runObjectLoad, type ObjectLoad, type ObjectResult } from './load/object-load.ts';
import { createBucketRequest } from './load/object-requests.ts';
import { runPutLoad } from './load/put-load.ts';
import { benchCredentials, benchServer, medianBy, rateOf, type BenchOptions } from './loads.ts';
import { bareBytesServer, objectRoofline } from './object-roofline.ts';
import { cpuMs, residentBytes } from './process-usage.ts';
import { mebibytes, megabytesPerSecond, ms, percent, perSecond, type Figure } from './report.ts';

const bucket = 'bench';
const largeBytes = 64 * 1024 * 1024;
const smallBytes = 1024;
const listedKeys = 100_000;
const pairs = 5;

export async function measureObjects(options: BenchOptions): Promise<Figure[]> {
  await using folder = await temporaryFolder();
  await using server = await benchServer({ data: folder.path });
  await createBucket(server);
  return [
    ...(await largePuts(server, folder.path, options)),
    ...(await largeGets(server, options)),
    ...(await smallPuts(server, options)),
    ...(await listings(server, options)),
  ];
}

async function largePuts(server: ServerProcess, folder: string, { seconds }: BenchOptions): Promise<Figure[]> {
  const load: ObjectLoad = { ...loadOf(server), kind: 'put', objectBytes: largeBytes, objects: 4, connections: 2 };
  await runObjectLoad({ ...load, durationMs: 1_000 });
  const runs: { share: number; rate: number; note: string; roofline: number }[] = [];
  for (let index = 0; index < pairs; index += 1) {
    const { bytesPerSecond, costMs } = await objectRoofline(folder, largeBytes);
    const { result, cpu } = await measured(server, { ...load, durationMs: (seconds * 1_000) / pairs });
    const rate = (result.requests * largeBytes * 1_000) / result.elapsedMs;
    const costs = Object.entries(costMs).map(([name, cost]) => `${name} ${ms(cost)}`);
    runs.push({ rate, share: rate / bytesPerSecond, roofline: bytesPerSecond, note: `${cpu}; ${costs.join(', ')}` });
  }
  const { rate, share, roofline, note } = medianBy(runs, (run) => run.share);
  return [
    {
      what: 'PutObject 64 MiB, signed with its hash, CRC-32, sealed, synced',
      measured: `${megabytesPerSecond(rate)}, ${percent(share)}`,
      must: '60 % of the roofline',
      roofline: `${megabytesPerSecond(roofline)} hashes, write and sync alone`,
      note: `median of ${pairs} pairs; ${note}`,
    },
  ];
}

async function largeGets(server: ServerProcess, { seconds }: BenchOptions): Promise<Figure[]> {
  const load: ObjectLoad = { ...loadOf(server), kind: 'get', objectBytes: largeBytes, objects: 4, connections: 2 };
  const durationMs = (seconds * 1_000) / 2;
  await using bare = await bareBytesServer(largeBytes);
  const limit = await runObjectLoad({ ...load, port: bare.port, durationMs });
  const { result, cpu } = await measured(server, { ...load, warmUpMs: 500, durationMs });
  return [
    {
      what: 'GetObject 64 MiB, checked, opened',
      measured: megabytesPerSecond(receivedRate(result)),
      must: '500 MB/s',
      roofline: `${megabytesPerSecond(receivedRate(limit))} node:http from memory`,
      note: cpu,
    },
  ];
}

async function smallPuts(server: ServerProcess, { seconds }: BenchOptions): Promise<Figure[]> {
  const load = { ...loadOf(server), kind: 'put', objectBytes: smallBytes, objects: 4_096, connections: 64 } as const;
  await using bare = await bareServer();
  const limit = await runPutLoad({
    ...{ port: bare.port, credentials: benchCredentials, streamName: 'none', recordBytes: smallBytes },
    ...{ recordsPerRequest: 1, connections: 64, warmUpMs: 500, durationMs: (seconds * 1_000) / 2 },
  });
  const { result, cpu } = await measured(server, { ...load, warmUpMs: 1_000, durationMs: seconds * 1_000 });
  const { p50, p99 } = result.latencyMs;
  return [
    {
      what: 'PutObject 1 KiB, 64 connections, synced',
      measured: perSecond((result.requests * 1_000) / result.elapsedMs),
      must: '3,000/s',
      roofline: `${perSecond(rateOf(limit))} node:http that answers without doing anything`,
      note: `p50 ${ms(p50)}, p99 ${ms(p99)}; ${cpu}`,
    },
  ];
}

async function listings(server: ServerProcess, { seconds }: BenchOptions): Promise<Figure[]> {
  const all = { ...loadOf(server), objectBytes: 1, objects: listedKeys };
  await runObjectLoad({ ...all, kind: 'put', connections: 64, isOnce: true });
  const beforeBytes = await residentBytes(server.pid);
  const durationMs = seconds * 1_000;
  const { result, cpu } = await measured(server, { ...all, kind: 'list', connections: 1, warmUpMs: 500, durationMs });
  const afterBytes = await residentBytes(server.pid);
  const { p50, p99 } = result.latencyMs;
  return [
    {
      what: 'ListObjectsV2, 1,000 of 100,000 keys: p50, p99',
      measured: `${ms(p50)}, ${ms(p99)}`,
      must: '50 ms',
      roofline: '',
      note: `${result.requests} pages, memory ${mebibytes(beforeBytes)} before, ${mebibytes(afterBytes)} after; ${cpu}`,
    },
  ];
}

function loadOf({ port }: ServerProcess) {
  return { port, credentials: benchCredentials, bucket, warmUpMs: 0, durationMs: 0 };
}

async function measured(server: ServerProcess, load: ObjectLoad): Promise<{ result: ObjectResult; cpu: string }> {
  const before = await cpuMs(server.pid);
  const result = await runObjectLoad(load);
  const after = await cpuMs(server.pid);
  const generator = `generator ${percent(result.cpuShare)} of one core`;
  if (before === undefined || after === undefined) return { result, cpu: generator };
  const each = (after - before) / result.requestsInAll;
  return { result, cpu: `processor: server ${ms(each)} a request; ${generator}` };
}

function receivedRate({ receivedBytes, elapsedMs }: ObjectResult): number {
  return (receivedBytes * 1_000) / elapsedMs;
}

async function createBucket({ port }: ServerProcess): Promise<void> {
  const connection = await CountingConnection.open(port);
  const { status, start } = await connection.send(createBucketRequest({ port, credentials: benchCredentials, bucket }));
  connection.close();
  if (status !== 200) throw new Error(`no bucket: ${status} ${start}`);
}
