import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  channelArn,
  channelInput,
  createChannel,
  describeChannel,
  openChannelWire,
  storage,
} from '../channel-fixture.ts';
import { openOrders, testStreamArn } from '../wire-fixture.ts';

test('a channel with what AWS adds to what was said', async () => {
  await using wire = await openChannelWire();
  const created = await createChannel(wire);
  const { ChannelId: id } = created;
  assert.match(String(id), /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  assert.deepEqual(created, {
    ChannelName: 'to-lake',
    ChannelARN: channelArn,
    ChannelId: id,
    ChannelStatus: 'CREATING',
    ChannelCreationTimestamp: created['ChannelCreationTimestamp'],
    ServiceExecutionRoleARN: 'arn:aws:iam::000000000000:role/channel',
    StreamConfigurationList: [
      {
        StreamARN: testStreamArn,
        StreamCreationTimestamp: created['ChannelCreationTimestamp'],
        RecordConfiguration: { RecordFormatType: 'JSON' },
      },
    ],
    S3DestinationConfiguration: {
      DataFreshnessInSeconds: 300,
      DeadLetterQueueS3Configuration: {
        BucketARN: 'arn:aws:s3:::lake',
        ExpectedBucketOwner: '000000000000',
        ErrorOutputPrefix: `kinesis-channel/errors/to-lake/${String(id)}/`,
      },
      StorageConfiguration: { ...storage, StorageClass: 'STANDARD' },
    },
    LoggingConfiguration: { CloudWatchLogs: { Enabled: false } },
  });
  assert.deepEqual(await describeChannel(wire), { ...created, ChannelStatus: 'ACTIVE' });
});

test('everything that can be said comes back', async () => {
  await using wire = await openChannelWire();
  const said = {
    DataFreshnessInSeconds: 900,
    DeadLetterQueueS3Configuration: {
      BucketARN: 'arn:aws:s3:::errors',
      ExpectedBucketOwner: '000000000000',
      ErrorOutputPrefix: 'dead/',
    },
    StorageConfiguration: { ...storage, OutputKeyTemplate: 'data/!{yyyy}/!{channel-id}', StorageClass: 'GLACIER_IR' },
  };
  const more = {
    EncryptionConfiguration: { EncryptionType: 'KMS', KeyId: 'alias/lake' },
    LoggingConfiguration: { CloudWatchLogs: { Enabled: true } },
    Tags: { a: 'b' },
  };
  const { S3DestinationConfiguration, EncryptionConfiguration, LoggingConfiguration, ChannelId } = await createChannel(
    wire,
    channelInput(more, said),
  );
  assert.deepEqual(S3DestinationConfiguration, said);
  assert.deepEqual(EncryptionConfiguration, more.EncryptionConfiguration);
  assert.deepEqual(LoggingConfiguration, {
    CloudWatchLogs: {
      Enabled: true,
      LogGroupName: `/aws/kinesis/to-lake/${String(ChannelId)}`,
      LogStreamName: 'DestinationDelivery',
    },
  });
});

test('what no channel can be', async () => {
  await using wire = await openChannelWire();
  const refused = async (more: object, destination: object = {}): Promise<string> =>
    wire.refused('CreateChannel', channelInput(more, destination));
  const source = { StreamARN: testStreamArn, RecordConfiguration: { RecordFormatType: 'JSON' } };
  const inBucket = (bucket: string) => ({ StorageConfiguration: { ...storage, BucketARN: `arn:aws:s3:::${bucket}` } });
  const template = (OutputKeyTemplate: string) => ({ StorageConfiguration: { ...storage, OutputKeyTemplate } });
  const cases: readonly (readonly [more: object, destination: object, answer: string | RegExp])[] = [
    [
      { StreamConfigurationList: [source, source] },
      {},
      'InvalidArgumentException: StreamConfigurationList must have exactly one stream.',
    ],
    [
      { StreamConfigurationList: [{ ...source, StreamARN: `${testStreamArn}s` }] },
      {},
      'ResourceNotFoundException: Stream orderss under account 000000000000 not found.',
    ],
    [
      { StreamConfigurationList: [{ ...source, RecordConfiguration: { RecordFormatType: 'GSR_JSON' } }] },
      {},
      'InvalidArgumentException: RecordFormatType GSR_JSON is only supported for streaming table destinations.',
    ],
    [
      {},
      { DataFreshnessInSeconds: 299 },
      'InvalidArgumentException: DataFreshnessInSeconds must be between 300 and 900.',
    ],
    [
      {},
      { DataFreshnessInSeconds: 901 },
      'InvalidArgumentException: DataFreshnessInSeconds must be between 300 and 900.',
    ],
    [{}, inBucket('none'), 'InvalidArgumentException: Bucket arn:aws:s3:::none does not exist.'],
    [
      {},
      inBucket('foreign'),
      'InvalidArgumentException: Bucket arn:aws:s3:::foreign is not owned by account 000000000000.',
    ],
    [
      {},
      inBucket('far'),
      'InvalidArgumentException: Bucket arn:aws:s3:::far is not in the region of the stream, us-east-1.',
    ],
    [
      {},
      template('!{nothing}/x'),
      'InvalidArgumentException: OutputKeyTemplate !{nothing}/x is invalid: there is no variable !{nothing}.',
    ],
    [{}, { StorageConfiguration: { ...storage, CompressionType: 'ZIP' } }, /^ValidationException: .*compressionType/],
    [
      { S3DestinationConfiguration: undefined },
      {},
      'ValidationException: Either S3DestinationConfiguration or S3TablesDestinationConfiguration must be provided.',
    ],
    [
      {
        S3TablesDestinationConfiguration: {
          DeadLetterQueueS3Configuration: { BucketARN: 'arn:aws:s3:::lake', ExpectedBucketOwner: '000000000000' },
          S3TablesConfigurationList: [
            {
              ...{
                TableBucketARN: 'arn:aws:s3tables:us-east-1:000000000000:bucket/tables',
                Namespace: 'n',
                TableName: 't',
              },
              ...{ CompressionType: 'NONE' },
            },
          ],
        },
      },
      {},
      /^(UnsupportedOperationException: A channel to streaming tables is not supported|ValidationException)/,
    ],
  ];
  for (const [more, destination, answer] of cases)
    if (typeof answer === 'string') assert.equal(await refused(more, destination), answer);
    else assert.match(await refused(more, destination), answer);
});

test('one channel a stream, and names are taken', async () => {
  await using wire = await openChannelWire();
  await createChannel(wire);
  assert.equal(
    await wire.refused('CreateChannel', channelInput()),
    'ResourceInUseException: Channel to-lake under account 000000000000 already exists.',
  );
  assert.equal(
    await wire.refused('CreateChannel', channelInput({ ChannelName: 'other' })),
    'LimitExceededException: This request would exceed the limit of channels to Amazon S3 for stream orders under account ' +
      '000000000000. Limit: 1.',
  );
  assert.match(
    await wire.refused('DeleteStream', { StreamName: 'orders' }),
    /^ResourceInUseException: Stream orders under account 000000000000 has channel to-lake/,
  );
});

test('provisioned streams have none', async () => {
  await using wire = await openOrders();
  assert.equal(
    await wire.refused('CreateChannel', channelInput()),
    'InvalidArgumentException: Channels are only supported for on-demand streams. Stream orders is in PROVISIONED mode.',
  );
});
