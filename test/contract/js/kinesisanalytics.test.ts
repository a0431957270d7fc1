import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import {
  CreateStreamCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  PutRecordCommand,
  type KinesisClient,
} from '@aws-sdk/client-kinesis';
import {
  AddApplicationOutputCommand,
  CreateApplicationCommand,
  DeleteApplicationCommand,
  DescribeApplicationCommand,
  DiscoverInputSchemaCommand,
  KinesisAnalyticsV2Client,
  ListApplicationsCommand,
  StartApplicationCommand,
  StopApplicationCommand,
  type ApplicationDetail,
} from '@aws-sdk/client-kinesis-analytics-v2';
import { ServerProcess } from '../../server/server-process.ts';
import { awsError, kinesisClient } from './clients.ts';

const role = 'arn:aws:iam::000000000000:role/analytics';
const ApplicationName = 'js';
const code = `CREATE STREAM "OUT" ("sensor" VARCHAR(16), "most" DOUBLE);
CREATE PUMP "P" AS INSERT INTO "OUT" SELECT STREAM s."sensor", MAX(s."degrees") FROM "SOURCE_SQL_STREAM_001" AS s
GROUP BY s."sensor", FLOOR(s.ROWTIME TO MINUTE);`;
const attemptsMax = 200;

let server: ServerProcess;
let analytics: KinesisAnalyticsV2Client;
let kinesis: KinesisClient;
before(async () => {
  server = await ServerProcess.start({ flags: ['--limits', 'off'] });
  kinesis = kinesisClient(server);
  analytics = new KinesisAnalyticsV2Client({
    endpoint: server.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
  for (const StreamName of ['readings', 'results'])
    await kinesis.send(new CreateStreamCommand({ StreamName, ShardCount: 1 }));
});
after(async () => {
  analytics.destroy();
  kinesis.destroy();
  await server[Symbol.asyncDispose]();
});

const arn = (name: string): string => `arn:aws:kinesis:us-east-1:000000000000:stream/${name}`;

async function describe(): Promise<ApplicationDetail> {
  const { ApplicationDetail: detail } = await analytics.send(new DescribeApplicationCommand({ ApplicationName }));
  assert.ok(detail !== undefined);
  return detail;
}

async function put(degrees: number): Promise<void> {
  const Data = Buffer.from(JSON.stringify({ sensor: 'a', degrees }));
  await kinesis.send(new PutRecordCommand({ StreamName: 'readings', PartitionKey: 'a', Data }));
}

/** The first record of the results; the clock goes on until it is there. */
async function firstResult(): Promise<string> {
  let { ShardIterator } = await kinesis.send(
    new GetShardIteratorCommand({
      StreamName: 'results',
      ShardId: 'shardId-000000000000',
      ShardIteratorType: 'TRIM_HORIZON',
    }),
  );
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const { Records = [], NextShardIterator } = await kinesis.send(new GetRecordsCommand({ ShardIterator }));
    const [record] = Records;
    if (record?.Data !== undefined) return Buffer.from(record.Data).toString();
    ShardIterator = NextShardIterator;
    await wait(20);
    await fetch(`${server.endpoint}/_millstream/clock`, {
      method: 'POST',
      body: JSON.stringify({ action: 'advance', ms: 1_000 }),
    });
  }
  throw new Error(`no result came:\n${server.output.join('\n')}`);
}

test('an application over a discovered schema, from its making to its end', async () => {
  await put(1.5);
  const { InputSchema } = await analytics.send(
    new DiscoverInputSchemaCommand({
      ResourceARN: arn('readings'),
      ServiceExecutionRole: role,
      InputStartingPositionConfiguration: { InputStartingPosition: 'TRIM_HORIZON' },
    }),
  );
  await analytics.send(
    new CreateApplicationCommand({
      ApplicationName,
      RuntimeEnvironment: 'SQL-1_0',
      ServiceExecutionRole: role,
      ApplicationConfiguration: {
        SqlApplicationConfiguration: {
          Inputs: [
            { NamePrefix: 'SOURCE_SQL_STREAM', KinesisStreamsInput: { ResourceARN: arn('readings') }, InputSchema },
          ],
        },
        ApplicationCodeConfiguration: { CodeContentType: 'PLAINTEXT', CodeContent: { TextContent: code } },
      },
    }),
  );
  const { ApplicationVersionId, OutputDescriptions } = await analytics.send(
    new AddApplicationOutputCommand({
      ApplicationName,
      CurrentApplicationVersionId: 1,
      Output: {
        Name: 'OUT',
        KinesisStreamsOutput: { ResourceARN: arn('results') },
        DestinationSchema: { RecordFormatType: 'JSON' },
      },
    }),
  );
  assert.deepEqual([ApplicationVersionId, OutputDescriptions?.[0]?.OutputId], [2, '2.1']);
  await analytics.send(
    new StartApplicationCommand({
      ApplicationName,
      RunConfiguration: {
        SqlRunConfigurations: [
          { InputId: '1.1', InputStartingPositionConfiguration: { InputStartingPosition: 'TRIM_HORIZON' } },
        ],
      },
    }),
  );
  assert.equal((await describe()).ApplicationStatus, 'RUNNING');
  assert.equal(await firstResult(), '{"sensor":"a","most":1.5}');

  await analytics.send(new StopApplicationCommand({ ApplicationName }));
  const { CreateTimestamp } = await describe();
  await analytics.send(new DeleteApplicationCommand({ ApplicationName, CreateTimestamp }));
  assert.deepEqual((await analytics.send(new ListApplicationsCommand({}))).ApplicationSummaries, []);
  await assert.rejects(
    describe(),
    awsError('ResourceNotFoundException', 'Application js not found under account 000000000000.'),
  );
});

test('errors have the names that the SDK knows', async () => {
  const create = (more: object): Promise<unknown> =>
    analytics.send(
      new CreateApplicationCommand({
        ApplicationName: 'other',
        RuntimeEnvironment: 'SQL-1_0',
        ServiceExecutionRole: role,
        ...more,
      }),
    );
  await assert.rejects(
    create({ RuntimeEnvironment: 'FLINK-1_20' }),
    awsError('UnsupportedOperationException', /FLINK-1_20/),
  );
  const text = (TextContent: string): object => ({
    ApplicationConfiguration: {
      ApplicationCodeConfiguration: { CodeContentType: 'PLAINTEXT', CodeContent: { TextContent } },
    },
  });
  await assert.rejects(
    create(text('CREATE STREM')),
    awsError('CodeValidationException', /^SQL error: Encountered "STREM" at line 1, column 8\./),
  );
});
