import type { Operation } from '../../../wire/aws/service.ts';
import type { PutObjectTaggingOutput, PutObjectTaggingRequest } from '../model.gen.ts';
import { shownVersion } from '../object-output.ts';
import { onObject } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { getKeys } from '../request-keys.ts';
import { tagsOf } from '../tags.ts';

export function putObjectTagging(parts: S3Parts): Operation<PutObjectTaggingRequest, PutObjectTaggingOutput> {
  return onObject(parts, {
    action: ({ VersionId }) => (VersionId === undefined ? 's3:PutObjectTagging' : 's3:PutObjectVersionTagging'),
    keys: getKeys,
    run: async (bucket, { Key: key, VersionId: versionId, Tagging: { TagSet } }) => {
      const info = await parts.store.objects.putTags({ bucket: bucket.name, key, versionId }, tagsOf(TagSet, 'object'));
      return { VersionId: shownVersion(bucket, info.versionId) };
    },
  });
}
