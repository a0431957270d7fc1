/**
 * Every error of this service with AWS's code and text, and the one place where errors of the engine become them. Texts that
 * no capture of AWS's own answers confirms are marked; README.md lists them too.
 */
import { unreachable } from '../../base/assert.ts';
import { DeliveryError, type DeliveryErrorDetail } from '../../engine/delivery/delivery-error.ts';
import { KeyError } from '../../engine/keys/key-error.ts';
import { LogError } from '../../engine/log/log.ts';
import { MetaError } from '../../engine/meta/meta.ts';
import { StreamError } from '../../engine/stream/errors.ts';
import { AwsError } from '../../wire/aws/aws-error.ts';

export function invalidArgument(message: string, cause?: unknown): AwsError {
  return new AwsError('InvalidArgumentException', message, { cause });
}

export function resourceNotFound(message: string, cause?: unknown): AwsError {
  return new AwsError('ResourceNotFoundException', message, { cause });
}

export function resourceInUse(message: string, cause?: unknown): AwsError {
  return new AwsError('ResourceInUseException', message, { cause });
}

export function limitExceeded(message: string, cause?: unknown): AwsError {
  return new AwsError('LimitExceededException', message, { cause });
}

export function accessDenied(message: string): AwsError {
  return new AwsError('AccessDeniedException', message);
}

export function invalidSource(message: string): AwsError {
  return new AwsError('InvalidSourceException', message);
}

/** What a record of a batch that was throttled is answered with. */
export const slowDown = { code: 'ServiceUnavailableException', message: 'Slow down.' } as const;

export function throttled(): AwsError {
  return new AwsError(slowDown.code, slowDown.message, { status: 503 });
}

/** Runs an operation; what the engine throws becomes AWS's error, and what is not known stays a fault of ours. */
export async function guarded<Out>(run: () => Promise<Out>): Promise<Out> {
  try {
    return await run();
  } catch (error) {
    throw translate(error);
  }
}

function translate(error: unknown): unknown {
  if (error instanceof DeliveryError) return fromDeliveryError(error);
  if (error instanceof KeyError) return fromKeyError(error);
  if (error instanceof LogError) return fromLogError(error);
  if (error instanceof StreamError && error.detail.code === 'RateExceeded')
    return new AwsError('ThrottlingException', 'Rate exceeded', { cause: error });
  if (error instanceof MetaError && error.code === 'TooLarge')
    return invalidArgument('The request is too large to be stored.', error);
  return error;
}

function fromDeliveryError(error: DeliveryError): AwsError {
  const { detail } = error;
  switch (detail.code) {
    case 'DeliveryStreamNotFound':
      return resourceNotFound(`Firehose ${detail.name} under account ${detail.account} not found.`, error);
    case 'DeliveryStreamExists':
      return resourceInUse(`Firehose ${detail.name} under accountId ${detail.account} already exists`, error);
    case 'DeliveryStreamInUse':
      // Unconfirmed text.
      return resourceInUse(
        `Firehose ${detail.name} under account ${detail.account} is not ACTIVE, instead in state ${detail.status}`,
        error,
      );
    case 'VersionConflict':
      return new AwsError(
        'ConcurrentModificationException',
        `Cannot update firehose: ${detail.name} since the current version id: ${detail.version} and specified version id: ` +
          `${detail.expected} do not match`,
        { cause: error },
      );
    case 'NotDirectPut':
      return invalidArgument(encryptionNeedsDirectPut, error);
    case 'EncryptionInProgress':
      // Unconfirmed text.
      return resourceInUse(
        `Server side encryption of Firehose ${detail.name} under account ${detail.account} is in state ${detail.status}`,
        error,
      );
    case 'DeliveryStreamsExceeded':
    case 'EncryptionChangesExceeded':
    case 'DataKeysExceeded':
    case 'TagsExceeded':
    case 'TooManyChanges':
      return limitExceeded(limitText(detail), error);
    default:
      return unreachable(detail);
  }
}

export const encryptionNeedsDirectPut =
  'Server side encryption from firehose is only allowed for direct put delivery streams and database as a source delivery streams';

type LimitDetail = Extract<
  DeliveryErrorDetail,
  {
    readonly code:
      | 'DeliveryStreamsExceeded'
      | 'EncryptionChangesExceeded'
      | 'DataKeysExceeded'
      | 'TagsExceeded'
      | 'TooManyChanges';
  }
>;

/** Confirmed: the first. */
function limitText(detail: LimitDetail): string {
  switch (detail.code) {
    case 'DeliveryStreamsExceeded':
      return (
        `You have already consumed your firehose quota of ${detail.limit} hoses. ` +
        `Firehose names: [${detail.names.join(', ')}]`
      );
    case 'EncryptionChangesExceeded':
      return `Encryption of Firehose ${detail.name} under account ${detail.account} has been started or stopped ${detail.limit} times in the last 24 hours already.`;
    case 'DataKeysExceeded':
      return `Firehose ${detail.name} under account ${detail.account} has been encrypted with ${detail.limit} keys already.`;
    case 'TagsExceeded':
      return `Firehose ${detail.name} under account ${detail.account} cannot have more than ${detail.limit} tags.`;
    case 'TooManyChanges':
      return `${detail.pendingCountMax} changes of this Firehose are under way already.`;
    default:
      return unreachable(detail);
  }
}

/** KMS words these. */
function fromKeyError(error: KeyError): unknown {
  const { detail } = error;
  switch (detail.code) {
    case 'MasterKeyMissing':
      return invalidKey('NotFoundException', `Key '${detail.masterKeyId}' does not exist`, error);
    case 'MasterKeyDisabled':
      return invalidKey('DisabledException', `${detail.masterKeyId} is disabled.`, error);
    // Lost keys and damaged bytes are faults of ours.
    case 'DataKeyMissing':
    case 'Tampered':
    case 'StoreDamaged':
      return error;
    default:
      return unreachable(detail);
  }
}

function invalidKey(code: string, message: string, cause: KeyError): AwsError {
  return new AwsError('InvalidKMSResourceException', message, { members: { code }, cause });
}

/** Errors of the store that callers should know from a bug; they can be tried again. AWS has no such thing. */
function fromLogError(error: LogError): unknown {
  switch (error.code) {
    case 'Full':
      return new AwsError('InternalFailure', 'There is no room left to store this. It works again when there is.', {
        status: 500,
        cause: error,
      });
    case 'Overloaded':
    case 'Closed':
      return new AwsError('ServiceUnavailableException', 'The service is temporarily unavailable. Try again.', {
        status: 503,
        cause: error,
      });
    case 'OffsetMismatch':
    case 'StaleEpoch':
    case 'OffsetOutOfRange':
    case 'Fenced':
    case 'Corrupt':
      return error;
    default:
      return unreachable(error.code);
  }
}
