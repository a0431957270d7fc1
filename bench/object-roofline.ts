/** What no object store can leave out of a large put: MD5 for the ETag, the hashes that came with it, the write and its sync. */
import { createHash, hash, randomBytes } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { once } from 'node:events';
import { crc32 } from 'node:zlib';

export interface ObjectRoofline {
  /** Milliseconds for one object. */
  readonly costMs: Readonly<Record<'md5' | 'sha256' | 'crc32' | 'write', number>>;
  /** All of it one after the other, as one thread does it. */
  readonly bytesPerSecond: number;
}

const rounds = 4;
const writeBytes = 1024 * 1024;

export async function objectRoofline(folder: string, objectBytes: number): Promise<ObjectRoofline> {
  const body = randomBytes(objectBytes);
  const costMs = {
    md5: timed(() => createHash('md5').update(body).digest()),
    sha256: timed(() => hash('sha256', body)),
    crc32: timed(() => crc32(body)),
    write: await timedWrite(folder, body),
  };
  const allMs = Object.values(costMs).reduce((sum, each) => sum + each, 0);
  return { costMs, bytesPerSecond: (objectBytes * 1_000) / allMs };
}

function timed(work: () => unknown): number {
  work();
  const startMs = performance.now();
  for (let round = 0; round < rounds; round += 1) work();
  return (performance.now() - startMs) / rounds;
}

/** Into a new file each time, as an object's content is. */
async function timedWrite(folder: string, body: Buffer): Promise<number> {
  const startMs = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    const path = join(folder, `roofline-${round}`);
    await using file = await open(path, 'w');
    for (let at = 0; at < body.length; at += writeBytes) await file.write(body.subarray(at, at + writeBytes));
    await file.datasync();
  }
  const elapsedMs = performance.now() - startMs;
  for (let round = 0; round < rounds; round += 1) await rm(join(folder, `roofline-${round}`));
  return elapsedMs / rounds;
}

/** A node:http server that answers every request with that many bytes from memory. */
export async function bareBytesServer(bytes: number): Promise<{ readonly port: number } & AsyncDisposable> {
  const body = randomBytes(bytes);
  const server = createServer((_, response) => response.writeHead(200, { 'content-length': bytes }).end(body));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return {
    port: address.port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
