/**
 * The same put loads on what else npm offers: kinesalite and kinesis-local (kinesis-mock), installed into a temporary folder.
 * Both keep records in memory only and verify no signature, so the comparison is to their advantage.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { kinesisRequest, testCredentials } from '../test/server/kinesis-request.ts';
import { temporaryFolder } from '../test/server/server-process.ts';
import { runPutLoad, type PutLoad } from './load/put-load.ts';
import { rateOf, type BenchOptions } from './loads.ts';
import { ms, perSecond, type Figure } from './report.ts';

interface Peer {
  readonly name: string;
  /** Below node_modules. */
  readonly program: string;
  arguments(port: number): readonly string[];
  environment(port: number): Readonly<Record<string, string>>;
  /** For the batches: as many as it serves without failing. */
  readonly connections: number;
}

const peers: readonly Peer[] = [
  {
    name: 'kinesalite',
    program: 'kinesalite/cli.js',
    arguments: (port) => ['--port', String(port), '--createStreamMs', '0', '--shardLimit', '100'],
    environment: () => ({}),
    connections: 8,
  },
  {
    name: 'kinesis-local',
    program: 'kinesis-local/main.js',
    arguments: () => [],
    environment: (port) => ({
      KINESIS_MOCK_PLAIN_PORT: String(port),
      KINESIS_MOCK_TLS_PORT: String(port + 1),
      CREATE_STREAM_DURATION: '0ms',
      SHARD_LIMIT: '100',
      LOG_LEVEL: 'ERROR',
    }),
    // It answers 500 to batches that come at the same time.
    connections: 1,
  },
];

const streamName = 'bench';
const shards = 4;
const startTriesMax = 300;
const tryEveryMs = 100;

export async function peerFigures(options: BenchOptions): Promise<Figure[]> {
  await using folder = await temporaryFolder();
  await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', ...peers.map(({ name }) => name)], {
    cwd: folder.path,
  });
  const figures: Figure[] = [];
  for (const peer of peers) figures.push(...(await measurePeer(peer, join(folder.path, 'node_modules'), options)));
  return figures;
}

async function measurePeer(peer: Peer, modules: string, { seconds }: BenchOptions): Promise<Figure[]> {
  const port = await freePort();
  const program = join(modules, peer.program);
  const child = spawn(process.execPath, [program, ...peer.arguments(port)], {
    // kinesis-local reads its certificate from the folder it is started in.
    cwd: dirname(program),
    stdio: 'ignore',
    env: { PATH: process.env['PATH'], ...peer.environment(port) },
  });
  try {
    await createStream(port, child);
    const base = { port, credentials: testCredentials, streamName, recordBytes: 1024, warmUpMs: 1_000 };
    const durationMs = seconds * 1_000;
    const { connections } = peer;
    const loads: readonly [string, PutLoad][] = [
      [
        `PutRecords 500 x 1 KiB, ${connections} connections, in memory`,
        { ...base, durationMs, recordsPerRequest: 500, connections },
      ],
      ['PutRecord 1 KiB, 64 connections, in memory', { ...base, durationMs, recordsPerRequest: 1, connections: 64 }],
    ];
    const figures: Figure[] = [];
    for (const [what, load] of loads) {
      const result = await runPutLoad(load);
      const note = `p50 ${ms(result.latencyMs.p50)}, p99 ${ms(result.latencyMs.p99)}`;
      figures.push({
        what: `${peer.name}: ${what}`,
        measured: perSecond(rateOf(result)),
        must: '',
        roofline: '',
        note,
      });
    }
    return figures;
  } catch (error) {
    return [{ what: peer.name, measured: 'failed', must: '', roofline: '', note: String(error) }];
  } finally {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
}

/** Peers say in different ways that they are ready, so the first call is tried until one is answered. */
async function createStream(port: number, child: ChildProcess): Promise<void> {
  let last: unknown;
  for (let attempt = 0; attempt < startTriesMax && child.exitCode === null; attempt += 1) {
    try {
      const described = await kinesisRequest(port, 'DescribeStreamSummary', { StreamName: streamName });
      if (described.text.includes('"ACTIVE"')) return;
      if (described.status === 400)
        await kinesisRequest(port, 'CreateStream', { StreamName: streamName, ShardCount: shards });
    } catch (error) {
      last = error;
    }
    await wait(tryEveryMs);
  }
  throw new Error('the peer did not get ready', { cause: last });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}
