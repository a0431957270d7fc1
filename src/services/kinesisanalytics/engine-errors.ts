/** The one place where errors of the engine become AWS's. */
import { unreachable } from '../../base/assert.ts';
import { ApplicationError } from '../../engine/jobs/applications/errors.ts';
import { LogError } from '../../engine/log/log.ts';
import { MetaError } from '../../engine/meta/meta.ts';
import { SqlError } from '../../engine/sql/errors.ts';
import { AwsError } from '../../wire/aws/aws-error.ts';
import {
  codeValidation,
  concurrentModification,
  invalidArgument,
  limitExceeded,
  resourceInUse,
  resourceNotFound,
  unsupportedOperation,
} from './errors.ts';

/** Runs an operation; what the engine throws becomes AWS's error, and what is not known stays a fault of ours. */
export async function guarded<Out>(run: () => Promise<Out>): Promise<Out> {
  try {
    return await run();
  } catch (error) {
    throw translate(error);
  }
}

function translate(error: unknown): unknown {
  if (error instanceof ApplicationError) return fromApplicationError(error);
  if (error instanceof SqlError) return codeValidation(`SQL error: ${error.message}`, error);
  if (error instanceof LogError) return fromLogError(error);
  if (error instanceof MetaError && error.code === 'TooLarge')
    return invalidArgument('The request is too large to be stored.', error);
  return error;
}

function fromApplicationError(error: ApplicationError): AwsError {
  const { detail } = error;
  switch (detail.code) {
    case 'ApplicationNotFound':
      return resourceNotFound(`Application ${detail.name} not found under account ${detail.account}.`, error);
    case 'ApplicationExists':
      return resourceInUse(`Application ${detail.name} already exists under account ${detail.account}.`, error);
    case 'ApplicationInUse':
      return resourceInUse(
        `Application ${detail.name} is in the status ${detail.status}, which does not allow this.`,
        error,
      );
    case 'VersionConflict':
      return concurrentModification(
        `Application ${detail.name} has the version ${detail.version}; CurrentApplicationVersionId is ${detail.expected}.`,
        error,
      );
    case 'LimitExceeded':
      return limitExceeded(
        `Account ${detail.account} has ${detail.limit} applications in this region, which is the most.`,
        error,
      );
    case 'InvalidConfiguration':
      return invalidArgument(detail.reason, error);
    case 'Unsupported':
      return unsupportedOperation(detail.reason, error);
    case 'TooManyChanges':
      return limitExceeded('Too many changes of the application are under way.', error);
    default:
      return unreachable(detail);
  }
}

/** Errors of the store that callers should know from a bug; they can be tried again. */
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
        status: 500,
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
