/** Errors of authentication, in AWS's words. Codes are those of the JSON protocols; the query protocol has names of its own. */
import { AwsError } from '../aws-error.ts';

export function missingAuthenticationToken(): AwsError {
  return new AwsError('MissingAuthenticationTokenException', 'Missing Authentication Token');
}

export function doubledAuthentication(): AwsError {
  return invalidSignature("Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.");
}

export function incompleteSignature(message: string): AwsError {
  return new AwsError('IncompleteSignatureException', message);
}

export function invalidSignature(message: string): AwsError {
  return new AwsError('InvalidSignatureException', message);
}

export function signatureMismatch(): AwsError {
  return invalidSignature(
    'The request signature we calculated does not match the signature you provided. ' +
      'Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
  );
}

export function unrecognizedClient(): AwsError {
  return new AwsError('UnrecognizedClientException', 'The security token included in the request is invalid.');
}

export function expiredToken(): AwsError {
  return new AwsError('ExpiredTokenException', 'The security token included in the request is expired');
}
