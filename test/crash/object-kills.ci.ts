/**
 * Invariant OBJ-1 with a real process: puts and uploads under way, killed with SIGKILL at a moment that chance picks, started
 * again on the same data, and every object read, round after round.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  UploadPartCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { s3Client } from '../contract/js/s3-client.ts';
import { ServerProcess, temporaryFolder } from '../server/server-process.ts';
import { SeededRandom } from '../sim/seeded-random.ts';

const Bucket = 'killed';
const rounds = 20;
const keys = 12;
const sizes = [10, 5_000, 200_000, 3_000_000] as const;
const partBytes = 5 * 1024 * 1024;
const acknowledgedMax = 40;

/** What a key may hold: what was acknowledged last, or what was under way after that. */
type Possible = Map<string, { acknowledged: string | undefined; underWay: Set<string> }>;

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('objects and uploads over kills of the process', async () => {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  const random = new SeededRandom(seed);
  await using folder = await temporaryFolder();
  const possible: Possible = new Map();
  for (let round = 0; round < rounds; round += 1) {
    await using server = await ServerProcess.start({ data: folder.path });
    const client = s3Client(server);
    if (round === 0) await client.send(new CreateBucketCommand({ Bucket }));
    await check(client, possible, `seed ${seed}, round ${round}`);
    await changeUntilKilled(server, client, possible, random);
    client.destroy();
  }
  await using server = await ServerProcess.start({ data: folder.path });
  const client = s3Client(server);
  await check(client, possible, `seed ${seed}, at the end`);
  const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket }));
  client.destroy();
  await server.stop();
  const files = (await readdir(join(folder.path, 'objects'), { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile(),
  );
  // Each object of these sizes has at most two files of content, and each open upload one; what else lies there was left behind.
  assert.ok(files.length <= 2 * keys + Uploads.length, `${files.length} files for ${keys} keys`);
});

async function check(client: S3Client, possible: Possible, when: string): Promise<void> {
  const found = new Set<string>();
  for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket }))
    for (const { Key = '' } of Contents) found.add(Key);
  for (const [Key, { acknowledged, underWay }] of possible) {
    if (!found.has(Key)) {
      assert.equal(acknowledged, undefined, `${when}: ${Key} is gone`);
      continue;
    }
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
    const now = digest(await (Body ?? assert.fail('no body')).transformToByteArray());
    assert.ok(now === acknowledged || underWay.has(now), `${when}: ${Key} holds what was never put`);
    possible.set(Key, { acknowledged: now, underWay: new Set() });
  }
}

/** Writers of a key each go on until the server is gone, which it is after a number of answers that chance picks. */
async function changeUntilKilled(
  server: ServerProcess,
  client: S3Client,
  possible: Possible,
  random: SeededRandom,
): Promise<void> {
  let left = random.between(1, acknowledgedMax);
  const write = async (Key: string): Promise<void> => {
    for (;;) {
      const isUpload = random.chance(1 / 4);
      const body = Buffer.alloc(random.pick(sizes) + (isUpload ? partBytes : 0), random.bytes(97));
      const at = possible.get(Key) ?? { acknowledged: undefined, underWay: new Set<string>() };
      possible.set(Key, at);
      at.underWay.add(digest(body));
      try {
        if (isUpload) await upload(client, Key, body);
        else await client.send(new PutObjectCommand({ Bucket, Key, Body: body }));
      } catch {
        // Refused by nobody but the kill; what became of it is what the next round looks at.
        return;
      }
      possible.set(Key, { acknowledged: digest(body), underWay: new Set() });
      left -= 1;
      if (left <= 0) await server.kill();
    }
  };
  await Promise.all(Array.from({ length: keys }, (_, index) => write(`key-${index}`)));
}

async function upload(client: S3Client, Key: string, body: Uint8Array): Promise<void> {
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key }));
  const Parts = await Promise.all(
    [body.subarray(0, partBytes), body.subarray(partBytes)].map(async (Body, index) => {
      const PartNumber = index + 1;
      const { ETag } = await client.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }));
      return { PartNumber, ETag };
    }),
  );
  await client.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }));
}
