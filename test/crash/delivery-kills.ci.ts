/** Invariant DELIVERY-1 over kills of a real server: what was acknowledged arrives once, with and without partitions. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { CreateDeliveryStreamCommand, FirehoseClient, PutRecordBatchCommand } from '@aws-sdk/client-firehose';
import { CreateBucketCommand, GetObjectCommand, paginateListObjectsV2 } from '@aws-sdk/client-s3';
import type { ProcessorType } from '@aws-sdk/client-firehose';
import { s3Client } from '../contract/js/s3-client.ts';
import { ServerProcess, temporaryFolder } from '../server/server-process.ts';

const rounds = 8;
const names = ['plain', 'parted'] as const;

function firehoseClient(server: ServerProcess): FirehoseClient {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  return new FirehoseClient({ endpoint: server.endpoint, region: 'us-east-1', credentials, maxAttempts: 1 });
}

async function create(server: ServerProcess): Promise<void> {
  await s3Client(server).send(new CreateBucketCommand({ Bucket: 'lake' }));
  const client = firehoseClient(server);
  const place = { RoleARN: 'arn:aws:iam::000000000000:role/r', BucketARN: 'arn:aws:s3:::lake' };
  await client.send(
    new CreateDeliveryStreamCommand({
      DeliveryStreamName: 'plain',
      ExtendedS3DestinationConfiguration: {
        ...place,
        Prefix: 'plain/',
        BufferingHints: { SizeInMBs: 1, IntervalInSeconds: 0 },
      },
    }),
  );
  const processor = (type: ProcessorType, parameters: Readonly<Record<string, string>>) => ({
    Type: type,
    Parameters: Object.entries(parameters).map(([name, value]) => ({
      ParameterName: name as 'JsonParsingEngine',
      ParameterValue: value,
    })),
  });
  const query = { MetadataExtractionQuery: '{k: .k}', JsonParsingEngine: 'JQ-1.6' };
  await client.send(
    new CreateDeliveryStreamCommand({
      DeliveryStreamName: 'parted',
      ExtendedS3DestinationConfiguration: {
        ...place,
        Prefix: 'parted/!{partitionKeyFromQuery:k}/!{timestamp:yyyy}/',
        ErrorOutputPrefix: 'errors/',
        BufferingHints: { SizeInMBs: 64, IntervalInSeconds: 60 },
        DynamicPartitioningConfiguration: { Enabled: true },
        ProcessingConfiguration: { Enabled: true, Processors: [processor('MetadataExtraction', query)] },
      },
    }),
  );
}

async function advance(server: ServerProcess): Promise<void> {
  const body = '{"action":"advance","ms":61000}';
  const { ok } = await fetch(`${server.endpoint}/_millstream/clock`, { method: 'POST', body });
  assert.ok(ok);
}

/** Puts until the server is gone; notes what was acknowledged and what may be there all the same. */
async function putUntilKilled(server: ServerProcess, next: () => string, put: Set<string>, unsure: Set<string>) {
  const client = firehoseClient(server);
  for (let count = 0; ; count += 1) {
    const name = names[count % 2] ?? 'plain';
    const records = Array.from({ length: 20 }, () => `${name}:${next()}`);
    for (const record of records) unsure.add(record);
    try {
      const Records = records.map((id, index) => ({ Data: Buffer.from(`{"k":"${index % 3}","id":"${id}"}`) }));
      await client.send(new PutRecordBatchCommand({ DeliveryStreamName: name, Records }));
      if (count % 20 === 19) await advance(server);
    } catch {
      return;
    }
    for (const record of records) {
      unsure.delete(record);
      put.add(record);
    }
  }
}

async function delivered(server: ServerProcess): Promise<Map<string, number>> {
  const client = s3Client(server);
  const times = new Map<string, number>();
  for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket: 'lake' })) {
    for (const { Key = '' } of Contents) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: 'lake', Key }));
      for (const [, id = ''] of ((await Body?.transformToString()) ?? '').matchAll(/"id":"([^"]+)"/g))
        times.set(id, (times.get(id) ?? 0) + 1);
    }
  }
  return times;
}

test('DELIVERY-1: over kills of the server every acknowledged record arrives once', async () => {
  await using folder = await temporaryFolder();
  const [put, unsure] = [new Set<string>(), new Set<string>()];
  let count = 0;
  const next = (): string => String((count += 1));
  for (let round = 0; round < rounds; round += 1) {
    const server = await ServerProcess.start({ data: folder.path });
    if (round === 0) await create(server);
    const putting = putUntilKilled(server, next, put, unsure);
    await pause(300 + 150 * round);
    await server.kill();
    await putting;
  }
  await using server = await ServerProcess.start({ data: folder.path });
  let times = await delivered(server);
  for (let tries = 0; tries < 20 && [...put].some((id) => !times.has(id)); tries += 1) {
    await advance(server);
    await pause(500);
    times = await delivered(server);
  }
  assert.ok(put.size > 1_000, `${put.size} records were acknowledged`);
  for (const id of put) assert.equal(times.get(id), 1, `${id} arrived once`);
  for (const [id, found] of times) assert.ok(found === 1 && (put.has(id) || unsure.has(id)), `${id} arrived once`);
});
