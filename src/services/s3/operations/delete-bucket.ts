import { ObjectError } from '../../../engine/objects/errors.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { bucketNotEmpty } from '../errors.ts';
import type { DeleteBucketRequest } from '../model.gen.ts';
import { onBucket } from '../operation.ts';
import type { S3Parts } from '../parts.ts';

export function deleteBucket(parts: S3Parts): Operation<DeleteBucketRequest, void> {
  return onBucket(parts, {
    action: 's3:DeleteBucket',
    run: async (bucket) => {
      try {
        await parts.store.buckets.remove(bucket.name);
      } catch (error) {
        if (error instanceof ObjectError && error.code === 'BucketNotEmpty')
          throw bucketNotEmpty(bucket.name, bucket.versioning !== 'never', error);
        throw error;
      }
    },
  });
}
