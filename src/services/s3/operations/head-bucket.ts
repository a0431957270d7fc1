import type { Operation } from '../../../wire/aws/service.ts';
import type { HeadBucketOutput, HeadBucketRequest } from '../model.gen.ts';
import { onBucket } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { bucketArn } from '../resources.ts';

export function headBucket(parts: S3Parts): Operation<HeadBucketRequest, HeadBucketOutput> {
  return onBucket(parts, {
    action: 's3:ListBucket',
    run: async (bucket) => ({
      BucketArn: bucketArn(bucket.name),
      BucketRegion: bucket.region,
      AccessPointAlias: false,
    }),
  });
}
