/** Who owns what others put. New buckets enforce their owner, as AWS's since April 2023. */
import type { Operation } from '../../../wire/aws/service.ts';
import { ownershipSetting } from '../acl.ts';
import { malformedXml, settingMissing } from '../errors.ts';
import type {
  DeleteBucketOwnershipControlsRequest,
  GetBucketOwnershipControlsOutput,
  GetBucketOwnershipControlsRequest,
  OwnershipControls,
  PutBucketOwnershipControlsRequest,
} from '../model.gen.ts';
import { onBucket } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { putSetting } from './setting-operations.ts';

const initial: OwnershipControls = { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] };

export function getBucketOwnershipControls(
  parts: S3Parts,
): Operation<GetBucketOwnershipControlsRequest, GetBucketOwnershipControlsOutput> {
  return onBucket(parts, {
    action: 's3:GetBucketOwnershipControls',
    run: async ({ name }) => {
      const controls = (await ownershipSetting.get(parts.store, name)) ?? initial;
      // Once deleted, there are none, which is kept as an empty list.
      if (controls.Rules.length > 0) return { OwnershipControls: controls };
      const message = 'The bucket ownership controls were not found';
      throw settingMissing('OwnershipControlsNotFoundError', message, name);
    },
  });
}

export function putBucketOwnershipControls(parts: S3Parts): Operation<PutBucketOwnershipControlsRequest, void> {
  return putSetting(parts, ownershipSetting, {
    action: 's3:PutBucketOwnershipControls',
    value: ({ OwnershipControls: controls }) => {
      if (controls.Rules.length !== 1) throw malformedXml();
      return controls;
    },
  });
}

export function deleteBucketOwnershipControls(parts: S3Parts): Operation<DeleteBucketOwnershipControlsRequest, void> {
  return putSetting(parts, ownershipSetting, {
    action: 's3:PutBucketOwnershipControls',
    value: () => ({ Rules: [] }),
  });
}
