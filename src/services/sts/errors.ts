import { AwsError } from '../../wire/aws/aws-error.ts';

export function invalidAuthorizationMessage(): AwsError {
  return new AwsError('InvalidAuthorizationMessageException', 'Message is not valid');
}
