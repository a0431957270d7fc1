import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { after, before, test } from 'node:test';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  GetObjectAttributesCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { ServerProcess } from '../../server/server-process.ts';
import { awsError } from './clients.ts';
import { s3Client } from './s3-client.ts';

const Bucket = 'js-uploads';
const mebibyte = 1024 * 1024;
const partBytes = 5 * mebibyte;

let server: ServerProcess;
let client: S3Client;
before(async () => {
  server = await ServerProcess.start();
  client = s3Client(server);
  await client.send(new CreateBucketCommand({ Bucket }));
});
after(async () => {
  client.destroy();
  await server[Symbol.asyncDispose]();
});

const read = async (more: { Key: string; Range?: string; PartNumber?: number }): Promise<Buffer> => {
  const { Body } = await client.send(new GetObjectCommand({ Bucket, ...more }));
  return Buffer.from((await Body?.transformToByteArray()) ?? []);
};

test('lib-storage uploads a stream of unknown length in parts, and each can be read alone', async () => {
  const content = randomBytes(2 * partBytes + 12_345);
  const Key = 'streamed';
  const upload = new Upload({
    ...{ client, partSize: partBytes, queueSize: 3 },
    params: {
      Bucket,
      Key,
      Body: Readable.from(pieces(content, 65_536)),
      ContentType: 'text/x-parts',
      Metadata: { a: 'b' },
    },
  });
  const { ETag } = await upload.done();
  assert.match(ETag ?? '', /^"[0-9a-f]{32}-3"$/);
  assert.ok((await read({ Key })).equals(content));
  assert.ok(
    (await read({ Key, Range: `bytes=${partBytes - 10}-${partBytes + 9}` })).equals(
      content.subarray(partBytes - 10, partBytes + 10),
    ),
  );
  for (const PartNumber of [1, 2, 3])
    assert.ok(
      (await read({ Key, PartNumber })).equals(content.subarray((PartNumber - 1) * partBytes, PartNumber * partBytes)),
    );
  const head = await client.send(new HeadObjectCommand({ Bucket, Key, PartNumber: 3, ChecksumMode: 'ENABLED' }));
  assert.deepEqual(
    [head.PartsCount, head.ContentLength, head.ContentRange, head.ContentType, head.Metadata],
    [3, 12_345, `bytes ${2 * partBytes}-${content.length - 1}/${content.length}`, 'text/x-parts', { a: 'b' }],
  );
  await assert.rejects(
    read({ Key, PartNumber: 4 }),
    awsError('InvalidPartNumber', 'The requested partnumber is not satisfiable', 416),
  );
});

test('parts that end out of order, one replaced, one copied, one left out', async () => {
  const Key = 'by-hand';
  const [one, two, source] = [randomBytes(partBytes), randomBytes(partBytes), randomBytes(partBytes)];
  await new Upload({ client, params: { Bucket, Key: 'source', Body: source } }).done();
  const { UploadId, ChecksumAlgorithm } = await client.send(
    new CreateMultipartUploadCommand({ Bucket, Key, ChecksumAlgorithm: 'SHA256' }),
  );
  assert.equal(ChecksumAlgorithm, 'SHA256');
  const part = (PartNumber: number, Body: Buffer) =>
    client.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body, ChecksumAlgorithm: 'SHA256' }));
  const [, second, first] = [await part(7, Buffer.from('left out')), await part(2, two), await part(1, one)];
  await part(3, Buffer.from('replaced'));
  const third = await client.send(
    new UploadPartCopyCommand({
      ...{ Bucket, Key, UploadId, PartNumber: 3, CopySource: `${Bucket}/source`, CopySourceRange: 'bytes=100-199' },
    }),
  );
  const { Uploads } = await client.send(new ListMultipartUploadsCommand({ Bucket }));
  assert.deepEqual(
    Uploads?.map((each) => each.UploadId),
    [UploadId],
  );
  const { Parts = [] } = await client.send(new ListPartsCommand({ Bucket, Key, UploadId }));
  assert.deepEqual(
    Parts.map(({ PartNumber, Size }) => [PartNumber, Size]),
    [
      [1, partBytes],
      [2, partBytes],
      [3, 100],
      [7, 8],
    ],
  );
  const completed = await client.send(
    new CompleteMultipartUploadCommand({
      ...{ Bucket, Key, UploadId },
      MultipartUpload: {
        Parts: [
          { PartNumber: 1, ETag: first.ETag, ChecksumSHA256: first.ChecksumSHA256 },
          { PartNumber: 2, ETag: second.ETag, ChecksumSHA256: second.ChecksumSHA256 },
          { PartNumber: 3, ETag: third.CopyPartResult?.ETag, ChecksumSHA256: third.CopyPartResult?.ChecksumSHA256 },
        ],
      },
    }),
  );
  assert.equal(completed.ChecksumType, 'COMPOSITE');
  assert.match(completed.ChecksumSHA256 ?? '', /-3$/);
  assert.ok((await read({ Key })).equals(Buffer.concat([one, two, source.subarray(100, 200)])));
  const { ObjectParts } = await client.send(
    new GetObjectAttributesCommand({ Bucket, Key, ObjectAttributes: ['ObjectParts'], MaxParts: 2 }),
  );
  assert.deepEqual(
    [ObjectParts?.TotalPartsCount, ObjectParts?.IsTruncated, ObjectParts?.NextPartNumberMarker, ObjectParts?.MaxParts],
    [3, true, '2', 2],
  );
  assert.deepEqual(
    ObjectParts?.Parts?.map(({ PartNumber, Size, ChecksumSHA256 }) => [PartNumber, Size, ChecksumSHA256]),
    [
      [1, partBytes, first.ChecksumSHA256],
      [2, partBytes, second.ChecksumSHA256],
    ],
  );
});

test('an upload that is aborted is gone, and one too small in the middle is refused', async () => {
  const Key = 'aborted';
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key }));
  const Parts = [];
  for (const PartNumber of [1, 2]) {
    const { ETag, ChecksumCRC32 } = await client.send(
      new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body: 'small' }),
    );
    Parts.push({ PartNumber, ETag, ChecksumCRC32 });
  }
  const complete = new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } });
  await assert.rejects(
    client.send(complete),
    awsError('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size'),
  );
  await client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
  await assert.rejects(client.send(complete), awsError('NoSuchUpload', /The specified upload does not exist\./, 404));
});

function* pieces(content: Buffer, bytes: number): Generator<Buffer> {
  for (let at = 0; at < content.length; at += bytes) yield content.subarray(at, at + bytes);
}
