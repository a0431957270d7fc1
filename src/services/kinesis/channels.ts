/** Channels as the wire shows and names them: ARNs, descriptions, and what a request asks for. */
import { errorPlace } from '../../engine/jobs/channels/channel.ts';
import type { Channel, ChannelName } from '../../engine/jobs/channels/channel.ts';
import type { ChannelSpec } from '../../engine/jobs/channels/channel-catalog.ts';
import { templateFault } from '../../engine/jobs/channels/key-template.ts';
import { freshnessSDefault, freshnessSMax, freshnessSMin } from '../../engine/jobs/channels/limits.ts';
import type { Stream } from '../../engine/stream/stream.ts';
import type { Operation, RequestContext } from '../../wire/aws/service.ts';
import { streamArn } from './arns.ts';
import { guarded, invalidArgument, unsupportedChannel, validation } from './errors.ts';
import type * as wire from './model.gen.ts';
import type { KinesisParts } from './parts.ts';
import { wireSeconds } from './resources.ts';

const arnPattern = /^arn:(aws[a-z-]*):kinesis:([a-z0-9-]+):(\d{12}):channel\/([a-zA-Z0-9_.-]{1,128})$/;

export function channelArn({ account, region, name }: ChannelName): string {
  return streamArn({ account, region, name }).replace(':stream/', ':channel/');
}

/** An operation on one channel, by its ARN. */
export function onChannel<In extends { readonly ChannelARN: string }, Out>(
  { streams }: KinesisParts,
  operation: string,
  run: (name: ChannelName, input: In) => Promise<NoInfer<Out>>,
): Operation<In, Out> {
  return {
    access: ({ ChannelARN }) => ({ action: `kinesis:${operation}`, resources: [ChannelARN] }),
    handle: (input, context) =>
      guarded(async () => {
        streams.rates.take(operation, context);
        return await run(namedChannel(input.ChannelARN, context), input);
      }),
  };
}

/** Another account's or region's is not there for the caller. Errors: InvalidArgumentException. */
function namedChannel(arn: string, { account, region }: RequestContext): ChannelName {
  const [, , arnRegion, arnAccount, name] = arnPattern.exec(arn) ?? [];
  if (name === undefined) throw invalidArgument(`ChannelARN ${arn} is not the ARN of a channel.`);
  if (arnRegion !== region || arnAccount !== account)
    throw invalidArgument(`ChannelARN ${arn} is not of region ${region} under account ${account}.`);
  return { account, region, name };
}

/** What is to be created. Errors: AwsError. */
export function channelSpec(input: wire.CreateChannelInput, stream: Stream): ChannelSpec {
  const { S3DestinationConfiguration: destination, LoggingConfiguration: logging } = input;
  // Whoever names tables is told that they are not here, not that something else is missing.
  if (input.S3TablesDestinationConfiguration !== undefined) throw unsupportedChannel();
  if (destination === undefined)
    throw validation('Either S3DestinationConfiguration or S3TablesDestinationConfiguration must be provided.');
  const { StorageConfiguration: storage, DeadLetterQueueS3Configuration: errors } = destination;
  const [source] = input.StreamConfigurationList;
  const format = source?.RecordConfiguration.RecordFormatType;
  if (format === undefined || format === 'GSR_JSON')
    throw invalidArgument('RecordFormatType GSR_JSON is only supported for streaming table destinations.');
  const { OutputKeyTemplate: keyTemplate } = storage;
  const fault = keyTemplate === undefined ? undefined : templateFault(keyTemplate);
  if (fault !== undefined) throw invalidArgument(`OutputKeyTemplate ${keyTemplate} is invalid: ${fault}.`);
  const { account, region, name, id, createdAtMs } = stream;
  return {
    stream: { account, region, name, id, createdAtMs },
    roleArn: input.ServiceExecutionRoleARN,
    recordFormat: format,
    freshnessS: freshness(destination.DataFreshnessInSeconds ?? freshnessSDefault),
    bucketArn: storage.BucketARN,
    bucketOwner: storage.ExpectedBucketOwner,
    keyTemplate,
    storageClass: storage.StorageClass,
    compression: storage.CompressionType,
    errors: errors && {
      bucketArn: errors.BucketARN,
      bucketOwner: errors.ExpectedBucketOwner,
      prefix: errors.ErrorOutputPrefix,
    },
    kmsKeyId: input.EncryptionConfiguration?.KeyId,
    logging: loggingOf(logging),
    tags: input.Tags ?? {},
  };
}

/** Errors: InvalidArgumentException. */
export function freshness(seconds: number): number {
  if (Number.isInteger(seconds) && seconds >= freshnessSMin && seconds <= freshnessSMax) return seconds;
  throw invalidArgument(`DataFreshnessInSeconds must be between ${freshnessSMin} and ${freshnessSMax}.`);
}

export function loggingOf(input: wire.ChannelLoggingConfiguration | undefined): Channel['logging'] {
  const { Enabled: enabled = false, LogGroupName: logGroup, LogStreamName: logStream } = input?.CloudWatchLogs ?? {};
  return { enabled, logGroup, logStream };
}

/** AWS answers a change with the status it passes through, however short that is. */
export function wireChannel(channel: Channel, status: Channel['status'] = channel.status): wire.ChannelDescription {
  const { kmsKeyId, stream, freshnessS, keyTemplate, storageClass = 'STANDARD', compression } = channel;
  const errors = errorPlace(channel);
  return {
    ...identity(channel, status),
    ServiceExecutionRoleARN: channel.roleArn,
    StreamConfigurationList: [
      {
        StreamARN: streamArn(stream),
        StreamCreationTimestamp: wireSeconds(stream.createdAtMs),
        RecordConfiguration: { RecordFormatType: channel.recordFormat },
      },
    ],
    S3DestinationConfiguration: {
      DataFreshnessInSeconds: freshnessS,
      DeadLetterQueueS3Configuration: {
        BucketARN: errors.bucketArn,
        ExpectedBucketOwner: errors.bucketOwner,
        ErrorOutputPrefix: errors.prefix,
      },
      StorageConfiguration: {
        BucketARN: channel.bucketArn,
        ExpectedBucketOwner: channel.bucketOwner,
        ...(keyTemplate === undefined ? {} : { OutputKeyTemplate: keyTemplate }),
        StorageClass: storageClass,
        CompressionType: compression,
      },
    },
    ...(kmsKeyId === undefined ? {} : { EncryptionConfiguration: { EncryptionType: 'KMS', KeyId: kmsKeyId } }),
    LoggingConfiguration: { CloudWatchLogs: wireLogging(channel) },
  };
}

export function wireChannelSummary(channel: Channel): wire.ChannelSummary {
  const { stream } = channel;
  return {
    ...identity(channel, channel.status),
    ChannelDestinationType: 'S3',
    Streams: [{ StreamARN: streamArn(stream), StreamCreationTimestamp: wireSeconds(stream.createdAtMs) }],
  };
}

function identity(channel: Channel, status: Channel['status']) {
  return {
    ChannelName: channel.name,
    ChannelARN: channelArn(channel),
    ChannelId: channel.id,
    ChannelStatus: status,
    ChannelCreationTimestamp: wireSeconds(channel.createdAtMs),
  };
}

/** With the names that AWS gives where none were said. */
function wireLogging({ logging: { enabled, logGroup, logStream }, name, id }: Channel): wire.CloudWatchLogs {
  if (!enabled) return { Enabled: false };
  return {
    Enabled: true,
    LogGroupName: logGroup ?? `/aws/kinesis/${name}/${id}`,
    LogStreamName: logStream ?? 'DestinationDelivery',
  };
}
