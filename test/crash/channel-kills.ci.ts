/**
 * Invariant DELIVERY-1 with a real process: a channel delivers while its server is killed with SIGKILL at moments that chance picks,
 * and every record that was acknowledged is in its bucket once.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import {
  CreateChannelCommand,
  CreateStreamCommand,
  PutRecordCommand,
  type KinesisClient,
} from '@aws-sdk/client-kinesis';
import { CreateBucketCommand, GetObjectCommand, paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import { kinesisClient } from '../contract/js/clients.ts';
import { s3Client } from '../contract/js/s3-client.ts';
import { ServerProcess, temporaryFolder } from '../server/server-process.ts';
import { SeededRandom } from '../sim/seeded-random.ts';

const rounds = 12;
const freshnessMs = 300_000;
const writers = 4;
const Bucket = 'channel-kills';
const StreamName = 'killed';

test('records of a channel over kills of the process', async () => {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  const random = new SeededRandom(seed);
  await using folder = await temporaryFolder();
  const acknowledged = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    await using server = await ServerProcess.start({ data: folder.path, flags: ['--limits', 'off'] });
    const [kinesis, s3] = [kinesisClient(server, 'HTTP/1.1'), s3Client(server)];
    if (round === 0) await setUp(server, kinesis, s3);
    await putUntilKilled(server, kinesis, random, (record) => acknowledged.add(record));
    kinesis.destroy();
    s3.destroy();
  }
  await using server = await ServerProcess.start({ data: folder.path });
  const s3 = s3Client(server);
  await advance(server, 2 * freshnessMs);
  for (let attempt = 0; ; attempt += 1) {
    const lines = await delivered(s3);
    const missing = [...acknowledged].filter((record) => !lines.includes(record));
    assert.equal(new Set(lines).size, lines.length, `seed ${seed}: a record was delivered twice`);
    if (missing.length === 0) break;
    assert.ok(attempt < 100, `seed ${seed}: ${missing.length} of ${acknowledged.size} records are missing`);
    await wait(100);
  }
  s3.destroy();
});

async function setUp(server: ServerProcess, kinesis: KinesisClient, s3: S3Client): Promise<void> {
  await s3.send(new CreateBucketCommand({ Bucket }));
  await kinesis.send(new CreateStreamCommand({ StreamName, StreamModeDetails: { StreamMode: 'ON_DEMAND' } }));
  await kinesis.send(
    new CreateChannelCommand({
      ChannelName: 'killed',
      ServiceExecutionRoleARN: 'arn:aws:iam::000000000000:role/channel',
      StreamConfigurationList: [
        {
          StreamARN: `arn:aws:kinesis:us-east-1:000000000000:stream/${StreamName}`,
          RecordConfiguration: { RecordFormatType: 'STRING' },
        },
      ],
      S3DestinationConfiguration: {
        StorageConfiguration: {
          ...{ BucketARN: `arn:aws:s3:::${Bucket}`, ExpectedBucketOwner: '000000000000', CompressionType: 'NONE' },
        },
      },
    }),
  );
  await advance(server, 1_000);
}

/** Writers go on while time passes in leaps, which makes objects due, until the server is gone. */
async function putUntilKilled(
  server: ServerProcess,
  kinesis: KinesisClient,
  random: SeededRandom,
  note: (record: string) => void,
): Promise<void> {
  let left = random.between(5, 150);
  const leapEvery = random.between(3, 30);
  const write = async (): Promise<void> => {
    for (;;) {
      const record = random.bytes(16).toString('hex');
      try {
        const Data = Buffer.from(record);
        await kinesis.send(new PutRecordCommand({ StreamName, PartitionKey: record, Data }));
      } catch {
        return;
      }
      note(record);
      left -= 1;
      if (left % leapEvery === 0) await advance(server, freshnessMs).catch(() => undefined);
      if (left <= 0) await server.kill();
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
}

async function advance(server: ServerProcess, ms: number): Promise<void> {
  const body = JSON.stringify({ action: 'advance', ms });
  const { status } = await fetch(`${server.endpoint}/_millstream/clock`, { method: 'POST', body });
  assert.equal(status, 200);
}

/** The lines of all objects. */
async function delivered(s3: S3Client): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket }))
    for (const { Key } of Contents) {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
      lines.push(...((await Body?.transformToString()) ?? '').trimEnd().split('\n'));
    }
  return lines;
}
