import type { Operation } from '../../../wire/aws/service.ts';
import type { DeleteObjectTaggingOutput, DeleteObjectTaggingRequest } from '../model.gen.ts';
import { shownVersion } from '../object-output.ts';
import { onObject } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { getKeys } from '../request-keys.ts';

export function deleteObjectTagging(parts: S3Parts): Operation<DeleteObjectTaggingRequest, DeleteObjectTaggingOutput> {
  return onObject(parts, {
    action: ({ VersionId }) => (VersionId === undefined ? 's3:DeleteObjectTagging' : 's3:DeleteObjectVersionTagging'),
    keys: getKeys,
    run: async (bucket, { Key: key, VersionId: versionId }) => {
      const info = await parts.store.objects.putTags({ bucket: bucket.name, key, versionId }, {});
      return { VersionId: shownVersion(bucket, info.versionId) };
    },
  });
}
