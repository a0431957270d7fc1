/** Where access logs would go: kept and returned; no logs are written. */
import type { Operation } from '../../../wire/aws/service.ts';
import { BucketSetting } from '../bucket-setting.ts';
import type {
  BucketLoggingStatus,
  GetBucketLoggingOutput,
  GetBucketLoggingRequest,
  PutBucketLoggingRequest,
} from '../model.gen.ts';
import { AwsError } from '../../../wire/aws/aws-error.ts';
import { onBucket } from '../operation.ts';
import type { S3Parts } from '../parts.ts';

const setting = new BucketSetting<BucketLoggingStatus>('logging');

export function getBucketLogging(parts: S3Parts): Operation<GetBucketLoggingRequest, GetBucketLoggingOutput> {
  return onBucket(parts, {
    action: 's3:GetBucketLogging',
    run: async ({ name }) => (await setting.get(parts.store, name)) ?? {},
  });
}

export function putBucketLogging(parts: S3Parts): Operation<PutBucketLoggingRequest, void> {
  return onBucket(parts, {
    action: 's3:PutBucketLogging',
    run: async (bucket, { BucketLoggingStatus: status }) => {
      const target = status.LoggingEnabled?.TargetBucket;
      if (target !== undefined) {
        const found = parts.store.buckets.find(target);
        if (found === undefined) throw invalidTarget('The target bucket for logging does not exist', target);
        if (found.account !== bucket.account)
          throw invalidTarget('The owner for the bucket to be logged and the target bucket must be the same.', target);
      }
      await setting.put(parts.store, bucket.name, status);
    },
  });
}

function invalidTarget(message: string, TargetBucket: string): AwsError {
  return new AwsError('InvalidTargetBucketForLogging', message, { members: { TargetBucket } });
}
