import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import {
  CreateChannelCommand,
  CreateStreamCommand,
  DeleteChannelCommand,
  DescribeChannelCommand,
  DescribeStreamSummaryCommand,
  PutRecordCommand,
  UpdateChannelCommand,
  type KinesisClient,
} from '@aws-sdk/client-kinesis';
import { CreateBucketCommand, GetObjectCommand, ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { ServerProcess } from '../../server/server-process.ts';
import { kinesisClient } from './clients.ts';
import { s3Client } from './s3-client.ts';

const owner = '000000000000';

let server: ServerProcess;
let kinesis: KinesisClient;
let s3: S3Client;
before(async () => {
  server = await ServerProcess.start();
  [kinesis, s3] = [kinesisClient(server), s3Client(server)];
});
after(async () => {
  kinesis.destroy();
  s3.destroy();
  await server[Symbol.asyncDispose]();
});

async function advance(ms: number): Promise<void> {
  const body = JSON.stringify({ action: 'advance', ms });
  const { status } = await fetch(`${server.endpoint}/_millstream/clock`, { method: 'POST', body });
  assert.equal(status, 200);
}

test('a channel delivers what comes after it into a bucket, within its freshness', async () => {
  await s3.send(new CreateBucketCommand({ Bucket: 'channel-lake' }));
  await kinesis.send(new CreateStreamCommand({ StreamName: 'clicks', StreamModeDetails: { StreamMode: 'ON_DEMAND' } }));
  const { StreamDescriptionSummary: stream } = await kinesis.send(
    new DescribeStreamSummaryCommand({ StreamName: 'clicks' }),
  );
  const put = (Data: string) =>
    kinesis.send(new PutRecordCommand({ StreamName: 'clicks', PartitionKey: 'k', Data: Buffer.from(Data) }));
  await put('{"n":0}');
  await advance(1_000);
  const { ChannelDescription: created } = await kinesis.send(
    new CreateChannelCommand({
      ChannelName: 'to-lake',
      ServiceExecutionRoleARN: `arn:aws:iam::${owner}:role/channel`,
      StreamConfigurationList: [{ StreamARN: stream?.StreamARN, RecordConfiguration: { RecordFormatType: 'JSON' } }],
      S3DestinationConfiguration: {
        StorageConfiguration: {
          ...{ BucketARN: 'arn:aws:s3:::channel-lake', ExpectedBucketOwner: owner, CompressionType: 'GZIP' },
          OutputKeyTemplate: 'data/!{channel-name}/!{yyyy}/!{MM}/!{dd}/!{HH}/part!{extension}',
        },
      },
    }),
  );
  assert.equal(created?.ChannelStatus, 'CREATING');
  const ChannelARN = created?.ChannelARN;
  const { ChannelDescription: described } = await kinesis.send(new DescribeChannelCommand({ ChannelARN }));
  assert.deepEqual([described?.ChannelStatus, described?.ChannelId], ['ACTIVE', created?.ChannelId]);
  await advance(10);
  for (const data of ['{"n":1}', '{"n":2}', 'no JSON']) await put(data);
  const { ChannelDescription: updated } = await kinesis.send(
    new UpdateChannelCommand({ ChannelARN, S3DestinationConfiguration: { DataFreshnessInSeconds: 600 } }),
  );
  assert.equal(updated?.S3DestinationConfiguration?.DataFreshnessInSeconds, 600);
  await advance(601_000);
  const texts = await delivered(2);
  const [main, dead] = ['data/to-lake/', 'kinesis-channel/errors/to-lake/'].map((prefix) =>
    texts.filter(({ key }) => key.startsWith(prefix)).map(({ text }) => text),
  );
  assert.deepEqual(main, ['{"n":1}\n{"n":2}\n']);
  assert.match(dead?.join() ?? '', /"errorCode":"InvalidJson"/);
  await kinesis.send(new DeleteChannelCommand({ ChannelARN }));
});

/** Waits for so many objects. */
async function delivered(count: number): Promise<{ readonly key: string; readonly text: string }[]> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: 'channel-lake' }));
    if (Contents.length >= count) return Promise.all(Contents.map(({ Key = '' }) => read(Key)));
    await wait(50);
  }
  return assert.fail(`${count} objects do not come`);
}

async function read(Key: string): Promise<{ readonly key: string; readonly text: string }> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'channel-lake', Key }));
  const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array();
  return { key: Key, text: gunzipSync(bytes).toString() };
}
