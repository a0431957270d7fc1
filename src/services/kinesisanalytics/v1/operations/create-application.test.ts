import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applicationArn, code, create, detail, openWire, output, roleArn } from '../../wire-fixture.ts';

test('an application with all that it can be made with', async () => {
  await using wire = await openWire();
  const LogStreamARN = 'arn:aws:logs:us-east-1:000000000000:log-group:lab:log-stream:errors';
  const answer = await create(wire.v1, {
    ApplicationDescription: 'sensors',
    Outputs: [output(wire.v1), output(wire.v1)],
    CloudWatchLoggingOptions: [{ LogStreamARN, RoleARN: roleArn }],
    Tags: [{ Key: 'team', Value: 'data' }],
  });
  assert.deepEqual(answer, {
    ApplicationSummary: { ApplicationName: 'lab', ApplicationARN: applicationArn, ApplicationStatus: 'READY' },
  });
  const shown = await detail(wire.v1);
  assert.deepEqual(
    (shown['OutputDescriptions'] as { readonly OutputId: string }[]).map(({ OutputId }) => OutputId),
    ['1.1', '1.2'],
  );
  assert.deepEqual(
    [shown['ApplicationDescription'], shown['ApplicationVersionId'], shown['ApplicationCode']],
    ['sensors', 1, code],
  );
});

test('an input alone is enough, with a hyphen in its prefix', async () => {
  await using wire = await openWire();
  await wire.v1.call('CreateApplication', {
    ApplicationName: 'my-kinesis-analytics-app',
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
  const { ApplicationDetail } = await wire.v1.call('DescribeApplication', {
    ApplicationName: 'my-kinesis-analytics-app',
  });
  const [input] = (ApplicationDetail as { readonly InputDescriptions: { readonly InAppStreamNames: unknown }[] })
    .InputDescriptions;
  assert.deepEqual(input?.InAppStreamNames, ['source-stream_001']);
});

test('wrong code is refused with its place, and the name is then free', async () => {
  await using wire = await openWire();
  const wrong = code.replace('MAX', 'MAXI');
  assert.match(
    await wire.v1.refused('CreateApplication', { ApplicationName: 'lab', ApplicationCode: 'CREATE STREM A (B INT);' }),
    /^CodeValidationException: SQL error: Encountered "STREM" at line 1, column 8\./,
  );
  await assert.rejects(
    create(wire.v1, { ApplicationCode: wrong }),
    /SQL error: From line 2, column 65 to line 2, column 77: .*MAXI/,
  );
  await create(wire.v1);
  assert.equal(
    await wire.v1.refused('CreateApplication', { ApplicationName: 'lab' }),
    'ResourceInUseException: Application lab already exists under account 000000000000.',
  );
});

test('fifty applications are the most', async () => {
  await using wire = await openWire();
  for (let index = 0; index < 50; index++) await wire.v1.call('CreateApplication', { ApplicationName: `a${index}` });
  assert.match(await wire.v1.refused('CreateApplication', { ApplicationName: 'more' }), /^LimitExceededException: /);
});

test('the model validates', async () => {
  await using wire = await openWire();
  assert.match(
    await wire.v1.refused('CreateApplication', { ApplicationName: 'no blanks' }),
    /^ValidationException: 1 validation error detected: Value 'no blanks' at 'applicationName' failed to satisfy/,
  );
});

test('a strict server refuses what the dialect does not know, with the text it would take', async () => {
  const lenient = code.replaceAll('"sensor", MAX', 'SENSOR, MAX');
  await using wire = await openWire();
  await create(wire.v1, { ApplicationCode: lenient });
  await using strict = await openWire({ isStrict: true });
  await assert.rejects(
    create(strict.v1, { ApplicationCode: lenient }),
    /CodeValidationException.*SQL error: From line 2, column \d+ .* Hint: did you mean \\"sensor\\"\?/,
  );
});
