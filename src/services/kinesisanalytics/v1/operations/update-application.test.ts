import assert from 'node:assert/strict';
import { test } from 'node:test';
import { code, create, deliveryArn, detail, openWire, output, roleArn, schema } from '../../wire-fixture.ts';

const lab = { ApplicationName: 'lab', CurrentApplicationVersionId: 1 };

test('every part changes, and all of it is one version', async () => {
  await using wire = await openWire();
  await create(wire.v1, { Outputs: [output(wire.v1)] });
  const wider = {
    ...schema,
    RecordColumns: [...schema.RecordColumns, { Name: 'at', Mapping: '$.at', SqlType: 'TIMESTAMP' }],
  };
  const answer = await wire.v1.call('UpdateApplication', {
    ...lab,
    ApplicationUpdate: {
      ApplicationCodeUpdate: code.replaceAll('SOURCE_SQL_STREAM_001', 'IN_001').replace('MAX', 'MIN'),
      InputUpdates: [
        {
          InputId: '1.1',
          NamePrefixUpdate: 'IN',
          InputParallelismUpdate: { CountUpdate: 2 },
          InputSchemaUpdate: { RecordColumnUpdates: wider.RecordColumns },
          KinesisFirehoseInputUpdate: { ResourceARNUpdate: deliveryArn },
        },
      ],
      OutputUpdates: [
        {
          OutputId: '1.1',
          NameUpdate: 'error_stream',
          KinesisStreamsOutputUpdate: { ResourceARNUpdate: 'arn:aws:kinesis:us-east-1:000000000000:stream/errors' },
          DestinationSchemaUpdate: { RecordFormatType: 'CSV' },
        },
      ],
    },
  });
  assert.deepEqual(answer, {});
  const shown = await detail(wire.v1);
  assert.equal(shown['ApplicationVersionId'], 2);
  assert.deepEqual(shown['InputDescriptions'], [
    {
      InputId: '1.1',
      NamePrefix: 'IN',
      InAppStreamNames: ['IN_001', 'IN_002'],
      KinesisFirehoseInputDescription: { ResourceARN: deliveryArn, RoleARN: roleArn },
      InputSchema: wider,
      InputParallelism: { Count: 2 },
      InputStartingPositionConfiguration: { InputStartingPosition: 'NOW' },
    },
  ]);
  assert.deepEqual(shown['OutputDescriptions'], [
    {
      OutputId: '1.1',
      Name: 'error_stream',
      KinesisStreamsOutputDescription: {
        ResourceARN: 'arn:aws:kinesis:us-east-1:000000000000:stream/errors',
        RoleARN: roleArn,
      },
      DestinationSchema: { RecordFormatType: 'CSV' },
    },
  ]);
});

test('a wrong part changes nothing', async () => {
  await using wire = await openWire();
  await create(wire.v1);
  const refused = (ApplicationUpdate: object): Promise<string> =>
    wire.v1.refused('UpdateApplication', { ...lab, ApplicationUpdate });
  assert.match(await refused({ ApplicationCodeUpdate: 'CREATE' }), /^CodeValidationException: SQL error: /);
  assert.match(await refused({ OutputUpdates: [{ OutputId: '1.1' }] }), /^ResourceNotFoundException: .*1\.1/);
  assert.match(
    await refused({
      InputUpdates: [
        {
          InputId: '1.1',
          InputSchemaUpdate: { RecordColumnUpdates: [{ Name: 'a', SqlType: 'BLOB', Mapping: '$.a' }] },
        },
      ],
    }),
    /^InvalidArgumentException: .*BLOB/,
  );
  assert.equal((await detail(wire.v1))['ApplicationVersionId'], 1);
});
