/** Invariant SERVER-3: an upload of as many parts as there may be, of the least size, is an object like any other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import { s3Client } from '../contract/js/s3-client.ts';
import { ServerProcess } from '../server/server-process.ts';
import { residentMebibytes } from './resident.ts';

const Bucket = 'parts';
const Key = 'many';
const partCount = 10_000;
const residentMebibytesMax = 600;

test('10,000 parts', async () => {
  await using server = await ServerProcess.start();
  const client = s3Client(server);
  await client.send(new CreateBucketCommand({ Bucket }));
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key }));
  const ids = { Bucket, Key, UploadId };
  let next = 1;
  const Parts: { PartNumber: number; ETag: string | undefined }[] = [];
  const send = async (): Promise<void> => {
    while (next <= partCount) {
      const PartNumber = next++;
      const { ETag } = await client.send(new UploadPartCommand({ ...ids, PartNumber, Body: `part ${PartNumber};` }));
      Parts[PartNumber - 1] = { PartNumber, ETag };
    }
  };
  await Promise.all(Array.from({ length: 32 }, send));
  const complete = new CompleteMultipartUploadCommand({ ...ids, MultipartUpload: { Parts } });
  // Small parts are only allowed last; that all are looked at is what this is about.
  await assert.rejects(client.send(complete), { name: 'EntityTooSmall' });
  await assert.rejects(client.send(new UploadPartCommand({ ...ids, PartNumber: partCount + 1, Body: 'x' })), {
    name: 'InvalidArgument',
  });
  const { Parts: listed, IsTruncated } = await client.send(new ListPartsCommand({ ...ids, PartNumberMarker: '9990' }));
  assert.deepEqual([listed?.length, IsTruncated], [10, false]);

  // Of the size that they must have, a few, with the highest number there is.
  const large = Buffer.alloc(5 * 1024 * 1024, 'x');
  await client.send(new PutObjectCommand({ Bucket, Key: 'source', Body: large }));
  const named = [];
  for (const PartNumber of [1, 5_000, partCount]) {
    const copied = await client.send(new UploadPartCopyCommand({ ...ids, PartNumber, CopySource: `${Bucket}/source` }));
    named.push({ PartNumber, ETag: copied.CopyPartResult?.ETag });
  }
  await client.send(new CompleteMultipartUploadCommand({ ...ids, MultipartUpload: { Parts: named } }));
  const { ContentLength } = await client.send(new HeadObjectCommand({ Bucket, Key }));
  assert.equal(ContentLength, 3 * large.length);
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key, Range: 'bytes=-10' }));
  assert.equal(await Body?.transformToString(), 'x'.repeat(10));
  await client.send(new DeleteObjectCommand({ Bucket, Key }));
  const mebibytes = residentMebibytes(server.pid) ?? 0;
  assert.ok(mebibytes < residentMebibytesMax, `${mebibytes} MiB resident`);
  client.destroy();
});
