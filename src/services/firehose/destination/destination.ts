/** The S3 destination of a delivery stream: made of a configuration, changed by an update, shown in a description. */
import type { S3Destination } from '../../../engine/delivery/delivery-stream.ts';
import { invalidArgument } from '../errors.ts';
import { largeBufferingSizeDefault, partitioningRetryDefault } from '../limits.ts';
import type * as wire from '../model.gen.ts';
import { checkDestination, type DestinationRules } from './checks.ts';
import { checkConversion, mergedConversion, wireConversion } from './conversion.ts';
import { mergedPlace, wirePlace } from './place.ts';
import { checkedProcessing, wireProcessing } from './processing.ts';

/** A delivery stream has one. */
const destinationId = 'destinationId-000000000001';

/** What was said of a destination, whichever of AWS's shapes it came in. */
export interface DestinationInput {
  readonly isExtended: boolean;
  readonly s3: wire.ExtendedS3DestinationUpdate;
}

export function configured(input: wire.ExtendedS3DestinationConfiguration): wire.ExtendedS3DestinationUpdate {
  const { S3BackupConfiguration: backup, ...rest } = input;
  return { ...rest, ...(backup === undefined ? {} : { S3BackupUpdate: backup }) };
}

/** Errors: InvalidArgumentException. */
export function mergedDestination(
  before: S3Destination | undefined,
  { isExtended, s3 }: DestinationInput,
  rules: DestinationRules,
): S3Destination {
  const conversion = mergedConversion(before?.conversion, s3.DataFormatConversionConfiguration);
  const dynamicPartitioning = mergedPartitioning(before, s3.DynamicPartitioningConfiguration);
  const isLarge = conversion?.enabled === true || dynamicPartitioning?.enabled === true;
  const place = mergedPlace(before, s3, isLarge ? largeBufferingSizeDefault : undefined);
  checkConversion(conversion, s3.DataFormatConversionConfiguration, place);
  const destination: S3Destination = {
    ...place,
    id: before?.id ?? destinationId,
    isExtended: before === undefined ? isExtended : before.isExtended || isExtended,
    backup: mergedBackup(before?.backup, s3),
    processing:
      s3.ProcessingConfiguration === undefined
        ? before?.processing
        : checkedProcessing(s3.ProcessingConfiguration, place.roleArn),
    conversion,
    dynamicPartitioning,
    fileExtension: emptyAsNone(s3.FileExtension ?? before?.fileExtension),
    timeZone: emptyAsNone(s3.CustomTimeZone ?? before?.timeZone),
  };
  checkDestination(destination, rules);
  return destination;
}

function emptyAsNone(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

type Backup = S3Destination['backup'];

function mergedBackup(before: Backup | undefined, s3: wire.ExtendedS3DestinationUpdate): Backup {
  const mode = s3.S3BackupMode ?? before?.mode ?? 'Disabled';
  if (mode === 'Disabled' && before?.mode === 'Enabled')
    throw invalidArgument('Disabling S3 backup is not currently supported.');
  const place = s3.S3BackupUpdate === undefined ? before?.place : mergedPlace(before?.place, s3.S3BackupUpdate);
  if (mode === 'Disabled') return place === undefined ? { mode } : { mode, place };
  if (place === undefined)
    throw invalidArgument('S3 backup destination configuration is required when enabling S3 backup.');
  return { mode, place };
}

type Partitioning = S3Destination['dynamicPartitioning'];

function mergedPartitioning(
  before: S3Destination | undefined,
  input: wire.DynamicPartitioningConfiguration | undefined,
): Partitioning {
  const known = before?.dynamicPartitioning;
  if (input === undefined) return known;
  const enabled = input.Enabled ?? known?.enabled ?? false;
  // Unconfirmed text; the rule is AWS's.
  if (before !== undefined && enabled !== (known?.enabled ?? false))
    throw invalidArgument(
      'Dynamic Partitioning can only be enabled or disabled when a delivery stream is created, not for an existing one.',
    );
  return { enabled, retryS: input.RetryOptions?.DurationInSeconds ?? known?.retryS };
}

export function wireDestination(destination: S3Destination): wire.DestinationDescription {
  const place = wirePlace(destination);
  return {
    DestinationId: destination.id,
    S3DestinationDescription: place,
    ExtendedS3DestinationDescription: { ...place, ...wireExtension(destination) },
  };
}

function wireExtension(destination: S3Destination): Partial<wire.ExtendedS3DestinationDescription> {
  const { processing, backup, conversion, dynamicPartitioning, fileExtension, timeZone } = destination;
  return {
    ...(processing === undefined ? {} : { ProcessingConfiguration: wireProcessing(processing) }),
    S3BackupMode: backup.mode,
    ...(backup.place === undefined ? {} : { S3BackupDescription: wirePlace(backup.place) }),
    ...(conversion === undefined ? {} : { DataFormatConversionConfiguration: wireConversion(conversion) }),
    ...(dynamicPartitioning === undefined
      ? {}
      : { DynamicPartitioningConfiguration: wirePartitioning(dynamicPartitioning) }),
    ...(fileExtension === undefined ? {} : { FileExtension: fileExtension }),
    ...(timeZone === undefined ? {} : { CustomTimeZone: timeZone }),
  };
}

function wirePartitioning({ enabled, retryS }: NonNullable<Partitioning>): wire.DynamicPartitioningConfiguration {
  const seconds = retryS ?? (enabled ? partitioningRetryDefault : undefined);
  return { Enabled: enabled, ...(seconds === undefined ? {} : { RetryOptions: { DurationInSeconds: seconds } }) };
}
