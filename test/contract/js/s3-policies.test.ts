import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  CreateBucketCommand,
  DeleteBucketPolicyCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { ServerProcess } from '../../server/server-process.ts';
import { awsError } from './clients.ts';
import { s3Client } from './s3-client.ts';

const Bucket = 'my-data-bucket';
const endpointId = 'vpce-1a2b3c4d';
const otherId = 'vpce-5e6f7a8b';

let server: ServerProcess;
let client: S3Client;
before(async () => {
  server = await ServerProcess.start({
    flags: ['--vpc-endpoint', `${endpointId}:0`, '--vpc-endpoint', `${otherId}:0`],
  });
  client = s3Client(server);
  await client.send(new CreateBucketCommand({ Bucket }));
  for (const Key of ['public/a', 'b']) await client.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
});
after(async () => {
  client.destroy();
  await server[Symbol.asyncDispose]();
});

/** As seen from behind a VPC endpoint, by its port. */
function behind(id: string, accessKeyId = 'test'): S3Client {
  const endpoint = `http://127.0.0.1:${server.ports[id]}`;
  return s3Client(server, { endpoint, credentials: { accessKeyId, secretAccessKey: 'test' } });
}

async function putPolicy(...statements: object[]): Promise<void> {
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: statements });
  await client.send(new PutBucketPolicyCommand({ Bucket, Policy }));
}

const denied = awsError(
  'AccessDenied',
  /is not authorized to perform: s3:\w+ on resource: "arn:aws:s3:::my-data-bucket/,
  403,
);

test('a bucket that is open behind one VPC endpoint only', async () => {
  await putPolicy({
    ...{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: `arn:aws:s3:::${Bucket}/*` },
    Condition: { StringNotEquals: { 'aws:sourceVpce': endpointId } },
  });
  const [inside, other] = [behind(endpointId), behind(otherId)];
  const read = (from: S3Client) => from.send(new GetObjectCommand({ Bucket, Key: 'b' }));
  assert.equal(await (await read(inside)).Body?.transformToString(), 'b');
  await inside.send(new PutObjectCommand({ Bucket, Key: 'c', Body: 'c' }));
  for (const outside of [other, client]) {
    await assert.rejects(read(outside), denied);
    await assert.rejects(outside.send(new PutObjectCommand({ Bucket, Key: 'c', Body: 'd' })), denied);
    assert.equal(
      (await outside.send(new ListObjectsV2Command({ Bucket }))).KeyCount,
      3,
      'the bucket itself is not meant',
    );
  }
  await client.send(new DeleteBucketPolicyCommand({ Bucket }));
  assert.equal(await (await read(client)).Body?.transformToString(), 'b');
  for (const each of [inside, other]) each.destroy();
});

test('another account may list what begins with a prefix, from this address, and nothing else', async () => {
  const stranger = s3Client(server, { credentials: { accessKeyId: '111122223333', secretAccessKey: 'test' } });
  await putPolicy({
    ...{
      Effect: 'Allow',
      Principal: { AWS: '111122223333' },
      Action: 's3:ListBucket',
      Resource: `arn:aws:s3:::${Bucket}`,
    },
    Condition: { StringLike: { 's3:prefix': 'public/*' }, IpAddress: { 'aws:SourceIp': '127.0.0.0/8' } },
  });
  const list = (from: S3Client, Prefix?: string) => from.send(new ListObjectsV2Command({ Bucket, Prefix }));
  assert.deepEqual(
    (await list(stranger, 'public/')).Contents?.map(({ Key }) => Key),
    ['public/a'],
  );
  await assert.rejects(list(stranger), denied);
  await assert.rejects(stranger.send(new GetObjectCommand({ Bucket, Key: 'public/a' })), denied);
  // Behind an endpoint there is no public address to compare.
  const inside = behind(endpointId, '111122223333');
  await assert.rejects(list(inside, 'public/'), denied);
  await putPolicy({
    ...{
      Effect: 'Allow',
      Principal: { AWS: '111122223333' },
      Action: 's3:ListBucket',
      Resource: `arn:aws:s3:::${Bucket}`,
    },
    Condition: { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } },
  });
  await assert.rejects(list(stranger, 'public/'), denied);
  for (const each of [stranger, inside]) each.destroy();
});
