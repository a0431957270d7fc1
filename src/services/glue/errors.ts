/**
 * Every error of this service with AWS's code and text, and the one place where errors of the engine become them. Texts that
 * no capture of AWS's own answers confirms are marked; README.md lists them too.
 */
import { unreachable } from '../../base/assert.ts';
import { CatalogError } from '../../engine/catalog/errors.ts';
import type { CatalogErrorDetail } from '../../engine/catalog/errors.ts';
import { LogError } from '../../engine/log/log.ts';
import { MetaError } from '../../engine/meta/meta.ts';
import { AwsError } from '../../wire/aws/aws-error.ts';
import type { ErrorDetail } from './model.gen.ts';

export function entityNotFound(message: string, cause?: unknown): AwsError {
  return new AwsError('EntityNotFoundException', message, { cause });
}

export function alreadyExists(message: string, cause?: unknown): AwsError {
  return new AwsError('AlreadyExistsException', message, { cause });
}

export function invalidInput(message: string, cause?: unknown): AwsError {
  return new AwsError('InvalidInputException', message, { cause });
}

/** For what the model has and this server lacks within an operation that it does have. */
export function notBuilt(what: string): AwsError {
  return invalidInput(`${what} is not supported by this server.`);
}

export function accessDenied(message: string): AwsError {
  return new AwsError('AccessDeniedException', message);
}

function limitExceeded(message: string, cause?: unknown): AwsError {
  return new AwsError('ResourceNumberLimitExceededException', message, { cause });
}

function conditionFailed(message: string, cause?: unknown): AwsError {
  return new AwsError('ConditionCheckFailureException', message, { cause });
}

/** Runs an operation; what the engine throws becomes AWS's error, and what is not known stays a fault of ours. */
export async function guarded<Out>(run: () => Promise<Out>): Promise<Out> {
  try {
    return await run();
  } catch (error) {
    throw translate(error);
  }
}

/** Of one thing of several; a failure that is not about that thing is the whole call's. */
export function detailOf(error: unknown): ErrorDetail {
  const translated = translate(error);
  if (!(translated instanceof AwsError) || translated.status !== 400) throw translated;
  return { ErrorCode: translated.code, ErrorMessage: translated.message };
}

/** The AWS error that an engine error stands for; anything else as it is. */
export function translate(error: unknown): unknown {
  if (error instanceof CatalogError) return fromDetail(error.detail, error);
  if (error instanceof LogError) return fromLogError(error);
  if (error instanceof MetaError && error.code === 'TooLarge')
    // Unconfirmed text.
    return invalidInput('The request is too large to be stored.', error);
  return error;
}

/** Confirmed: DatabaseNotFound to VersionStale, PartitionNotFound to ValueCountMismatch, BadFilter, BadKeyValue of whole numbers. */
function fromDetail(detail: CatalogErrorDetail, cause: CatalogError): AwsError {
  switch (detail.code) {
    case 'DatabaseNotFound':
      return entityNotFound(`Database ${detail.database} not found.`, cause);
    case 'DatabaseExists':
      return alreadyExists('Database already exists.', cause);
    case 'TableNotFound':
      return entityNotFound(`Table ${detail.table} not found.`, cause);
    case 'TableExists':
      return alreadyExists('Table already exists.', cause);
    case 'VersionStale':
      return new AwsError('ConcurrentModificationException', 'Update table failed due to concurrent modifications.', {
        cause,
      });
    case 'VersionNotFound':
      return entityNotFound('Version not found.', cause);
    case 'PartitionNotFound':
      return entityNotFound('Cannot find partition.', cause);
    case 'PartitionExists':
      return alreadyExists('Partition already exists.', cause);
    case 'ValueCountMismatch':
      return invalidInput('The number of partition keys do not match the number of partition values', cause);
    case 'BadFilter':
    case 'KeyTypeUnknown':
    case 'BadKeyValue':
      return fromFilterDetail(detail, cause);
    case 'PolicyNotFound':
    case 'PolicyExists':
    case 'PolicyStale':
      return fromPolicyDetail(detail.code, cause);
    case 'Busy':
      return new AwsError('ThrottlingException', 'Rate exceeded', { cause });
    case 'InvalidName':
    case 'VersionCurrent':
    case 'IndexNotFound':
    case 'IndexExists':
    case 'IndexesExceeded':
    case 'IndexKeyUnknown':
    case 'FunctionNotFound':
    case 'FunctionExists':
    case 'ColumnNotFound':
    case 'StatisticsNotFound':
    case 'TagsExceeded':
    case 'BadPattern':
      return fromOtherDetail(detail, cause);
    default:
      return unreachable(detail);
  }
}

type FilterDetail = Extract<CatalogErrorDetail, { readonly code: 'BadFilter' | 'KeyTypeUnknown' | 'BadKeyValue' }>;

function fromFilterDetail(detail: FilterDetail, cause: CatalogError): AwsError {
  switch (detail.code) {
    case 'BadFilter':
      return invalidInput('Invalid partition expression!', cause);
    case 'KeyTypeUnknown':
      return invalidInput(`Partition keys of type ${detail.type} cannot be compared in an expression.`, cause);
    case 'BadKeyValue': {
      const message = `For input string: "${detail.value}" is not ${kindOf(detail.type)}.`;
      return detail.of === 'partition'
        ? new AwsError('InvalidStateException', message, { cause })
        : invalidInput(message, cause);
    }
    default:
      return unreachable(detail);
  }
}

function kindOf(type: string): string {
  if (type === 'decimal' || type === 'date' || type === 'timestamp') return `a ${type}`;
  return 'an integer';
}

function fromPolicyDetail(code: 'PolicyNotFound' | 'PolicyExists' | 'PolicyStale', cause: CatalogError): AwsError {
  switch (code) {
    case 'PolicyNotFound':
      return entityNotFound('Policy not found', cause);
    case 'PolicyExists':
      return conditionFailed('Policy already exists.', cause);
    case 'PolicyStale':
      return conditionFailed('The policy hash does not match that of the policy.', cause);
    default:
      return unreachable(code);
  }
}

type OtherDetail = Extract<
  CatalogErrorDetail,
  {
    readonly code:
      | 'InvalidName'
      | 'VersionCurrent'
      | 'IndexNotFound'
      | 'IndexExists'
      | 'IndexesExceeded'
      | 'IndexKeyUnknown'
      | 'FunctionNotFound'
      | 'FunctionExists'
      | 'ColumnNotFound'
      | 'StatisticsNotFound'
      | 'TagsExceeded'
      | 'BadPattern';
  }
>;

/** Unconfirmed texts. */
function fromOtherDetail(detail: OtherDetail, cause: CatalogError): AwsError {
  switch (detail.code) {
    case 'InvalidName':
      return invalidInput(`${JSON.stringify(detail.name)} is not a valid name.`, cause);
    case 'VersionCurrent':
      return invalidInput(`Cannot delete the latest version ${detail.versionId} of the table ${detail.table}.`, cause);
    case 'IndexNotFound':
      return entityNotFound(`Index with the given indexName : ${detail.index} does not exist`, cause);
    case 'IndexExists':
      return alreadyExists(`Index with the given indexName : ${detail.index} already exists`, cause);
    case 'IndexesExceeded':
      return limitExceeded(`A table can have at most ${detail.countMax} partition indexes.`, cause);
    case 'IndexKeyUnknown':
      return invalidInput(`The index key ${detail.key} is not a partition key of the table.`, cause);
    case 'FunctionNotFound':
      return entityNotFound(`Function ${detail.name} not found.`, cause);
    case 'FunctionExists':
      return alreadyExists('Function already exists.', cause);
    case 'ColumnNotFound':
      return entityNotFound(`Column ${detail.column} not found.`, cause);
    case 'StatisticsNotFound':
      return entityNotFound(`Column statistics of ${detail.column} not found.`, cause);
    case 'BadPattern':
      return invalidInput(`The pattern ${detail.pattern} is not a regular expression.`, cause);
    case 'TagsExceeded':
      return limitExceeded(`A resource can have at most ${detail.countMax} tags.`, cause);
    default:
      return unreachable(detail);
  }
}

function fromLogError(error: LogError): unknown {
  switch (error.code) {
    case 'Full':
      return new AwsError(
        'InternalServiceException',
        'There is no room left to store this. It works again when there is.',
        {
          status: 500,
          cause: error,
        },
      );
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
