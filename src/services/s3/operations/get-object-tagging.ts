import type { Operation } from '../../../wire/aws/service.ts';
import type { GetObjectTaggingOutput, GetObjectTaggingRequest } from '../model.gen.ts';
import { shownVersion } from '../object-output.ts';
import { findVersion } from '../object-read.ts';
import { onObject } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { getKeys } from '../request-keys.ts';
import { tagSetOf } from '../tags.ts';

export function getObjectTagging(parts: S3Parts): Operation<GetObjectTaggingRequest, GetObjectTaggingOutput> {
  return onObject(parts, {
    action: ({ VersionId }) => (VersionId === undefined ? 's3:GetObjectTagging' : 's3:GetObjectVersionTagging'),
    keys: getKeys,
    run: async (bucket, input) => {
      const info = await findVersion(parts, input, 'GET');
      return { TagSet: tagSetOf(info.tags), VersionId: shownVersion(bucket, info.versionId) };
    },
  });
}
