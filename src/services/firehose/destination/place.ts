/** Where objects are put: of a destination and of its backup, as AWS's three shapes say it. */
import type { LoggingOptions, S3Place } from '../../../engine/delivery/delivery-stream.ts';
import { invalidArgument } from '../errors.ts';
import { bufferingDefault } from '../limits.ts';
import type * as wire from '../model.gen.ts';

/** What configurations and updates of both kinds have in common. */
export type PlaceInput = wire.S3DestinationUpdate;

/** An update changes what it says, member by member. `before` is undefined for what is new. Errors: InvalidArgumentException. */
export function mergedPlace(
  before: S3Place | undefined,
  input: PlaceInput,
  sizeMiBDefault = bufferingDefault.sizeMiB,
): S3Place {
  const roleArn = input.RoleARN ?? before?.roleArn;
  const bucketArn = input.BucketARN ?? before?.bucketArn;
  // Unconfirmed text; only an update that brings a backup can leave them out.
  if (roleArn === undefined || bucketArn === undefined)
    throw invalidArgument('RoleARN and BucketARN are required for a new S3 backup destination.');
  const { SizeInMBs, IntervalInSeconds } = input.BufferingHints ?? {};
  return {
    roleArn,
    bucketArn,
    prefix: input.Prefix ?? before?.prefix,
    errorOutputPrefix: input.ErrorOutputPrefix ?? before?.errorOutputPrefix,
    buffering: {
      sizeMiB: SizeInMBs ?? before?.buffering.sizeMiB ?? sizeMiBDefault,
      intervalS: IntervalInSeconds ?? before?.buffering.intervalS ?? bufferingDefault.intervalS,
    },
    compression: input.CompressionFormat ?? before?.compression ?? 'UNCOMPRESSED',
    kmsKeyArn: kmsKeyArn(before, input),
    logging: mergedLogging(before?.logging, input.CloudWatchLoggingOptions),
  };
}

function kmsKeyArn(before: S3Place | undefined, { EncryptionConfiguration }: PlaceInput): string | undefined {
  if (EncryptionConfiguration === undefined) return before?.kmsKeyArn;
  const { NoEncryptionConfig: none, KMSEncryptionConfig: kms } = EncryptionConfiguration;
  if ((none === undefined) === (kms === undefined))
    throw invalidArgument('Exactly one of NoEncryptionConfig or KMSEncryptionConfig must be specified');
  return kms?.AWSKMSKeyARN;
}

function mergedLogging(
  before: LoggingOptions | undefined,
  input: wire.CloudWatchLoggingOptions | undefined,
): LoggingOptions {
  const logging = {
    enabled: input?.Enabled ?? before?.enabled ?? false,
    logGroup: input?.LogGroupName ?? before?.logGroup,
    logStream: input?.LogStreamName ?? before?.logStream,
  };
  for (const [what, name] of [
    ['Group', logging.logGroup],
    ['Stream', logging.logStream],
  ] as const) {
    if (logging.enabled && (name ?? '') === '')
      throw invalidArgument(`CloudWatch Log ${what} Name is required if CloudWatch Logging is enabled`);
  }
  return logging;
}

export function wirePlace(place: S3Place): wire.S3DestinationDescription {
  const { prefix, errorOutputPrefix, buffering, kmsKeyArn: key, logging } = place;
  return {
    RoleARN: place.roleArn,
    BucketARN: place.bucketArn,
    ...(prefix === undefined ? {} : { Prefix: prefix }),
    ...(errorOutputPrefix === undefined ? {} : { ErrorOutputPrefix: errorOutputPrefix }),
    BufferingHints: { SizeInMBs: buffering.sizeMiB, IntervalInSeconds: buffering.intervalS },
    CompressionFormat: place.compression,
    EncryptionConfiguration:
      key === undefined ? { NoEncryptionConfig: 'NoEncryption' } : { KMSEncryptionConfig: { AWSKMSKeyARN: key } },
    CloudWatchLoggingOptions: {
      Enabled: logging.enabled,
      ...(logging.logGroup === undefined ? {} : { LogGroupName: logging.logGroup }),
      ...(logging.logStream === undefined ? {} : { LogStreamName: logging.logStream }),
    },
  };
}
