import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applicationArn, code, create, detail, openWire, roleArn, schema, streamArn } from '../../wire-fixture.ts';

test('all of an application, to the member', async () => {
  await using wire = await openWire();
  await create(wire.v1);
  const seconds = Math.floor(wire.clock.nowMs() / 1_000);
  assert.deepEqual(await detail(wire.v1), {
    ApplicationName: 'lab',
    ApplicationARN: applicationArn,
    ApplicationStatus: 'READY',
    CreateTimestamp: seconds,
    LastUpdateTimestamp: seconds,
    InputDescriptions: [
      {
        InputId: '1.1',
        NamePrefix: 'SOURCE_SQL_STREAM',
        InAppStreamNames: ['SOURCE_SQL_STREAM_001'],
        KinesisStreamsInputDescription: { ResourceARN: streamArn, RoleARN: roleArn },
        InputSchema: schema,
        InputParallelism: { Count: 1 },
        InputStartingPositionConfiguration: { InputStartingPosition: 'NOW' },
      },
    ],
    OutputDescriptions: [],
    ReferenceDataSourceDescriptions: [],
    CloudWatchLoggingOptionDescriptions: [],
    ApplicationCode: code,
    ApplicationVersionId: 1,
  });
});

test('an application of the second version shows, without roles of its resources', async () => {
  await using wire = await openWire();
  await create(wire.v2);
  const [input] = (await detail(wire.v1))['InputDescriptions'] as { readonly KinesisStreamsInputDescription: object }[];
  assert.deepEqual(input?.KinesisStreamsInputDescription, { ResourceARN: streamArn });
});
