/**
 * The load generator, a process of its own: connections that each send the next of a set of signed requests as soon as the
 * answer to the one before is there. Reads a PutLoad as its argument and writes a PutResult as its output, both JSON.
 */
import { fileURLToPath } from 'node:url';
import { runProcess } from './run-process.ts';
import { RawConnection, type RawAnswer } from './raw-connection.ts';
import { putRecordRequest, putRecordsRequest, type Target } from './signed-requests.ts';

export interface PutLoad extends Target {
  /** 1 sends PutRecord, more sends PutRecords. */
  readonly recordsPerRequest: number;
  readonly recordBytes: number;
  readonly connections: number;
  readonly warmUpMs: number;
  readonly durationMs: number;
  /** Instead of a duration: as many requests as this. */
  readonly requestsMax?: number;
}

export interface PutResult {
  readonly requests: number;
  readonly records: number;
  /** Sent before the measurement; they cost the server too. */
  readonly warmUpRecords: number;
  readonly elapsedMs: number;
  readonly latencyMs: { readonly p50: number; readonly p99: number; readonly max: number };
  /** Of the generator, as a share of one core. */
  readonly cpuShare: number;
}

// Enough bodies that the server cannot live from its caches; few enough to fit in memory and be signed at once.
const distinctBytesMax = 48 * 1024 * 1024;
const distinctMax = 512;

export function runPutLoad(load: PutLoad): Promise<PutResult> {
  return runProcess<PutResult>(fileURLToPath(import.meta.url), load);
}

async function generate(load: PutLoad): Promise<PutResult> {
  const requestBytes = load.recordsPerRequest * (load.recordBytes * 1.4 + 60);
  const distinct = Math.max(load.connections, Math.min(distinctMax, Math.floor(distinctBytesMax / requestBytes)));
  const requests = Array.from({ length: distinct }, () =>
    load.recordsPerRequest === 1
      ? putRecordRequest(load, load.recordBytes)
      : putRecordsRequest(load, load.recordsPerRequest, load.recordBytes),
  );
  const connections = await Promise.all(Array.from({ length: load.connections }, () => RawConnection.open(load.port)));
  const warmUp = await drive(connections, requests, {
    durationMs: load.warmUpMs,
    recordsPerRequest: load.recordsPerRequest,
  });
  const cpuBefore = process.cpuUsage();
  const startMs = performance.now();
  const latencies = await drive(connections, requests, load);
  const elapsedMs = performance.now() - startMs;
  const { user, system } = process.cpuUsage(cpuBefore);
  for (const connection of connections) connection.close();
  return {
    requests: latencies.length,
    records: latencies.length * load.recordsPerRequest,
    warmUpRecords: warmUp.length * load.recordsPerRequest,
    elapsedMs,
    latencyMs: summary(latencies),
    cpuShare: (user + system) / 1_000 / elapsedMs,
  };
}

/** The latency of every request, in ms. */
async function drive(
  connections: readonly RawConnection[],
  requests: readonly Buffer[],
  load: Pick<PutLoad, 'durationMs' | 'requestsMax' | 'recordsPerRequest'>,
): Promise<number[]> {
  const latencies: number[] = [];
  const endMs = performance.now() + load.durationMs;
  const requestsMax = load.requestsMax ?? Infinity;
  let next = 0;
  const run = async (connection: RawConnection): Promise<void> => {
    for (;;) {
      const startMs = performance.now();
      if (next >= requestsMax || (load.requestsMax === undefined && startMs >= endMs)) return;
      const request = requests[next++ % requests.length];
      if (request === undefined) return;
      assertTaken(await connection.send(request), load.recordsPerRequest);
      latencies.push(performance.now() - startMs);
    }
  };
  await Promise.all(connections.map(run));
  return latencies;
}

/** A refused record is no throughput. */
function assertTaken({ status, body }: RawAnswer, recordsPerRequest: number): void {
  const isTaken = status === 200 && (recordsPerRequest === 1 || body.includes('"FailedRecordCount":0'));
  if (!isTaken) throw new Error(`a put was refused: ${status} ${body.toString('utf8', 0, 500)}`);
}

export function summary(samples: readonly number[]): { p50: number; p99: number; max: number } {
  const sorted = Float64Array.from(samples).sort();
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await generate(JSON.parse(process.argv[2] ?? '') as PutLoad);
  process.stdout.write(JSON.stringify(result));
}
