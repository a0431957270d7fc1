/**
 * The load generator on objects, a process of its own: connections that each send the next request as soon as the answer to
 * the one before is there. Reads an ObjectLoad as its argument and writes an ObjectResult as its output, both JSON.
 */
import { fileURLToPath } from 'node:url';
import { CountingConnection } from './counting-connection.ts';
import { getObjectRequest, listObjectsRequest, putObjectRequest, type ObjectTarget } from './object-requests.ts';
import { summary } from './put-load.ts';
import { runProcess } from './run-process.ts';

export interface ObjectLoad extends ObjectTarget {
  readonly kind: 'put' | 'get' | 'list';
  readonly objectBytes: number;
  /** Of the bucket, named by `benchKey`. Puts write them again and again. */
  readonly objects: number;
  readonly connections: number;
  readonly warmUpMs: number;
  readonly durationMs: number;
  /** Instead of a duration: each object once. */
  readonly isOnce?: boolean;
}

export interface ObjectResult {
  readonly requests: number;
  /** Of the measurement and of the warm-up before it, which costs the server too. */
  readonly requestsInAll: number;
  /** Of the answers' bodies. */
  readonly receivedBytes: number;
  readonly elapsedMs: number;
  readonly latencyMs: { readonly p50: number; readonly p99: number; readonly max: number };
  /** Of the generator, as a share of one core. */
  readonly cpuShare: number;
}

const keysPerPage = 1_000;
// Bodies that are made before the run; enough that the server cannot live from its caches.
const keptBytesMax = 256 * 1024 * 1024;
const keptMax = 4_096;

export function benchKey(index: number): string {
  return `folder-${String(index % 10)}/${String(index).padStart(9, '0')}`;
}

export function runObjectLoad(load: ObjectLoad): Promise<ObjectResult> {
  return runProcess<ObjectResult>(fileURLToPath(import.meta.url), load);
}

async function generate(load: ObjectLoad): Promise<ObjectResult> {
  const requests = load.isOnce === true ? undefined : madeBefore(load);
  const requestOf = (index: number): Buffer => requests?.[index % requests.length] ?? requestAt(load, index);
  const connections = await Promise.all(
    Array.from({ length: load.connections }, () => CountingConnection.open(load.port)),
  );
  const warmUp = load.warmUpMs === 0 ? undefined : await drive(connections, requestOf, { durationMs: load.warmUpMs });
  const cpuBefore = process.cpuUsage();
  const startMs = performance.now();
  const end = load.isOnce === true ? { requestsMax: load.objects } : { durationMs: load.durationMs };
  const { latencies, receivedBytes } = await drive(connections, requestOf, end);
  const elapsedMs = performance.now() - startMs;
  const { user, system } = process.cpuUsage(cpuBefore);
  for (const connection of connections) connection.close();
  return {
    requests: latencies.length,
    requestsInAll: latencies.length + (warmUp?.latencies.length ?? 0),
    receivedBytes,
    elapsedMs,
    latencyMs: summary(latencies),
    cpuShare: (user + system) / 1_000 / elapsedMs,
  };
}

function madeBefore(load: ObjectLoad): Buffer[] {
  const bytes = load.kind === 'put' ? load.objectBytes : 1;
  const count = Math.min(load.objects, keptMax, Math.max(load.connections, Math.floor(keptBytesMax / bytes)));
  return Array.from({ length: count }, (_, index) => requestAt(load, index));
}

function requestAt(load: ObjectLoad, index: number): Buffer {
  if (load.kind === 'put') return putObjectRequest(load, benchKey(index), load.objectBytes);
  if (load.kind === 'get') return getObjectRequest(load, benchKey(index));
  return listObjectsRequest(load, encodeURIComponent(benchKey((index * keysPerPage) % load.objects)));
}

async function drive(
  connections: readonly CountingConnection[],
  requestOf: (index: number) => Buffer,
  { durationMs = Infinity, requestsMax = Infinity }: { durationMs?: number; requestsMax?: number },
): Promise<{ readonly latencies: number[]; readonly receivedBytes: number }> {
  const latencies: number[] = [];
  const endMs = performance.now() + durationMs;
  let next = 0;
  let receivedBytes = 0;
  const run = async (connection: CountingConnection): Promise<void> => {
    while (next < requestsMax) {
      const request = requestOf(next++);
      const startMs = performance.now();
      if (startMs >= endMs) return;
      const { status, bytes, start } = await connection.send(request);
      if (status !== 200) throw new Error(`a request was refused: ${status} ${start}`);
      receivedBytes += bytes;
      latencies.push(performance.now() - startMs);
    }
  };
  await Promise.all(connections.map(run));
  return { latencies, receivedBytes };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await generate(JSON.parse(process.argv[2] ?? '') as ObjectLoad);
  process.stdout.write(JSON.stringify(result));
}
