/** Errors that the wire itself answers in the REST-XML protocol, in the words of S3. */
import { AwsError } from '../aws-error.ts';

export function invalidArgument(message: string, name: string, value: string): AwsError {
  return new AwsError('InvalidArgument', message, { members: { ArgumentName: name, ArgumentValue: value } });
}

export function invalidRequest(message: string): AwsError {
  return new AwsError('InvalidRequest', message);
}

export function malformedXml(cause?: unknown): AwsError {
  const message = 'The XML you provided was not well-formed or did not validate against our published schema';
  return new AwsError('MalformedXML', message, { cause });
}

export function invalidUri(uri: string, cause?: unknown): AwsError {
  return new AwsError('InvalidURI', "Couldn't parse the specified URI.", { members: { URI: uri }, cause });
}

export function methodNotAllowed(method: string, resourceType: string): AwsError {
  return new AwsError('MethodNotAllowed', 'The specified method is not allowed against this resource.', {
    status: 405,
    members: { Method: method, ResourceType: resourceType },
  });
}

export function notImplemented(operation: string, reason: string): AwsError {
  const message = `${operation} is not supported by this server: ${reason}.`;
  return new AwsError('NotImplemented', message, { status: 501 });
}

export function headerNotImplemented(header: string): AwsError {
  const message = 'A header you provided implies functionality that is not implemented';
  return new AwsError('NotImplemented', message, { status: 501, members: { Header: header } });
}

export function missingBody(): AwsError {
  return new AwsError('MissingRequestBodyError', 'Request Body is empty');
}

export function missingContentLength(): AwsError {
  const message = 'You must provide the Content-Length HTTP header.';
  return new AwsError('MissingContentLength', message, { status: 411 });
}

export function incompleteBody(cause?: unknown): AwsError {
  const message = 'You did not provide the number of bytes specified by the Content-Length HTTP header';
  return new AwsError('IncompleteBody', message, { cause });
}

export function malformedTrailer(): AwsError {
  const message =
    'The request contained trailing data that was not well-formed or did not conform to our published schema.';
  return new AwsError('MalformedTrailerError', message);
}

export function entityTooLarge(bytesMax: number): AwsError {
  const message = 'Your proposed upload exceeds the maximum allowed size';
  return new AwsError('EntityTooLarge', message, { members: { MaxSizeAllowed: bytesMax } });
}

export function bodyTooLong(bytesMax: number): AwsError {
  const message = 'Your request was too big.';
  return new AwsError('MaxMessageLengthExceeded', message, { members: { MaxMessageLengthBytes: bytesMax } });
}

export function invalidDigest(value: string): AwsError {
  const message = 'The Content-MD5 you specified was invalid.';
  return new AwsError('InvalidDigest', message, { members: { 'Content-MD5': value } });
}

/** Both in base64. */
export function badMd5(expected: string, calculated: string): AwsError {
  const message = 'The Content-MD5 you specified did not match what we received.';
  return new AwsError('BadDigest', message, {
    members: { ExpectedDigest: expected, CalculatedDigest: calculated },
  });
}

export function badChecksum(algorithm: string): AwsError {
  return new AwsError('BadDigest', `The ${algorithm} you specified did not match the calculated checksum.`);
}

export function contentSha256Mismatch(declared: string, computed: string): AwsError {
  const message = "The provided 'x-amz-content-sha256' header does not match what was computed.";
  return new AwsError('XAmzContentSHA256Mismatch', message, {
    members: { ClientComputedContentSHA256: declared, S3ComputedContentSHA256: computed },
  });
}

export function slowDown(): AwsError {
  return new AwsError('SlowDown', 'Please reduce your request rate.', { status: 503 });
}

export function corsForbidden(method: string, resourceType: string): AwsError {
  const message =
    'CORSResponse: This CORS request is not allowed. This is usually because the evalution of Origin, ' +
    'request method / Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the ' +
    "resource's CORS spec.";
  return new AwsError('AccessForbidden', message, {
    status: 403,
    members: { Method: method, ResourceType: resourceType },
  });
}

export function internalError(cause: unknown): AwsError {
  const message = 'We encountered an internal error. Please try again.';
  return new AwsError('InternalError', message, { status: 500, cause });
}
