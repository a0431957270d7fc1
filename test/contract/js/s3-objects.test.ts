import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { Agent } from 'node:http';
import type { LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import {
  ChecksumAlgorithm,
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketLocationCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  paginateListObjectsV2,
  PutObjectCommand,
  waitUntilBucketExists,
  waitUntilBucketNotExists,
  waitUntilObjectExists,
  waitUntilObjectNotExists,
  type GetObjectCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { ServerProcess } from '../../server/server-process.ts';
import { awsError } from './clients.ts';
import { s3Client } from './s3-client.ts';

const Bucket = 'js-objects';

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

async function bytesOf({ Body }: GetObjectCommandOutput): Promise<Buffer> {
  assert.ok(Body !== undefined);
  return Buffer.from(await Body.transformToByteArray());
}

describe('bodies and their checksums', () => {
  test('by default the SDK sends a CRC32 and checks the one that comes back', async () => {
    const put = await client.send(new PutObjectCommand({ Bucket, Key: 'default', Body: 'hello' }));
    assert.equal(put.ETag, '"5d41402abc4b2a76b9719d911017c592"');
    assert.equal(put.ChecksumCRC32, 'NhCmhg==');
    assert.equal(put.ChecksumType, 'FULL_OBJECT');
    const got = await client.send(new GetObjectCommand({ Bucket, Key: 'default' }));
    assert.equal(got.ChecksumCRC32, 'NhCmhg==');
    assert.equal((await bytesOf(got)).toString(), 'hello');
  });

  for (const algorithm of ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const)
    test(`a stream of a known length with ${algorithm} in its trailer`, async () => {
      const content = randomBytes(700_001);
      const stream = Readable.from([content.subarray(0, 300_000), content.subarray(300_000)]);
      const put = await client.send(
        new PutObjectCommand({
          ...{ Bucket, Key: `stream-${algorithm}`, Body: stream, ContentLength: content.length },
          ChecksumAlgorithm: ChecksumAlgorithm[algorithm],
        }),
      );
      assert.ok(put[`Checksum${algorithm}`] !== undefined);
      const got = await client.send(
        new GetObjectCommand({ Bucket, Key: `stream-${algorithm}`, ChecksumMode: 'ENABLED' }),
      );
      assert.equal(got[`Checksum${algorithm}`], put[`Checksum${algorithm}`]);
      assert.equal(got.ContentEncoding, undefined, 'aws-chunked is of the transfer, not of the object');
      assert.ok((await bytesOf(got)).equals(content));
    });

  test('a checksum that is not that of the body is refused, and nothing is stored', async () => {
    const wrong = client.send(new PutObjectCommand({ Bucket, Key: 'wrong', Body: 'hello', ChecksumCRC32: 'AAAAAA==' }));
    await assert.rejects(
      wrong,
      awsError('BadDigest', 'The CRC32 you specified did not match the calculated checksum.'),
    );
    await assert.rejects(client.send(new HeadObjectCommand({ Bucket, Key: 'wrong' })), awsError('NotFound', /./, 404));
  });

  test('an empty body, and one of many small pieces', async () => {
    await client.send(new PutObjectCommand({ Bucket, Key: 'empty', Body: '' }));
    assert.equal((await bytesOf(await client.send(new GetObjectCommand({ Bucket, Key: 'empty' })))).length, 0);
    const pieces = Array.from({ length: 3_000 }, (_, index) => Buffer.from(`${index},`));
    const whole = Buffer.concat(pieces);
    const Body = Readable.from(pieces);
    await client.send(new PutObjectCommand({ Bucket, Key: 'pieces', Body, ContentLength: whole.length }));
    assert.ok((await bytesOf(await client.send(new GetObjectCommand({ Bucket, Key: 'pieces' })))).equals(whole));
  });
});

describe('what goes with a body', () => {
  test('headers, metadata and tags come back', async () => {
    await client.send(
      new PutObjectCommand({
        ...{ Bucket, Key: 'dressed', Body: 'x', ContentType: 'text/csv', CacheControl: 'no-cache' },
        ...{ ContentEncoding: 'gzip', Metadata: { one: '1', Two: 'zwei' }, Tagging: 'a=1&b=2' },
      }),
    );
    const head = await client.send(new HeadObjectCommand({ Bucket, Key: 'dressed' }));
    assert.deepEqual(
      [head.ContentType, head.CacheControl, head.ContentEncoding, head.Metadata, head.TagCount],
      ['text/csv', 'no-cache', 'gzip', { one: '1', two: 'zwei' }, 2],
    );
  });

  test('ranges, conditions and overrides', async () => {
    const Key = 'ranged';
    const { ETag } = await client.send(new PutObjectCommand({ Bucket, Key, Body: '0123456789' }));
    const read = async (more: object): Promise<string> =>
      (await bytesOf(await client.send(new GetObjectCommand({ Bucket, Key, ...more })))).toString();
    assert.equal(await read({ Range: 'bytes=2-4' }), '234');
    assert.equal(await read({ Range: 'bytes=-3' }), '789');
    assert.equal(await read({ IfMatch: ETag }), '0123456789');
    await assert.rejects(read({ IfNoneMatch: ETag }), awsError('Unknown', 'UnknownError', 304));
    await assert.rejects(
      read({ Range: 'bytes=10-' }),
      awsError('InvalidRange', 'The requested range is not satisfiable', 416),
    );
    const shown = await client.send(new GetObjectCommand({ Bucket, Key, ResponseContentType: 'text/html' }));
    assert.equal(shown.ContentType, 'text/html');
  });

  test('conditional writes', async () => {
    const Key = 'once';
    const put = (more: object) => client.send(new PutObjectCommand({ Bucket, Key, Body: 'x', ...more }));
    const { ETag } = await put({ IfNoneMatch: '*' });
    const refused = awsError(
      'PreconditionFailed',
      'At least one of the pre-conditions you specified did not hold',
      412,
    );
    await assert.rejects(put({ IfNoneMatch: '*' }), refused);
    await put({ IfMatch: ETag, Body: 'y' });
    await assert.rejects(put({ IfMatch: ETag }), refused);
    await assert.rejects(client.send(new DeleteObjectCommand({ Bucket, Key, IfMatch: ETag })), refused);
  });
});

describe('keys and listings', () => {
  // What URLs, XML and the file systems of clients treat as special, and what none of them may change.
  const odd = [
    ...['../up', 'a/../b', './dot', '//double//slash//', '/leading', 'trailing/', ' space ', 'plus+and%20percent%'],
    ...['quote"\'<>&;', 'ünï-cødé/日本/😀', 'tab\tand\nline', 'back\\slash', '?query#fragment=1&b', 'é'.repeat(512)],
  ];

  test('odd keys are kept as they are', async () => {
    for (const Key of odd) await client.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
    for (const Key of odd)
      assert.equal((await bytesOf(await client.send(new GetObjectCommand({ Bucket, Key })))).toString(), Key);
    const listed: (string | undefined)[] = [];
    for await (const page of paginateListObjectsV2({ client, pageSize: 4 }, { Bucket }))
      listed.push(...(page.Contents ?? []).map(({ Key }) => Key));
    for (const key of odd) assert.ok(listed.includes(key), JSON.stringify(key));
    await client.send(
      new CopyObjectCommand({ Bucket, Key: 'copied', CopySource: encodeURI(`${Bucket}/ünï-cødé/日本/😀`) }),
    );
    const { Deleted = [], Errors } = await client.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Objects: odd.map((Key) => ({ Key })) } }),
    );
    assert.equal(Errors, undefined);
    assert.deepEqual(new Set(Deleted.map(({ Key }) => Key)), new Set(odd));
    const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket }));
    assert.deepEqual(
      Contents.filter(({ Key = '' }) => odd.includes(Key)),
      [],
    );
  });

  test('a control character that XML cannot say comes back where the listing is asked to encode it', async () => {
    const Key = 'control\u0001\u001f';
    await client.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
    const { Contents = [] } = await client.send(
      new ListObjectsV2Command({ Bucket, Prefix: 'control', EncodingType: 'url' }),
    );
    assert.deepEqual(
      Contents.map((each) => decodeURIComponent(each.Key ?? '')),
      [Key],
    );
    await client.send(new DeleteObjectCommand({ Bucket, Key }));
  });

  test('a key longer than 1,024 bytes is refused', async () => {
    await assert.rejects(
      client.send(new PutObjectCommand({ Bucket, Key: 'é'.repeat(513), Body: 'x' })),
      awsError('KeyTooLongError', 'Your key is too long'),
    );
  });
});

describe('other ways to a bucket', () => {
  test('by its host name', async () => {
    const lookup: LookupFunction = (_, __, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);
    const requestHandler = new NodeHttpHandler({ httpAgent: new Agent({ lookup }) });
    const hosted = s3Client(server, {
      ...{ endpoint: `http://localhost:${server.port}`, forcePathStyle: false, requestHandler },
    });
    await hosted.send(new CreateBucketCommand({ Bucket: 'by-host.dotted' }));
    await hosted.send(new PutObjectCommand({ Bucket: 'by-host.dotted', Key: 'a/b c', Body: 'x' }));
    const got = await hosted.send(new GetObjectCommand({ Bucket: 'by-host.dotted', Key: 'a/b c' }));
    assert.equal((await bytesOf(got)).toString(), 'x');
    await hosted.send(new DeleteObjectCommand({ Bucket: 'by-host.dotted', Key: 'a/b c' }));
    await hosted.send(new DeleteBucketCommand({ Bucket: 'by-host.dotted' }));
    hosted.destroy();
  });

  test('presigned URLs read and write', async () => {
    const Key = 'presigned ü/+';
    const put = await getSignedUrl(client, new PutObjectCommand({ Bucket, Key, ContentType: 'text/plain' }), {
      expiresIn: 60,
    });
    assert.equal(
      (await fetch(put, { method: 'PUT', body: 'by url', headers: { 'content-type': 'text/plain' } })).status,
      200,
    );
    const get = await getSignedUrl(client, new GetObjectCommand({ Bucket, Key }), { expiresIn: 60 });
    assert.equal(await (await fetch(get)).text(), 'by url');
  });

  test('waiters, and the region of a bucket', async () => {
    const name = 'js-waited-for';
    const wait = { client, maxWaitTime: 10, minDelay: 1, maxDelay: 1 };
    await client.send(
      new CreateBucketCommand({ Bucket: name, CreateBucketConfiguration: { LocationConstraint: 'eu-central-1' } }),
    );
    await waitUntilBucketExists(wait, { Bucket: name });
    const { LocationConstraint } = await client.send(new GetBucketLocationCommand({ Bucket: name }));
    assert.equal(LocationConstraint, 'eu-central-1');
    await client.send(new PutObjectCommand({ Bucket: name, Key: 'k', Body: createHash('md5').digest() }));
    await waitUntilObjectExists(wait, { Bucket: name, Key: 'k' });
    await client.send(new DeleteObjectCommand({ Bucket: name, Key: 'k' }));
    await waitUntilObjectNotExists(wait, { Bucket: name, Key: 'k' });
    await client.send(new DeleteBucketCommand({ Bucket: name }));
    await waitUntilBucketNotExists(wait, { Bucket: name });
  });
});
