import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startMs } from '../../../engine/stream/data-plane.fixture.ts';
import { bucketArn, createOrders, openOrders, openWire, place, roleArn } from '../firehose.fixture.ts';

const plain = {
  RoleARN: roleArn,
  BucketARN: bucketArn,
  BufferingHints: { SizeInMBs: 5, IntervalInSeconds: 300 },
  CompressionFormat: 'UNCOMPRESSED',
  EncryptionConfiguration: { NoEncryptionConfig: 'NoEncryption' },
  CloudWatchLoggingOptions: { Enabled: false },
};

test('the legacy destination is described in both shapes, as it was said', async () => {
  await using wire = await openOrders({}, { S3DestinationConfiguration: { ...place, Prefix: 'firehose/' } });
  assert.deepEqual(await wire.describe(), {
    DeliveryStreamName: 'orders',
    DeliveryStreamARN: 'arn:aws:firehose:us-east-1:000000000000:deliverystream/orders',
    DeliveryStreamStatus: 'ACTIVE',
    DeliveryStreamEncryptionConfiguration: { Status: 'DISABLED' },
    DeliveryStreamType: 'DirectPut',
    VersionId: '1',
    CreateTimestamp: startMs / 1_000,
    Destinations: [
      {
        DestinationId: 'destinationId-000000000001',
        S3DestinationDescription: { ...plain, Prefix: 'firehose/' },
        ExtendedS3DestinationDescription: { ...plain, Prefix: 'firehose/', S3BackupMode: 'Disabled' },
      },
    ],
    HasMoreDestinations: false,
  });
});

test('all of an extended destination is described as it was said', async () => {
  const KMSEncryptionConfig = { AWSKMSKeyARN: 'arn:aws:kms:us-east-1:000000000000:key/k' };
  const common = {
    RoleARN: roleArn,
    BucketARN: bucketArn,
    Prefix: 'raw/!{partitionKeyFromQuery:customer}/',
    ErrorOutputPrefix: 'errors/!{firehose:error-output-type}/',
    BufferingHints: { SizeInMBs: 64, IntervalInSeconds: 60 },
    CompressionFormat: 'UNCOMPRESSED',
    EncryptionConfiguration: { KMSEncryptionConfig },
    CloudWatchLoggingOptions: { Enabled: true, LogGroupName: '/aws/kinesisfirehose/orders', LogStreamName: 's3' },
  };
  const backup = { ...plain, CompressionFormat: 'GZIP', Prefix: '' };
  const parameter = (ParameterName: string, ParameterValue: string) => ({ ParameterName, ParameterValue });
  const extended = {
    ...common,
    ProcessingConfiguration: {
      Enabled: true,
      Processors: [
        {
          Type: 'MetadataExtraction',
          Parameters: [
            parameter('MetadataExtractionQuery', '{customer: .customer}'),
            parameter('JsonParsingEngine', 'JQ-1.6'),
          ],
        },
        { Type: 'AppendDelimiterToRecord', Parameters: [parameter('Delimiter', '\\n')] },
      ],
    },
    S3BackupMode: 'Enabled',
    DataFormatConversionConfiguration: {
      SchemaConfiguration: {
        RoleARN: roleArn,
        CatalogId: '000000000000',
        DatabaseName: 'lake',
        TableName: 'orders',
        Region: 'us-east-1',
        VersionId: 'LATEST',
      },
      InputFormatConfiguration: {
        Deserializer: {
          OpenXJsonSerDe: {
            ConvertDotsInJsonKeysToUnderscores: true,
            CaseInsensitive: false,
            ColumnToJsonKeyMappings: { ts: 'timestamp' },
          },
        },
      },
      OutputFormatConfiguration: {
        Serializer: {
          OrcSerDe: {
            StripeSizeBytes: 8_388_608,
            BlockSizeBytes: 67_108_864,
            RowIndexStride: 1_000,
            EnablePadding: true,
            PaddingTolerance: 0.25,
            Compression: 'ZLIB',
            BloomFilterColumns: ['customer'],
            BloomFilterFalsePositiveProbability: 0.1,
            DictionaryKeyThreshold: 0.5,
            FormatVersion: 'V0_12',
          },
        },
      },
      Enabled: true,
    },
    DynamicPartitioningConfiguration: { Enabled: true, RetryOptions: { DurationInSeconds: 60 } },
    FileExtension: '.orc',
    CustomTimeZone: 'UTC',
  };
  const { S3BackupMode, ...rest } = extended;
  await using wire = await openOrders(
    {},
    {
      ExtendedS3DestinationConfiguration: {
        ...rest,
        S3BackupMode,
        S3BackupConfiguration: { ...place, CompressionFormat: 'GZIP', Prefix: '' },
      },
    },
  );
  assert.deepEqual((await wire.describe())['Destinations'], [
    {
      DestinationId: 'destinationId-000000000001',
      S3DestinationDescription: common,
      ExtendedS3DestinationDescription: { ...extended, S3BackupDescription: backup },
    },
  ]);
});

test('what was not said of a conversion is not described; of partitioning it is AWS’s default', async () => {
  const conversion = {
    SchemaConfiguration: { RoleARN: roleArn, DatabaseName: 'lake', TableName: 'orders' },
    InputFormatConfiguration: { Deserializer: { HiveJsonSerDe: { TimestampFormats: ['millis'] } } },
    OutputFormatConfiguration: { Serializer: { ParquetSerDe: { Compression: 'GZIP' } } },
  };
  await using wire = await openOrders(
    {},
    {
      ExtendedS3DestinationConfiguration: {
        ...place,
        DataFormatConversionConfiguration: conversion,
        DynamicPartitioningConfiguration: { Enabled: true },
        Prefix: '!{partitionKeyFromLambda:a}/',
        ErrorOutputPrefix: 'errors/',
        ProcessingConfiguration: {
          Enabled: true,
          Processors: [
            {
              Type: 'Lambda',
              Parameters: [
                { ParameterName: 'LambdaArn', ParameterValue: 'arn:aws:lambda:us-east-1:000000000000:function:f' },
              ],
            },
          ],
        },
      },
    },
  );
  const [{ ExtendedS3DestinationDescription: described } = {}] = (await wire.describe())['Destinations'] as readonly {
    readonly ExtendedS3DestinationDescription?: Readonly<Record<string, unknown>>;
  }[];
  assert.deepEqual(described?.['DataFormatConversionConfiguration'], { ...conversion, Enabled: true });
  assert.deepEqual(described?.['DynamicPartitioningConfiguration'], {
    Enabled: true,
    RetryOptions: { DurationInSeconds: 300 },
  });
});

test('sources, encryption and updates are described', async () => {
  await using wire = await openWire({ dataStreams: ['events'] });
  const KinesisStreamARN = 'arn:aws:kinesis:us-east-1:000000000000:stream/events';
  await createOrders(wire, {
    DeliveryStreamType: 'KinesisStreamAsSource',
    KinesisStreamSourceConfiguration: { KinesisStreamARN, RoleARN: roleArn },
  });
  const fed = await wire.describe();
  assert.equal(fed['DeliveryStreamType'], 'KinesisStreamAsSource');
  assert.deepEqual(fed['Source'], {
    KinesisStreamSourceDescription: {
      KinesisStreamARN,
      RoleARN: roleArn,
      DeliveryStartTimestamp: startMs / 1_000,
    },
  });
  assert.ok(!('DeliveryStreamEncryptionConfiguration' in fed));
  const KeyARN = 'arn:aws:kms:us-east-1:000000000000:key/k';
  await createOrders(wire, {
    DeliveryStreamName: 'sealed',
    DirectPutSourceConfiguration: { ThroughputHintInMBs: 7 },
    DeliveryStreamEncryptionConfigurationInput: { KeyType: 'CUSTOMER_MANAGED_CMK', KeyARN },
  });
  const sealed = await wire.describe('sealed');
  assert.deepEqual(sealed['Source'], { DirectPutSourceDescription: { ThroughputHintInMBs: 7 } });
  assert.deepEqual(sealed['DeliveryStreamEncryptionConfiguration'], {
    KeyARN,
    KeyType: 'CUSTOMER_MANAGED_CMK',
    Status: 'ENABLED',
  });
});

test('the one destination is described whatever page is asked for; one that is not there is not found', async () => {
  await using wire = await openOrders();
  const { DeliveryStreamDescription } = await wire.call('DescribeDeliveryStream', {
    DeliveryStreamName: 'orders',
    Limit: 1,
    ExclusiveStartDestinationId: 'destinationId-000000000009',
  });
  assert.equal((DeliveryStreamDescription as { readonly Destinations: unknown[] }).Destinations.length, 1);
  assert.equal(
    await wire.refused('DescribeDeliveryStream', { DeliveryStreamName: 'gone' }),
    'ResourceNotFoundException: Firehose gone under account 000000000000 not found.',
  );
});
