/** The one place where errors of the engine become AWS's. */
import { unreachable } from '../../base/assert.ts';
import { KeyError } from '../../engine/keys/key-error.ts';
import { LogError } from '../../engine/log/log.ts';
import { MetaError } from '../../engine/meta/meta.ts';
import { ObjectError, type ObjectErrorDetail } from '../../engine/objects/errors.ts';
import { partBytesMin } from '../../engine/objects/limits.ts';
import type { Marker } from '../../engine/objects/object-info.ts';
import { AwsError } from '../../wire/aws/aws-error.ts';
import {
  bucketAlreadyExists,
  bucketNotEmpty,
  entityTooLarge,
  invalidRequest,
  keyTooLong,
  metadataTooLarge,
  noSuchBucket,
  noSuchKey,
  noSuchUpload,
  noSuchVersion,
} from './errors.ts';
import { keyBytesMax } from './limits.ts';

/** Runs an operation; what the engine throws becomes AWS's error, and what is not known stays a fault of ours. */
export async function guarded<Out>(run: () => Promise<Out>): Promise<Out> {
  try {
    return await run();
  } catch (error) {
    throw translate(error);
  }
}

export function translate(error: unknown): unknown {
  if (error instanceof ObjectError) return fromDetail(error.detail, error);
  if (error instanceof LogError) return fromLogError(error);
  if (error instanceof KeyError) return fromKeyError(error);
  if (error instanceof MetaError && error.code === 'VersionConflict') return conflict(error);
  return error;
}

/** The headers of an answer that met a delete marker. */
export function markerHeaders(marker: Marker): Record<string, string> {
  return { 'x-amz-delete-marker': 'true', 'x-amz-version-id': marker.versionId };
}

function fromDetail(detail: ObjectErrorDetail, cause: ObjectError): Error {
  switch (detail.code) {
    case 'NoSuchBucket':
      return noSuchBucket(detail.bucket, cause);
    case 'BucketExists':
      return bucketAlreadyExists(detail.bucket.name, cause);
    case 'BucketNotEmpty':
      return bucketNotEmpty(detail.bucket, false, cause);
    case 'NoSuchKey':
      return noSuchKey(detail.key, detail.marker === undefined ? {} : markerHeaders(detail.marker), cause);
    case 'NoSuchVersion':
      return noSuchVersion(detail.key, detail.versionId, cause);
    case 'NoSuchUpload':
      return noSuchUpload(detail.uploadId, cause);
    case 'InvalidPart':
    case 'InvalidPartOrder':
    case 'PartTooSmall':
      return fromPartDetail(detail, cause);
    case 'ChecksumMismatch':
      return invalidRequest(
        `Checksum Type mismatch occurred, expected checksum Type: ${detail.algorithm?.toLowerCase() ?? 'null'}`,
      );
    case 'BadDigest':
      return badDigest(detail, cause);
    case 'IncompleteBody':
      return new AwsError(
        'IncompleteBody',
        'You did not provide the number of bytes specified by the Content-Length HTTP header',
        { cause },
      );
    case 'BodyTooLarge':
      return entityTooLarge(detail.bytesMax, undefined, cause);
    case 'TooLarge':
      return tooLarge(detail, cause);
    case 'Full':
      return insufficientStorage(cause);
    case 'Busy':
      return slowDown(cause);
    case 'Corrupt':
      // Stored bytes fail their check: a fault of ours, which the operator must hear of.
      return cause;
    default:
      return unreachable(detail);
  }
}

function fromPartDetail(
  detail: Extract<ObjectErrorDetail, { code: 'InvalidPart' | 'InvalidPartOrder' | 'PartTooSmall' }>,
  cause: unknown,
): AwsError {
  switch (detail.code) {
    case 'InvalidPart':
      return new AwsError(
        'InvalidPart',
        'One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified ' +
          "entity tag may not match the part's entity tag.",
        { members: { PartNumber: detail.partNumber }, cause },
      );
    case 'InvalidPartOrder':
      return new AwsError(
        'InvalidPartOrder',
        'The list of parts was not in ascending order. Parts must be ordered by part number.',
        { cause },
      );
    case 'PartTooSmall':
      return new AwsError('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', {
        members: {
          ProposedSize: detail.sizeBytes,
          MinSizeAllowed: partBytesMin,
          PartNumber: detail.partNumber,
          ETag: detail.etag,
        },
        cause,
      });
    default:
      return unreachable(detail);
  }
}

function badDigest(detail: Extract<ObjectErrorDetail, { code: 'BadDigest' }>, cause: unknown): AwsError {
  if (detail.algorithm !== 'MD5')
    return new AwsError('BadDigest', `The ${detail.algorithm} you specified did not match the calculated checksum.`, {
      cause,
    });
  return new AwsError('BadDigest', 'The Content-MD5 you specified did not match what we received.', {
    members: { ExpectedDigest: detail.expected, CalculatedDigest: base64Of(detail.computed) },
    cause,
  });
}

function base64Of(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64');
}

function tooLarge(detail: Extract<ObjectErrorDetail, { code: 'TooLarge' }>, cause: unknown): AwsError {
  switch (detail.what) {
    case 'key':
      return keyTooLong(keyBytesMax + 1, detail.bytesMax);
    case 'attributes':
      return metadataTooLarge(detail.bytesMax + 1, detail.bytesMax);
    case 'setting':
      return new AwsError('InvalidRequest', 'The configuration is too large.', { cause });
    default:
      return unreachable(detail.what);
  }
}

function fromLogError(error: LogError): unknown {
  if (error.code === 'Full') return insufficientStorage(error);
  return error.code === 'Overloaded' ? slowDown(error) : error;
}

function fromKeyError(error: KeyError): unknown {
  switch (error.detail.code) {
    case 'MasterKeyMissing':
      return new AwsError('KMS.NotFoundException', `Key '${error.detail.masterKeyId}' does not exist`, {
        cause: error,
      });
    case 'MasterKeyDisabled':
      return new AwsError('KMS.DisabledException', `${error.detail.masterKeyId} is disabled.`, { cause: error });
    case 'DataKeyMissing':
    case 'StoreDamaged':
    case 'Tampered':
      return error;
    default:
      return unreachable(error.detail);
  }
}

function slowDown(cause: unknown): AwsError {
  return new AwsError('SlowDown', 'Please reduce your request rate.', { status: 503, cause });
}

/** Not of AWS, whose disks are never full: the code other S3 servers answer with. */
function insufficientStorage(cause: unknown): AwsError {
  const message = 'The server has no room for this request.';
  return new AwsError('InsufficientStorage', message, { status: 507, cause });
}

function conflict(cause: unknown): AwsError {
  const message =
    'A conflicting conditional operation is currently in progress against this resource. Please try again.';
  return new AwsError('OperationAborted', message, { status: 409, cause });
}
