/** Whether a bucket keeps old versions of its objects. Once it did, it can be suspended, and never undone. */
import type { Operation } from '../../../wire/aws/service.ts';
import { malformedXml, notImplemented } from '../errors.ts';
import type {
  GetBucketVersioningOutput,
  GetBucketVersioningRequest,
  PutBucketVersioningRequest,
} from '../model.gen.ts';
import { onBucket } from '../operation.ts';
import type { S3Parts } from '../parts.ts';

export function getBucketVersioning(parts: S3Parts): Operation<GetBucketVersioningRequest, GetBucketVersioningOutput> {
  return onBucket(parts, {
    action: 's3:GetBucketVersioning',
    run: async ({ versioning }) => {
      if (versioning === 'never') return {};
      return { Status: versioning === 'enabled' ? 'Enabled' : 'Suspended' };
    },
  });
}

export function putBucketVersioning(parts: S3Parts): Operation<PutBucketVersioningRequest, void> {
  return onBucket(parts, {
    action: 's3:PutBucketVersioning',
    run: async ({ name }, { VersioningConfiguration: { Status: status, MFADelete: mfa } }) => {
      if (mfa === 'Enabled') throw notImplemented('MFA delete');
      if (status === undefined) throw malformedXml();
      await parts.store.buckets.setVersioning(name, status === 'Enabled' ? 'enabled' : 'suspended');
    },
  });
}
