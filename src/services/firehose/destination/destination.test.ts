import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOrders, openOrders, openWire, place, refusedDestination, type Wire } from '../firehose.fixture.ts';

const invalid = 'InvalidArgumentException: ';
const lambdaArn = 'arn:aws:lambda:us-east-1:000000000000:function:transform';

const parameters = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([ParameterName, ParameterValue]) => ({ ParameterName, ParameterValue }));
type Processor = readonly [type: string, values: Readonly<Record<string, string>>];
const processing = (...processors: Processor[]) => ({
  Enabled: true,
  Processors: processors.map(([Type, values]) => ({ Type, Parameters: parameters(values) })),
});

/** Each refused as an extended destination that says no more than this. */
async function refusals(
  wire: Wire,
  cases: readonly (readonly [destination: object, message: string])[],
): Promise<void> {
  for (const [destination, message] of cases)
    assert.equal(await refusedDestination(wire, destination), `${invalid}${message}`, JSON.stringify(destination));
}

test('prefixes are refused in the words of AWS', async () => {
  await using wire = await openWire();
  const wrapped = 'Ths supplied prefix(es) do not satisfy the following constraint: ';
  const refused = await refusedDestination(wire, { Prefix: '!{nonsense:x}/', ErrorOutputPrefix: 'e/' });
  assert.ok(refused.startsWith(`${invalid}${wrapped}`), refused);
  const partitioning =
    'Dynamic Partitioning Namespaces can only be part of a prefix expression when Dynamic Partitioning is enabled.';
  await refusals(wire, [
    [{ Prefix: '!{partitionKeyFromQuery:a}/', ErrorOutputPrefix: 'e/' }, partitioning],
    [
      {
        S3BackupMode: 'Enabled',
        S3BackupConfiguration: { ...place, Prefix: '!{partitionKeyFromLambda:a}/', ErrorOutputPrefix: 'e/' },
      },
      partitioning,
    ],
  ]);
});

test('a prefix with expressions and none for errors is borne with a warning, or refused where AWS is meant strictly', async () => {
  const Prefix = 'raw/year=!{timestamp:yyyy}/';
  await using lenient = await openOrders({}, { ExtendedS3DestinationConfiguration: { ...place, Prefix } });
  assert.deepEqual(lenient.warnings, [`orders: ${Prefix}`]);
  assert.equal(lenient.get().destination.errorOutputPrefix, undefined);
  await using strict = await openWire({ isStrict: true });
  await refusals(strict, [
    [
      { Prefix },
      'Ths supplied prefix(es) do not satisfy the following constraint: ErrorOutputPrefix cannot be null or empty when ' +
        'Prefix contains expressions',
    ],
  ]);
});

test('encryption, logging, backup and zones', async () => {
  await using wire = await openWire();
  const kms = { KMSEncryptionConfig: { AWSKMSKeyARN: 'arn:aws:kms:us-east-1:000000000000:key/k' } };
  const exclusive = 'Exactly one of NoEncryptionConfig or KMSEncryptionConfig must be specified';
  const zone =
    'Provided custom time zone is not supported. Custom time zones are limited to UTC and non-3-letter IANA time zones.';
  await refusals(wire, [
    [{ EncryptionConfiguration: {} }, exclusive],
    [{ EncryptionConfiguration: { NoEncryptionConfig: 'NoEncryption', ...kms } }, exclusive],
    [
      { CloudWatchLoggingOptions: { Enabled: true } },
      'CloudWatch Log Group Name is required if CloudWatch Logging is enabled',
    ],
    [
      { CloudWatchLoggingOptions: { Enabled: true, LogGroupName: 'g' } },
      'CloudWatch Log Stream Name is required if CloudWatch Logging is enabled',
    ],
    [{ S3BackupMode: 'Enabled' }, 'S3 backup destination configuration is required when enabling S3 backup.'],
    [{ CustomTimeZone: 'Mars/Olympus' }, zone],
    [{ CustomTimeZone: 'CET' }, zone],
  ]);
  await createOrders(wire, { ExtendedS3DestinationConfiguration: { ...place, CustomTimeZone: 'Asia/Tokyo' } });
});

test('processors are refused in the words of AWS', async () => {
  await using wire = await openWire();
  const refused = (message: string, ...processors: Processor[]) =>
    [{ ProcessingConfiguration: processing(...processors) }, message] as const;
  const LambdaArn = lambdaArn;
  const count = 'A maximum of 5 and a minimum of 1 processor needs to be supplied when processing is enabled.';
  const pair =
    'Both BufferSizeInMBs and BufferIntervalInSeconds are required to configure buffering for lambda processor.';
  const buffers = { BufferSizeInMBs: '1', BufferIntervalInSeconds: '60' };
  await refusals(wire, [
    [{ ProcessingConfiguration: { Enabled: true } }, count],
    refused(count, ...Array.from({ length: 6 }, () => ['AppendDelimiterToRecord', {}] as const)),
    [
      {
        ProcessingConfiguration: {
          Enabled: true,
          Processors: [
            { Type: 'Lambda', Parameters: [...parameters({ LambdaArn }), ...parameters({ LambdaArn: 'not-an-arn' })] },
          ],
        },
      },
      'Duplicate ProcessorParameter passed to ProcessingConfiguration.',
    ],
    refused('LambdaArn is required when Lambda processor is used.', ['Lambda', { NumberOfRetries: '2' }]),
    refused('Invalid lambda ARN.', ['Lambda', { LambdaArn: `${lambdaArn}/x` }]),
    refused(pair, ['Lambda', { LambdaArn, BufferSizeInMBs: '2' }]),
    refused(pair, ['Lambda', { LambdaArn, BufferIntervalInSeconds: '2' }]),
    refused('Number of retries for lambda must be between 0 and 300.', [
      'Lambda',
      { LambdaArn, NumberOfRetries: '301' },
    ]),
    refused('BufferSizeInMBs for lambda processor must be between 0.2 and 3.', [
      'Lambda',
      { LambdaArn, ...buffers, BufferSizeInMBs: '0.1' },
    ]),
    refused('BufferIntervalInSeconds for lambda processor must be between 0 and 900.', [
      'Lambda',
      { LambdaArn, ...buffers, BufferIntervalInSeconds: 'soon' },
    ]),
    refused('Cannot have more than 1 Lambda processor.', ['Lambda', { LambdaArn }], ['Lambda', { LambdaArn }]),
    refused('CompressionFormat has to be GZIP', ['Decompression', { CompressionFormat: 'ZIP' }]),
    refused('Invalid parameter value for DataMessageExtraction. Allowed values are True and False.', [
      'CloudWatchLogProcessing',
      {},
    ]),
    refused('CloudWatchLogProcessingProcessor can only be enabled with DecompressionProcessor', [
      'CloudWatchLogProcessing',
      { DataMessageExtraction: 'True' },
    ]),
    refused(
      'class com.amazonaws.services.firehose.internal.model.MetadataExtractionProcessor can only be present when Dynamic ' +
        'Partitioning is enabled.',
      ['MetadataExtraction', { JsonParsingEngine: 'JQ-1.6', MetadataExtractionQuery: '{a: .a}' }],
    ),
    refused(
      'class com.amazonaws.services.firehose.internal.model.RecordDeAggregationProcessor can only be present when Dynamic ' +
        'Partitioning is enabled.',
      ['RecordDeAggregation', { SubRecordType: 'JSON' }],
    ),
  ]);
});

test('what AWS fills in of a Lambda processor is kept, in its order', async () => {
  await using wire = await openOrders(
    {},
    {
      ExtendedS3DestinationConfiguration: {
        ...place,
        ProcessingConfiguration: processing(['Lambda', { LambdaArn: `${lambdaArn}:$LATEST` }]),
      },
    },
  );
  assert.deepEqual(wire.get().destination.processing, {
    enabled: true,
    processors: [
      {
        type: 'Lambda',
        parameters: [
          { name: 'LambdaArn', value: `${lambdaArn}:$LATEST` },
          { name: 'NumberOfRetries', value: '3' },
          { name: 'RoleArn', value: place.RoleARN },
          { name: 'BufferSizeInMBs', value: '1' },
          { name: 'BufferIntervalInSeconds', value: '60' },
        ],
      },
    ],
  });
});

test('dynamic partitioning is refused in the words of AWS', async () => {
  await using wire = await openWire();
  const common = {
    DynamicPartitioningConfiguration: { Enabled: true },
    Prefix: '!{partitionKeyFromQuery:a}/',
    ErrorOutputPrefix: 'errors/',
  };
  const extraction = (query: string) =>
    processing(['MetadataExtraction', { JsonParsingEngine: 'JQ-1.6', MetadataExtractionQuery: query }]);
  await refusals(wire, [
    [
      { ...common, ProcessingConfiguration: extraction('{a: .a}'), BufferingHints: { SizeInMBs: 63 } },
      'BufferingHints.SizeInMBs must be at least 64 when Dynamic Partitioning is enabled.',
    ],
    [
      { ...common, ProcessingConfiguration: extraction('{a: .a, "b": (.c | {d: .e})}') },
      "MetaDataExtraction JQ Query can't contain keys that are not present in the S3 Prefix expression",
    ],
    [
      {
        ...common,
        ProcessingConfiguration: processing(['MetadataExtraction', { MetadataExtractionQuery: '{a: .a}' }]),
      },
      'MetaDataExtraction JSON Parsing Engine has to be one of JQ-1.6',
    ],
    [
      { ...common, ProcessingConfiguration: processing(['RecordDeAggregation', { SubRecordType: 'XML' }]) },
      'SubRecordType has to be one of JSON, DELIMITED',
    ],
    [
      { ...common, ProcessingConfiguration: processing(['RecordDeAggregation', { SubRecordType: 'DELIMITED' }]) },
      'Delimiter should be present for DELIMITED',
    ],
  ]);
  assert.match(
    await refusedDestination(wire, { ...common, ProcessingConfiguration: extraction('{a: .a | nonsense}') }),
    /^InvalidArgumentException: MetadataExtractionQuery is not a valid JQ query: .*nonsense/,
  );
  const unnamed = await refusedDestination(wire, {
    ...common,
    ProcessingConfiguration: extraction('{a: .a}'),
    Prefix: 'x/',
  });
  assert.equal(
    unnamed,
    `${invalid}MetaDataExtraction JQ Query can't contain keys that are not present in the S3 Prefix expression`,
  );
  await createOrders(wire, {
    ExtendedS3DestinationConfiguration: { ...place, ...common, ProcessingConfiguration: extraction('.x | {a}') },
  });
  assert.equal(wire.get().destination.buffering.sizeMiB, 128);
});

const schema = { RoleARN: place.RoleARN, DatabaseName: 'db', TableName: 'table' };
const conversion = {
  SchemaConfiguration: schema,
  InputFormatConfiguration: { Deserializer: { OpenXJsonSerDe: {} } },
  OutputFormatConfiguration: { Serializer: { ParquetSerDe: {} } },
};

test('format conversion is checked in the order and the words of AWS', async () => {
  await using wire = await openWire();
  const large = { BufferingHints: { SizeInMBs: 64 } };
  const converting = (changes: object, more: object = large) => ({
    ...more,
    DataFormatConversionConfiguration: { ...conversion, ...changes },
  });
  const without = { SchemaConfiguration: undefined };
  await refusals(wire, [
    [
      converting(without, { CompressionFormat: 'GZIP', BufferingHints: { SizeInMBs: 5 } }),
      "The S3 destination's compression format must be set to UNCOMPRESSED when data format conversion is enabled. To " +
        'enable compression within the converted output format, set the appropriate serialization option in the output ' +
        'format configuration.',
    ],
    [
      converting(without, { BufferingHints: { SizeInMBs: 63 } }),
      'BufferingHints.SizeInMBs must be at least 64 when data format conversion is enabled.',
    ],
    [{ DataFormatConversionConfiguration: { Enabled: true } }, 'InputFormatConfiguration must not be null'],
    [converting({ ...without, OutputFormatConfiguration: undefined }), 'OutputFormatConfiguration must not be null'],
    [converting(without), 'SchemaConfiguration must not be null'],
    [converting({ InputFormatConfiguration: { Deserializer: {} } }), 'Deserializer must not be null'],
    [converting({ OutputFormatConfiguration: { Serializer: {} } }), 'Serializer must not be null'],
    [
      converting({ InputFormatConfiguration: { Deserializer: { OpenXJsonSerDe: {}, HiveJsonSerDe: {} } } }),
      'More than one deserializer specified. Only one may be chosen.',
    ],
    [
      converting({ OutputFormatConfiguration: { Serializer: { ParquetSerDe: {}, OrcSerDe: {} } } }),
      'More than one serializer specified. Only one may be chosen.',
    ],
    [
      converting({ SchemaConfiguration: { ...schema, RoleARN: undefined } }),
      'SchemaConfiguration.RoleArn must not be null or empty',
    ],
    [
      converting({ SchemaConfiguration: { ...schema, DatabaseName: undefined } }),
      'SchemaConfiguration.DatabaseName must not be null or empty',
    ],
    [
      converting({ SchemaConfiguration: { ...schema, TableName: undefined } }),
      'SchemaConfiguration.TableName must not be null or empty',
    ],
  ]);
});

test('a catalog of an account that has no such table means the caller’s own in dev mode', async () => {
  const CatalogId = '123456789012';
  const foreign = { ...conversion, SchemaConfiguration: { ...schema, CatalogId, Region: 'eu-west-1' } };
  const input = {
    ExtendedS3DestinationConfiguration: { ...place, DataFormatConversionConfiguration: foreign },
  };
  await using wire = await openOrders({}, input);
  const { schema: kept } = wire.get().destination.conversion ?? {};
  assert.deepEqual([kept?.catalogId, kept?.meant], [CatalogId, { catalogId: '000000000000', region: 'us-east-1' }]);
  assert.deepEqual(wire.warnings, ['orders not by 123456789012/eu-west-1']);
  await using strict = await openWire({ arns: 'strict' });
  assert.match(
    await refusedDestination(strict, { DataFormatConversionConfiguration: foreign }),
    /^AccessDeniedException/,
  );
});

test('a table that is not there is waited for with a warning, or refused where AWS is meant strictly', async () => {
  const missing = { ...conversion, SchemaConfiguration: { ...schema, TableName: 'missing' } };
  await using lenient = await openWire();
  await createOrders(lenient, {
    ExtendedS3DestinationConfiguration: { ...place, DataFormatConversionConfiguration: missing },
  });
  assert.deepEqual(lenient.warnings, ['orders without db.missing']);
  await using strict = await openWire({ isStrict: true });
  await refusals(strict, [
    [
      { DataFormatConversionConfiguration: missing },
      'The table db.missing of the schema configuration was not found in the Glue Data Catalog.',
    ],
  ]);
});

test('buffering has AWS’s defaults: 5 MiB, 128 where columns are made, 300 seconds', async () => {
  await using wire = await openWire();
  await createOrders(wire);
  await createOrders(wire, {
    DeliveryStreamName: 'columns',
    ExtendedS3DestinationConfiguration: {
      ...place,
      DataFormatConversionConfiguration: conversion,
      BufferingHints: { IntervalInSeconds: 60 },
    },
  });
  assert.deepEqual(wire.get().destination.buffering, { sizeMiB: 5, intervalS: 300 });
  assert.deepEqual(wire.get('columns').destination.buffering, { sizeMiB: 128, intervalS: 60 });
});

test('where AWS is meant strictly, roles of other accounts and intervals without buffering are refused', async () => {
  await using wire = await openWire({ isStrict: true });
  const foreign = 'arn:aws:iam::123456789012:role/r';
  assert.equal(
    await refusedDestination(wire, { RoleARN: foreign }),
    `AccessDeniedException: User: arn:aws:iam::000000000000:root is not authorized to perform: iam:PassRole on resource: ${foreign}`,
  );
  await refusals(wire, [
    [
      {
        DataFormatConversionConfiguration: { ...conversion, SchemaConfiguration: { ...schema, RoleARN: foreign } },
      },
      'Cross-account pass role is not allowed.',
    ],
    [
      { S3BackupMode: 'Enabled', S3BackupConfiguration: { ...place, BufferingHints: { IntervalInSeconds: 59 } } },
      'S3 backup buffering interval must be between 60 and 900 seconds.',
    ],
  ]);
});
