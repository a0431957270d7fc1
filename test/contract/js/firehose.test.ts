import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import {
  CreateDeliveryStreamCommand,
  DescribeDeliveryStreamCommand,
  FirehoseClient,
  PutRecordBatchCommand,
  PutRecordCommand,
  UpdateDestinationCommand,
  type DeliveryStreamDescription,
} from '@aws-sdk/client-firehose';
import { CreateBucketCommand, GetObjectCommand, ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { ServerProcess } from '../../server/server-process.ts';
import { awsError } from './clients.ts';
import { s3Client } from './s3-client.ts';

const Bucket = 'js-firehose';
const place = { RoleARN: 'arn:aws:iam::000000000000:role/delivery', BucketARN: `arn:aws:s3:::${Bucket}` };
const attemptsMax = 200;

let server: ServerProcess;
let firehose: FirehoseClient;
let s3: S3Client;
before(async () => {
  server = await ServerProcess.start();
  s3 = s3Client(server);
  firehose = new FirehoseClient({
    endpoint: server.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
  await s3.send(new CreateBucketCommand({ Bucket }));
});
after(async () => {
  firehose.destroy();
  s3.destroy();
  await server[Symbol.asyncDispose]();
});

async function describe(DeliveryStreamName: string): Promise<DeliveryStreamDescription> {
  const { DeliveryStreamDescription: description } = await firehose.send(
    new DescribeDeliveryStreamCommand({ DeliveryStreamName }),
  );
  assert.ok(description !== undefined);
  return description;
}

/**
 * The text of the objects under a prefix, each beginning with a number and in the order of those, once it is as long as what is
 * waited for. Names of one second are in the order of their identifiers, which is none.
 */
async function delivered(Prefix: string, length: number): Promise<string> {
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix }));
    const texts = await Promise.all(
      Contents.map(async ({ Key }) => {
        const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
        return (await Body?.transformToString()) ?? '';
      }),
    );
    const text = texts.toSorted((one, other) => Number.parseInt(one) - Number.parseInt(other)).join('');
    if (text.length >= length) return text;
    await wait(50);
  }
  throw new Error(`nothing of that length under ${Prefix}`);
}

test('records by both puts are delivered, in order', async () => {
  const DeliveryStreamName = 'orders';
  await firehose.send(
    new CreateDeliveryStreamCommand({
      DeliveryStreamName,
      ExtendedS3DestinationConfiguration: {
        ...place,
        Prefix: 'orders/',
        BufferingHints: { SizeInMBs: 1, IntervalInSeconds: 0 },
      },
    }),
  );
  const { RecordId } = await firehose.send(
    new PutRecordCommand({ DeliveryStreamName, Record: { Data: Buffer.from('0\n') } }),
  );
  assert.ok(RecordId !== undefined);
  const numbers = Array.from({ length: 300 }, (_, index) => `${index + 1}\n`);
  const { FailedPutCount, RequestResponses = [] } = await firehose.send(
    new PutRecordBatchCommand({ DeliveryStreamName, Records: numbers.map((text) => ({ Data: Buffer.from(text) })) }),
  );
  assert.deepEqual([FailedPutCount, RequestResponses.length], [0, 300]);
  const expected = ['0\n', ...numbers].join('');
  assert.equal(await delivered('orders/', expected.length), expected);
});

test('times are dates, versions grow, and refusals are the SDK’s own errors', async () => {
  const DeliveryStreamName = 'versions';
  const create = new CreateDeliveryStreamCommand({ DeliveryStreamName, S3DestinationConfiguration: place });
  await firehose.send(create);
  const { CreateTimestamp, LastUpdateTimestamp, VersionId, Destinations = [] } = await describe(DeliveryStreamName);
  assert.ok(CreateTimestamp instanceof Date);
  assert.deepEqual([LastUpdateTimestamp, VersionId], [undefined, '1']);
  const update = new UpdateDestinationCommand({
    DeliveryStreamName,
    CurrentDeliveryStreamVersionId: VersionId,
    DestinationId: Destinations[0]?.DestinationId,
    ExtendedS3DestinationUpdate: { CompressionFormat: 'GZIP' },
  });
  await firehose.send(update);
  const changed = await describe(DeliveryStreamName);
  assert.ok(changed.LastUpdateTimestamp instanceof Date);
  assert.equal(changed.VersionId, '2');
  assert.equal(changed.Destinations?.[0]?.S3DestinationDescription?.CompressionFormat, 'GZIP');
  await assert.rejects(
    firehose.send(update),
    awsError(
      'ConcurrentModificationException',
      'Cannot update firehose: versions since the current version id: 2 and specified version id: 1 do not match',
    ),
  );
  await assert.rejects(
    firehose.send(create),
    awsError('ResourceInUseException', 'Firehose versions under accountId 000000000000 already exists'),
  );
});
