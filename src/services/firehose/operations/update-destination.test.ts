import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, openWire, createOrders, place, roleArn, settle, type Wire } from '../firehose.fixture.ts';

const invalid = 'InvalidArgumentException: ';

function update(wire: Wire, ExtendedS3DestinationUpdate: object, more: object = {}) {
  return {
    DeliveryStreamName: 'orders',
    CurrentDeliveryStreamVersionId: String(wire.get().version),
    DestinationId: 'destinationId-000000000001',
    ExtendedS3DestinationUpdate,
    ...more,
  };
}

async function refused(wire: Wire, destination: object, more: object = {}): Promise<string> {
  const before = wire.get();
  const message = await wire.refused('UpdateDestination', update(wire, destination, more));
  assert.equal(wire.get(), before, 'nothing has changed');
  return message;
}

test('what is said changes, the rest stays; the version grows by one', async () => {
  await using wire = await openOrders(
    {},
    {
      ExtendedS3DestinationConfiguration: {
        ...place,
        Prefix: 'a/',
        CompressionFormat: 'GZIP',
        CloudWatchLoggingOptions: { Enabled: true, LogGroupName: 'g', LogStreamName: 's' },
        ProcessingConfiguration: { Enabled: true, Processors: [{ Type: 'AppendDelimiterToRecord' }] },
      },
    },
  );
  const before = wire.get().destination;
  wire.clock.advance(1_000);
  await wire.call(
    'UpdateDestination',
    update(wire, {
      Prefix: 'b/',
      BufferingHints: { IntervalInSeconds: 60 },
      CloudWatchLoggingOptions: { Enabled: false },
    }),
  );
  const { version, updatedAtMs, destination } = wire.get();
  assert.deepEqual([version, updatedAtMs], [2, wire.clock.nowMs()]);
  assert.deepEqual(destination, {
    ...before,
    prefix: 'b/',
    buffering: { sizeMiB: 5, intervalS: 60 },
    logging: { enabled: false, logGroup: 'g', logStream: 's' },
  });
  await wire.call('UpdateDestination', update(wire, { ProcessingConfiguration: { Enabled: false } }));
  assert.deepEqual(wire.get().destination.processing, { enabled: false, processors: [] });
  assert.equal((await wire.describe())['VersionId'], '3');
});

test('the legacy shape changes a destination as well', async () => {
  await using wire = await openOrders({}, { S3DestinationConfiguration: place });
  await wire.call(
    'UpdateDestination',
    update(wire, {}, { ExtendedS3DestinationUpdate: undefined, S3DestinationUpdate: { Prefix: 'x/' } }),
  );
  assert.equal(wire.get().destination.prefix, 'x/');
});

test('the version and the destination must be those that are there', async () => {
  await using wire = await openOrders();
  assert.equal(
    await refused(wire, { Prefix: 'x/' }, { CurrentDeliveryStreamVersionId: '7' }),
    'ConcurrentModificationException: Cannot update firehose: orders since the current version id: 1 and specified version id: 7 do not match',
  );
  assert.equal(
    await refused(wire, { Prefix: 'x/' }, { DestinationId: 'destinationId-000000000002' }),
    `${invalid}Destination Id destinationId-000000000002 not found`,
  );
  const both = await Promise.allSettled([
    wire.call('UpdateDestination', update(wire, { Prefix: 'a/' })),
    wire.call('UpdateDestination', update(wire, { Prefix: 'b/' })),
  ]);
  assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
});

test('one update, of S3; others are refused by name', async () => {
  await using wire = await openOrders();
  const none = { ExtendedS3DestinationUpdate: undefined };
  assert.equal(
    await refused(wire, {}, none),
    `${invalid}At least one destination or source configuration update must be provided`,
  );
  assert.equal(
    await refused(wire, {}, { S3DestinationUpdate: {} }),
    `${invalid}Exactly one of s3DestinationUpdate or extendedS3DestinationUpdate must be specified.`,
  );
  assert.equal(
    await refused(wire, {}, { ...none, SplunkDestinationUpdate: {} }),
    `${invalid}SplunkDestinationUpdate is not supported by this server: it delivers to Amazon S3, by ExtendedS3DestinationUpdate or S3DestinationUpdate.`,
  );
});

test('one that is not ACTIVE is not changed', async () => {
  await using wire = await openWire({ transitionMs: 500 });
  await createOrders(wire);
  assert.equal(
    await refused(wire, { Prefix: 'x/' }),
    'ResourceInUseException: Cannot update firehose: orders when it is in CREATING status',
  );
  await settle(wire, 500);
  await wire.call('UpdateDestination', update(wire, { Prefix: 'x/' }));
});

test('a backup can be added and changed, and not taken away', async () => {
  await using wire = await openOrders();
  const backup = { S3BackupMode: 'Enabled', S3BackupUpdate: { ...place, Prefix: 'backup/' } };
  assert.equal(
    await refused(wire, { S3BackupMode: 'Enabled' }),
    `${invalid}S3 backup destination configuration is required when enabling S3 backup.`,
  );
  await wire.call('UpdateDestination', update(wire, backup));
  await wire.call('UpdateDestination', update(wire, { S3BackupUpdate: { CompressionFormat: 'GZIP' } }));
  const { backup: now } = wire.get().destination;
  assert.ok(now.mode === 'Enabled');
  assert.deepEqual([now.place.prefix, now.place.compression], ['backup/', 'GZIP']);
  assert.equal(
    await refused(wire, { S3BackupMode: 'Disabled' }),
    `${invalid}Disabling S3 backup is not currently supported.`,
  );
});

const conversion = {
  SchemaConfiguration: { RoleARN: roleArn, DatabaseName: 'db', TableName: 'table', Region: 'us-east-1' },
  InputFormatConfiguration: { Deserializer: { OpenXJsonSerDe: {} } },
  OutputFormatConfiguration: { Serializer: { ParquetSerDe: {} } },
};

test('a conversion is changed member by member and checked as it comes out', async () => {
  await using wire = await openOrders(
    {},
    { ExtendedS3DestinationConfiguration: { ...place, DataFormatConversionConfiguration: conversion } },
  );
  const convert = (DataFormatConversionConfiguration: object, more: object = {}) =>
    update(wire, { DataFormatConversionConfiguration, ...more });
  const compression =
    `${invalid}The S3 destination's compression format must be set to UNCOMPRESSED when data format conversion is enabled. ` +
    'To enable compression within the converted output format, set the appropriate serialization option in the output ' +
    'format configuration.';
  assert.equal(await refused(wire, { CompressionFormat: 'GZIP' }), compression);
  assert.equal(
    await refused(wire, { BufferingHints: { SizeInMBs: 5 } }),
    `${invalid}BufferingHints.SizeInMBs must be at least 64 when data format conversion is enabled.`,
  );
  await wire.call('UpdateDestination', convert({ SchemaConfiguration: { TableName: 'other' } }));
  const { conversion: changed, buffering } = wire.get().destination;
  assert.equal(buffering.sizeMiB, 128);
  assert.deepEqual(
    [changed?.enabled, changed?.schema?.tableName, changed?.schema?.databaseName, changed?.schema?.region],
    [true, 'other', 'db', 'us-east-1'],
  );
  await wire.call('UpdateDestination', convert({ Enabled: false }));
  assert.equal(wire.get().destination.conversion?.schema?.databaseName, 'db');
  await wire.call('UpdateDestination', update(wire, { CompressionFormat: 'GZIP' }));
  assert.equal(await refused(wire, { DataFormatConversionConfiguration: { Enabled: true } }), compression);
  await wire.call('UpdateDestination', convert({ Enabled: true }, { CompressionFormat: 'UNCOMPRESSED' }));
  assert.equal(wire.get().destination.conversion?.enabled, true);
});

test('a conversion is not begun with buffers of 5 MiB', async () => {
  await using wire = await openOrders();
  assert.equal(
    await refused(wire, { DataFormatConversionConfiguration: conversion }),
    `${invalid}BufferingHints.SizeInMBs must be at least 64 when data format conversion is enabled.`,
  );
});

test('dynamic partitioning is a matter of creation', async () => {
  await using wire = await openOrders();
  assert.equal(
    await refused(wire, { DynamicPartitioningConfiguration: { Enabled: true } }),
    `${invalid}Dynamic Partitioning can only be enabled or disabled when a delivery stream is created, not for an existing one.`,
  );
  await wire.call('UpdateDestination', update(wire, { DynamicPartitioningConfiguration: { Enabled: false } }));
});
