import type { Operation } from '../../../wire/aws/service.ts';
import type { BucketLocationConstraint, GetBucketLocationOutput, GetBucketLocationRequest } from '../model.gen.ts';
import { onBucket } from '../operation.ts';
import type { S3Parts } from '../parts.ts';

export function getBucketLocation(parts: S3Parts): Operation<GetBucketLocationRequest, GetBucketLocationOutput> {
  return onBucket(parts, {
    action: 's3:GetBucketLocation',
    // The first region has no constraint: its buckets answer with an empty element. The others were taken by the model's own
    // list, or are the caller's region.
    run: async ({ region }) =>
      region === 'us-east-1' ? {} : { LocationConstraint: region as BucketLocationConstraint },
  });
}
