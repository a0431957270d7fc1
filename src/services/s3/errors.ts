/** Every error of this service with AWS's code, status and text. Texts no capture confirms are named in README.md. */
import { AwsError } from '../../wire/aws/aws-error.ts';

export function noSuchBucket(BucketName: string, cause?: unknown): AwsError {
  return notFound('NoSuchBucket', 'The specified bucket does not exist', { BucketName }, cause);
}

export function invalidBucketName(BucketName: string): AwsError {
  return new AwsError('InvalidBucketName', 'The specified bucket is not valid.', { members: { BucketName } });
}

export function bucketAlreadyOwnedByYou(BucketName: string, cause?: unknown): AwsError {
  const message = 'Your previous request to create the named bucket succeeded and you already own it.';
  return new AwsError('BucketAlreadyOwnedByYou', message, { status: 409, members: { BucketName }, cause });
}

export function bucketAlreadyExists(BucketName: string, cause?: unknown): AwsError {
  const message =
    'The requested bucket name is not available. The bucket namespace is shared by all users of the system. ' +
    'Please select a different name and try again.';
  return new AwsError('BucketAlreadyExists', message, { status: 409, members: { BucketName }, cause });
}

export function bucketNotEmpty(BucketName: string, isVersioned: boolean, cause?: unknown): AwsError {
  const more = isVersioned ? '. You must delete all versions in the bucket.' : '';
  const message = `The bucket you tried to delete is not empty${more}`;
  return new AwsError('BucketNotEmpty', message, { status: 409, members: { BucketName }, cause });
}

export function illegalLocation(constraint: string): AwsError {
  const message = `The ${constraint} location constraint is incompatible for the region specific endpoint this request was sent to.`;
  return new AwsError('IllegalLocationConstraintException', message);
}

export function invalidLocation(LocationConstraint: string): AwsError {
  const message = 'The specified location-constraint is not valid';
  return new AwsError('InvalidLocationConstraint', message, { members: { LocationConstraint } });
}

export function noSuchKey(Key: string, headers: Readonly<Record<string, string>> = {}, cause?: unknown): AwsError {
  return new AwsError('NoSuchKey', 'The specified key does not exist.', {
    status: 404,
    members: { Key },
    headers,
    cause,
  });
}

export function noSuchVersion(Key: string, VersionId: string, cause?: unknown): AwsError {
  return notFound('NoSuchVersion', 'The specified version does not exist.', { Key, VersionId }, cause);
}

export function noSuchUpload(UploadId: string, cause?: unknown): AwsError {
  const message =
    'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.';
  return notFound('NoSuchUpload', message, { UploadId }, cause);
}

/** A method that a delete marker, named by its version, does not take. */
export function markerNotAllowed(Method: string, headers: Readonly<Record<string, string>>): AwsError {
  const message = 'The specified method is not allowed against this resource.';
  const members = { Method, ResourceType: 'DeleteMarker' };
  return new AwsError('MethodNotAllowed', message, { status: 405, members, headers });
}

export function invalidArgument(message: string, ArgumentName: string, ArgumentValue: string | undefined): AwsError {
  return new AwsError('InvalidArgument', message, {
    members: { ArgumentName, ...(ArgumentValue === undefined ? {} : { ArgumentValue }) },
  });
}

export function invalidVersionId(versionId: string): AwsError {
  return invalidArgument('Invalid version id specified', 'versionId', versionId);
}

export function invalidRequest(message: string): AwsError {
  return new AwsError('InvalidRequest', message);
}

export function malformedXml(): AwsError {
  const message = 'The XML you provided was not well-formed or did not validate against our published schema';
  return new AwsError('MalformedXML', message);
}

export function preconditionFailed(Condition: string): AwsError {
  const message = 'At least one of the pre-conditions you specified did not hold';
  return new AwsError('PreconditionFailed', message, { status: 412, members: { Condition } });
}

/** Of a conditional write to a key that is not there. */
export function conditionalKeyMissing(Key: string): AwsError {
  return noSuchKey(Key);
}

export function notModified(headers: Readonly<Record<string, string>>): AwsError {
  return new AwsError('NotModified', 'Not Modified', { status: 304, headers });
}

export function invalidRange(RangeRequested: string, ActualObjectSize: number): AwsError {
  return new AwsError('InvalidRange', 'The requested range is not satisfiable', {
    status: 416,
    members: { RangeRequested, ActualObjectSize },
    headers: { 'Content-Range': `bytes */${ActualObjectSize}` },
  });
}

export function invalidPartNumber(ActualPartCount: number, PartNumberRequested: number): AwsError {
  return new AwsError('InvalidPartNumber', 'The requested partnumber is not satisfiable', {
    status: 416,
    members: { ActualPartCount, PartNumberRequested },
  });
}

export function keyTooLong(Size: number, MaxSizeAllowed: number): AwsError {
  return new AwsError('KeyTooLongError', 'Your key is too long', { members: { Size, MaxSizeAllowed } });
}

export function metadataTooLarge(Size: number, MaxSizeAllowed: number): AwsError {
  const message = 'Your metadata headers exceed the maximum allowed metadata size';
  return new AwsError('MetadataTooLarge', message, { members: { Size, MaxSizeAllowed } });
}

export function entityTooLarge(MaxSizeAllowed: number, ProposedSize?: number, cause?: unknown): AwsError {
  const members = { ...(ProposedSize === undefined ? {} : { ProposedSize }), MaxSizeAllowed };
  return new AwsError('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size', { members, cause });
}

export function invalidStorageClass(StorageClassRequested: string): AwsError {
  const message = 'The storage class you specified is not valid';
  return new AwsError('InvalidStorageClass', message, { members: { StorageClassRequested } });
}

export function restoreNotAllowed(StorageClass: string): AwsError {
  const message = "Restore is not allowed for the object's current storage class";
  return new AwsError('InvalidObjectState', message, { status: 403, members: { StorageClass } });
}

export function invalidTag(message: string, members: Readonly<Record<string, unknown>> = {}): AwsError {
  return new AwsError('InvalidTag', message, { members });
}

export function tooManyTags(message: string): AwsError {
  return new AwsError('BadRequest', message);
}

export function aclNotSupported(): AwsError {
  return new AwsError('AccessControlListNotSupported', 'The bucket does not allow ACLs');
}

export function accessDenied(message = 'Access Denied'): AwsError {
  return new AwsError('AccessDenied', message, { status: 403 });
}

export function malformedPolicy(message: string, members: Readonly<Record<string, unknown>> = {}): AwsError {
  return new AwsError('MalformedPolicy', message, { members });
}

/** A setting of a bucket that is not there; each has its own code and text. */
export function settingMissing(code: string, message: string, BucketName: string): AwsError {
  return notFound(code, message, { BucketName });
}

/** What AWS has and this server does not; AWS's own error for it. */
export function notImplemented(what: string): AwsError {
  const message = `A header or query you provided requested a function that is not implemented: ${what}.`;
  return new AwsError('NotImplemented', message, { status: 501 });
}

function notFound(
  code: string,
  message: string,
  members: Readonly<Record<string, unknown>>,
  cause?: unknown,
): AwsError {
  return new AwsError(code, message, { status: 404, members, cause });
}
