/** Block Public Access. New buckets have all four settings on, as AWS's since April 2023. */
import type { Operation } from '../../../wire/aws/service.ts';
import { BucketSetting } from '../bucket-setting.ts';
import { settingMissing } from '../errors.ts';
import type {
  DeletePublicAccessBlockRequest,
  GetPublicAccessBlockOutput,
  GetPublicAccessBlockRequest,
  PublicAccessBlockConfiguration,
  PutPublicAccessBlockRequest,
} from '../model.gen.ts';
import { onBucket } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { putSetting } from './setting-operations.ts';

/** What is kept once it was deleted, as that is not the state of a new bucket. */
interface Cleared {
  readonly isCleared: true;
}

const setting = new BucketSetting<PublicAccessBlockConfiguration | Cleared>('public-access-block');

const initial = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true };

export async function publicAccessBlock(
  store: S3Parts['store'],
  bucket: string,
): Promise<PublicAccessBlockConfiguration | undefined> {
  const kept = await setting.get(store, bucket);
  if (kept === undefined) return initial;
  return 'isCleared' in kept ? undefined : kept;
}

export function getPublicAccessBlock(
  parts: S3Parts,
): Operation<GetPublicAccessBlockRequest, GetPublicAccessBlockOutput> {
  return onBucket(parts, {
    action: 's3:GetBucketPublicAccessBlock',
    run: async ({ name }) => {
      const PublicAccessBlockConfiguration = await publicAccessBlock(parts.store, name);
      if (PublicAccessBlockConfiguration !== undefined) return { PublicAccessBlockConfiguration };
      const message = 'The public access block configuration was not found';
      throw settingMissing('NoSuchPublicAccessBlockConfiguration', message, name);
    },
  });
}

export function putPublicAccessBlock(parts: S3Parts): Operation<PutPublicAccessBlockRequest, void> {
  return putSetting(parts, setting, {
    action: 's3:PutBucketPublicAccessBlock',
    value: ({ PublicAccessBlockConfiguration: asked }) => ({
      BlockPublicAcls: asked.BlockPublicAcls ?? false,
      IgnorePublicAcls: asked.IgnorePublicAcls ?? false,
      BlockPublicPolicy: asked.BlockPublicPolicy ?? false,
      RestrictPublicBuckets: asked.RestrictPublicBuckets ?? false,
    }),
  });
}

export function deletePublicAccessBlock(parts: S3Parts): Operation<DeletePublicAccessBlockRequest, void> {
  return putSetting(parts, setting, {
    action: 's3:PutBucketPublicAccessBlock',
    value: (): Cleared => ({ isCleared: true }),
  });
}
