import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { StartError } from '../../errors.ts';
import { prepareImport } from './import-tool.ts';
import type { ImportOptions, PreparedImport } from './import-tool.ts';

const code = `CREATE STREAM "OUT" ("sensor" VARCHAR(16), "most" DOUBLE);
CREATE PUMP "P" AS INSERT INTO "OUT" SELECT STREAM s."sensor", MAX(s."degrees") FROM "SOURCE_SQL_STREAM_001" AS s
GROUP BY s."sensor", FLOOR(s.ROWTIME TO MINUTE);`;
const roleArn = 'arn:aws:iam::111122223333:role/analytics';
const there = 'arn:aws:kinesis:eu-west-1:111122223333:stream/readings';
const here = 'arn:aws:kinesis:us-east-1:000000000000:stream/readings';
const delivery = 'arn:aws:firehose:us-east-1:000000000000:deliverystream/results';
const schema = {
  RecordFormat: { RecordFormatType: 'JSON', MappingParameters: { JSONMappingParameters: { RecordRowPath: '$' } } },
  RecordEncoding: 'UTF-8',
  RecordColumns: [
    { Name: 'sensor', Mapping: '$.sensor', SqlType: 'VARCHAR(16)' },
    { Name: 'degrees', Mapping: '$.degrees', SqlType: 'DOUBLE' },
  ],
};

async function prepared(text: string, more: Partial<ImportOptions> = {}, file = 'app.json'): Promise<PreparedImport> {
  const folder = await mkdtemp(join(tmpdir(), 'millstream-import-'));
  try {
    await writeFile(join(folder, file), text);
    return await prepareImport({
      path: join(folder, file),
      application: undefined,
      name: undefined,
      mapped: new Map(),
      parameters: new Map(),
      schema: undefined,
      format: 'json',
      stream: 'SOURCE_SQL_STREAM_001',
      source: undefined,
      outputs: new Map(),
      account: '000000000000',
      region: 'us-east-1',
      ...more,
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function refused(text: string, more: Partial<ImportOptions> = {}, file = 'app.json'): Promise<string> {
  try {
    await prepared(text, more, file);
  } catch (error) {
    assert.ok(error instanceof StartError, String(error));
    return error.message.replace(/^\S*\/app\.\w+: /, '');
  }
  throw new Error('it was not refused');
}

const described = {
  ApplicationDetail: {
    ApplicationName: 'lab',
    ApplicationDescription: 'sensors',
    ApplicationARN: 'arn:aws:kinesisanalytics:eu-west-1:111122223333:application/lab',
    ApplicationStatus: 'READY',
    CreateTimestamp: '2019-06-27T17:34:48+00:00',
    InputDescriptions: [
      {
        InputId: '1.1',
        NamePrefix: 'SOURCE_SQL_STREAM',
        InAppStreamNames: ['SOURCE_SQL_STREAM_001'],
        InputProcessingConfigurationDescription: {
          InputLambdaProcessorDescription: {
            ResourceARN: 'arn:aws:lambda:eu-west-1:111122223333:function:f',
            RoleARN: roleArn,
          },
        },
        KinesisStreamsInputDescription: { ResourceARN: there, RoleARN: roleArn },
        InputSchema: schema,
        InputParallelism: { Count: 2 },
        InputStartingPositionConfiguration: { InputStartingPosition: 'NOW' },
      },
    ],
    OutputDescriptions: [
      {
        OutputId: '2.1',
        Name: 'OUT',
        KinesisFirehoseOutputDescription: {
          ResourceARN: 'arn:aws:firehose:eu-west-1:111122223333:deliverystream/old-results',
          RoleARN: roleArn,
        },
        DestinationSchema: { RecordFormatType: 'CSV' },
      },
      {
        OutputId: '2.2',
        Name: 'OUT',
        LambdaOutputDescription: { ResourceARN: 'arn:aws:lambda:eu-west-1:111122223333:function:f', RoleARN: roleArn },
        DestinationSchema: { RecordFormatType: 'JSON' },
      },
    ],
    ApplicationCode: code,
    ApplicationVersionId: 7,
  },
};

test('a description of the first version, with what had to change', async () => {
  const { definition, form, notes } = await prepared(JSON.stringify(described), {
    mapped: new Map([['old-results', 'results']]),
  });
  assert.equal(form, 'a description of version 1');
  assert.deepEqual(definition, {
    version: 1,
    name: 'lab',
    description: 'sensors',
    code,
    serviceRole: undefined,
    inputs: [
      {
        NamePrefix: 'SOURCE_SQL_STREAM',
        KinesisStreamsInput: { ResourceARN: here, RoleARN: roleArn },
        InputSchema: schema,
        InputParallelism: { Count: 2 },
      },
    ],
    outputs: [
      {
        Name: 'OUT',
        KinesisFirehoseOutput: { ResourceARN: delivery, RoleARN: roleArn },
        DestinationSchema: { RecordFormatType: 'CSV' },
      },
    ],
    references: [],
    logging: [],
    tags: [],
  });
  assert.deepEqual(notes, [
    'The function that processes the input SOURCE_SQL_STREAM is left out: this server has none yet, so the records reach the SQL as they are put.',
    `${there} is now ${here}.`,
    'The output of OUT to a function is left out: functions take no rows here yet.',
    `arn:aws:firehose:eu-west-1:111122223333:deliverystream/old-results is now ${delivery}.`,
  ]);
});

test('a description of the second version', async () => {
  const [input] = described.ApplicationDetail.InputDescriptions;
  const detail = {
    ApplicationARN: described.ApplicationDetail.ApplicationARN,
    ApplicationName: 'lab',
    RuntimeEnvironment: 'SQL-1_0',
    ServiceExecutionRole: roleArn,
    ApplicationConfigurationDescription: {
      SqlApplicationConfigurationDescription: {
        InputDescriptions: [{ ...input, InputProcessingConfigurationDescription: undefined }],
        ReferenceDataSourceDescriptions: [
          {
            ReferenceId: '1.1',
            TableName: 'NAMES',
            S3ReferenceDataSourceDescription: { BucketARN: 'arn:aws:s3:::names', FileKey: 'n.json' },
            ReferenceSchema: schema,
          },
        ],
      },
      ApplicationCodeConfigurationDescription: {
        CodeContentType: 'PLAINTEXT',
        CodeContentDescription: { TextContent: code },
      },
    },
  };
  const { definition } = await prepared(JSON.stringify({ ApplicationDetail: detail }), { name: 'other' });
  assert.deepEqual([definition.version, definition.name, definition.serviceRole], [2, 'other', roleArn]);
  assert.deepEqual(definition.references[0]?.['S3ReferenceDataSource'], {
    BucketARN: 'arn:aws:s3:::names',
    FileKey: 'n.json',
  });
  const roleless = await prepared(JSON.stringify({ ...detail, ServiceExecutionRole: undefined }));
  assert.match(roleless.definition.serviceRole ?? '', /^arn:aws:iam::\d{12}:role\/millstream$/);
  assert.ok(roleless.notes.some((note) => note.startsWith('It names no ServiceExecutionRole')));
  assert.equal(
    await refused(JSON.stringify({ ...detail, RuntimeEnvironment: 'FLINK-1_20' })),
    'The application lab has the runtime FLINK-1_20; only those in SQL can be imported.',
  );
});

const template = `
AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  StreamName: { Type: String, Default: readings }
  Bucket: { Type: String }
Resources:
  Readings:
    Type: AWS::Kinesis::Stream
    Properties: { Name: !Ref StreamName, ShardCount: 1 }
  Role:
    Type: AWS::IAM::Role
    Properties: {}
  App:
    Type: AWS::KinesisAnalytics::Application
    Properties:
      ApplicationName: !Sub 'lab-\${AWS::Region}'
      ApplicationCode: |
${code.replaceAll(/^/gm, '        ')}
      Inputs:
        - NamePrefix: SOURCE_SQL_STREAM
          InputSchema:
            RecordFormat:
              RecordFormatType: JSON
              MappingParameters: { JSONMappingParameters: { RecordRowPath: $ } }
            RecordColumns:
              - { Name: sensor, Mapping: $.sensor, SqlType: VARCHAR(16) }
              - { Name: degrees, Mapping: $.degrees, SqlType: DOUBLE }
          KinesisStreamsInput:
            ResourceARN: !GetAtt Readings.Arn
            RoleARN: !GetAtt Role.Arn
  Out:
    Type: AWS::KinesisAnalytics::ApplicationOutput
    DependsOn: App
    Properties:
      ApplicationName: !Ref App
      Output:
        Name: OUT
        DestinationSchema: { RecordFormatType: JSON }
        KinesisFirehoseOutput:
          ResourceARN: !Join ['', ['arn:aws:firehose:', !Ref AWS::Region, ':', !Ref 'AWS::AccountId', ':deliverystream/results']]
          RoleARN: !GetAtt Role.Arn
  Names:
    Type: AWS::KinesisAnalytics::ApplicationReferenceDataSource
    Properties:
      ApplicationName: !Ref App
      ReferenceDataSource:
        TableName: NAMES
        S3ReferenceDataSource:
          BucketARN: !Sub ['arn:aws:s3:::\${B}', { B: !Ref Bucket }]
          FileKey: n.json
          ReferenceRoleARN: !GetAtt Role.Arn
        ReferenceSchema:
          RecordFormat: { RecordFormatType: CSV, MappingParameters: { CSVMappingParameters: { RecordRowDelimiter: "\\n", RecordColumnDelimiter: ',' } } }
          RecordColumns: [{ Name: sensor, SqlType: VARCHAR(16) }]
`;

test('a CloudFormation template in YAML, with its functions', async () => {
  const { definition, form, notes } = await prepared(
    template,
    { parameters: new Map([['Bucket', 'names']]) },
    'app.yaml',
  );
  assert.equal(form, 'a CloudFormation template');
  assert.equal(definition.name, 'lab-us-east-1');
  const own = 'arn:aws:iam::000000000000:role/Role';
  assert.deepEqual(definition.inputs[0]?.['KinesisStreamsInput'], { ResourceARN: here, RoleARN: own });
  assert.deepEqual(definition.outputs[0]?.['KinesisFirehoseOutput'], { ResourceARN: delivery, RoleARN: own });
  assert.deepEqual(definition.references[0]?.['S3ReferenceDataSource'], {
    BucketARN: 'arn:aws:s3:::names',
    FileKey: 'n.json',
    ReferenceRoleARN: own,
  });
  assert.deepEqual(notes, ['Role has no name in the template; it is taken to be called Role.']);
  assert.match(
    await refused(template, {}, 'app.yaml'),
    /the parameter Bucket has no value that the template tells; give it with --parameter Bucket=VALUE\.$/,
  );
});

test('a template in JSON, of the second version', async () => {
  const text = JSON.stringify({
    Resources: {
      App: {
        Type: 'AWS::KinesisAnalyticsV2::Application',
        Properties: {
          RuntimeEnvironment: 'SQL-1_0',
          ServiceExecutionRole: roleArn,
          ApplicationConfiguration: {
            ApplicationCodeConfiguration: { CodeContentType: 'PLAINTEXT', CodeContent: { TextContent: code } },
            SqlApplicationConfiguration: {
              Inputs: [
                {
                  NamePrefix: 'SOURCE_SQL_STREAM',
                  InputSchema: schema,
                  KinesisStreamsInput: { ResourceARN: { 'Fn::ImportValue': 'x' } },
                },
              ],
            },
          },
        },
      },
    },
  });
  assert.match(
    await refused(text),
    /Fn::ImportValue cannot be resolved without the stack; put the value in its place\.$/,
  );
  const { definition } = await prepared(text.replace('{"Fn::ImportValue":"x"}', JSON.stringify(there)));
  assert.deepEqual([definition.version, definition.name], [2, 'App']);
});

test('a Terraform state with an application of each version', async () => {
  const columns = [
    { name: 'sensor', mapping: '$.sensor', sql_type: 'VARCHAR(16)' },
    { name: 'degrees', mapping: '$.degrees', sql_type: 'DOUBLE' },
  ];
  const resource = (type: string, attributes: object): object => ({
    mode: 'managed',
    type,
    name: 'app',
    instances: [{ schema_version: 0, attributes }],
  });
  const state = JSON.stringify({
    version: 4,
    terraform_version: '1.9.0',
    resources: [
      resource('aws_kinesis_stream', { name: 'readings' }),
      resource('aws_kinesis_analytics_application', {
        name: 'one',
        code,
        description: '',
        cloudwatch_logging_options: [],
        inputs: [
          {
            id: '1.1',
            name_prefix: 'SOURCE_SQL_STREAM',
            kinesis_firehose: [],
            kinesis_stream: [{ resource_arn: there, role_arn: roleArn }],
            parallelism: [{ count: 1 }],
            processing_configuration: [],
            schema: [
              {
                record_columns: columns,
                record_encoding: 'UTF-8',
                record_format: [
                  { mapping_parameters: [{ csv: [], json: [{ record_row_path: '$' }] }], record_format_type: 'JSON' },
                ],
              },
            ],
            stream_names: ['SOURCE_SQL_STREAM_001'],
          },
        ],
        outputs: [
          {
            id: '1.1',
            name: 'OUT',
            kinesis_firehose: [],
            kinesis_stream: [{ resource_arn: there, role_arn: roleArn }],
            lambda: [],
            schema: [{ record_format_type: 'JSON' }],
          },
        ],
        reference_data_sources: [],
        tags: { team: 'data' },
      }),
      resource('aws_kinesisanalyticsv2_application', {
        name: 'two',
        runtime_environment: 'SQL-1_0',
        service_execution_role: roleArn,
        application_configuration: [
          {
            application_code_configuration: [
              { code_content: [{ text_content: code }], code_content_type: 'PLAINTEXT' },
            ],
            sql_application_configuration: [
              {
                input: [
                  {
                    name_prefix: 'SOURCE_SQL_STREAM',
                    kinesis_streams_input: [{ resource_arn: there }],
                    input_parallelism: [{ count: 1 }],
                    input_schema: [
                      {
                        record_column: columns,
                        record_encoding: 'UTF-8',
                        record_format: [
                          {
                            mapping_parameters: [
                              { csv_mapping_parameters: [], json_mapping_parameters: [{ record_row_path: '$' }] },
                            ],
                            record_format_type: 'JSON',
                          },
                        ],
                      },
                    ],
                  },
                ],
                output: [],
                reference_data_source: [],
              },
            ],
          },
        ],
      }),
    ],
  });
  assert.equal(await refused(state), 'It holds several applications (one, two): choose one with --application.');
  const one = await prepared(state, { application: 'one' });
  assert.deepEqual(one.definition.inputs[0], {
    NamePrefix: 'SOURCE_SQL_STREAM',
    KinesisStreamsInput: { ResourceARN: here, RoleARN: roleArn },
    InputParallelism: { Count: 1 },
    InputSchema: schema,
  });
  assert.deepEqual(one.definition.tags, [{ Key: 'team', Value: 'data' }]);
  const two = await prepared(state, { application: 'two' });
  assert.deepEqual(two.definition.inputs[0]?.['InputSchema'], schema);
});

test('a script alone, with a schema and its streams', async () => {
  const { definition } = await prepared(
    code,
    {
      schema: 'sensor VARCHAR(16), degrees DOUBLE',
      source: 'readings',
      outputs: new Map([['OUT', 'delivery:results']]),
    },
    'app.sql',
  );
  assert.equal(definition.name, 'app');
  assert.deepEqual(definition.outputs[0]?.['KinesisFirehoseOutput'], {
    ResourceARN: delivery,
    RoleARN: 'arn:aws:iam::000000000000:role/millstream',
  });
  assert.match(await refused(code, {}, 'app.sql'), /needs --schema and --source/);
});

test('what is wrong is said before anything is made', async () => {
  const wrong = structuredClone(described);
  wrong.ApplicationDetail.ApplicationCode = code.replace('MAX', 'MAXI');
  assert.equal(
    await refused(JSON.stringify(wrong)),
    'The SQL cannot be run: From line 2, column 64 to line 2, column 80: No match found for function signature MAXI Hint: did you mean MAX?',
  );
  wrong.ApplicationDetail.ApplicationName = 'no blanks';
  assert.match(await refused(JSON.stringify(wrong)), /^The application cannot be made: 1 validation error detected: /);
  assert.match(await refused('{"a": 1}'), /^It is neither what describe-application prints, nor/);
  assert.match(await refused('a: [', {}, 'app.yaml'), /^The YAML cannot be read: /);
});
