/** Locks of single objects. No bucket has Object Lock, so AWS's answer for such buckets is the right one. */
import type { Operation } from '../../../wire/aws/service.ts';
import { invalidRequest } from '../errors.ts';
import type {
  GetObjectLegalHoldOutput,
  GetObjectLegalHoldRequest,
  GetObjectRetentionOutput,
  GetObjectRetentionRequest,
  PutObjectLegalHoldOutput,
  PutObjectLegalHoldRequest,
  PutObjectRetentionOutput,
  PutObjectRetentionRequest,
} from '../model.gen.ts';
import { findVersion, type VersionInput } from '../object-read.ts';
import { onObject } from '../operation.ts';
import type { S3Parts } from '../parts.ts';

export function getObjectLegalHold(parts: S3Parts): Operation<GetObjectLegalHoldRequest, GetObjectLegalHoldOutput> {
  return withoutLock(parts, 's3:GetObjectLegalHold');
}

export function putObjectLegalHold(parts: S3Parts): Operation<PutObjectLegalHoldRequest, PutObjectLegalHoldOutput> {
  return withoutLock(parts, 's3:PutObjectLegalHold');
}

export function getObjectRetention(parts: S3Parts): Operation<GetObjectRetentionRequest, GetObjectRetentionOutput> {
  return withoutLock(parts, 's3:GetObjectRetention');
}

export function putObjectRetention(parts: S3Parts): Operation<PutObjectRetentionRequest, PutObjectRetentionOutput> {
  return withoutLock(parts, 's3:PutObjectRetention');
}

function withoutLock<In extends VersionInput, Out>(parts: S3Parts, action: string): Operation<In, Out> {
  return onObject<In, Out>(parts, {
    action,
    run: async (_, input) => {
      await findVersion(parts, input, 'GET');
      throw invalidRequest('Bucket is missing Object Lock Configuration');
    },
  });
}
