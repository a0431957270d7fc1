import type { Operation } from '../../../wire/aws/service.ts';
import { checksumOutput } from '../checksum-members.ts';
import type { GetObjectAttributesOutput, GetObjectAttributesRequest } from '../model.gen.ts';
import { attributesOf } from '../object-attributes.ts';
import { shownVersion } from '../object-output.ts';
import { findVersion } from '../object-read.ts';
import { onObject } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { getKeys } from '../request-keys.ts';

/** Only what is asked for is answered. The ETag stands here without its quotes, as on AWS. */
export function getObjectAttributes(parts: S3Parts): Operation<GetObjectAttributesRequest, GetObjectAttributesOutput> {
  return onObject(parts, {
    action: ({ VersionId }) => (VersionId === undefined ? 's3:GetObjectAttributes' : 's3:GetObjectVersionAttributes'),
    keys: getKeys,
    run: async (bucket, input) => {
      const info = await findVersion(parts, input, 'GET');
      const asked = new Set(input.ObjectAttributes);
      const { partCount } = info;
      return {
        LastModified: info.modifiedAtMs,
        VersionId: shownVersion(bucket, info.versionId),
        ...(asked.has('ETag') ? { ETag: info.etag } : {}),
        ...(asked.has('Checksum') && info.checksum !== undefined ? { Checksum: checksumOutput(info.checksum) } : {}),
        ...(asked.has('ObjectParts') && partCount !== undefined ? { ObjectParts: { TotalPartsCount: partCount } } : {}),
        ...(asked.has('StorageClass') ? { StorageClass: attributesOf(info.attributes).storageClass } : {}),
        ...(asked.has('ObjectSize') ? { ObjectSize: info.sizeBytes } : {}),
      };
    },
  });
}
