import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldAt, fieldOf, listIn, textIn } from '../../answer-fields.ts';
import { AwsClient } from '../../aws-client.ts';
import { CallError } from '../../errors.ts';
import { start } from '../../start.ts';
import type { RunningServer } from '../../start.ts';
import { firstVersion, secondVersion } from '../analytics.ts';
import { checkDefinition } from './check.ts';
import type { ApplicationDefinition } from './definition.ts';
import { missingResources, recreate } from './recreate.ts';

const roleArn = 'arn:aws:iam::000000000000:role/analytics';
const schema = {
  RecordFormat: { RecordFormatType: 'JSON', MappingParameters: { JSONMappingParameters: { RecordRowPath: '$' } } },
  RecordColumns: [{ Name: 'sensor', Mapping: '$.sensor', SqlType: 'VARCHAR(16)' }],
};

/** Its code needs the reference table, which the first version knows only once it was added. */
function definition(version: 1 | 2, name: string): ApplicationDefinition {
  return {
    version,
    name,
    description: undefined,
    code: `CREATE STREAM "OUT" ("sensor" VARCHAR(16));
CREATE PUMP "P" AS INSERT INTO "OUT" SELECT STREAM s."sensor" FROM "IN_001" AS s JOIN "NAMES" AS n ON s.sensor = n."sensor";`,
    serviceRole: version === 1 ? undefined : roleArn,
    inputs: [
      {
        NamePrefix: 'IN',
        KinesisStreamsInput: {
          ResourceARN: 'arn:aws:kinesis:us-east-1:000000000000:stream/readings',
          RoleARN: roleArn,
        },
        InputSchema: schema,
      },
    ],
    outputs: [],
    references: [
      {
        TableName: 'NAMES',
        S3ReferenceDataSource: { BucketARN: 'arn:aws:s3:::names', FileKey: 'n.json', ReferenceRoleARN: roleArn },
        ReferenceSchema: schema,
      },
    ],
    logging: [],
    tags: [{ Key: 'team', Value: 'data' }],
  };
}

function open(server: RunningServer): Promise<AwsClient> {
  return AwsClient.open({
    endpoint: new URL(server.endpoint),
    region: 'us-east-1',
    accessKeyId: 'test',
    secretAccessKey: 'test',
    sessionToken: undefined,
    authorityPath: undefined,
  });
}

test('an application with a reference table is whole in either version', async () => {
  await using server = await start();
  using client = await open(server);
  for (const version of [1, 2] as const) {
    const wanted = definition(version, `app${version}`);
    assert.match(checkDefinition(wanted).join(), /^SQL, line 2, column \d+: Unquoted names are folded/);
    await recreate(client, wanted);
    const answer = await client.call(firstVersion, 'DescribeApplication', { ApplicationName: wanted.name });
    const detail = fieldOf(answer, 'ApplicationDetail');
    assert.equal(textIn(detail, 'ApplicationCode'), wanted.code);
    assert.equal(textIn(listIn(detail, 'ReferenceDataSourceDescriptions')[0], 'TableName'), 'NAMES');
    assert.equal(fieldAt(listIn(detail, 'InputDescriptions')[0], 'InputSchema', 'RecordColumns') !== undefined, true);
    assert.deepEqual(await missingResources(client, wanted), [
      'arn:aws:kinesis:us-east-1:000000000000:stream/readings is not there yet: make it before the application starts.',
    ]);
  }
});

test('what a server refuses on the way leaves nothing behind', async () => {
  // The script leaves quotes out, which only a lenient server takes.
  await using server = await start({ strict: true });
  using client = await open(server);
  for (const version of [1, 2] as const) {
    await assert.rejects(
      recreate(client, definition(version, 'app')),
      (error) => error instanceof CallError && error.code === 'CodeValidationException',
    );
    const left = await client.call(secondVersion, 'ListApplications', {});
    assert.deepEqual(listIn(left, 'ApplicationSummaries'), []);
  }
});
