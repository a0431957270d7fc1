/** Sub-resources that clients read on every bucket and that cannot be set here: AWS's answers for buckets without them. */
import type { Operation } from '../../../wire/aws/service.ts';
import { settingMissing } from '../errors.ts';
import type {
  DeleteBucketReplicationRequest,
  GetBucketReplicationOutput,
  GetBucketReplicationRequest,
  GetObjectLockConfigurationOutput,
  GetObjectLockConfigurationRequest,
} from '../model.gen.ts';
import { onBucket } from '../operation.ts';
import type { S3Parts } from '../parts.ts';

export function getBucketReplication(
  parts: S3Parts,
): Operation<GetBucketReplicationRequest, GetBucketReplicationOutput> {
  return onBucket(parts, {
    action: 's3:GetReplicationConfiguration',
    run: async ({ name }) => {
      const message = 'The replication configuration was not found';
      throw settingMissing('ReplicationConfigurationNotFoundError', message, name);
    },
  });
}

/** There is none to delete, which is no error. */
export function deleteBucketReplication(parts: S3Parts): Operation<DeleteBucketReplicationRequest, void> {
  return onBucket(parts, { action: 's3:PutReplicationConfiguration', run: async () => undefined });
}

export function getObjectLockConfiguration(
  parts: S3Parts,
): Operation<GetObjectLockConfigurationRequest, GetObjectLockConfigurationOutput> {
  return onBucket(parts, {
    action: 's3:GetBucketObjectLockConfiguration',
    run: async ({ name }) => {
      const message = 'Object Lock configuration does not exist for this bucket';
      throw settingMissing('ObjectLockConfigurationNotFoundError', message, name);
    },
  });
}
