/** Access by tags, which no bucket has here: it is off, as it is on AWS until somebody switches it on. */
import type { Operation } from '../../../wire/aws/service.ts';
import { notImplemented } from '../errors.ts';
import type { GetBucketAbacOutput, GetBucketAbacRequest, PutBucketAbacRequest } from '../model.gen.ts';
import { onBucket } from '../operation.ts';
import type { S3Parts } from '../parts.ts';

export function getBucketAbac(parts: S3Parts): Operation<GetBucketAbacRequest, GetBucketAbacOutput> {
  return onBucket(parts, { action: 's3:GetBucketABAC', run: async () => ({ AbacStatus: { Status: 'Disabled' } }) });
}

/** Errors: AwsError NotImplemented where it is switched on. */
export function putBucketAbac(parts: S3Parts): Operation<PutBucketAbacRequest, void> {
  return onBucket(parts, {
    action: 's3:PutBucketABAC',
    run: async (_, { AbacStatus: { Status: status } }) => {
      if (status === 'Enabled') throw notImplemented('access by tags');
    },
  });
}
