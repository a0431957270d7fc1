/** Tags of a bucket. */
import type { Operation } from '../../../wire/aws/service.ts';
import { BucketSetting } from '../bucket-setting.ts';
import type {
  DeleteBucketTaggingRequest,
  GetBucketTaggingOutput,
  GetBucketTaggingRequest,
  PutBucketTaggingRequest,
} from '../model.gen.ts';
import type { S3Parts } from '../parts.ts';
import { tagSetOf, tagsOf, type Tags } from '../tags.ts';
import { clearSetting, getSetting, putSetting } from './setting-operations.ts';

const setting = new BucketSetting<Tags>('tags');

export function getBucketTagging(parts: S3Parts): Operation<GetBucketTaggingRequest, GetBucketTaggingOutput> {
  return getSetting(parts, setting, {
    action: 's3:GetBucketTagging',
    missing: { code: 'NoSuchTagSet', message: 'The TagSet does not exist' },
    output: (tags) => ({ TagSet: tagSetOf(tags) }),
  });
}

export function putBucketTagging(parts: S3Parts): Operation<PutBucketTaggingRequest, void> {
  return putSetting(parts, setting, {
    action: 's3:PutBucketTagging',
    value: ({ Tagging }) => tagsOf(Tagging.TagSet, 'bucket'),
  });
}

export function deleteBucketTagging(parts: S3Parts): Operation<DeleteBucketTaggingRequest, void> {
  return clearSetting(parts, setting, 's3:PutBucketTagging');
}
