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
// As many as make caches forget the first before it comes again, as in the load itself.
const distinctBodies = 32;
// What a group commit gathers while the sync before it lasts, so that the sync is not paid by one request alone.
const requestsPerSync = 8;

/** A request's bytes, and where in them each record's data stands. */
interface Body {
  readonly bytes: Buffer;
  readonly data: readonly { readonly start: number; readonly end: number }[];
  readonly keys: readonly string[];
}

export async function putRoofline(folder: string, records: number, recordBytes: number): Promise<PutRoofline> {
  const bodies = Array.from({ length: distinctBodies }, () => makeBody(records, recordBytes));
  const stored = bodies.map(() => Buffer.alloc(records * (recordBytes + 32), 1));
  const decoded = bodies.map(() => Buffer.alloc(records * (recordBytes + 4)));
  const costMs = {
    sha256: timed(bodies, ({ bytes }) => hash('sha256', bytes, 'buffer')),
    // Node decodes base64 from strings only, so bytes that came over the wire become one first. What was decoded stays, each
    // record in a place of its own: over and over into the same kibibyte would never leave the processor's cache.
    base64: timed(bodies, ({ bytes, data }, index) => {
      let at = 0;
      for (const { start, end } of data) {
        at += decoded[index]?.write(bytes.toString('latin1', start, end), at, 'base64') ?? 0;
      }
    }),
    // As a string of bytes: a buffer for each hash would take longer than the hash.
    md5: timed(bodies, ({ keys }) => keys.forEach((key) => hash('md5', key, 'latin1'))),
    crc32c: timed(stored, (bytes) => crc32c(bytes)),
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

function makeBody(records: number, recordBytes: number): Body {
  const bytes = putRecordsBody('roofline', records, recordBytes);
  const { Records: parsed } = JSON.parse(bytes.toString()) as { Records: { Data: string; PartitionKey: string }[] };
  const data = parsed.map(({ Data }) => {
    const start = bytes.indexOf(Data);
    return { start, end: start + Data.length };
  });
  return { bytes, data, keys: parsed.map(({ PartitionKey }) => PartitionKey) };
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

/** Milliseconds for one input, after a quarter of the rounds to warm up. */
function timed<Input>(inputs: readonly Input[], work: (input: Input, index: number) => unknown): number {
  let startMs = 0;
  for (let round = -rounds / 4; round < rounds; round += 1) {
    if (round === 0) startMs = performance.now();
    const index = Math.abs(round) % inputs.length;
    const input = inputs[index];
    if (input !== undefined) work(input, index);
  }
  return (performance.now() - startMs) / rounds;
}

async function timedWrite(folder: string, requests: readonly Buffer[]): Promise<number> {
  const path = join(folder, 'roofline');
  const groups = Math.ceil(rounds / requestsPerSync);
  const groupOf = (round: number): Buffer[] => {
    const first = (round * requestsPerSync) % requests.length;
    return requests.slice(first, first + requestsPerSync);
  };
  const groupBytes = groupOf(0).reduce((sum, { length }) => sum + length, 0);
  await using file = await open(path, 'w');
  // Into room that the file has already, as a log that reserves its segments writes.
  for (let round = 0; round < groups; round += 1) await file.writev(groupOf(round), round * groupBytes);
  await file.datasync();
  const startMs = performance.now();
  for (let round = 0; round < groups; round += 1) {
    await file.writev(groupOf(round), round * groupBytes);
    await file.datasync();
  }
  const elapsedMs = performance.now() - startMs;
  await rm(path);
  return elapsedMs / (groups * requestsPerSync);
}
