/**
 * Every error of this service with AWS's code and text, and the one place where errors of the engine become them. Texts that
 * no capture of AWS's own answers confirms are marked; README.md lists them too.
 */
import { unreachable } from '../../base/assert.ts';
import { ChannelError } from '../../engine/jobs/channels/channel.ts';
import { KeyError } from '../../engine/keys/key-error.ts';
import { LogError } from '../../engine/log/log.ts';
import { MetaError } from '../../engine/meta/meta.ts';
import { StreamError, type StreamErrorDetail } from '../../engine/stream/errors.ts';
import { AwsError } from '../../wire/aws/aws-error.ts';
import { streamArn } from './arns.ts';
import { fromChannelError } from './channel-errors.ts';

export function resourceNotFound(message: string, cause?: unknown): AwsError {
  return new AwsError('ResourceNotFoundException', message, { cause });
}

export function resourceInUse(message: string, cause?: unknown): AwsError {
  return new AwsError('ResourceInUseException', message, { cause });
}

export function limitExceeded(message: string, cause?: unknown): AwsError {
  return new AwsError('LimitExceededException', message, { cause });
}

export function invalidArgument(message: string, cause?: unknown): AwsError {
  return new AwsError('InvalidArgumentException', message, { cause });
}

export function validation(message: string, cause?: unknown): AwsError {
  return new AwsError('ValidationException', message, { cause });
}

export function accessDenied(message: string): AwsError {
  return new AwsError('AccessDeniedException', message);
}

export function expiredNextToken(message: string): AwsError {
  return new AwsError('ExpiredNextTokenException', message);
}

/** As every operation that is not supported answers. */
export function unsupportedChannel(): AwsError {
  const message =
    'A channel to streaming tables is not supported by this server: they need S3 Tables, which it does not have yet.';
  return new AwsError('UnsupportedOperationException', message);
}

/** Unconfirmed text: the model's own sentence for the error. */
export function dryRun(): AwsError {
  return new AwsError(
    'DryRunOperationException',
    'The request was rejected because the DryRun parameter was specified.',
  );
}

/** Runs an operation; what the engine throws becomes AWS's error, and what is not known stays a fault of ours. */
export async function guarded<Out>(run: () => Promise<Out>): Promise<Out> {
  try {
    return await run();
  } catch (error) {
    throw translate(error);
  }
}

/** The AWS error that an engine error stands for; anything else as it is. */
export function translate(error: unknown): unknown {
  if (error instanceof StreamError) return fromStreamError(error);
  if (error instanceof ChannelError) return fromChannelError(error);
  if (error instanceof KeyError) return fromKeyError(error);
  if (error instanceof LogError) return fromLogError(error);
  if (error instanceof MetaError && error.code === 'TooLarge')
    return invalidArgument('The request is too large to be stored.', error);
  return error;
}

function fromStreamError(error: StreamError): AwsError {
  const { detail } = error;
  switch (detail.code) {
    case 'StreamNotFound':
      return resourceNotFound(`Stream ${detail.name} under account ${detail.account} not found.`, error);
    case 'StreamGone':
      return resourceNotFound('Stream not found.', error);
    case 'ShardNotFound':
      return resourceNotFound(
        `Shard ${detail.shard} in stream ${detail.name} under account ${detail.account} does not exist`,
        error,
      );
    case 'ConsumerNotFound':
    case 'ConsumerExists':
    case 'ConsumerInUse':
    case 'ConsumersRegistered':
    case 'SubscriptionHeld':
      return fromConsumerError(detail, error);
    case 'StreamExists':
      return resourceInUse(`Stream ${detail.name} under account ${detail.account} already exists.`, error);
    case 'StreamInUse':
      return resourceInUse(
        `Stream ${detail.name} under account ${detail.account} not ACTIVE, instead in state ${detail.status.toUpperCase()}`,
        error,
      );
    case 'ShardThrottled':
      return new AwsError(
        'ProvisionedThroughputExceededException',
        `Rate exceeded for shard ${detail.shard} in stream ${detail.name} under account ${detail.account}.`,
        { cause: error },
      );
    case 'RateExceeded':
    case 'LimitExceeded':
    case 'TooManyChanges':
    case 'ShardLimitExceeded':
    case 'ShardsPerStreamExceeded':
    case 'OnDemandStreamsExceeded':
    case 'CreatingStreamsExceeded':
    case 'ConsumersExceeded':
    case 'CreatingConsumersExceeded':
    case 'DataKeysExceeded':
    case 'DailyChangesExceeded':
      return limitExceeded(limitText(detail), error);
    case 'RetentionOutOfRange':
    case 'RetentionWrongWay':
    case 'TagsExceeded':
    case 'OnDemandOnly':
    case 'WarmThroughputExceeded':
    case 'InvalidArgument':
      return invalidArgument(argumentText(detail), error);
    case 'CommitmentNeeded':
    case 'CommitmentInUse':
      return validation(commitmentText(detail), error);
    case 'PolicyNotFound':
      return resourceNotFound(`No resource policy found for ${policyOwner(detail)}.`, error);
    case 'IteratorExpired':
      return new AwsError(
        'ExpiredIteratorException',
        `Iterator expired. The iterator was created at time ${javaDate(detail.createdAtMs)} while right now it is ` +
          `${javaDate(detail.nowMs)} which is further in the future than the tolerated delay of ${detail.ttlMs} milliseconds.`,
        { cause: error },
      );
    case 'KeyUnavailable':
      return keyUnavailable(detail, error);
    default:
      return unreachable(detail);
  }
}

type DetailOf<Code extends StreamErrorDetail['code']> = Extract<StreamErrorDetail, { readonly code: Code }>;

type ConsumerDetail = DetailOf<
  'ConsumerNotFound' | 'ConsumerExists' | 'ConsumerInUse' | 'ConsumersRegistered' | 'SubscriptionHeld'
>;

function fromConsumerError(detail: ConsumerDetail, error: StreamError): AwsError {
  switch (detail.code) {
    case 'ConsumerNotFound':
      // Unconfirmed text.
      return resourceNotFound(
        `Consumer ${detail.consumer} under stream ${detail.name} and account ${detail.account} not found.`,
        error,
      );
    case 'ConsumerExists':
      // Unconfirmed text.
      return resourceInUse(
        `Consumer ${detail.consumer} under stream ${detail.name} and account ${detail.account} already exists.`,
        error,
      );
    case 'ConsumerInUse':
      return resourceInUse(
        `Consumer ${detail.consumer} with creation timestamp ${Math.floor(detail.createdAtMs / 1_000)} under stream ` +
          `${detail.name} and account ${detail.account} is not in ACTIVE status.`,
        error,
      );
    case 'ConsumersRegistered':
      return resourceInUse(
        `DeleteStream can't delete ${streamArn(detail)} because there are consumers associated with this data stream. ` +
          `To delete ${detail.name} anyway, set the EnforceConsumerDeletion parameter to true to force the deletion of all ` +
          'the consumers that are associated with it.',
        error,
      );
    case 'SubscriptionHeld':
      // Unconfirmed text.
      return resourceInUse(
        `Another active subscription exists for this consumer: ${detail.consumer}, shard: ${detail.shard}.`,
        error,
      );
    default:
      return unreachable(detail);
  }
}

type LimitDetail = DetailOf<
  | 'RateExceeded'
  | 'LimitExceeded'
  | 'TooManyChanges'
  | 'ShardLimitExceeded'
  | 'ShardsPerStreamExceeded'
  | 'OnDemandStreamsExceeded'
  | 'CreatingStreamsExceeded'
  | 'ConsumersExceeded'
  | 'CreatingConsumersExceeded'
  | 'DataKeysExceeded'
  | 'DailyChangesExceeded'
>;

/** Confirmed: RateExceeded and ShardLimitExceeded. */
function limitText(detail: LimitDetail): string {
  switch (detail.code) {
    case 'RateExceeded':
      return detail.name === undefined
        ? `Rate exceeded for account ${detail.account}.`
        : `Rate exceeded for stream ${detail.name} under account ${detail.account}.`;
    case 'LimitExceeded':
      return detail.reason;
    case 'TooManyChanges':
      return `More than ${detail.pendingCountMax} changes are waiting already.`;
    case 'ShardLimitExceeded':
      return (
        `This request would exceed the shard limit for the account ${detail.account} in ${detail.region}. Current shard ` +
        `count for the account: ${detail.openCount}. Limit: ${detail.limit}. Number of additional shards that would have ` +
        `resulted from this request: ${detail.addedCount}. Refer to the AWS Service Limits page ` +
        '(http://docs.aws.amazon.com/general/latest/gr/aws_service_limits.html) for current limits and how to request ' +
        'higher limits.'
      );
    case 'ShardsPerStreamExceeded':
      return `This request would give stream ${detail.name} ${detail.count} shards. Limit: ${detail.limit}.`;
    case 'OnDemandStreamsExceeded':
      return `This request would exceed the on-demand stream limit for the account ${detail.account} in ${detail.region}. Limit: ${detail.limit}.`;
    case 'CreatingStreamsExceeded':
      return `Account ${detail.account} has ${detail.limit} streams in the CREATING state already.`;
    case 'ConsumersExceeded':
      return `This request would exceed the limit of ${detail.limit} registered consumers for stream ${detail.name} under account ${detail.account}.`;
    case 'CreatingConsumersExceeded':
      return `Stream ${detail.name} under account ${detail.account} has ${detail.limit} consumers in the CREATING state already.`;
    case 'DataKeysExceeded':
      return `Stream ${detail.name} under account ${detail.account} has been encrypted with ${detail.limit} keys already.`;
    case 'DailyChangesExceeded':
      return `${dailyOperations[detail.change]} has been called for stream ${detail.name} under account ${detail.account} ${detail.limit} times in the last 24 hours already.`;
    default:
      return unreachable(detail);
  }
}

const dailyOperations: Readonly<Record<DetailOf<'DailyChangesExceeded'>['change'], string>> = {
  mode: 'UpdateStreamMode',
  'shard-count': 'UpdateShardCount',
  'encryption-start': 'StartStreamEncryption',
  'encryption-stop': 'StopStreamEncryption',
};

type ArgumentDetail = DetailOf<
  | 'RetentionOutOfRange'
  | 'RetentionWrongWay'
  | 'TagsExceeded'
  | 'OnDemandOnly'
  | 'WarmThroughputExceeded'
  | 'InvalidArgument'
>;

/** Confirmed: both retention texts but for the maximum, and the one for tags. */
function argumentText(detail: ArgumentDetail): string {
  switch (detail.code) {
    case 'RetentionOutOfRange':
      return detail.hours < detail.hoursMin
        ? `Minimum allowed retention period is ${detail.hoursMin} hours. Requested retention period (${detail.hours} hours) is too short.`
        : `Maximum allowed retention period is ${detail.hoursMax} hours. Requested retention period (${detail.hours} hours) is too long.`;
    case 'RetentionWrongWay': {
      const [wrong, api] =
        detail.direction === 'increase'
          ? ['shorter', 'DecreaseRetentionPeriod']
          : ['longer', 'IncreaseRetentionPeriod'];
      return (
        `Requested retention period (${detail.hours} hours) for stream ${detail.name} can not be ${wrong} than existing ` +
        `retention period (${detail.currentHours} hours). Use ${api} API.`
      );
    }
    case 'TagsExceeded':
      return (
        `Failed to add tags to stream ${detail.name} under account ${detail.account} because a given stream cannot have ` +
        `more than ${detail.limit} tags associated with it.`
      );
    case 'OnDemandOnly':
      return detail.what === 'warm-throughput'
        ? `Warm throughput is only supported for on-demand streams. Stream ${detail.name} is in PROVISIONED mode.`
        : `Record distribution strategy AUTO is only supported for on-demand streams. Stream ${detail.name} is in PROVISIONED mode.`;
    case 'WarmThroughputExceeded':
      return `Requested warm throughput (${detail.mibps} MiBps) exceeds the maximum of ${detail.limit} MiBps.`;
    case 'InvalidArgument':
      return detail.reason;
    default:
      return unreachable(detail);
  }
}

/** Unconfirmed texts. */
function commitmentText(detail: DetailOf<'CommitmentNeeded' | 'CommitmentInUse'>): string {
  return detail.code === 'CommitmentNeeded'
    ? `Warm throughput requires MinimumThroughputBillingCommitment to be enabled for account ${detail.account}.`
    : `MinimumThroughputBillingCommitment cannot be disabled for account ${detail.account} while stream ${detail.name} has warm throughput.`;
}

function policyOwner({ account, name, consumer }: DetailOf<'PolicyNotFound'>): string {
  const stream = `stream ${name} under account ${account}`;
  return consumer === undefined ? stream : `consumer ${consumer} of ${stream}`;
}

/** KMS words these; the texts are those of KMS's own errors. */
function keyUnavailable({ keyId, reason }: DetailOf<'KeyUnavailable'>, cause: unknown): AwsError {
  switch (reason) {
    case 'missing':
      return new AwsError('KMSNotFoundException', `Key '${keyId}' does not exist`, { cause });
    case 'disabled':
      return new AwsError('KMSDisabledException', `${keyId} is disabled.`, { cause });
    case 'denied':
      return new AwsError(
        'KMSAccessDeniedException',
        'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.',
        { cause },
      );
    default:
      return unreachable(reason);
  }
}

function fromKeyError(error: KeyError): unknown {
  const { detail } = error;
  switch (detail.code) {
    case 'MasterKeyMissing':
      return keyUnavailable({ code: 'KeyUnavailable', keyId: detail.masterKeyId, reason: 'missing' }, error);
    case 'MasterKeyDisabled':
      return keyUnavailable({ code: 'KeyUnavailable', keyId: detail.masterKeyId, reason: 'disabled' }, error);
    // Lost keys and damaged bytes are faults of ours.
    case 'DataKeyMissing':
    case 'Tampered':
    case 'StoreDamaged':
      return error;
    default:
      return unreachable(detail);
  }
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
      return new AwsError('ServiceUnavailable', 'The service is temporarily unavailable. Try again.', {
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

/** Such as `Tue Nov 14 22:13:20 UTC 2023`, as Java prints dates. */
function javaDate(timeMs: number): string {
  const [weekday = '', day = '', month = '', year = '', time = ''] = new Date(timeMs).toUTCString().split(' ');
  return `${weekday.slice(0, 3)} ${month} ${day} ${time} UTC ${year}`;
}
