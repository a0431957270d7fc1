/** What is said of a destination is described as it was said, with AWS's defaults for the rest, whatever is said. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { s3Destination } from '../../../engine/meta/documents/delivery-destination.ts';
import type * as model from '../model.gen.ts';
import { configured, mergedDestination, wireDestination } from './destination.ts';

const roleArn = fc.constantFrom('arn:aws:iam::000000000000:role/a', 'arn:aws:iam::123456789012:role/path/b');
const bucketArn = fc.constantFrom('arn:aws:s3:::lake', 'arn:aws:s3:::backup.bucket');
const seconds = fc.integer({ min: 0, max: 900 });
const flag = fc.boolean();
const text = fc.constantFrom('a', 'b-c', '/aws/kinesisfirehose/x');

/** Any of the members, but for those that must be there. */
function some<T extends object>(members: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: (keyof T)[] = []) {
  return fc.record(members, { requiredKeys: required }) as fc.Arbitrary<Partial<T>>;
}

const encryption: fc.Arbitrary<model.EncryptionConfiguration> = fc.constantFrom(
  { NoEncryptionConfig: 'NoEncryption' as const },
  { KMSEncryptionConfig: { AWSKMSKeyARN: 'arn:aws:kms:us-east-1:000000000000:alias/lake' } },
);
const logging: fc.Arbitrary<model.CloudWatchLoggingOptions> = fc.constantFrom(
  { Enabled: false },
  { Enabled: true, LogGroupName: 'g', LogStreamName: 's' },
  { Enabled: false, LogGroupName: 'g' },
);
const commonPlace = {
  RoleARN: roleArn,
  BucketARN: bucketArn,
  ErrorOutputPrefix: fc.constantFrom('', 'e/', 'errors/!{firehose:error-output-type}/'),
  EncryptionConfiguration: encryption,
  CloudWatchLoggingOptions: logging,
};
const backup = fc.record(
  {
    ...commonPlace,
    Prefix: fc.constantFrom('', 'backup/'),
    BufferingHints: some({ SizeInMBs: fc.integer({ min: 1, max: 128 }), IntervalInSeconds: seconds }),
    CompressionFormat: fc.constantFrom('UNCOMPRESSED', 'GZIP', 'ZIP', 'Snappy', 'HADOOP_SNAPPY'),
  },
  { requiredKeys: ['RoleARN', 'BucketARN'] },
) as fc.Arbitrary<model.S3DestinationConfiguration>;

const conversion = fc.record(
  {
    SchemaConfiguration: some<model.SchemaConfiguration>(
      { RoleARN: roleArn, DatabaseName: text, TableName: text, CatalogId: text, Region: text, VersionId: text },
      ['RoleARN', 'DatabaseName', 'TableName'],
    ),
    InputFormatConfiguration: fc.oneof(
      some<model.OpenXJsonSerDe>({
        CaseInsensitive: flag,
        ConvertDotsInJsonKeysToUnderscores: flag,
        ColumnToJsonKeyMappings: fc.constant({ a: 'b' }),
      }).map((OpenXJsonSerDe) => ({ Deserializer: { OpenXJsonSerDe } })),
      some<model.HiveJsonSerDe>({ TimestampFormats: fc.constant(['millis', 'yyyy']) }).map((HiveJsonSerDe) => ({
        Deserializer: { HiveJsonSerDe },
      })),
    ),
    OutputFormatConfiguration: fc.oneof(
      some<model.ParquetSerDe>({
        BlockSizeBytes: fc.constant(67_108_864),
        PageSizeBytes: fc.constant(65_536),
        Compression: fc.constantFrom('UNCOMPRESSED', 'GZIP', 'SNAPPY'),
        EnableDictionaryCompression: flag,
        MaxPaddingBytes: fc.nat(10),
        WriterVersion: fc.constantFrom('V1', 'V2'),
      }).map((ParquetSerDe) => ({ Serializer: { ParquetSerDe } })),
      some<model.OrcSerDe>({
        StripeSizeBytes: fc.constant(8_388_608),
        RowIndexStride: fc.constant(1_000),
        EnablePadding: flag,
        PaddingTolerance: fc.constantFrom(0, 0.05, 1),
        Compression: fc.constantFrom('NONE', 'ZLIB', 'SNAPPY'),
        BloomFilterColumns: fc.constant(['a']),
        BloomFilterFalsePositiveProbability: fc.constant(0.05),
        DictionaryKeyThreshold: fc.constantFrom(0, 1),
        FormatVersion: fc.constantFrom('V0_11', 'V0_12'),
      }).map((OrcSerDe) => ({ Serializer: { OrcSerDe } })),
    ),
    Enabled: flag,
  },
  { requiredKeys: ['SchemaConfiguration', 'InputFormatConfiguration', 'OutputFormatConfiguration', 'Enabled'] },
) as fc.Arbitrary<model.DataFormatConversionConfiguration>;

const extended = fc
  .tuple(
    fc.record(
      {
        ...commonPlace,
        Prefix: fc.constantFrom('', 'raw/', 'raw/!{timestamp:yyyy}/!{firehose:random-string}/'),
        BufferingHints: some({ SizeInMBs: fc.integer({ min: 64, max: 128 }), IntervalInSeconds: seconds }),
        ProcessingConfiguration: fc.constant({
          Enabled: true,
          Processors: [{ Type: 'AppendDelimiterToRecord' as const, Parameters: [] }],
        }),
        DataFormatConversionConfiguration: conversion,
        FileExtension: fc.constantFrom('.json', '.a.b'),
        CustomTimeZone: fc.constantFrom('UTC', 'Asia/Calcutta'),
      },
      { requiredKeys: ['RoleARN', 'BucketARN'] },
    ),
    fc.option(backup, { nil: undefined }),
    flag,
  )
  .map(([rest, S3BackupConfiguration, isOn]) => ({
    ...rest,
    ...(S3BackupConfiguration === undefined
      ? {}
      : { ...(isOn ? { S3BackupMode: 'Enabled' } : {}), S3BackupConfiguration }),
  }))
  // As the wire has it: plain objects, without what is undefined.
  .map((input) => JSON.parse(JSON.stringify(input)) as model.ExtendedS3DestinationConfiguration);

const rules = { account: '000000000000', principalArn: 'arn', isStrict: false, onErrorPrefixMissing: () => undefined };

function described(input: model.ExtendedS3DestinationConfiguration) {
  const destination = mergedDestination(undefined, { isExtended: true, s3: configured(input) }, rules);
  return JSON.parse(JSON.stringify(wireDestination(destination))) as model.DestinationDescription;
}

function placeOf(input: model.S3DestinationConfiguration, sizeDefault: number) {
  const { BufferingHints: hints, CloudWatchLoggingOptions: options } = input;
  const { RoleARN, BucketARN, Prefix, ErrorOutputPrefix } = input;
  return {
    RoleARN,
    BucketARN,
    ...(Prefix === undefined ? {} : { Prefix }),
    ...(ErrorOutputPrefix === undefined ? {} : { ErrorOutputPrefix }),
    BufferingHints: { SizeInMBs: hints?.SizeInMBs ?? sizeDefault, IntervalInSeconds: hints?.IntervalInSeconds ?? 300 },
    CompressionFormat: input.CompressionFormat ?? 'UNCOMPRESSED',
    EncryptionConfiguration: input.EncryptionConfiguration ?? { NoEncryptionConfig: 'NoEncryption' },
    CloudWatchLoggingOptions: { Enabled: false, ...options },
  };
}

test('FIREHOSE-4: a destination is described as it was said', () => {
  fc.assert(
    fc.property(extended, (input) => {
      const { S3BackupConfiguration, S3BackupMode = 'Disabled', ...said } = input;
      const converts = input.DataFormatConversionConfiguration?.Enabled === true;
      const place = placeOf(input, converts ? 128 : 5);
      assert.deepEqual(described(input), {
        DestinationId: 'destinationId-000000000001',
        S3DestinationDescription: place,
        ExtendedS3DestinationDescription: {
          ...said,
          ...place,
          S3BackupMode,
          ...(S3BackupConfiguration === undefined ? {} : { S3BackupDescription: placeOf(S3BackupConfiguration, 5) }),
        },
      });
    }),
  );
});

test('FIREHOSE-4: what is kept of a destination is read back the same', () => {
  fc.assert(
    fc.property(extended, (input) => {
      const destination = mergedDestination(undefined, { isExtended: true, s3: configured(input) }, rules);
      assert.deepEqual(s3Destination(JSON.parse(JSON.stringify(destination))), destination);
    }),
  );
});

test('FIREHOSE-4: an update that says what is there already changes nothing', () => {
  fc.assert(
    fc.property(extended, (input) => {
      const s3 = configured(input);
      const before = mergedDestination(undefined, { isExtended: true, s3 }, rules);
      assert.deepEqual(mergedDestination(before, { isExtended: true, s3 }, rules), before);
      assert.deepEqual(mergedDestination(before, { isExtended: true, s3: {} }, rules), before);
    }),
  );
});
