/**
 * What this machine can do at best with the work that no server can leave out, measured in the same run as the server: the
 * hash of the signature, base64, the MD5 of the keys, the checksum, and the write with its sync.
 */
import { hash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32c } from '@node-rs/crc32';
import { putRecordsBody } from './load/signed-requests.ts';
import { summary } from './load/put-load.ts';

export interface PutRoofline {
  /** Milliseconds per request, by kind of work. */
  readonly costMs: Readonly<Record<'sha256' | 'base64' | 'md5' | 'crc32c' | 'write', number>>;
  /** All the work done one after the other. */
  readonly recordsPerSecond: number;
  /** The write done beside the rest, as two cores allow. */
  readonly overlappedRecordsPerSecond: number;
}

export interface SyncTimes {
  readonly p50: number;
  readonly p99: number;
}

const rounds = 200;
// What a group commit gathers while the sync before it lasts, so that the sync is not paid by one request alone.
const requestsPerSync = 8;

export async function putRoofline(folder: string, records: number, recordBytes: number): Promise<PutRoofline> {
  const body = putRecordsBody('roofline', records, recordBytes);
  const { Records: parsed } = JSON.parse(body.toString()) as { Records: { Data: string; PartitionKey: string }[] };
  const keys = parsed.map(({ PartitionKey }) => PartitionKey);
  const stored = Buffer.alloc(records * (recordBytes + 32), 1);
  const into = Buffer.alloc(recordBytes + 4);
  const costMs = {
    sha256: timed(() => hash('sha256', body, 'buffer')),
    base64: timed(() => parsed.forEach(({ Data }) => into.write(Data, 'base64'))),
    md5: timed(() => keys.forEach((key) => hash('md5', key, 'buffer'))),
    crc32c: timed(() => crc32c(stored)),
    write: await timedWrite(folder, stored),
  };
  const { write, ...compute } = costMs;
  const computeMs = Object.values(compute).reduce((sum, each) => sum + each, 0);
  return {
    costMs,
    recordsPerSecond: (records * 1_000) / (computeMs + write),
    overlappedRecordsPerSecond: (records * 1_000) / Math.max(computeMs, write),
  };
}

/** How long a small write with its sync takes in a file that has its room already. */
export async function syncTimes(folder: string): Promise<SyncTimes> {
  const path = join(folder, 'sync-times');
  const bytes = Buffer.alloc(4_096, 1);
  await using file = await open(path, 'w');
  await file.write(Buffer.alloc(bytes.length * rounds));
  await file.datasync();
  const samples: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const startMs = performance.now();
    await file.write(bytes, 0, bytes.length, round * bytes.length);
    await file.datasync();
    samples.push(performance.now() - startMs);
  }
  await rm(path);
  return summary(samples);
}

function timed(work: () => unknown): number {
  for (let round = 0; round < rounds / 4; round += 1) work();
  const startMs = performance.now();
  for (let round = 0; round < rounds; round += 1) work();
  return (performance.now() - startMs) / rounds;
}

async function timedWrite(folder: string, bytes: Buffer): Promise<number> {
  const path = join(folder, 'roofline');
  const group = Array.from({ length: requestsPerSync }, () => bytes);
  const groupBytes = bytes.length * requestsPerSync;
  const groups = Math.ceil(rounds / requestsPerSync);
  await using file = await open(path, 'w');
  for (let round = 0; round < groups; round += 1) await file.writev(group);
  await file.datasync();
  const startMs = performance.now();
  for (let round = 0; round < groups; round += 1) {
    await file.writev(group, round * groupBytes);
    await file.datasync();
  }
  const elapsedMs = performance.now() - startMs;
  await rm(path);
  return elapsedMs / (groups * requestsPerSync);
}
