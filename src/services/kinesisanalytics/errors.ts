/**
 * Every error of this service. AWS has ended it, so hardly a text can be confirmed any more: the codes are its model's, the
 * sentences are ours.
 */
import { AwsError } from '../../wire/aws/aws-error.ts';

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

export function invalidRequest(message: string): AwsError {
  return new AwsError('InvalidRequestException', message);
}

export function invalidConfiguration(message: string, cause?: unknown): AwsError {
  return new AwsError('InvalidApplicationConfigurationException', message, { cause });
}

export function concurrentModification(message: string, cause?: unknown): AwsError {
  return new AwsError('ConcurrentModificationException', message, { cause });
}

export function codeValidation(message: string, cause?: unknown): AwsError {
  return new AwsError('CodeValidationException', message, { cause });
}

export function unsupportedOperation(message: string, cause?: unknown): AwsError {
  return new AwsError('UnsupportedOperationException', message, { cause });
}

export function tooManyTags(message: string): AwsError {
  return new AwsError('TooManyTagsException', message);
}

/** With what was read, so that its sender sees what no schema was found in. */
export function unableToDetectSchema(message: string, records: readonly string[], cause?: unknown): AwsError {
  return new AwsError('UnableToDetectSchemaException', message, {
    cause,
    members: { RawInputRecords: records, ProcessedInputRecords: records },
  });
}
