import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applicationArn, code, create, detail, openWire, roleArn, schema, streamArn } from '../../wire-fixture.ts';

test('all of an application, to the member', async () => {
  await using wire = await openWire();
  await create(wire.v2);
  const seconds = Math.floor(wire.clock.nowMs() / 1_000);
  const { ConditionalToken, ...shown } = await detail(wire.v2);
  assert.match(String(ConditionalToken), /^[\w-]{43}$/);
  assert.deepEqual(shown, {
    ApplicationARN: applicationArn,
    ApplicationName: 'lab',
    RuntimeEnvironment: 'SQL-1_0',
    ServiceExecutionRole: roleArn,
    ApplicationStatus: 'READY',
    ApplicationVersionId: 1,
    CreateTimestamp: seconds,
    LastUpdateTimestamp: seconds,
    ApplicationVersionCreateTimestamp: seconds,
    ApplicationConfigurationDescription: {
      SqlApplicationConfigurationDescription: {
        InputDescriptions: [
          {
            InputId: '1.1',
            NamePrefix: 'SOURCE_SQL_STREAM',
            InAppStreamNames: ['SOURCE_SQL_STREAM_001'],
            KinesisStreamsInputDescription: { ResourceARN: streamArn },
            InputSchema: schema,
            InputParallelism: { Count: 1 },
            InputStartingPositionConfiguration: { InputStartingPosition: 'NOW' },
          },
        ],
        OutputDescriptions: [],
        ReferenceDataSourceDescriptions: [],
      },
      ApplicationCodeConfigurationDescription: {
        CodeContentType: 'PLAINTEXT',
        CodeContentDescription: { TextContent: code },
      },
    },
    CloudWatchLoggingOptionDescriptions: [],
  });
});

test('an application of the first version shows with the roles of its resources', async () => {
  await using wire = await openWire();
  await create(wire.v1);
  const shown = JSON.stringify(await detail(wire.v2));
  assert.ok(shown.includes(`{"ResourceARN":"${streamArn}","RoleARN":"${roleArn}"}`), shown);
});
