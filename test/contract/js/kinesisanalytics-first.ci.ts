/** The SDK's client of the first version, whose last release is of 2024: it is installed apart, with the SDK of its time. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { ServerProcess } from '../../server/server-process.ts';
import { tool } from '../tools.ts';

const folder = tool('CI_JS_ANALYTICS');

/** As far as it is used here; its package is not there for the compiler. */
interface FirstClient {
  createApplication(input: object): Promise<{ readonly ApplicationSummary: { readonly ApplicationStatus: string } }>;
  describeApplication(input: object): Promise<{ readonly ApplicationDetail: FirstDetail }>;
  deleteApplication(input: object): Promise<unknown>;
  listApplications(input: object): Promise<{ readonly ApplicationSummaries: readonly unknown[] }>;
  destroy(): void;
}

interface FirstDetail {
  readonly CreateTimestamp: Date;
  readonly InputDescriptions: readonly { readonly InAppStreamNames: readonly string[] }[];
}

type FirstPackage = { readonly KinesisAnalytics: new (configuration: object) => FirstClient };

test('the SDK of the first version', { skip: folder.skip }, async () => {
  await using server = await ServerProcess.start();
  const { KinesisAnalytics } = createRequire(import.meta.url)(folder.path) as FirstPackage;
  const client = new KinesisAnalytics({
    endpoint: server.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
  const ApplicationName = 'my-kinesis-analytics-app';
  const { ApplicationSummary } = await client.createApplication({
    ApplicationName,
    Inputs: [
      {
        NamePrefix: 'source-stream',
        KinesisStreamsInput: {
          ResourceARN: 'arn:aws:kinesis:us-east-1:123456789012:stream/my-data-stream',
          RoleARN: 'arn:aws:iam::123456789012:role/kinesis-analytics-role',
        },
        InputSchema: {
          RecordFormat: {
            RecordFormatType: 'JSON',
            MappingParameters: { JSONMappingParameters: { RecordRowPath: '$' } },
          },
          RecordColumns: [{ Name: 'event', SqlType: 'VARCHAR(64)', Mapping: '$.event' }],
        },
      },
    ],
  });
  assert.equal(ApplicationSummary.ApplicationStatus, 'READY');
  const { ApplicationDetail: detail } = await client.describeApplication({ ApplicationName });
  assert.deepEqual(detail.InputDescriptions[0]?.InAppStreamNames, ['source-stream_001']);
  await assert.rejects(client.createApplication({ ApplicationName }), { name: 'ResourceInUseException' });
  await client.deleteApplication({ ApplicationName, CreateTimestamp: detail.CreateTimestamp });
  assert.deepEqual((await client.listApplications({})).ApplicationSummaries, []);
  client.destroy();
});
